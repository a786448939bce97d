import type { APIRoute } from 'astro';
import { currentSite } from '../../projections/current.ts';

/** The administration's sign as a file. */
export const getStaticPaths = () => {
  const { logo } = currentSite().look;
  return logo ? [{ params: { file: logo.name }, props: { bytes: logo.bytes } }] : [];
};

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
