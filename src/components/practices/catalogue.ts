import { count } from '../../i18n/plural.ts';
import {
  isChosen,
  PRACTICE_FACETS,
  practicesIn,
  waysOut,
  type Choice,
  type FoundPractice,
  type PracticeFacet,
  type PracticeIndex,
} from '../../projections/practice-filter.ts';
import { STAGES } from '../../projections/practice-stages.ts';
import { MARKS } from '../marks.ts';
import { offerChoice } from './choice.ts';

/** How many practices are shown at a time. */
const BATCH = 20;

/** Finds practices in the browser, as they are chosen. Without it the list, the themes and the regions are all there. */
const form = part('practice-filter') as HTMLFormElement;
const details = form.querySelector('details')!;
const status = part('practice-status');
const ways = part('practice-ways');
const list = part('practice-found');
const more = part('practice-more') as HTMLButtonElement;
/** What the filters take the place of. */
const whole = [part('practice-list'), ...document.querySelectorAll<HTMLElement>('main .pages, main .parts')];

let index: Promise<readonly FoundPractice[]> | undefined;
let found: readonly FoundPractice[] = [];
/** Counts choices, so that an answer that came too late is not shown. */
let latest = 0;

form.dataset['ready'] = '';
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('input', () => {
  remember();
  void run();
});
details.addEventListener('toggle', () => {
  if (details.open) void load().then(fill, failed);
});
more.addEventListener('click', () => {
  showMore(true);
});
addEventListener('popstate', () => {
  void recall();
});
void recall();
offerChoice(document);

/** What is chosen now. */
function chosen(): Choice {
  const fields = PRACTICE_FACETS.map((facet) => [facet, fieldOf(facet).value.trim()] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

/** Keeps the choice in the address, so that it can be sent on. */
function remember(): void {
  const search = new URLSearchParams(chosen()).toString();
  history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
}

/** Takes the choice from the address; the names of themes and regions are known with the index only. */
async function recall(): Promise<void> {
  const params = new URLSearchParams(location.search);
  const asked = PRACTICE_FACETS.filter((facet) => (params.get(facet) ?? '') !== '');
  if (asked.length > 0) {
    details.open = true;
    await load().then(fill, failed);
  }
  for (const facet of PRACTICE_FACETS) setField(facet, params.get(facet) ?? '');
  if (asked.length > 0 || !list.hidden) await run();
}

/** A value that is in no list any more stays chosen, and finds nothing: the page says how to drop it. */
function setField(facet: PracticeFacet, value: string): void {
  const field = fieldOf(facet);
  if (
    field instanceof HTMLSelectElement &&
    value !== '' &&
    ![...field.options].some((option) => option.value === value)
  )
    field.add(new Option(value, value));
  field.value = value;
}

function fieldOf(facet: PracticeFacet): HTMLInputElement | HTMLSelectElement {
  return part(`practice-${facet}`) as HTMLInputElement | HTMLSelectElement;
}

/** All parts of the index, once; a failure may be tried again. */
function load(): Promise<readonly FoundPractice[]> {
  const { at = '', parts = '0' } = form.dataset;
  index ??= Promise.all(
    Array.from({ length: Number(parts) }, async (_, number) => {
      const response = await fetch(`${at}index-${number}.json`);
      if (!response.ok) throw new Error(response.url);
      return practicesIn((await response.json()) as PracticeIndex);
    }),
  ).then((all) => all.flat());
  return index;
}

function failed(): void {
  index = undefined;
  status.textContent =
    'Не удалось получить перечень практик. Проверьте связь и попробуйте ещё раз; все практики есть в списке ниже.';
}

/** Puts the names that the index knows into the lists, once. */
function fill(practices: readonly FoundPractice[]): void {
  const values: Partial<Record<PracticeFacet, readonly string[]>> = {
    theme: namesOf(practices.map(({ theme }) => theme)),
    region: namesOf(practices.map(({ region }) => region)),
    year: namesOf(practices.map(({ year }) => String(year))).reverse(),
  };
  for (const facet of PRACTICE_FACETS) {
    const field = fieldOf(facet);
    if (!(field instanceof HTMLSelectElement) || field.options.length > 1) continue;
    for (const value of values[facet] ?? []) field.add(new Option(value, value));
  }
}

function namesOf(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').sort(new Intl.Collator('ru').compare);
}

async function run(): Promise<void> {
  const mine = ++latest;
  const choice = chosen();
  const idle = Object.keys(choice).length === 0;
  try {
    const practices = idle ? [] : await load();
    if (mine !== latest) return;
    found = practices.filter((practice) => isChosen(practice, choice));
    show(idle);
    tell(practices, choice, idle);
  } catch {
    if (mine === latest) failed();
  }
}

function show(idle: boolean): void {
  for (const element of whole) element.hidden = !idle;
  list.textContent = '';
  list.hidden = idle;
  showMore(false);
}

/** Shows the next practices; whoever asked for more goes on at the first of them. */
function showMore(focus: boolean): void {
  const from = list.children.length;
  list.append(...found.slice(from, from + BATCH).map(itemOf));
  more.hidden = list.children.length >= found.length;
  offerChoice(list);
  if (focus) list.children[from]?.querySelector('a')?.focus();
}

/** Says how many there are, and what to drop where there is nothing. */
function tell(practices: readonly FoundPractice[], choice: Choice, idle: boolean): void {
  ways.textContent = '';
  if (idle) status.textContent = '';
  else if (found.length > 0) status.textContent = `Нашлось: ${count(found.length, 'практика', 'практики', 'практик')}`;
  else {
    const out = waysOut(practices, choice);
    status.textContent =
      out.length > 0 ? 'Ничего не нашлось, уберите одно из условий:' : 'Ничего не нашлось, уберите условия:';
    ways.append(
      ...out.map(({ facet, found: n }) => wayButton([facet], `${labelOf(facet)} — нашлось бы ${n}`)),
      wayButton(PRACTICE_FACETS, 'все условия'),
    );
  }
}

function wayButton(facets: readonly PracticeFacet[], text: string): HTMLButtonElement {
  const button = element('button', text);
  button.type = 'button';
  button.addEventListener('click', () => {
    for (const facet of facets) fieldOf(facet).value = '';
    remember();
    void run();
    fieldOf(facets[0] ?? 'q').focus();
  });
  return button;
}

function labelOf(facet: PracticeFacet): string {
  return (facet === 'q' ? 'слова' : (fieldOf(facet).labels?.[0]?.textContent ?? facet)).toLowerCase();
}

/** A card like those of the page. Words of records become text, never HTML. */
function itemOf({ headline, owners, path, stage, theme, title, year }: FoundPractice): HTMLElement {
  const remark = element('p', `${theme} · ${year}`);
  remark.className = 'soft small';
  const link = element('a', title);
  link.href = `${form.dataset['at'] ?? ''}${path}/`;
  const heading = element('h2');
  heading.append(link);
  const tally = element('p', headline);
  tally.className = 'tally';
  const item = element('li');
  item.append(remark, heading, element('p', owners), ...(headline === '' ? [] : [tally]), statusOf(stage));
  return item;
}

/** The same badge as on the cards of the page. */
function statusOf(stage: string): HTMLElement {
  const { text, tone } = Object.values(STAGES).find((one) => one.text === stage) ?? { tone: 'off', text: stage };
  const mark = element('span', MARKS[tone]);
  mark.className = 'status__mark';
  mark.setAttribute('aria-hidden', 'true');
  const badge = element('span');
  badge.className = `status status--${tone}`;
  badge.append(mark, text);
  return badge;
}

function part(id: string): HTMLElement {
  return document.getElementById(id)!;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
