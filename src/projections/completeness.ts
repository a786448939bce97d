import { lastChange } from '../domain/last-change.ts';
import { dateInWords } from '../i18n/dates.ts';
import { ru } from '../i18n/ru.ts';
import type { Entry } from '../records/corpus.ts';
import { BLOCKS, type Found, type Presence } from './completeness-blocks.ts';
import type { Link, Status, Table } from './inline.ts';
import type { Section } from './section.ts';

/** One row of the completeness page. */
export interface BlockView {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly presence: Presence;
  readonly status: Status;
  /** What there is, or what is missing, in a sentence. */
  readonly words: string;
  readonly records: number;
  readonly lastChange: string | undefined;
  readonly link: Link;
}

/** The last change of some records: the latest day they tell of; for those that tell of none, the last commit. */
function lastTouched({ context, history }: Section, records: readonly Entry[]): string | undefined {
  const commits = records.flatMap(({ file }) => history?.files.get(file)?.last.date ?? []);
  return lastChange(records, context.today) ?? commits.sort().at(-1);
}

const TONES: Record<Presence, Status['tone']> = {
  present: 'ok',
  partly: 'wait',
  absent: 'warn',
  'not-applicable': 'off',
};

const NOT_ASKED: Found = { presence: 'not-applicable', words: 'эта методика такого не требует', records: [] };

/** What is there, what is there in part and what is missing, on the section's build date. */
export function completeness(section: Section): BlockView[] {
  return BLOCKS.map(({ find, id, page, rule, title }) => {
    const { presence, records, words } = section.applies(rule) ? find(section) : NOT_ASKED;
    const last = lastTouched(section, records);
    return {
      id,
      clause: section.applies(rule) ? section.clause(rule) : '—',
      title,
      presence,
      status: { tone: TONES[presence], text: ru.presence[presence] },
      words,
      records: records.length,
      lastChange: last === undefined ? undefined : dateInWords(last),
      link: { text: title, href: page === '' ? `/${section.id}/` : `/${section.id}/${page}/` },
    };
  });
}

/** How much of what the methodology asks for is there, in one sentence. */
export function completenessSummary(blocks: readonly BlockView[], asOf: string): string {
  const there = blocks.filter(({ presence }) => presence === 'present').length;
  const applicable = blocks.filter(({ presence }) => presence !== 'not-applicable').length;
  return `На ${asOf} есть ${there} из ${applicable} того, что велит публиковать методика.`;
}

/** The blocks as one table. */
export function completenessTable(blocks: readonly BlockView[]): Table {
  return {
    caption: 'Что опубликовано',
    columns: ['Что', 'Состояние', 'Что есть', 'Записей', 'Последнее изменение', 'Пункт'],
    rows: blocks.map(({ clause, lastChange, link, records, status, words }) => [
      link,
      status,
      words,
      String(records),
      lastChange ?? '—',
      clause.replaceAll('п. ', 'п.\u00A0'),
    ]),
  };
}
