import { personsOf } from '../domain/records.ts';
import type { PersonFact } from '../domain/person-basis.ts';
import type { Resolution } from '../domain/sitting.ts';
import { dateInDigits, dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { ru } from '../i18n/ru.ts';
import type { Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { addressOf } from './addresses.ts';
import { basisOf, decisionName, protocolName } from './citations.ts';
import { separated, type Fact, type Inline, type Status, type Table } from './inline.ts';
import { capitalise, notesOf, type Notes } from './notes.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** A decision as a page shows it. */
export interface DecisionView {
  readonly id: string;
  readonly href: string;
  readonly date: string;
  /** «Включить в резерв». */
  readonly title: string;
  /** «Решение по вопросу 3, протокол от 15.01.2026 № 1». */
  readonly name: string;
  readonly status: Status;
  readonly persons: readonly Inline[];
  readonly facts: readonly Fact[];
  readonly text: string | undefined;
  readonly vote: VoteView;
  readonly assignments: readonly Fact[];
  readonly basis: readonly Inline[];
  readonly notes: Notes;
}

/** The vote in numbers. */
export interface VoteView {
  readonly counts: readonly { readonly name: string; readonly n: number }[];
  readonly remarks: readonly string[];
}

/** A decision of a section whose sitting is known. */
export function decisionView(section: Section, resolution: Resolution): DecisionView {
  const { corpus } = section.context;
  const entry = corpus.get('decision', section.id, resolution.decision.id)!;
  const protocol = corpus.get('protocol', section.id, entry.data.protocol)!;
  const data = publicRecord(entry);
  return {
    id: entry.id,
    href: addressOf(entry),
    date: protocol.data.date,
    title: decisionTitle(entry),
    name: `${capitalise(decisionName(entry))}, ${protocolName(protocol)}`,
    status: decisionStatus(resolution),
    // A decision without effect about a person is a refusal, and whom the Commission refused is never said.
    persons: resolution.valid ? personsOf(entry).map((person) => section.people.inline(person)) : [],
    facts: factsOf(section, entry, resolution.valid),
    text: data.text?.replace(/\.$/, '') === decisionTitle(entry) ? undefined : data.text,
    vote: voteOf(resolution),
    assignments: (data.assignments ?? []).map(({ text, responsible, due, doneOn }) => ({
      name: text,
      value: [
        ...(responsible === undefined ? [] : [section.people.inline(responsible), ' · ']),
        ...(due === undefined ? [] : [`срок ${dateInWords(due)} `]),
        doneOn === undefined
          ? { tone: 'wait' as const, text: 'в работе' }
          : { tone: 'ok' as const, text: `выполнено ${dateInWords(doneOn)}` },
      ],
    })),
    basis: basisOf(section, entry.id),
    notes: notesOf(section, entry),
  };
}

/** All decisions of a section, newest first, or only the last few. */
export function decisionViews(section: Section, most = Infinity): DecisionView[] {
  const { inOrder } = section.context.register;
  return inOrder
    .slice(Math.max(0, inOrder.length - most))
    .map((resolution) => decisionView(section, resolution))
    .reverse();
}

/** A line of the table in its worst case is some sixty bytes on the way. */
const MOST = 150;

/** The pages of the list of decisions, newest first. */
export function decisionPages({ context, id }: Section): ListPages<Resolution> {
  return pagesOf({
    address: `/${id}/decisions/`,
    what: 'Решения',
    items: context.register.inOrder.toReversed(),
    most: MOST,
    groupOf: ({ sitting }) => yearGroup(sitting.protocol.data.date),
  });
}

/** Decisions as a table. */
export function decisionTable(caption: string, decisions: readonly DecisionView[]): Table {
  return {
    caption,
    columns: ['Дата', 'Решение', 'О ком или о чём', 'Итог'],
    rows: decisions.map((decision) => [
      dateInDigits(decision.date),
      { text: decision.title, href: decision.href },
      subjectOf(decision),
      decision.status,
    ]),
  };
}

/** The outcome of a decision in words: adopted, by whose vote, or why it has no effect. */
function decisionStatus({ sitting, outcome }: Resolution): Status {
  if (!sitting.hasQuorum) return { tone: 'warn', text: ru.status.noQuorum };
  switch (outcome.result) {
    case 'adopted':
      if (outcome.brokenTie === 'chair') return { tone: 'ok', text: ru.status.adoptedByChair };
      if (outcome.brokenTie === 'deputy') return { tone: 'ok', text: ru.status.adoptedByDeputy };
      return { tone: 'ok', text: ru.status.adopted };
    case 'rejected':
      return { tone: 'off', text: ru.status.rejected };
    case 'undecided':
      return { tone: 'warn', text: ru.status.undecided };
    default:
      return outcome.result satisfies never;
  }
}

const MANY = 3;

/** Few names are listed, many are counted: the decision's own page has them all. */
function subjectOf({ facts, persons, text }: DecisionView): Inline[] {
  if (persons.length > MANY) return [count(persons.length, 'человек', 'человека', 'человек')];
  if (persons.length > 0) return separated(persons);
  const fact = facts.find(({ value }) => typeof value === 'string');
  return [text ?? (fact ? `${fact.name}: ${fact.value as string}` : '—')];
}

/** Kinds whose name alone says nothing: their page is headed by what was decided. */
const WORDED_KINDS = ['assign', 'other', 'recommend'];
const LONG_TITLE = 140;

/** What was decided: «Включить в резерв»; for kinds that say nothing by themselves, the words of the decision. */
export function decisionTitle({ data }: Entry<'decision'>): string {
  const words = data.text ?? data.assignments?.[0]?.text;
  if (WORDED_KINDS.includes(data.kind) && words !== undefined && words.length <= LONG_TITLE) {
    return words.replace(/\.$/, '');
  }
  return capitalise(optionLabel('decision', ['kind'], data.kind));
}

function factsOf(section: Section, entry: Entry<'decision'>, valid: boolean): Fact[] {
  const { corpus, profile } = section.context;
  const { data } = entry;
  const opens = (fact: PersonFact) => valid && section.people.opens(data.person, fact);
  const labelIn = (list: readonly { code: string; label: string }[], code: string) =>
    list.find((item) => item.code === code)?.label ?? code;
  const position =
    data.position === undefined || !opens('targetPost') ? undefined : corpus.get('position', section.id, data.position);
  const selection = data.selection === undefined ? undefined : corpus.get('selection', section.id, data.selection);
  const ground = profile.data.exclusionGrounds.find(({ code }) => code === data.ground);
  const facts: (Fact | undefined)[] = [
    data.level === undefined ? undefined : { name: 'Уровень', value: labelIn(profile.data.levels, data.level) },
    position && { name: 'На должность', value: position.data.title },
    data.postAtInclusion !== undefined && opens('postAtInclusion')
      ? { name: 'Должность при включении', value: data.postAtInclusion }
      : undefined,
    data.source === undefined || !opens('decision')
      ? undefined
      : { name: 'Откуда кандидат', value: labelIn(profile.data.sources, data.source) },
    ground && { name: 'Основание исключения', value: ground.publicLabel },
    selection && { name: 'Отбор', value: { text: selection.data.title, href: addressOf(selection) } },
    data.size === undefined ? undefined : { name: 'Численность', value: String(data.size) },
    data.year === undefined ? undefined : { name: 'За год', value: String(data.year) },
    data.count === undefined ? undefined : { name: 'Скольким лицам', value: String(data.count) },
    data.effectiveFrom === undefined ? undefined : { name: 'Действует с', value: dateInWords(data.effectiveFrom) },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function voteOf({ ballot, decision, outcome, sitting }: Resolution): VoteView {
  const { vote } = decision.data;
  const recused = sitting.present.size - ballot.voters;
  const remarks = [
    `Присутствовали ${sitting.present.size} из ${sitting.members} голосующих членов Комиссии, кворум — ${sitting.quorum}.`,
    outcome.tie ? 'Голоса разделились поровну.' : '',
    outcome.brokenTie === undefined
      ? ''
      : `Решающий голос председательствующего: ${optionLabel('decision', ['vote', 'casting'], vote.casting ?? '')}.`,
    recused > 0 ? `Не участвовали из-за конфликта интересов: ${recused}.` : '',
    vote.secret ? 'Голосование тайное.' : '',
  ];
  return {
    counts: [
      { name: 'за', n: ballot.for },
      { name: 'против', n: ballot.against },
      { name: 'воздержались', n: ballot.abstained },
      ...(ballot.notVoted > 0 ? [{ name: 'не голосовали', n: ballot.notVoted }] : []),
    ],
    remarks: remarks.filter((remark) => remark !== ''),
  };
}
