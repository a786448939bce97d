import { dateInWords } from '../i18n/dates.ts';
import { protocolView, type ProtocolView } from '../projections/protocols.ts';
import { publicRecord } from '../projections/public-fields.ts';
import type { Section } from '../projections/section.ts';
import type { Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { blocksOf, centred, fact, heading, paragraph, type Block, type Piece } from './model.ts';
import { proseOf } from './prose.ts';
import { COMMISSION, draftMark, draftWord, issuerOf, part, plain, words, type Pieces } from './words.ts';

/** Everything a protocol consists of. Names come through the same door as on the pages. */
export function protocolPieces(section: Section, entry: Entry<'protocol'>): Pieces<'protocol'> {
  const view = protocolView(section, entry);
  const data = publicRecord(entry);
  return {
    draft: draftWord(data.signedOn > section.context.today),
    ...issuerOf(section),
    number: data.number,
    date: dateInWords(data.date),
    form: optionLabel('protocol', ['form'], data.form),
    place: data.place ?? '',
    presiding: withPost(section, entry, data.presiding),
    secretary: withPost(section, entry, data.secretary),
    present: attendance(section, entry, view),
    absent: absentOf(view),
    invited: (data.invited ?? []).join('; '),
    quorum: quorumWords(section, entry),
    questions: view.agenda.map(({ n, title }) => paragraph(`${n}. ${title}`)),
    course: proseOf(entry),
    decisions: view.agenda.flatMap(({ decisions, n, title }) => [
      heading(3, `${n}. ${title}`),
      ...(decisions.length > 0
        ? decisions.flatMap(decisionBlocks)
        : [paragraph('Решение по этому вопросу не опубликовано.')]),
    ]),
    dissent: view.dissent.map(({ item, person, text }) =>
      fact(`${plain(person)}${item === undefined ? '' : `, вопрос ${item}`}`, text),
    ),
    corrections: view.notes.corrections.map(({ date, what, why }) => fact(dateInWords(date), `${what} (${why})`)),
    signatures: signaturesOf(section, entry),
  };
}

/** The order in which a protocol is read. */
export function protocolLayout(pieces: Pieces<'protocol'>): Block[] {
  const line = (name: string, value: Piece) => (value === '' ? [] : [fact(name, words(value))]);
  return [
    ...draftMark(pieces.draft),
    centred(words(pieces.administration)),
    centred(COMMISSION),
    heading(1, `Протокол заседания № ${words(pieces.number)}`),
    ...line('Дата', pieces.date),
    ...line('Место', pieces.place),
    ...line('Форма', pieces.form),
    ...line('Председательствующий', pieces.presiding),
    ...line('Секретарь', pieces.secretary),
    ...part('Присутствовали', pieces.present),
    ...line('Отсутствовали', pieces.absent),
    ...line('Приглашены', pieces.invited),
    ...line('Кворум', pieces.quorum),
    ...part('Повестка заседания', pieces.questions),
    ...part('Ход заседания', pieces.course),
    ...part('Решения', pieces.decisions),
    ...part('Особые мнения', pieces.dissent),
    ...part('Исправления', pieces.corrections),
    ...blocksOf(pieces.signatures),
  ];
}

/** «В составе 8 голосующих членов, присутствовали 7, для кворума нужно 5. Кворум есть.» */
export function quorumWords({ context }: Section, { id }: Entry<'protocol'>): string {
  const { hasQuorum, members, present, quorum } = context.register.sittings.get(id)!;
  const verdict = hasQuorum ? 'Кворум есть.' : 'Кворума нет: решения не действуют.';
  return `голосующих членов в составе — ${members}, присутствовали — ${present.size}, для кворума нужно — ${quorum}. ${verdict}`;
}

/** Signatures under a protocol, in the nominative. */
export function signaturesOf(section: Section, entry: Entry<'protocol'>): Block[] {
  const { secretary, signedBy } = publicRecord(entry);
  const signature = (role: string, person: string): Block => ({
    kind: 'signature',
    role,
    name: section.people.known(person)?.signature ?? '',
  });
  return [signature('Председательствующий', signedBy), signature('Секретарь', secretary)];
}

function membership(section: Section, entry: Entry<'protocol'>, person: string) {
  const { composition } = section.context.register.sittings.get(entry.id)!;
  const found = composition.members.find(({ data }) => data.person === person);
  const record = found && section.context.corpus.get('membership', section.id, found.id);
  return record && publicRecord(record);
}

/** A member with the post held on that day; someone who may not be named has no post either. */
function withPost(section: Section, entry: Entry<'protocol'>, person: string): string {
  const name = plain(section.people.inline(person));
  const post = section.people.known(person) && membership(section, entry, person)?.post;
  return post === undefined ? name : `${name}, ${post}`;
}

function attendance(section: Section, entry: Entry<'protocol'>, { attendance: { rows } }: ProtocolView): Block[] {
  const here = rows.filter(([, , status]) => isStatus(status, 'ok'));
  const videoMatters = new Set(here.map(([, , status]) => plain(status ?? ''))).size > 1;
  const posts = new Map(
    publicRecord(entry).present.map((person) => [
      plain(section.people.inline(person)),
      withPost(section, entry, person),
    ]),
  );
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Член Комиссии', share: 6 },
        { title: 'Роль в Комиссии', share: 4 },
        ...(videoMatters ? [{ title: 'Участие', share: 3 }] : []),
      ],
      rows: here.map(([person = '', role = '', status = '']) => [
        posts.get(plain(person)) ?? plain(person),
        plain(role),
        ...(videoMatters ? [plain(status)] : []),
      ]),
    },
  ];
}

function absentOf({ attendance: { rows } }: ProtocolView): string {
  return rows
    .filter(([, , status]) => isStatus(status, 'off'))
    .map(([person = '']) => plain(person))
    .join(', ');
}

function isStatus(cell: unknown, tone: string): boolean {
  return typeof cell === 'object' && cell !== null && 'tone' in cell && cell.tone === tone;
}
