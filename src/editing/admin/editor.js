// @ts-check
import { answering } from './answers.js';
import { dayControl } from './day.js';
import { nameDecisions } from './decisions.js';
import { keepRussian } from './fixed-words.js';
import { clearNotices } from './notices.js';
import { hideRare } from './rare.js';
import { checkBeforeSaving, tellAfterSaving } from './saving.js';
import { merged, russian } from './russian.js';

const root = /** @type {HTMLElement} */ (document.getElementById('nc-root'));
/** The name under which Decap knows our way of asking the server. */
const BACKEND = 'reserve';

await start();

async function start() {
  const answer = await fetch('config.json', { cache: 'no-store' });
  if (!answer.ok) {
    root.textContent = 'Форма не открылась. Запустите программу ещё раз и откройте адрес, который она напечатает.';
    return;
  }
  const page = await answer.json();
  const CMS = await loadDecap();
  CMS.registerLocale('ru', merged(CMS.getLocale('ru'), russian));
  CMS.registerWidget('datetime', dayControl(/** @type {any} */ (window), page.today));
  keepRussian();
  nameDecisions();
  hideRare();
  const own = page.config.backend.name === 'proxy';
  if (own) {
    CMS.registerBackend(BACKEND, answering(CMS.getBackend('proxy')));
    // The server knows who is at the machine: there is nobody to log in.
    localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: BACKEND }));
    CMS.registerEventListener({ name: 'preSave', handler: checkBeforeSaving(page) });
    CMS.registerEventListener({ name: 'postSave', handler: tellAfterSaving(page) });
    CMS.registerEventListener({ name: 'postSave', handler: () => window.addEventListener('hashchange', startAnew) });
  }
  const backend = own ? { ...page.config.backend, name: BACKEND } : page.config.backend;
  window.addEventListener('hashchange', leave);
  CMS.init({ config: { ...page.config, backend, load_config_file: false } });
}

/**
 * Messages belong to the record they are about. A new record changes its address when it is saved, and stays the same.
 * @param {HashChangeEvent} event
 */
function leave({ newURL, oldURL }) {
  const [before, created] = oldURL.split(/(?=\/new$)/);
  if (created === undefined || !newURL.startsWith(`${before}/entries/`)) clearNotices();
}

/**
 * What a new record begins with was computed when the page was loaded; after something is saved it may be another number.
 * @param {HashChangeEvent} event
 */
function startAnew({ newURL }) {
  if (newURL.endsWith('/new')) location.reload();
}

/** Loads Decap, which would otherwise start by itself. */
async function loadDecap() {
  const globals = /** @type {any} */ (window);
  globals.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = root.dataset.decap ?? '';
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
  return globals.CMS;
}
