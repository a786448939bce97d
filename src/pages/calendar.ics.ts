import type { APIRoute } from 'astro';
import { calendarOf } from '../projections/calendar.ts';
import { currentSite } from '../projections/current.ts';

/** Sittings, ends of selections and public duties of all municipalities. */
export const GET: APIRoute = ({ site }) =>
  new Response(calendarOf(currentSite(), site?.href), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
