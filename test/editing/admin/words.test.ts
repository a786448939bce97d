import { describe, expect, test } from 'vitest';
import { inRussian } from '../../../src/editing/admin/fixed-words.js';
import { merged, russian } from '../../../src/editing/admin/russian.js';

const texts = (node: object, path = ''): [string, string][] =>
  Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value as object, `${path}${key}.`),
  );

describe('the words of the form', () => {
  test.each(texts(russian))('%s is Russian', (path, text) => {
    const plain = text.replace(/%\{\w+\}/g, '');
    if (path.endsWith('dateFormat')) expect(text).toBe('DD.MM.YYYY');
    else if (path === 'auth.loginWithForgejo') expect(plain).toBe('Войти через Forgejo');
    else expect(plain.replaceAll('Ctrl+Enter', '')).not.toMatch(/[A-Za-z]/);
  });

  test('plurals have three forms', () => {
    for (const [, text] of texts(russian)) {
      if (text.includes('||||')) expect(text.split('||||')).toHaveLength(3);
    }
  });
});

test('our words stand over those of Decap, which stay where we have none', () => {
  const known = { app: { save: 'Сохранить', back: 'Cзади' }, other: 'другое' };
  expect(merged(known, { app: { back: 'Назад', more: 'Ещё' } })).toEqual({
    app: { save: 'Сохранить', back: 'Назад', more: 'Ещё' },
    other: 'другое',
  });
});

test.each([
  ['Remove Рябинина Варвара', 'Убрать: Рябинина Варвара'],
  ['No options', 'Ничего не найдено'],
  ['Loading options…', 'Ищу…'],
  ['option очное, selected.', 'Выбрано: очное.'],
  [
    'option очное focused, 1 of 4. 4 results available. Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu.',
    'очное, 1 из 4. Найдено: 4. Стрелками выберите, Enter — взять, Esc — закрыть.',
  ],
])('«%s» is said in Russian', (english, said) => {
  expect(inRussian(english)).toBe(said);
});

test('Russian is left alone', () => {
  expect(inRussian('Протокол № 4 от 29.10.2026')).toBe('Протокол № 4 от 29.10.2026');
});
