import type { APIRoute } from 'astro';
import { digestFiles, type DigestFile } from '../../../documents/digest-files.ts';
import { currentSite } from '../../../projections/current.ts';
import { DIGESTS, siteDigests } from '../../../projections/practice-digest.ts';

export async function getStaticPaths() {
  const site = currentSite();
  const files = await Promise.all(siteDigests(site).map((digest) => digestFiles(site, digest)));
  return files.flat().map((file) => ({ params: { file: file.address.slice(DIGESTS.length) }, props: { file } }));
}

/** A whole yearly collection as one file: Word, PDF, CSV. */
export const GET: APIRoute<{ file: DigestFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': file.type } });
