// @ts-check
import { clearNotices, errorCount, show, showAtFields } from './notices.js';
import { inFormWords, placeIn } from './places.js';

/**
 * @typedef {import('./notices.js').Notice} Notice
 * @typedef {{ page: string, forge: boolean, config: { collections: import('./places.js').Field[] } }} Page
 * @typedef {{ ok: boolean, id: string, errors: Notice[], notices: Notice[] }} Answer
 * @typedef {{ get(name: string): unknown, set(name: string, value: unknown): Data, toJS(): unknown }} Data
 * @typedef {{ get(name: 'data'): Data, get(name: string): unknown }} Entry
 */

/** What the last check found that does not hinder saving; told when the draft is saved. @type {Notice[]} */
let remarks = [];

/**
 * Asks the server before anything is saved. Errors are shown at their fields and stop the saving; a new record gets its name.
 * @param {Page} page
 */
export function checkBeforeSaving({ config, page }) {
  /** @param {{ entry: Entry }} event */
  return async ({ entry }) => {
    clearNotices();
    const data = entry.get('data');
    const slug = entry.get('newRecord') ? undefined : entry.get('slug');
    const name = String(entry.get('collection'));
    const answer = await ask(page, { collection: name, slug, data: data.toJS() });
    const collection = config.collections.find((one) => one.name === name) ?? { name };
    const errors = answer.errors.map(inWords(collection));
    remarks = answer.notices.map(inWords(collection));
    if (answer.ok) return data.set('id', answer.id);
    show({ kind: 'error', title: `Не сохранено: ${errorCount(errors.length)}.`, notices: errors });
    showAtFields(errors);
    throw refusal(`${errorCount(errors.length)}. Что исправить, сказано вверху страницы и у полей.`);
  };
}

/**
 * Says that the draft is saved, where to see its page, and what deserves a look. Where there is no forge, the draft can be
 * sent as a file.
 * @param {Page} page
 */
export function tellAfterSaving({ forge }) {
  /** @param {{ entry: Entry }} event */
  return ({ entry }) => {
    const draft = `${entry.get('collection')}/${entry.get('data').get('id')}`;
    const links = [{ href: `/preview/${draft}`, text: 'Посмотреть страницу' }];
    if (!forge) links.push({ href: `/draft/${draft}`, text: 'Скачать черновик, чтобы отправить по почте' });
    show({ kind: 'done', title: 'Черновик сохранён.', links });
    if (remarks.length > 0) show({ kind: 'breach', title: 'Сохранено, но обратите внимание:', notices: remarks });
    remarks = [];
  };
}

/**
 * @param {import('./places.js').Field} collection
 * @returns {(notice: Notice) => Notice}
 */
function inWords(collection) {
  return (notice) => {
    const place = [notice.record, placeIn(collection, notice.path)].filter(Boolean).join(', ');
    const message = inFormWords(collection, notice.message);
    return place === '' ? { ...notice, message } : { ...notice, message, record: place };
  };
}

/**
 * @param {string} page
 * @param {object} request
 * @returns {Promise<Answer>}
 */
async function ask(page, request) {
  const body = JSON.stringify(request);
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`/api/${page}/check`, { method: 'POST', headers, body }).catch(() => undefined);
  if (answer?.ok) return answer.json();
  const said = await answer?.json().catch(() => undefined);
  const message = said?.error ?? 'программа не отвечает. Проверьте, что она запущена, и сохраните ещё раз';
  show({ kind: 'error', title: `Не сохранено: ${message}` });
  throw refusal(message);
}

/**
 * An error of which Decap prints only the words.
 * @param {string} message
 */
export function refusal(message) {
  const error = new Error(message);
  error.name = '';
  return error;
}
