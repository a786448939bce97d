import { count } from '../i18n/plural.ts';
import { ru } from '../i18n/ru.ts';
import { appointmentPages, appointmentTable, hiddenAppointments } from './appointments.ts';
import { commissionView } from './commission.ts';
import { completeness } from './completeness.ts';
import { decisionTable } from './decisions.ts';
import type { Cell, Fact, Link, Table } from './inline.ts';
import { materialTable, materialPages } from './materials.ts';
import { protocolPages, protocolTable } from './protocols.ts';
import { levelsOn, reserveList, reservePages } from './reserve-list.ts';
import { sectionHome } from './section-home.ts';
import type { Section } from './section.ts';
import { openSelectionOf, selectionTable, selectionViews, type SelectionView } from './selections.ts';
import { CATALOGUE_LINKS, type Shell } from './shell.ts';

/** A part of an excerpt: a line, a heading, a list, a table or facts with their names. */
export type Part =
  | { readonly text: Cell }
  | { readonly heading: string }
  | { readonly list: readonly Cell[] }
  | { readonly table: Table }
  | { readonly facts: readonly Fact[] };

/** A piece of the section that also makes sense on its own, in the page of another site. */
export interface Excerpt {
  readonly id: string;
  readonly title: string;
  /** «Сведения на 21 ноября 2026 г.» */
  readonly asOf: string;
  /** The page that says it in full. */
  readonly page: Link;
  readonly parts: readonly Part[];
}

interface ExcerptKind {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly parts: (section: Section, shell: Shell) => readonly Part[];
}

/** The seven blocks of clause 13.3 in its order, then what is asked for most. */
const KINDS: readonly ExcerptKind[] = [
  { id: 'acts', title: 'Нормативная база', page: 'acts/', parts: actParts },
  { id: 'commission', title: 'Работа Комиссии', page: 'commission/', parts: commissionParts },
  { id: 'selection', title: 'Отбор в резерв', page: 'selections/', parts: selectionParts },
  { id: 'contacts', title: 'Контакты Комиссии', page: 'contacts/', parts: contactParts },
  { id: 'reserve', title: 'Лица, включённые в резерв', page: 'reserve/', parts: reserveParts },
  { id: 'portals', title: 'Федеральный и региональный порталы', page: '', parts: portalParts },
  { id: 'materials', title: 'Иные материалы', page: 'materials/', parts: materialParts },
  { id: 'decisions', title: 'Последние решения Комиссии', page: 'decisions/', parts: decisionParts },
  { id: 'protocols', title: 'Заседания Комиссии', page: 'protocols/', parts: protocolParts },
  { id: 'appointments', title: 'Назначения из резерва', page: 'appointments/', parts: appointmentParts },
  { id: 'completeness', title: 'Полнота раздела', page: 'completeness/', parts: completenessParts },
];

/** All excerpts of a section, made from what its pages are made from. */
export function excerptsOf(section: Section, shell: Shell): Excerpt[] {
  return KINDS.map(({ id, page, parts, title }) => ({
    id,
    title,
    asOf: `Сведения на ${shell.asOf}`,
    page: { text: shell.title, href: shell.href + page },
    parts: parts(section, shell),
  }));
}

function actParts(section: Section): Part[] {
  const { acts } = sectionHome(section);
  return [
    acts.rows.length > 0 ? { table: acts } : { text: `Документы не опубликованы (${section.clause('M13.3b')}).` },
  ];
}

function commissionParts(section: Section, shell: Shell): Part[] {
  const { acts, current, facts } = commissionView(section);
  return [
    { facts },
    { table: current },
    ...(acts.length > 0 ? [{ heading: 'Положение и состав утверждены' }, { list: acts }] : []),
    {
      list: [
        { text: ru.nav.protocols, href: `${shell.href}protocols/` },
        { text: 'Все решения Комиссии', href: `${shell.href}decisions/` },
      ],
    },
  ];
}

/** A frame shows the newest; the page that it leads to has all. */
const FEW = 100;

