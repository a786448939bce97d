import type { APIRoute } from 'astro';
import { DOCX_TYPE } from '../../documents/docx.ts';
import { FORMS } from '../../documents/forms/index.ts';
import { formFile } from '../../documents/site-files.ts';

export const getStaticPaths = () => FORMS.map(({ id }) => ({ params: { form: id } }));

/** A blank form as a Word document. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await formFile(params['form'] ?? ''), { headers: { 'content-type': DOCX_TYPE } });
