import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import type { Changes, PlaceChanges } from './changes.ts';
import { findingBlocks, findingsInShort } from './changes-document-findings.ts';
import { recordBlocks, recordsInShort } from './changes-document-records.ts';
import { reserveBlocks, reserveInShort } from './changes-document-reserve.ts';
import type { DutyChange } from './changes-of-duties.ts';
import type { Block, Line } from './document.ts';
import { capitalise } from './notes.ts';

/** What a publication request changes, in plain Russian: first everything in one sentence, then the details. */
export function changesDocument({ first, places }: Changes): Block[] {
  const remark = first
    ? 'Записей раньше не было: раздел публикуется впервые.'
    : places.length === 0
      ? 'Ничего не изменится: записи те же, что опубликованы.'
      : undefined;
  return [
    { kind: 'heading', level: 1, line: ['Что изменится'] },
    ...(remark === undefined ? [] : [paragraph([remark])]),
    ...places.flatMap(placeBlocks),
  ];
}

const UNCERTAIN =
  'Что станет с резервом, сроками и полнотой раздела, не сказано: без записей, которые не удалось прочитать, это неизвестно.';

function placeBlocks(place: PlaceChanges): Block[] {
  const { completeness, duties, findings, id, people, records, reserve } = place;
  const page = id === '' || place.state === 'deleted' ? undefined : `/${id}/`;
  const name = id === '' ? 'Общие записи' : (place.name ?? id);
  return [
    { kind: 'heading', level: 2, line: [page === undefined ? name : { text: name, href: page }] },
    ...stateRemark(place).map(paragraph),
    paragraph([sentence(inShort(place))]),
    ...unreadBlocks(place),
    ...(reserve ? reserveBlocks(reserve) : []),
    ...list('Новые сроки', (duties?.set ?? []).map(dutyLine)),
    ...list('Исполнено или больше не требуется', (duties?.met ?? []).map(dutyLine)),
    ...list(
      'Полнота раздела',
      (completeness?.blocks ?? []).map(({ after, before, link }) => [
        link,
        ': ',
        before === undefined ? after : `${before} → ${after}`,
      ]),
    ),
    ...findingBlocks(findings),
    ...recordBlocks(records, people, place.files),
  ];
}

/** Everything that changes, as parts of one sentence. */
function inShort({ completeness, duties, files, findings, people, records, reserve }: PlaceChanges): string[] {
  const parts = [
    ...(reserve ? reserveInShort(reserve) : []),
    ...recordsInShort(records, people, files),
    ...(duties?.set ?? []).slice(0, 2).map(({ due, what }) => `новый срок: ${what} — до ${dateInWords(due)}`),
    ...completenessInShort(completeness),
    ...findingsInShort(findings),
  ];
  return parts.length > 0 ? parts : ['изменилось только оформление'];
}

/** A year ends with a full stop of its own. */
function sentence(parts: readonly string[]): string {
  const text = capitalise(parts.join('; '));
  return text.endsWith('.') ? text : `${text}.`;
}

function completenessInShort(changes: PlaceChanges['completeness']): string[] {
  if (!changes) return [];
  const { after, before, clause } = changes;
  if (before.n === after.n && before.of === after.of) return [];
  const from = before.of === after.of || before.of === 0 ? `${before.n}` : `${before.n} из ${before.of}`;
  return [`полнота (${clause}): ${from} → ${after.n} из ${after.of}`];
}

function stateRemark({ state }: PlaceChanges): Line[] {
  if (state === 'new') return [['Муниципалитет появляется в разделе впервые.']];
  return state === 'deleted' ? [['Муниципалитет исчезает из раздела со всеми записями.']] : [];
}

/** Which files could not be read, and what was therefore not compared. */
function unreadBlocks({ uncertain, unread }: PlaceChanges): Block[] {
  const files = (names: readonly string[]): Line[] => names.map((name) => [name]);
  return [
    ...list('Не удалось прочитать. Исправьте эти записи, иначе сайт не соберётся', files(unread.after)),
    ...list('В опубликованной версии не удалось прочитать', files(unread.before)),
    ...(uncertain ? [paragraph([UNCERTAIN])] : []),
  ];
}

function dutyLine({ clause, due, overdue, times, what }: DutyChange): Line {
  const several = times > 1 ? `, ${count(times, 'раз', 'раза', 'раз')}` : '';
  return [`${what} — до ${dateInWords(due)}${overdue ? ', уже просрочено' : ''} (${clause})${several}`];
}

function paragraph(line: Line): Block {
  return { kind: 'paragraph', line };
}

function list(title: string, items: readonly Line[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', title: [title], items }];
}
