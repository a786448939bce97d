import { personsOf } from '../domain/records.ts';
import { formsList } from '../domain/sitting.ts';
import { dateInWords } from '../i18n/dates.ts';
import { protocolName } from '../projections/citations.ts';
import { decisionView } from '../projections/decisions.ts';
import { capitalise } from '../projections/notes.ts';
import type { Section } from '../projections/section.ts';
import type { Entry } from '../records/corpus.ts';
import { atRight, blocksOf, centred, heading, paragraph, type Block, type Table } from './model.ts';
import {
  BLANK_DATE,
  BLANK_NAME,
  BLANK_NUMBER,
  draftMark,
  draftWord,
  issuerOf,
  plain,
  words,
  type Pieces,
} from './words.ts';

const TITLE = 'Об утверждении списка лиц, включённых в муниципальный резерв управленческих кадров';

/** Everything the approving act after a sitting consists of; undefined where the sitting put nobody on the list. */
export function actPieces(section: Section, entry: Entry<'protocol'>): Pieces<'act'> | undefined {
  const { acts, municipality, profile, register } = section.context;
  const list = register.inOrder.filter(({ decision }) => decision.data.protocol === entry.id).filter(formsList);
  if (list.length === 0) return undefined;
  const known = acts.filter(({ data }) => list.every(({ decision }) => data.approves?.includes(decision.id)));
  const act = known.length === 1 ? known[0]?.data : undefined;
  const { siteUrl } = municipality.data;
  const where = siteUrl === undefined ? 'на официальном сайте' : `на официальном сайте по адресу ${siteUrl}`;
  const protocol = protocolName(entry);
  return {
    draft: draftWord(act?.number === undefined || act.date === undefined),
    ...issuerOf(section),
    kind: capitalise(act?.kind ?? profile.data.listActKinds[0] ?? 'распоряжение'),
    number: act?.number === undefined ? BLANK_NUMBER : `№ ${act.number}`,
    date: act?.date === undefined ? BLANK_DATE : dateInWords(act.date),
    title: TITLE,
    protocol,
    points: [
      paragraph(`По итогам заседания Комиссии (${protocol}):`),
      {
        kind: 'list',
        ordered: true,
        items: [
          'Утвердить список лиц, включённых в муниципальный резерв управленческих кадров (приложение).',
          `Разместить список ${where} в объёме, на который есть основание.`,
          'Кадровой службе ознакомить каждого из списка с этим решением и организовать его подготовку.',
          `Ответственный за исполнение: ${BLANK_NAME}.`,
        ],
      },
    ],
    signature: [{ kind: 'signature', role: BLANK_NAME, name: BLANK_NAME }],
    list: [listTable(section, list)],
  };
}

/** The act, and on a new page its annex. */
export function actLayout(pieces: Pieces<'act'>): Block[] {
  return [
    ...draftMark(pieces.draft),
    centred({ text: words(pieces.administration), strong: true }),
    heading(1, words(pieces.kind)),
    centred(`${words(pieces.date)}  ${words(pieces.number)}`),
    heading(2, words(pieces.title)),
    ...blocksOf(pieces.points),
    ...blocksOf(pieces.signature),
    { kind: 'page-break' },
    atRight('Приложение'),
    atRight(`Документ: ${words(pieces.kind).toLocaleLowerCase('ru')}`),
    atRight(`${words(pieces.date)}  ${words(pieces.number)}`),
    heading(1, 'Список лиц, включённых в муниципальный резерв управленческих кадров'),
    ...blocksOf(pieces.list),
  ];
}

function listTable(section: Section, list: ReturnType<Section['context']['register']['inOrder']['filter']>): Table {
  const rows = list.flatMap((resolution) => {
    const { facts } = decisionView(section, resolution);
    const value = (name: string) => plain(facts.find((one) => one.name === name)?.value ?? '—');
    const [level, target] = [value('Уровень'), value('На должность')];
    return personsOf(resolution.decision).map((person) => [
      plain(section.people.inline(person)),
      target === '—' ? level : `${level}: ${target}`,
      value('Должность при включении'),
    ]);
  });
  return {
    kind: 'table',
    columns: [
      { title: '№', share: 1 },
      { title: 'Фамилия, имя, отчество', share: 5 },
      { title: 'Резерв и должность', share: 5 },
      { title: 'Должность при включении', share: 5 },
    ],
    rows: rows.map((row, index) => [String(index + 1), ...row]),
  };
}