function selectionParts(section: Section): Part[] {
  const selections = selectionViews(section);
  const open = openSelectionOf(selections);
  if (open) return openSelection(open);
  if (selections.length === 0)
    return [{ text: `Объявление об отборе не публиковалось (${section.clause('M13.3d')}).` }];
  return [{ text: 'Сейчас документы не принимают.' }, { table: selectionTable(selections.slice(0, FEW)) }];
}

function openSelection({
  documents,
  href,
  place,
  positions,
  requirements,
  status,
  term,
  title,
}: SelectionView): Part[] {
  return [
    { text: [{ text: title, href }, ': ', status] },
    { text: `${term}.` },
    { text: `Куда приносить: ${place}` },
    ...(positions.length > 0 ? [{ heading: 'На какие должности' }, { list: positions }] : []),
    { heading: 'Требования' },
    { list: requirements },
    { heading: 'Какие документы нужны' },
    { list: documents },
    { text: { text: 'Бланки заявления, анкеты и рекомендации', href: '/forms/' } },
  ];
}

function contactParts(_: Section, shell: Shell): Part[] {
  return [
    { facts: shell.contacts },
    { text: { text: 'Как убрать сведения о себе', href: `${shell.href}contacts/#removal` } },
  ];
}

function reserveParts(section: Section): Part[] {
  const list = reserveList(section);
  const { asOf, firstTen, total } = list;
  return [
    { text: `На ${asOf} в резерве ${count(total, 'человек', 'человека', 'человек')}.` },
    ...levelsOn(list, reservePages(section)[0]).flatMap((level): Part[] => {
      const caption = `${level.title} — ${level.count} (${level.clause})`;
      return [
        level.table ? { table: { ...level.table, caption } } : { text: `${caption}.` },
        ...(level.restricted === undefined ? [] : [{ text: level.restricted }]),
      ];
    }),
    { text: firstTen.summary },
    ...(firstTen.table ? [{ table: firstTen.table }] : []),
    ...(firstTen.restricted === undefined ? [] : [{ text: firstTen.restricted }]),
  ];
}

function portalParts(section: Section): Part[] {
  const { portals } = sectionHome(section);
  return [portals.length > 0 ? { list: portals } : { text: 'Ссылок на порталы пока нет.' }];
}

function materialParts(section: Section): Part[] {
  const materials = materialPages(section)[0].items;
  return [
    materials.length > 0
      ? { table: materialTable(materials) }
      : { text: `Материалов пока нет (${section.clause('M13.2')}).` },
    { list: CATALOGUE_LINKS },
  ];
}

function decisionParts(section: Section): Part[] {
  const { lastDecisions } = sectionHome(section);
  return [
    lastDecisions.length > 0
      ? { table: decisionTable('Решения, сначала новые', lastDecisions) }
      : { text: 'Решений пока нет.' },
  ];
}

function protocolParts(section: Section): Part[] {
  const table = protocolTable(section, protocolPages(section)[0].items);
  return [table.rows.length > 0 ? { table } : { text: 'Заседаний пока не было.' }];
}

function appointmentParts(section: Section): Part[] {
  const shown = appointmentPages(section)[0].items;
  const hidden = hiddenAppointments(section);
  const rest = `Ещё ${count(hidden, 'назначение', 'назначения', 'назначений')}: ${ru.person.restricted}.`;
  return [
    ...(shown.length > 0 ? [{ table: appointmentTable('Назначения, сначала новые', shown) }] : []),
    ...(hidden > 0 ? [{ text: rest }] : []),
    ...(shown.length + hidden === 0 ? [{ text: 'Назначений из резерва пока не было.' }] : []),
  ];
}

function completenessParts(section: Section): Part[] {
  return [
    {
      table: {
        caption: 'Что опубликовано из того, что велит методика',
        columns: ['Что', 'Состояние', 'Что есть', 'Пункт'],
        rows: completeness(section).map(({ clause, link, status, words }) => [link, status, words, clause]),
      },
    },
  ];
}
