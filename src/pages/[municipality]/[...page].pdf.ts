import type { APIRoute } from 'astro';
import { PDF_TYPE } from '../../documents/pdf.ts';
import { pdfFile, pdfPages } from '../../documents/site-files.ts';
import { permanentAddress } from '../../layouts/href.ts';
import { currentSite } from '../../projections/current.ts';

export const getStaticPaths = () => {
  const { look, sections } = currentSite();
  if (look.pdf !== true) return [];
  return sections.flatMap((section) =>
    pdfPages(section).map((page) => ({ params: { municipality: section.id, page } })),
  );
};

/** The paper of a page as PDF, where the settings ask for it. */
export const GET: APIRoute = async ({ params, site }) => {
  const { municipality = '', page = '' } = params;
  const address = permanentAddress(`/${municipality}/${page}/`, site);
  const bytes = await pdfFile(currentSite().section(municipality), page, address);
  return new Response(bytes, { headers: { 'content-type': PDF_TYPE } });
};
