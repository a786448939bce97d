import type { APIRoute } from 'astro';
import { dataPaths, fileResponse } from '../../projections/open-data/routes.ts';

export const getStaticPaths = () => dataPaths('/opendata/');

/** Passports of the sets, format 3.0. */
export const GET: APIRoute = ({ params }) => fileResponse('/opendata/', params['file']);
