import { each } from './_includes/shell.js';

export const data = { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true };

/** The map of the site. */
export default function ({ collections: { practice } }) {
  const urls = each(practice, ({ url }) => `<url><loc>https://bench.example${url}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
