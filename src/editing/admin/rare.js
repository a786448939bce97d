// @ts-check
import { CONTROL, fieldIn, showRare } from './control.js';
import { decisions } from './decisions.js';
import { afterChanges } from './page-changes.js';

const FILLED =
  '[class*="singleValue"], [class*="multiValue"], [class*="-ListItem"], [aria-checked="true"], .field-note';
/** Fields that have been looked at once: what a person empties does not vanish under their hands. */
const seen = new WeakSet();

/** Hides, in each decision, the fields that few decisions fill in, behind a button that names them: all after the vote, and within it all after the votes. */
export function hideRare() {
  afterChanges(() => {
    for (const decision of decisions()) {
      const vote = fieldIn(decision, 'vote');
      for (const last of [vote, vote && fieldIn(vote, 'abstained')]) {
        if (last) hideAfter(last);
      }
    }
  });
}

/** @param {HTMLElement} last */
function hideAfter(last) {
  const around = /** @type {HTMLElement} */ (last.parentElement);
  const controls = /** @type {HTMLElement[]} */ ([...around.children].filter((child) => child.matches(CONTROL)));
  const after = controls.slice(controls.indexOf(last) + 1);
  for (const control of after) {
    if (!seen.has(control)) control.setAttribute('data-rare', '');
    seen.add(control);
    if (isFilled(control)) control.removeAttribute('data-rare');
  }
  const hidden = after.filter((control) => control.matches('[data-rare]'));
  const button = around.querySelector(':scope > .more');
  if (hidden.length === 0) button?.remove();
  else if (!button) around.append(more(hidden));
}

/** @param {HTMLElement[]} hidden */
function more(hidden) {
  const names = hidden.map((control) => control.querySelector('label')?.firstChild?.textContent?.trim().toLowerCase());
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  button.textContent = `Ещё: ${names.join(', ')}`;
  button.addEventListener('click', () => {
    const [first] = hidden;
    if (first) showRare(first);
    /** @type {HTMLElement | null | undefined} */ (first?.querySelector('input, textarea, button'))?.focus();
  });
  return button;
}

/** @param {HTMLElement} control */
function isFilled(control) {
  if (control.querySelector(FILLED)) return true;
  const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (control.querySelectorAll('input, textarea'));
  return [...inputs].some(({ value }) => value !== '');
}
