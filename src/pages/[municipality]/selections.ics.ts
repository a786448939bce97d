import type { APIRoute } from 'astro';
import { selectionEvents } from '../../projections/calendar-events.ts';
import { calendarOf } from '../../projections/calendar.ts';
import { currentSite } from '../../projections/current.ts';
import { municipalityPaths } from '../../projections/paths.ts';

export const getStaticPaths = municipalityPaths;

/** Only the selections of one municipality, for who waits for the next. */
export const GET: APIRoute = ({ params }) => {
  const site = currentSite();
  const sections = [site.section(params['municipality'] ?? '')];
  return new Response(calendarOf(site, { name: 'Отбор в резерв', sections, events: selectionEvents }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
