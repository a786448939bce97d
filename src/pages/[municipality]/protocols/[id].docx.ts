import type { APIRoute } from 'astro';
import { DOCX_TYPE } from '../../../documents/docx.ts';
import { protocolFile } from '../../../documents/site-files.ts';
import { currentSite } from '../../../projections/current.ts';
import { recordPaths } from '../../../projections/paths.ts';

export const getStaticPaths = () => recordPaths(({ context }) => context.protocols.map(({ id }) => id));

/** The protocol as a Word document. */
export const GET: APIRoute = async ({ params }) => {
  const section = currentSite().section(params['municipality'] ?? '');
  return new Response(await protocolFile(section, params['id'] ?? ''), { headers: { 'content-type': DOCX_TYPE } });
};
