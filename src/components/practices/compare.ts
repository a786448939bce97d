import { addressOfCompared, comparedIn } from './compared.ts';

/**
 * Puts practices side by side. What is compared is taken from their own pages, so it is the same, word for word; a page that
 * cannot be had is named and left out.
 */
const at = part('compare-table').dataset['at'] ?? '';
const status = part('compare-status');

/** The parts of the page of a practice that stand in rows, by their ids there. */
const SECTIONS = [
  ['status', 'Состояние'],
  ['problem', 'Проблема'],
  ['results', 'Результаты'],
  ['actions', 'Что сделали'],
  ['risks', 'Что может помешать'],
] as const;

interface Compared {
  readonly path: string;
  readonly title: string;
  readonly cells: ReadonlyMap<string, Node>;
}

void run();

async function run(): Promise<void> {
  const paths = comparedIn(location.search);
  if (paths.length < 2) {
    if (paths.length === 1) status.textContent = 'Выбрана одна практика: для сравнения нужна ещё хотя бы одна.';
    return;
  }
  status.textContent = 'Собираем страницы практик…';
  const found = (await Promise.all(paths.map(pageOf))).filter((one) => one !== undefined);
  const lost = paths.length - found.length;
  status.textContent =
    (lost > 0 ? `Не открылось: ${lost}. Такой практики нет или связь прервалась. ` : '') +
    (found.length > 0 ? `Рядом стоит практик: ${found.length}.` : '');
  if (found.length === 0) return;
  const place = part('compare-table');
  place.textContent = '';
  place.append(tableOf(found));
  place.hidden = false;
  part('compare-how').hidden = true;
}

async function pageOf(path: string): Promise<Compared | undefined> {
  try {
    const response = await fetch(`${at}${path}/`);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const cells = new Map<string, Node>();
    for (const [id, name] of SECTIONS) {
      const content = page.getElementById(id)?.closest('[data-compare]');
      if (content) cells.set(name, contentOf(content));
    }
    for (const fact of page.querySelectorAll('main .facts > div')) {
      const [name, value] = [fact.querySelector('dt'), fact.querySelector('dd')];
      if (name && value)
        cells.set(name.textContent.trim(), joined(cells.get(name.textContent.trim()), contentOf(value)));
    }
    return { path, title: page.querySelector('h1')?.textContent ?? path, cells };
  } catch {
    return undefined;
  }
}

/** A fact that a practice has twice, such as a contest, stands twice in its cell. */
function joined(before: Node | undefined, after: Node): Node {
  if (!before) return after;
  const both = document.createElement('div');
  both.append(before, after);
  return both;
}

/** What a part of a page says, without its heading and without names that would stand twice in this one. */
function contentOf(element: Element): Node {
  const copy = document.importNode(element, true);
  for (const one of copy.querySelectorAll(':is(h2, h3)[id], .no-print')) one.remove();
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  const content = document.createElement('div');
  content.append(...copy.childNodes);
  return content;
}

function tableOf(compared: readonly Compared[]): HTMLElement {
  const table = document.createElement('table');
  const caption = table.createCaption();
  caption.className = 'visually-hidden';
  caption.textContent = 'Практики рядом';
  const head = table.createTHead().insertRow();
  head.append(cell('th', 'col', 'Что сравниваем'), ...compared.map((one) => headOf(one, compared)));
  const body = table.createTBody();
  for (const name of rowsOf(compared)) {
    const row = body.insertRow();
    row.append(cell('th', 'row', name));
    for (const { cells } of compared) row.insertCell().append(cells.get(name) ?? '—');
  }
  return table;
}

function headOf({ path, title }: Compared, all: readonly Compared[]): HTMLElement {
  const link = document.createElement('a');
  link.href = `${at}${path}/`;
  link.textContent = title;
  const without = document.createElement('a');
  without.className = 'compare__less';
  without.href = `?${addressOfCompared(all.map((one) => one.path).filter((one) => one !== path))}`;
  without.textContent = 'Убрать';
  without.setAttribute('aria-label', `Убрать практику «${title}»`);
  const head = cell('th', 'col', '');
  head.append(link, ...(all.length > 2 ? [document.createElement('br'), without] : []));
  return head;
}

/** Every row that some practice has: the parts of the page in their order, then facts in the order in which they are met. */
function rowsOf(compared: readonly Compared[]): string[] {
  const known: string[] = SECTIONS.map(([, name]) => name);
  const met = new Set(compared.flatMap(({ cells }) => [...cells.keys()]));
  return [...known.filter((name) => met.has(name)), ...[...met].filter((name) => !known.includes(name))];
}

function cell(tag: 'th', scope: 'col' | 'row', text: string): HTMLTableCellElement {
  const made = document.createElement(tag);
  made.scope = scope;
  made.textContent = text;
  return made;
}

function part(id: string): HTMLElement {
  return document.getElementById(id)!;
}
