import type { WorkId } from './goals.ts';

/** What the works are called in tables and messages. */
export const TITLES: Readonly<Record<WorkId, string>> = {
  check: 'проверка',
  'check-sections': 'проверка, все виды записей',
  'check-changed': 'проверка, одна запись изменена',
  build: 'сборка того же, что у других',
  'build-all': 'сборка целиком',
  'build-changed': 'сборка, одна запись изменена',
  'build-sections': 'сборка целиком, все виды записей',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  astro: 'Astro, коллекция Markdown',
  bare: 'голый цикл js-yaml + ajv',
  'bare-sections': 'голый цикл, все виды записей',
};
