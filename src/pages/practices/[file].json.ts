import type { APIRoute } from 'astro';
import { currentSite } from '../../projections/current.ts';
import { practiceIndex } from '../../projections/practice-index.ts';
import type { PracticeIndex } from '../../projections/practice-filter.ts';

export const getStaticPaths = () =>
  practiceIndex(currentSite().corpus).map((index, part) => ({ params: { file: `index-${part}` }, props: { index } }));

/** What the filters of the catalogue look through. */
export const GET: APIRoute<{ index: PracticeIndex }> = ({ props }) => new Response(JSON.stringify(props.index));
