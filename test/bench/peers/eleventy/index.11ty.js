import { page } from './_includes/shell.js';

/** The home page. */
export default function ({ collections: { practice } }) {
  const title = 'Муниципальный резерв управленческих кадров';
  const main = `<div class="page-head"><h1>${title}</h1></div><p><a href="/practices/">Практики</a>: ${practice.length}</p>`;
  return page({ title, address: '/', main });
}
