import { each, page, text } from './_includes/shell.js';

export const data = {
  pagination: { data: 'collections.practice', size: 100, alias: 'practices' },
  permalink: ({ pagination: { pageNumber } }) =>
    pageNumber === 0 ? '/practices/index.html' : `/practices/page/${pageNumber + 1}/index.html`,
};

const entry = ({ data, url }) =>
  `<li><p class="soft small">${text(data.theme)} · ${data.year}</p><h2><a href="${url}">${text(data.title)}</a></h2><p>${text(data.owners.join(', '))}</p></li>`;

/** A hundred practices of the list. */
export default function ({ practices, pagination: { href }, page: { url } }) {
  const main = `<div class="page-head"><h1>Практики</h1></div>
<ul class="entries" role="list">${each(practices, entry)}</ul>
<p>${href.previous ? `<a href="${href.previous}">Раньше</a>` : ''} ${href.next ? `<a href="${href.next}">Дальше</a>` : ''}</p>`;
  return page({ title: 'Практики', address: url, main });
}
