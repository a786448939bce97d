import { suggest } from '../../findings/suggest.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { Manifest, PageRow } from './format.ts';
import { openIndex, type WordIndex } from './index-reader.ts';
import { lookUp, type Chosen, type Outcome } from './look-up.ts';
import { pageText } from './page-text.ts';
import { queryWords, type QueryWord } from './query.ts';
import { adviceOf, NO_INDEX, SEARCHING, summaryOf } from './words.ts';

/** How many results are shown at a time. */
const BATCH = 10;

// Old phones read this too: what browsers learned after 2019 is not used here and in what is imported (test/site/search.test.ts).
const form = part('search-form') as HTMLFormElement;
const input = part('search-query') as HTMLInputElement;
const facets = part('search-facets') as HTMLDetailsElement;
const status = part('search-status');
const advice = part('search-advice');
const list = part('search-results');
const more = part('search-more') as HTMLButtonElement;

let index: Promise<WordIndex> | undefined;
/** Counts searches, so that an answer that came too late is not shown. */
let latest = 0;
let outcome: Outcome | undefined;

form.dataset['ready'] = '';
part('search-plain').hidden = true;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  remember();
  void run();
});
for (const select of form.querySelectorAll('select')) {
  select.addEventListener('change', () => {
    remember();
    void run();
  });
}
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  form.querySelectorAll('select').forEach((select) => (select.value = ''));
  input.value = '';
  remember();
  void run();
});
more.addEventListener('click', () => {
  void showMore(true);
});
addEventListener('popstate', () => {
  recall();
  void run();
});
recall();
void run();

/** What is asked for now: the filled fields of the form. */
function asked(): URLSearchParams {
  const fields = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']);
  return new URLSearchParams(fields.filter(([, value]) => value !== ''));
}

/** Keeps the search in the address, so that it can be sent on and the browser's Back finds it. */
function remember(): void {
  const search = asked().toString();
  if (search !== location.search.slice(1))
    history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
}

/** Fills the form from the address. */
function recall(): void {
  const params = new URLSearchParams(location.search);
  input.value = params.get('q') ?? '';
  for (const select of form.querySelectorAll('select')) {
    select.value = params.get(select.name) ?? '';
    // A value that there is no longer.
    if (select.selectedIndex === -1) select.value = '';
    if (select.value !== '') facets.open = true;
  }
}

async function run(): Promise<void> {
  const mine = ++latest;
  list.textContent = '';
  advice.textContent = '';
  more.hidden = true;
  status.textContent = '';
  const { q = '', ...filters } = Object.fromEntries(asked());
  if (q === '' && Object.keys(filters).length === 0) return;
  status.textContent = SEARCHING;
  try {
    index ??= load();
    const found = await lookUp(await index, q, filters);
    if (mine !== latest) return;
    outcome = found;
    await showMore(false);
    if (mine !== latest) return;
    status.textContent = summaryOf(found);
    await advise(found, q, filters);
  } catch {
    index = undefined;
    if (mine === latest) status.textContent = NO_INDEX;
  }
}

/** The index comes from the site's own folder, part by part, and only when something is looked for. */
async function load(): Promise<WordIndex> {
  const response = await fetch(inIndex('index.json'), { cache: 'no-cache' });
  return openIndex((await response.json()) as Manifest, async (file) => {
    const response = await fetch(inIndex(file));
    if (!response.ok) throw new Error(file);
    return response.json();
  });
}

/** Shows the next results; whoever asked for more goes on reading at the first of them. */
async function showMore(focus: boolean): Promise<void> {
  const mine = latest;
  const from = list.children.length;
  const { asked: words = [], results = [] } = outcome ?? {};
  const known = await index;
  const next = await Promise.all(
    results.slice(from, from + BATCH).map(async (page) => {
      const row = await known!.row(page);
      return itemOf(row, await excerpt(row, words));
    }),
  );
  if (mine !== latest || list.children.length !== from) return;
  list.append(...next);
  more.hidden = list.children.length >= results.length;
  if (focus) list.children[from]?.querySelector('a')?.focus();
}

/** What a page says of the words that are searched for, from the page itself: and it is as short as other pages are. */
async function excerpt([href, , , long]: PageRow, words: readonly QueryWord[]): Promise<readonly Piece[]> {
  if (long) return [];
  const response = await fetch(inSite(href)).catch(() => undefined);
  return response?.ok ? excerptOf(pageText(await response.text()), words) : [];
}

/** One result. Words of records become text, never HTML. */
function itemOf([href, title, about]: PageRow, pieces: readonly Piece[]): HTMLElement {
  const link = element('a', title);
  link.href = inSite(href).pathname;
  const heading = element('h2');
  heading.append(link);
  const remark = element('p', about);
  remark.className = 'soft small';
  const words = element('p');
  words.append(...pieces.map(({ marked, text }) => (marked ? element('mark', text) : text)), '…');
  const item = element('li');
  item.append(heading, remark, words);
  return item;
}

/** Says what to try where a word is unknown or nothing was found. */
async function advise(found: Outcome, query: string, filters: Chosen): Promise<void> {
  const mine = latest;
  const meant = found.unknown.length === 0 ? undefined : await meantBy(query, found.unknown);
  if (mine !== latest) return;
  if (meant !== undefined) {
    const link = element('a', meant);
    link.href = `?${new URLSearchParams({ q: meant, ...filters }).toString()}`;
    const line = element('p', 'Возможно, вы искали: ');
    line.append(link);
    advice.append(line);
  }
  if (found.results.length > 0) return;
  const tips = adviceOf(found, queryWords(query).length, Object.keys(filters).length > 0);
  const tries = element('ul');
  tries.append(...tips.map((tip) => element('li', tip)));
  const all = element('a', 'Посмотрите указатель всех страниц ниже.');
  all.href = '#kinds';
  const last = element('li');
  last.append(all);
  tries.append(last);
  advice.append(tries);
}

/** The query with the nearest words of titles for those that stand nowhere. */
async function meantBy(query: string, unknown: readonly string[]): Promise<string | undefined> {
  const known = await index;
  const near = new Map<string, string | undefined>();
  for (const word of unknown) near.set(word, suggest(word, (await known?.titlesNear(word)) ?? []));
  if (![...near.values()].some((word) => word !== undefined)) return undefined;
  return queryWords(query)
    .map(({ typed }) => near.get(typed) ?? typed)
    .join(' ');
}

function inIndex(file: string): URL {
  return new URL(file, new URL(form.dataset['index'] ?? '', location.href));
}

function inSite(address: string): URL {
  return new URL(`..${address}`, inIndex(''));
}

function part(id: string): HTMLElement {
  return document.getElementById(id)!;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
