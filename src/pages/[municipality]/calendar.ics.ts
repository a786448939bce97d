import type { APIRoute } from 'astro';
import { calendarOf } from '../../projections/calendar.ts';
import { currentSite } from '../../projections/current.ts';
import { municipalityPaths } from '../../projections/paths.ts';

export const getStaticPaths = municipalityPaths;

/** Sittings, selections and public duties of one municipality. */
export const GET: APIRoute = ({ params }) => {
  const site = currentSite();
  const { id, title } = site.shell(params['municipality'] ?? '');
  return new Response(calendarOf(site, { name: title, sections: [site.section(id)] }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
