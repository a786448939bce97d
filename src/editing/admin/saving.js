// @ts-check
import { clearNotices, errorCount, show, showAtFields } from './notices.js';

/**
 * @typedef {import('./notices.js').Notice} Notice
 * @typedef {{ page: string }} Page
 * @typedef {{ ok: boolean, id: string, errors: Notice[], notices: Notice[] }} Answer
 * @typedef {{ get(name: string): any, set(name: string, value: unknown): Entry }} Entry
 */

/** What the last check found that does not hinder saving; told when the draft is saved. @type {Notice[]} */
let remarks = [];

/**
 * Asks the server before anything is saved. Errors are shown at their fields and stop the saving; a new record gets its name.
 * @param {Page} page
 */
export function checkBeforeSaving({ page }) {
  /** @param {{ entry: Entry }} event */
  return async ({ entry }) => {
    clearNotices();
    const data = entry.get('data');
    const slug = entry.get('newRecord') ? undefined : entry.get('slug');
    const answer = await ask(page, { collection: entry.get('collection'), slug, data: data.toJS() });
    remarks = answer.notices;
    if (answer.ok) return data.set('id', answer.id);
    show({ kind: 'error', title: `Не сохранено: ${errorCount(answer.errors.length)}.`, notices: answer.errors });
    showAtFields(answer.errors);
    throw refusal(`${errorCount(answer.errors.length)}. Они названы вверху страницы и у полей.`);
  };
}

/**
 * Says that the draft is saved, where to see its page, and what deserves a look.
 * @param {Page} _page
 */
export function tellAfterSaving(_page) {
  /** @param {{ entry: Entry }} event */
  return ({ entry }) => {
    const id = entry.getIn(['data', 'id']);
    const link = { href: `/preview/${entry.get('collection')}/${id}/`, text: 'Посмотреть страницу' };
    show({ kind: 'done', title: 'Черновик сохранён.', link });
    if (remarks.length > 0) show({ kind: 'breach', title: 'Сохранено, но обратите внимание:', notices: remarks });
    remarks = [];
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
