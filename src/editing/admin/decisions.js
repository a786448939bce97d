// @ts-check
import { CONTROL, fieldIn, ITEM } from './control.js';
import { afterChanges } from './page-changes.js';

/** No longer than a line of the form holds. */
const LONGEST = 70;
const CHOSEN = '[class*="singleValue"], [class*="multiValue"]';

/** Keeps at the head of every decision whom or what it is about: its form knows that better than its record does. */
export function nameDecisions() {
  afterChanges(() => {
    for (const decision of decisions()) {
      decision.querySelector(':scope > label')?.setAttribute('data-about', about(decision));
    }
  });
}

/**
 * The decisions of the form, each with its fields.
 * @returns {HTMLElement[]}
 */
export function decisions() {
  const items = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(ITEM));
  return [...items].filter((item) => {
    const list = item.parentElement?.closest(CONTROL);
    return list?.querySelector('label')?.htmlFor.startsWith('decisions-field-');
  });
}

/** @param {HTMLElement} item */
function about(item) {
  const [first, ...others] = [...chosenIn(item, 'person'), ...newcomerIn(item), ...chosenIn(item, 'persons')];
  if (first === undefined) return shortened(writtenIn(item, 'text') || writtenIn(item, 'assignments', 'text'));
  return others.length === 0 ? `— ${first}` : `— ${first} и ещё ${others.length}`;
}

/**
 * The names of the people chosen in a field, without their posts.
 * @param {HTMLElement} item
 * @param {string} name
 */
function chosenIn(item, name) {
  const chosen = fieldIn(item, name)?.querySelectorAll(CHOSEN) ?? [];
  return [...chosen].map(({ textContent }) => (textContent ?? '').split(' — ')[0] ?? '');
}

/** @param {HTMLElement} item */
function newcomerIn(item) {
  const person = fieldIn(item, 'newPerson');
  const words = ['surname', 'name', 'patronymic'].map((name) => writtenIn(person, name)).filter(Boolean);
  return words.length === 0 ? [] : [words.join(' ')];
}

/**
 * @param {HTMLElement | undefined} scope
 * @param {string} name
 * @param {string} [part] the field inside it, where it is a list
 */
function writtenIn(scope, name, part = name) {
  const control = scope && fieldIn(scope, name);
  /** @type {HTMLInputElement | HTMLTextAreaElement | null | undefined} */
  const input = control?.querySelector(`[id^="${part}-field-"]`);
  return input?.value.trim() ?? '';
}

/** @param {string} text */
function shortened(text) {
  if (text === '') return '';
  return `— ${text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text}`;
}
