import type { APIRoute } from 'astro';
import { currentSite } from '../../projections/current.ts';
import { scorecard, SCORECARD, SCORECARD_CSV } from '../../projections/scorecard.ts';
import { scorecardCsv } from '../../projections/scorecard-table.ts';

export const getStaticPaths = () =>
  scorecard(currentSite()).length === 0
    ? []
    : [{ params: { file: SCORECARD_CSV.slice(SCORECARD.length, -'.csv'.length) } }];

/** The figures of all municipalities as one table. */
export const GET: APIRoute = () =>
  new Response(scorecardCsv(scorecard(currentSite())), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
