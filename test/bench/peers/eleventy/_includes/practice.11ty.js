import { each, page, text } from './shell.js';

const fact = (label, value) => `<div><dt>${label}</dt><dd>${text(value)}</dd></div>`;
const cell = (label, value) =>
  `<td role="cell"><span class="table__label" aria-hidden="true">${label}</span>${text(value)}</td>`;
const row = (one) =>
  `<tr role="row"><th scope="row" role="rowheader">${text(one.what)}, ${text(one.unit)}</th>${cell('Было', one.before)}${cell('Стало', one.after)}${cell('Откуда число', one.source)}</tr>`;
const column = (label) => `<th scope="col" role="columnheader">${label}</th>`;
const table = (results) =>
  `<section class="block" aria-labelledby="results"><h2 id="results">Что получили</h2><div class="room"><table class="table" role="table"><caption class="visually-hidden">Что измерили</caption><thead role="rowgroup"><tr role="row">${each(['Показатель', 'Было', 'Стало', 'Откуда число'], column)}</tr></thead><tbody role="rowgroup">${each(results, row)}</tbody></table></div></section>`;
const risks = (list) =>
  `<section class="block" aria-labelledby="risks"><h2 id="risks">Что может помешать</h2><ul>${each(list, (one) => `<li>${text(one)}</li>`)}</ul></section>`;

/** The page of a practice. */
export default function (data) {
  const owners = data.owners.join(', ');
  const measured = data.results.length > 0;
  const main = `<div class="page-head"><h1>${text(data.title)}</h1><p class="lead">${text(owners)}</p><p><span class="status">${measured ? 'результат измерен' : 'результат не измерен'}</span></p></div><div class="stack-wide">
<section class="block" aria-labelledby="problem"><h2 id="problem">Какая была проблема</h2><p>${text(data.problem)}</p></section>
<section class="block" aria-labelledby="actions"><h2 id="actions">Что сделали</h2><ol>${each(data.actions, (one) => `<li>${text(one)}</li>`)}</ol></section>
${measured ? table(data.results) : ''}
<div class="prose">${data.content}</div>
${data.risks ? risks(data.risks) : ''}
<section class="block" aria-labelledby="about"><h2 id="about">О практике</h2><dl class="facts">${fact('Тема', data.theme)}${fact('Год', data.year)}${fact('Категория', data.category)}${fact('Население', `${data.population} человек`)}${fact('Стоимость', `${data.cost} ₽`)}${fact('Кто делал', data.staff)}${fact('К кому обратиться', data.contactOffice)}${fact('Размещено', data.publishedOn.toISOString().slice(0, 10))}</dl></section></div>`;
  return page({ title: data.title, description: owners, address: data.page.url, main });
}
