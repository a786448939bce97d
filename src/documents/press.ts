import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import type { DecisionView } from '../projections/decisions.ts';
import { protocolView } from '../projections/protocols.ts';
import type { Section } from '../projections/section.ts';
import { selectionView } from '../projections/selections.ts';
import { shellOf } from '../projections/shell.ts';
import type { Entry } from '../records/corpus.ts';
import { paragraph, type Block } from './model.ts';
import { toText } from './text.ts';
import { draftWord, factLines, sentence } from './words.ts';

/** The longest post that every social network in use takes whole. */
export const SOCIAL_LIMIT = 900;

/** What a sitting decided, for a newspaper. */
export function sittingNews(section: Section, entry: Entry<'protocol'>): Block[] {
  const view = protocolView(section, entry);
  return [
    ...draft(entry.data.signedOn > section.context.today),
    paragraph(sittingTitle(section, entry)),
    paragraph(`Состоялось заседание Комиссии. Дата: ${view.date} Вопросов в повестке: ${view.agenda.length}.`),
    ...view.agenda.flatMap(({ decisions, n, title }): Block[] => [
      paragraph(`${n}. ${sentence(title)}`),
      { kind: 'list', ordered: false, items: decisionLines(decisions) },
    ]),
    ...whereToRead(section),
  ];
}

/** The same for a social network: as many decisions as fit, the others as a number. */
export function sittingPost(section: Section, entry: Entry<'protocol'>): Block[] {
  const lines = decisionLines(protocolView(section, entry).agenda.flatMap(({ decisions }) => decisions));
  const lead = [...draft(entry.data.signedOn > section.context.today), paragraph(sittingTitle(section, entry))];
  return fitted(lead, lines, whereToRead(section), (left) => `и ещё ${count(left, 'решение', 'решения', 'решений')}`);
}

/** The announcement of a selection for a newspaper. */
export function selectionNews(section: Section, entry: Entry<'selection'>): Block[] {
  const view = selectionView(section, entry);
  const list = (items: readonly string[]): Block => ({ kind: 'list', ordered: false, items });
  return [
    ...draft(entry.data.announcedOn > section.context.today),
    paragraph(`${section.context.municipality.data.name}. ${sentence(view.title)}`),
    paragraph(sentence(view.term)),
    paragraph(`Где принимают документы: ${sentence(view.place)}`),
    ...(view.positions.length > 0 ? [paragraph('На какие должности:'), list(view.positions)] : []),
    paragraph('Требования:'),
    list(view.requirements),
    paragraph('Какие документы нужны:'),
    list(view.documents),
    ...factLines(shellOf(section).contacts),
    ...whereToRead(section),
  ];
}

/** The same for a social network. */
export function selectionPost(section: Section, entry: Entry<'selection'>): Block[] {
  const view = selectionView(section, entry);
  const lead = [
    ...draft(entry.data.announcedOn > section.context.today),
    paragraph(`${section.context.municipality.data.name}. ${sentence(view.title)}`),
    paragraph(sentence(view.term)),
  ];
  return fitted(lead, view.positions, whereToRead(section), (left) => `и ещё должностей: ${left}`);
}

function draft(isDraft: boolean): Block[] {
  return isDraft ? [paragraph(draftWord(true))] : [];
}

function sittingTitle({ context }: Section, { data }: Entry<'protocol'>): string {
  return `${context.municipality.data.name}: итоги заседания Комиссии по муниципальному резерву, ${dateInWords(data.date)}`;
}

/**
 * Decisions with the number of people in each: a consent is given for the address of the site and covers no newspaper and
 * no social network, so nobody is named here.
 */
function decisionLines(decisions: readonly DecisionView[]): string[] {
  const alike = Map.groupBy(decisions, ({ status, title }) => `${title}\0${status.text}`);
  return [...alike.values()].map((group) => {
    const people = group.reduce((sum, { persons }) => sum + persons.length, 0);
    const { status, title } = group[0]!;
    const about = people > 0 ? `: ${count(people, 'человек', 'человека', 'человек')}` : '';
    return `${title}${about} — ${status.text}`;
  });
}

function whereToRead({ context }: Section): Block[] {
  const { siteUrl } = context.municipality.data;
  return siteUrl === undefined ? [] : [paragraph(`Подробно: ${siteUrl}`)];
}

/** As many items as fit the limit between the beginning and the end, then how many are left out; a beginning that is itself too long is cut. */
function fitted(
  lead: readonly Block[],
  items: readonly string[],
  tail: readonly Block[],
  rest: (left: number) => string,
): Block[] {
  for (let shown = items.length; shown >= 0; shown -= 1) {
    const kept = [...items.slice(0, shown), ...(shown < items.length ? [rest(items.length - shown)] : [])];
    const list: Block[] = kept.length > 0 ? [{ kind: 'list', ordered: false, items: kept }] : [];
    const blocks = [...lead, ...list, ...tail];
    if (toText({ blocks }).length <= SOCIAL_LIMIT) return blocks;
  }
  const text = toText({ blocks: lead });
  return [paragraph(`${text.slice(0, SOCIAL_LIMIT - 200).trimEnd()}…`), ...tail];
}
