import type { ActStatus } from '../domain/act-status.ts';
import { personsOf } from '../domain/records.ts';
import { dateInDigits, dateInWords } from '../i18n/dates.ts';
import { ru } from '../i18n/ru.ts';
import type { Entry } from '../records/corpus.ts';
import { fieldAt, optionLabel } from '../records/fields.ts';
import { addressOf, recordAddress } from './addresses.ts';
import { actLink, actName, decisionName } from './citations.ts';
import { separated, type Cell, type Fact, type Inline, type Status, type Table } from './inline.ts';
import { capitalise, notesOf, type Notes } from './notes.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** An act as a page shows it. */
export interface ActView {
  readonly id: string;
  readonly href: string;
  /** «Постановление от 15.01.2024 № 17». */
  readonly name: string;
  readonly title: string;
  readonly status: Status;
  readonly facts: readonly Fact[];
  readonly html: string | undefined;
  readonly notes: Notes;
}

const TONES: Record<ActStatus['state'], Status['tone']> = {
  'in-force': 'ok',
  'not-yet': 'wait',
  amended: 'ok',
  'partly-repealed': 'warn',
  repealed: 'off',
};

/** One act with what it did and what was done to it. */
export function actView(section: Section, entry: Entry<'act'>): ActView {
  return {
    id: entry.id,
    href: addressOf(entry),
    name: capitalise(actName(entry)),
    title: entry.data.title,
    status: actStatus(section, entry),
    facts: factsOf(section, entry),
    html: entry.body?.html,
    notes: notesOf(section, entry),
  };
}

const MOST = 150;

/** The pages of the list of acts: by purpose, in the order of the schema, then newest first. */
export function actPages({ context, id }: Section): ListPages<Entry<'act'>> {
  const order = Object.keys(purposeLabels());
  const groups = [...Map.groupBy(context.acts, purposeOf)].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return pagesOf({
    address: `/${id}/acts/`,
    what: 'Документы',
    items: groups.flatMap(([, acts]) => newestFirst(acts)),
    most: MOST,
    groupOf: (entry) => ({ id: purposeOf(entry), title: captionOf(purposeOf(entry)) }),
  });
}

/** Acts of a page, a table for each purpose. */
export function actTables(section: Section, acts: readonly Entry<'act'>[]): Table[] {
  return [...Map.groupBy(acts, purposeOf)].map(([purpose, own]) => actTable(section, captionOf(purpose), own));
}

/** An act with several purposes stands under the first. */
function purposeOf({ data }: Entry<'act'>): string {
  return data.purposes[0] ?? 'other';
}

function captionOf(purpose: string): string {
  return capitalise(purposeLabels()[purpose] ?? purpose);
}

function newestFirst(acts: readonly Entry<'act'>[]): Entry<'act'>[] {
  return acts.toSorted((a, b) => ((a.data.date ?? '') < (b.data.date ?? '') ? 1 : -1));
}

/** Some acts as a table, newest first. */
export function actTable(section: Section, caption: string, acts: readonly Entry<'act'>[]): Table {
  return {
    caption,
    columns: ['Документ', 'О чём', 'Действует ли'],
    rows: newestFirst(acts).map((entry) => [
      { text: capitalise(actName(entry)), href: addressOf(entry) },
      entry.data.title,
      actStatus(section, entry),
    ]),
  };
}

function purposeLabels(): Readonly<Record<string, string>> {
  return fieldAt('act', ['purposes', 0])?.options ?? {};
}

function actStatus(section: Section, { id }: Entry<'act'>): Status {
  const { state } = section.acts.get(id)!;
  return { tone: TONES[state], text: ru.act[state] };
}

function factsOf(section: Section, entry: Entry<'act'>): Fact[] {
  const data = publicRecord(entry);
  const { amendedBy, repealedBy } = section.acts.get(entry.id)!;
  const { corpus } = section.context;
  const linked = (id: string, scope: string | undefined): Inline[] => {
    const act = corpus.get('act', section.id, id);
    return act ? [actLink(act), ...(scope === undefined ? [] : [` (${scope})`])] : [];
  };
  const facts: (Fact | undefined)[] = [
    {
      name: 'Для чего принят',
      value: data.purposes.map((purpose) => optionLabel('act', ['purposes', 0], purpose)).join(', '),
    },
    data.issuer === undefined ? undefined : { name: 'Кто принял', value: data.issuer },
    data.date === undefined
      ? { name: 'Дата', value: 'в источнике не указана' }
      : { name: 'Дата', value: dateInWords(data.date) },
    data.inForceFrom === undefined ? undefined : { name: 'Вступил в силу', value: dateInWords(data.inForceFrom) },
    joined(
      'Изменяет',
      (data.amends ?? []).map(({ act, scope }) => linked(act, scope)),
    ),
    joined(
      'Признаёт утратившим силу',
      (data.repeals ?? []).map(({ act, scope }) => linked(act, scope)),
    ),
    joined(
      'Изменён',
      amendedBy.map(({ id }) => linked(id, undefined)),
    ),
    joined(
      'Признан утратившим силу',
      repealedBy.map(({ act, scope }) => linked(act.id, scope)),
    ),
    joined(
      'Утверждает',
      (data.approves ?? []).map((id) => decisionLink(section, id)),
    ),
    joined(
      'Оформляет исключение',
      (data.excludes ?? []).map((id) => decisionLink(section, id)),
    ),
    joined(
      'Опубликован',
      (data.publications ?? []).map(({ kind, name, date }) => [
        `${name ?? optionLabel('act', ['publications', 0, 'kind'], kind)}, ${dateInWords(date)}`,
      ]),
    ),
    data.url === undefined ? undefined : { name: 'Полный текст', value: { text: data.url, href: data.url } },
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** A decision that the act deals with, and about whom: several decisions of one question differ in nothing else. */
function decisionLink(section: Section, id: string): Inline[] {
  const { corpus, register } = section.context;
  const decision = corpus.get('decision', section.id, id);
  const resolution = register.resolutions.get(id);
  if (!decision || !resolution) return [];
  const text = `${decisionName(decision)} от ${dateInDigits(resolution.sitting.protocol.data.date)}`;
  const named = resolution.valid ? personsOf(decision) : [];
  return [
    { text, href: recordAddress('decision', section.id, id) },
    ...(named.length > 0 ? [' — ', ...separated(named.map((one) => section.people.inline(one)))] : []),
  ];
}

function joined(name: string, parts: readonly (readonly Inline[])[]): Fact | undefined {
  const value: Cell = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['; ', ...part]));
  return Array.isArray(value) && value.length > 0 ? { name, value } : undefined;
}
