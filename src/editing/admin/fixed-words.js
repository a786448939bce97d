// @ts-check

/** Words that Decap and the controls inside it say in English and let nobody translate. */
export const FIXED_WORDS = /** @type {const} */ ([
  [/^Loading options…$|^Loading\.\.\.$/, 'Ищу…'],
  [/^No options$/, 'Ничего не найдено'],
  [/^Select\.\.\.$/, ''],
  [/^Remove (.+)$/, 'Убрать: $1'],
  [/option (.*?) focused, (\d+) of (\d+)\./, '$1, $2 из $3.'],
  [/value (.*?) focused, (\d+) of (\d+)\./, 'Выбрано $1, $2 из $3.'],
  [/options? (.*?), selected\./, 'Выбрано: $1.'],
  [/option (.*?), deselected\./, 'Убрано: $1.'],
  [/option (.*?) is disabled\. Select another option\./, '$1 выбрать нельзя.'],
  [/All selected options have been cleared\./, 'Всё убрано.'],
  [/(\d+) results? available( for search term .*?)?\./, 'Найдено: $1.'],
  [/Use Up and Down to choose options.*/, 'Стрелками выберите, Enter — взять, Esc — закрыть.'],
  [/Use left and right to toggle.*/, 'Стрелками перейдите к значению, Backspace — убрать.'],
  [/Select is focused.*/, 'Печатайте, чтобы найти; стрелка вниз открывает список.'],
  [/To pick up a draggable item,[^]*/, 'Пробел — взять, стрелки — передвинуть, пробел — поставить, Esc — отменить.'],
  [/Picked up draggable item .*/, 'Взято.'],
  [/Draggable item .* was (moved over|dropped).*/, 'Поставлено.'],
  [/Dragging was cancelled\..*/, 'Оставлено на месте.'],
]);

/** Parts of the form that have only a picture. */
const NAMES = [
  ['[class*="StyledListItemTopBar"] > button:first-child', 'Свернуть или развернуть'],
  ['[class*="StyledListItemTopBar"] > [role="button"]', 'Передвинуть'],
  ['[class*="StyledListItemTopBar"] > button:last-child', 'Убрать'],
];

/** Keeps the page Russian: whatever appears on it is looked through once. */
export function keepRussian() {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === 'childList') addedNodes.forEach(lookThrough);
      else lookThrough(target);
    }
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  });
}

/**
 * The text in Russian, or as it is.
 * @param {string} text
 * @returns {string}
 */
export function inRussian(text) {
  return FIXED_WORDS.reduce((said, [english, russian]) => said.replace(english, russian), text);
}

/** @param {Node} node */
function lookThrough(node) {
  if (node instanceof Text) translate(node);
  if (!(node instanceof Element)) return;
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) translate(/** @type {Text} */ (text));
  for (const labelled of [node, ...node.querySelectorAll('[aria-label]')]) {
    const label = labelled.getAttribute('aria-label') ?? '';
    const said = inRussian(label);
    if (said !== label) labelled.setAttribute('aria-label', said);
  }
  for (const [selector = '', name = ''] of NAMES) {
    for (const part of node.querySelectorAll(selector)) part.setAttribute('aria-label', name);
  }
}

/** @param {Text} text */
function translate(text) {
  const parent = text.parentElement;
  if (!parent || parent.closest('input, textarea, style, script, [contenteditable]')) return;
  const said = parent.matches('[class*="ExpandButtonContainer"]') ? counted(text.data) : inRussian(text.data);
  if (said !== text.data) text.data = said;
}

/**
 * «4 повестка» says less than «Всего: 4» under the name of the field.
 * @param {string} text
 */
function counted(text) {
  return text.replace(/^(\d+) .+$/, (_, count) => (count === '0' ? 'Пока ничего нет' : `Всего: ${count}`));
}
