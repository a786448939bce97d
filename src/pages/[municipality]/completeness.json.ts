import type { APIRoute } from 'astro';
import { completeness } from '../../projections/completeness.ts';
import { currentSite } from '../../projections/current.ts';
import { departuresOf } from '../../projections/departures.ts';
import { municipalityPaths } from '../../projections/paths.ts';

export const getStaticPaths = municipalityPaths;

/** The completeness page for programs, version 1. */
export const GET: APIRoute = ({ params }) => {
  const site = currentSite();
  const section = site.section(params['municipality'] ?? '');
  const { municipality, today } = section.context;
  const body = {
    version: 1,
    municipality: { id: municipality.id, name: municipality.data.name },
    asOf: today,
    blocks: completeness(section).map(({ clause, id, link, presence, records, title, words }) => ({
      id,
      clause,
      title,
      presence,
      words,
      records,
      address: link.href,
    })),
    departures: departuresOf(section).map(({ acknowledged, clause, place, rule, text }) => ({
      rule: rule.href.split('/').at(-2),
      clause,
      text,
      address: place.href,
      ...(acknowledged && { acknowledged }),
    })),
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
