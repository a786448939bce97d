import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { appointmentsOf, hiddenAppointments, type AppointmentView } from './appointments.ts';
import { decisionViews, type DecisionView } from './decisions.ts';
import type { RecordType } from '../records/registry.ts';
import { notCollected } from './collected.ts';
import type { Link, Table } from './inline.ts';
import { actTable } from './acts.ts';
import { reserveList } from './reserve-list.ts';
import type { Section } from './section.ts';
import { openSelectionOf, selectionViews, type SelectionView } from './selections.ts';

/** The home of a section: four answers at once, then the seven blocks of clause 13.3. */
export interface SectionHomeView {
  readonly asOf: string;
  readonly openSelection: SelectionView | undefined;
  readonly lastSelection: SelectionView | undefined;
  readonly reserve: { readonly total: number; readonly lines: readonly string[] };
  readonly appointments: { readonly total: number; readonly last: AppointmentView | undefined };
  readonly acts: Table;
  readonly lastDecisions: readonly DecisionView[];
  readonly portals: readonly Link[];
  readonly interpretations: readonly { readonly clause: string; readonly question: string; readonly choice: string }[];
  readonly profile: string;
  /** Types of records that were not collected: of what they tell nothing can be said here, not even that there is none. */
  readonly elsewhere: ReadonlySet<RecordType>;
}

const LAST_DECISIONS = 5;

/** The view of a section's home. */
export function sectionHome(section: Section): SectionHomeView {
  const { acts, municipality, profile, today } = section.context;
  const selections = selectionViews(section);
  const list = reserveList(section);
  const appointments = appointmentsOf(section);
  const base = acts.filter(({ data }) =>
    data.purposes.some((purpose) => ['procedure', 'methodology', 'base-law', 'regional-law'].includes(purpose)),
  );
  return {
    asOf: dateInWords(today),
    openSelection: openSelectionOf(selections),
    lastSelection: selections[0],
    reserve: {
      total: list.total,
      lines: list.levels.map(({ title, total }) => `${title}: ${count(total, 'человек', 'человека', 'человек')}`),
    },
    appointments: { total: appointments.length + hiddenAppointments(section), last: appointments[0] },
    acts: actTable(section, 'Нормативная база', base),
    lastDecisions: decisionViews(section, LAST_DECISIONS),
    portals: portalsOf(municipality.data.links),
    interpretations: profile.data.interpretations ?? [],
    profile: profile.data.title,
    elsewhere: new Set(notCollected(section)),
  };
}

function portalsOf(links: Section['context']['municipality']['data']['links']): Link[] {
  return [
    ...(links?.federal === undefined
      ? []
      : [{ text: 'Федеральный портал управленческих кадров', href: links.federal }]),
    ...(links?.regional === undefined
      ? []
      : [{ text: 'Резерв управленческих кадров субъекта Российской Федерации', href: links.regional }]),
    ...(links?.other ?? []).map(({ title, url }) => ({ text: title, href: url })),
  ];
}
