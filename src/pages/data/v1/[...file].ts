import type { APIRoute } from 'astro';
import { dataPaths, fileResponse } from '../../../projections/open-data/routes.ts';

export const getStaticPaths = () => dataPaths('/data/v1/');

/** Every set and what describes the sets, under permanent addresses. */
export const GET: APIRoute = ({ params }) => fileResponse('/data/v1/', params['file']);
