import { getCollection } from 'astro:content';

/** The map of the site. */
export async function GET() {
  const practices = await getCollection('practices');
  const urls = practices.map(({ id }) => `<url><loc>https://bench.example/practices/${id}/</loc></url>\n`).join('');
  return new globalThis.Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`,
  );
}
