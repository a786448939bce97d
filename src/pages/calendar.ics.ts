import type { APIRoute } from 'astro';
import { calendarOf } from '../projections/calendar.ts';
import { currentSite } from '../projections/current.ts';

/** Sittings, selections and public duties of all municipalities. */
export const GET: APIRoute = () =>
  new Response(calendarOf(currentSite()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
