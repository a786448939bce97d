import { count, form } from '../../i18n/plural.ts';
import type { Outcome } from './look-up.ts';

export const SEARCHING = 'Ищем…';
export const NO_INDEX =
  'Поиск по словам здесь не работает: указатель слов не загрузился (на живом сайте его нет). Все страницы перечислены ниже.';

/** What a finished search says of itself. */
export function summaryOf({ results, unknown }: Outcome): string {
  const words = unknown.map((word) => `«${word}»`).join(', ');
  const without =
    unknown.length === 0 ? '' : ` ${form(unknown.length, 'Слова', 'Слов', 'Слов')} ${words} на сайте нет.`;
  if (results.length === 0) return `Ничего не найдено.${without}`;
  const found = `${form(results.length, 'Найдена', 'Найдены', 'Найдено')} ${count(results.length, 'страница', 'страницы', 'страниц')}.`;
  return unknown.length === 0
    ? found
    : `${found}${without} Показано без ${form(unknown.length, 'него', 'них', 'них')}.`;
}

/** What to try where nothing was found. */
export function adviceOf({ unfiltered }: Outcome, words: number, filtered: boolean): string[] {
  return [
    ...(filtered && unfiltered > 0
      ? [`Уберите уточнения: без них есть ${count(unfiltered, 'страница', 'страницы', 'страниц')}.`]
      : []),
    ...(words > 1 ? ['Оставьте одно-два слова: находятся страницы, где есть все слова запроса.'] : []),
    'Проверьте, нет ли опечатки, или попробуйте другое слово: «отбор» вместо «конкурс».',
    'Номер документа можно набрать без даты: 231-р.',
  ];
}
