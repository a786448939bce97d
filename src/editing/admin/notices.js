// @ts-check
import { controlAt, inputOf } from './control.js';

/**
 * @typedef {{ level: string, clause: string, message: string, label?: string, path: (string | number)[], record?: string }} Notice
 * @typedef {{ title: string, kind: 'error' | 'breach' | 'done', notices?: Notice[], links?: { href: string, text: string }[] }} Message
 */

const plural = new Intl.PluralRules('ru');
/** A record that was saved for the first time gets more buttons, and on a phone the bar a new line. */
const growth = new ResizeObserver(makeRoom);
/** @type {Element | undefined} */
let watched;

/**
 * «1 ошибка», «2 ошибки», «5 ошибок».
 * @param {number} count
 */
export function errorCount(count) {
  const words = { one: 'ошибка', few: 'ошибки' };
  const form = plural.select(count);
  return `${count} ${form === 'one' || form === 'few' ? words[form] : 'ошибок'}`;
}

/** Removes every message, at the top and at the fields. */
export function clearNotices() {
  board().replaceChildren();
  for (const note of document.querySelectorAll('.field-note')) {
    const input = document.querySelector(`[aria-errormessage="${note.id}"]`);
    input?.removeAttribute('aria-errormessage');
    input?.removeAttribute('aria-invalid');
    if (input?.getAttribute('aria-describedby') === note.id) input.removeAttribute('aria-describedby');
    note.closest('.has-error')?.classList.remove('has-error');
    note.remove();
  }
  makeRoom();
}

/**
 * Shows a message at the top, where it stays until the next one, and each notice of it at its field.
 * @param {Message} message
 */
export function show({ kind, links = [], notices = [], title }) {
  const box = element('section', `notice ${kind}`);
  box.setAttribute('role', kind === 'error' ? 'alert' : 'status');
  const head = element('p', 'notice-title', sentence(title));
  for (const link of links) head.append(' ', anchor(link));
  const close = element('button', 'notice-close', '×');
  close.setAttribute('aria-label', 'Скрыть сообщение');
  close.addEventListener('click', () => {
    box.remove();
    makeRoom();
  });
  box.append(close, head);
  if (notices.length > 0) {
    const list = element('ul', '');
    list.append(...notices.map((notice) => line(notice, kind === 'error')));
    box.append(list);
  }
  board().append(box);
  makeRoom();
}

/**
 * Puts the errors under their fields and the cursor into the first.
 * @param {Notice[]} errors
 */
export function showAtFields(errors) {
  const controls = errors.map((error) => [error, controlAt(error.path)]);
  for (const [index, [error, control]] of /** @type {[Notice, HTMLElement | undefined][]} */ (controls).entries()) {
    if (!control) continue;
    const note = element('p', 'field-note', sentence(said(error)));
    note.id = `field-note-${index}`;
    control.append(note);
    control.classList.add('has-error');
    const input = inputOf(control);
    input?.setAttribute('aria-invalid', 'true');
    input?.setAttribute('aria-errormessage', note.id);
    // A list to choose from describes itself.
    if (input?.getAttribute('role') !== 'combobox') input?.setAttribute('aria-describedby', note.id);
  }
  const first = errors.find(({ path }) => controlAt(path));
  if (first) focusAt(first.path);
}

/** @param {(string | number)[]} path */
function focusAt(path) {
  const control = controlAt(path);
  control?.scrollIntoView({ block: 'start' });
  if (control) inputOf(control)?.focus({ preventScroll: true });
}

/**
 * @param {Notice} notice
 * @param {boolean} atField
 */
function line(notice, atField) {
  const item = element('li', '');
  const where = [notice.record, notice.label].filter((part) => part !== undefined).join(', ');
  const words = said(
    atField && controlAt(notice.path) ? { ...notice, message: firstSentence(notice.message) } : notice,
  );
  if (where !== '' && atField && controlAt(notice.path)) {
    const jump = element('button', 'notice-jump', where);
    jump.addEventListener('click', () => focusAt(notice.path));
    item.append(jump, ': ');
  } else if (where !== '') {
    item.append(element('strong', '', where), ': ');
  }
  item.append(where === '' ? sentence(words) : words);
  return item;
}

/** @param {string} text */
function sentence(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/**
 * What is wrong; what to do about it stands at the field.
 * @param {string} message
 */
function firstSentence(message) {
  return message.replace(/(?<=\p{L}{3}|\d|»)\. (?=\p{Lu})[^]*$/u, '.');
}

/** @param {Notice} notice */
function said({ clause, message }) {
  return clause === '' ? message : `${message} (${clause})`;
}

/** @returns {HTMLElement} */
function board() {
  return /** @type {HTMLElement} */ (document.getElementById('notices'));
}

/** The messages begin below the bar and the form below the messages: no field is covered. */
function makeRoom() {
  const bar = /** @type {HTMLElement | null} */ (
    document.querySelector('[class*="-ToolbarContainer"], header[class*="AppHeader"]')
  );
  if (bar && bar !== watched) {
    growth.disconnect();
    growth.observe(bar);
    watched = bar;
  }
  if (bar) document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`);
  document.documentElement.style.setProperty('--notices', `${board().offsetHeight}px`);
}

/** @param {{ href: string, text: string }} link */
function anchor({ href, text }) {
  const link = /** @type {HTMLAnchorElement} */ (element('a', '', text));
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} [text]
 */
function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  if (made instanceof HTMLButtonElement) made.type = 'button';
  return made;
}
