import type { APIRoute } from 'astro';
import { attachedFile } from '../../../documents/attached-file.ts';
import { currentSite } from '../../../projections/current.ts';
import { publishedFiles } from '../../../projections/given-files.ts';

export const getStaticPaths = () =>
  [...publishedFiles(currentSite()).keys()].map((path) => {
    const [municipality = '', , ...file] = path.split('/');
    return { params: { municipality, file: file.join('/') } };
  });

/** A file that a record gives away, byte for byte. */
export const GET: APIRoute = ({ params }) => {
  const { file = '', municipality = '' } = params;
  const { bytes, mediaType } = attachedFile(currentSite(), `${municipality}/files/${file}`);
  return new Response(bytes, { headers: { 'content-type': mediaType } });
};
