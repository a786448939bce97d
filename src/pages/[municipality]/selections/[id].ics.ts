import type { APIRoute } from 'astro';
import { selectionEvent } from '../../../projections/calendar-events.ts';
import { calendarOf } from '../../../projections/calendar.ts';
import { currentSite } from '../../../projections/current.ts';
import { recordPaths } from '../../../projections/paths.ts';
import { isTaking } from '../../../projections/selections.ts';

/** A selection that is over needs no place in anybody's calendar. */
export const getStaticPaths = () =>
  recordPaths((section) =>
    section.context.selections.filter((selection) => isTaking(section, selection)).map(({ id }) => id),
  );

/** The term in which documents are taken for one selection. */
export const GET: APIRoute = ({ params }) => {
  const site = currentSite();
  const section = site.section(params['municipality'] ?? '');
  const entry = section.context.corpus.get('selection', section.id, params['id'] ?? '')!;
  const options = { name: entry.data.title, sections: [section], events: () => [selectionEvent(section, entry)] };
  return new Response(calendarOf(site, options), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
