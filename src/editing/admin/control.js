// @ts-check

/** A field of the form with its name and what is said at it. */
export const CONTROL = '[class*="-ControlContainer"]';
/** An element of a list. */
export const ITEM = '[class*="-ListItem"]';

/**
 * The control of the form at a path of the entry's data, or the nearest one that holds it; whatever is folded on the way is unfolded.
 * @param {readonly (string | number)[]} path
 * @returns {HTMLElement | undefined}
 */
export function controlAt(path) {
  /** @type {HTMLElement | undefined} */
  let found;
  /** @type {HTMLElement | undefined} */
  let scope;
  for (const [index, step] of path.entries()) {
    const next = typeof step === 'number' ? itemsOf(found)[step] : fieldIn(scope, step);
    if (!next) break;
    unfold(next, typeof path[index + 1] === 'string');
    if (typeof step === 'string') found = next;
    scope = next;
  }
  return found;
}

/**
 * What a person types or chooses in.
 * @param {HTMLElement} control
 * @returns {HTMLElement | null}
 */
export function inputOf(control) {
  return control.querySelector('input, textarea, [role="switch"], button');
}

/**
 * The control of a field right inside a part of the form; a field of the whole form without one.
 * @param {HTMLElement | undefined} scope
 * @param {string} name
 */
export function fieldIn(scope, name) {
  const labels = (scope ?? document).querySelectorAll(`label[for^="${CSS.escape(name)}-field-"]`);
  const controls = [...labels].map((label) => /** @type {HTMLElement} */ (label.closest(CONTROL)));
  return controls.find((control) => holderOf(control) === scope);
}

/** @param {HTMLElement | undefined} list */
function itemsOf(list) {
  const items = /** @type {NodeListOf<HTMLElement> | undefined} */ (list?.querySelectorAll(ITEM));
  return [...(items ?? [])].filter((item) => holderOf(item) === list);
}

/**
 * @param {HTMLElement} element
 * @returns {HTMLElement | undefined}
 */
function holderOf(element) {
  return element.parentElement?.closest(`${CONTROL}, ${ITEM}`) ?? undefined;
}

/**
 * Shows a field that is hidden as rare, and those beside it.
 * @param {Element} control
 */
export function showRare(control) {
  if (!control.matches('[data-rare]')) return;
  const around = control.parentElement;
  for (const rare of around?.querySelectorAll(':scope > [data-rare]') ?? []) rare.removeAttribute('data-rare');
  around?.querySelector(':scope > .more')?.remove();
}

/**
 * @param {HTMLElement} element
 * @param {boolean} isObject
 */
function unfold(element, isObject) {
  showRare(element);
  if (element.matches(ITEM)) {
    const summary = element.querySelector(':scope > [class*="NestedObjectLabel"]');
    if (summary && getComputedStyle(summary).display !== 'none') click(element, ':scope > [class*="TopBar"] > button');
  } else if (isObject) {
    click(element, ':scope > div > [class*="TopBarContainer"] [aria-label="Развернуть"]');
  }
}

/**
 * @param {HTMLElement} element
 * @param {string} selector
 */
function click(element, selector) {
  /** @type {HTMLElement | null} */ (element.querySelector(selector))?.click();
}
