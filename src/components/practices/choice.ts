import { addressOfCompared, chosenIn, MOST_COMPARED, PRACTICE_PATH, withToggled } from './compared.ts';

/**
 * Lets people put practices side by side: a box at each, and a line that leads to the comparison. What was chosen is kept
 * until the tab is closed, so that it can be gathered from several pages.
 */
const KEY = 'compared-practices';
let bar: HTMLElement | undefined;

/** Puts a box beside every practice below this place that has none yet. */
export function offerChoice(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.practice-cards h2 a')) {
    offer(link.closest('li'), PRACTICE_PATH.exec(new URL(link.href).pathname)?.[1], link.textContent);
  }
  for (const own of root.querySelectorAll<HTMLElement>('[data-practice]'))
    offer(own, own.dataset['practice'], document.querySelector('h1')?.textContent ?? '');
  showBar();
}

function offer(home: HTMLElement | null, path: string | undefined, title: string): void {
  if (home && path !== undefined && !home.querySelector('.compare-box')) home.append(boxFor(path, title));
}

function boxFor(path: string, title: string): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = path;
  box.checked = chosen().includes(path);
  box.addEventListener('change', () => {
    keep(withToggled(chosen(), path, box.checked));
    showBar();
  });
  const label = document.createElement('label');
  label.className = 'compare-box no-print';
  const name = document.createElement('span');
  name.className = 'visually-hidden';
  name.textContent = ` практику «${title.trim()}»`;
  label.append(box, 'Сравнить', name);
  return label;
}

function chosen(): readonly string[] {
  try {
    return chosenIn(sessionStorage.getItem(KEY) ?? '');
  } catch {
    // A browser that keeps nothing still compares what is chosen on one page.
    return [...document.querySelectorAll<HTMLInputElement>('.compare-box input:checked')].map(({ value }) => value);
  }
}

function keep(paths: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, paths.join(' '));
  } catch {
    // See above.
  }
}

/** The line at the foot of the window: how many are chosen and what to do with them. */
function showBar(): void {
  const paths = chosen();
  for (const box of document.querySelectorAll<HTMLInputElement>('.compare-box input')) {
    box.checked = paths.includes(box.value);
    box.disabled = !box.checked && paths.length >= MOST_COMPARED;
  }
  if (paths.length === 0 && !bar) return;
  bar ??= madeBar();
  const [words, link, clear] = bar.children as unknown as [HTMLElement, HTMLAnchorElement, HTMLElement];
  bar.hidden = paths.length === 0;
  clear.hidden = paths.length === 0;
  words.textContent =
    paths.length === 1
      ? 'Для сравнения выбрана одна практика: выберите ещё хотя бы одну.'
      : `Для сравнения выбрано: ${paths.length}${paths.length === MOST_COMPARED ? ' — больше четырёх рядом не поставить' : ''}.`;
  link.hidden = paths.length < 2;
  const at = document.querySelector<HTMLElement>('[data-at]')?.dataset['at'] ?? '';
  link.href = `${at}compare/?${addressOfCompared(paths)}`;
}

function madeBar(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'compare-bar no-print';
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.textContent = 'Сравнить';
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = 'Убрать все';
  clear.addEventListener('click', () => {
    keep([]);
    for (const box of document.querySelectorAll<HTMLInputElement>('.compare-box input')) box.checked = false;
    showBar();
  });
  made.append(words, link, clear);
  document.querySelector('main')?.append(made);
  return made;
}
