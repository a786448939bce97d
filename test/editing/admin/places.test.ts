import { expect, test } from 'vitest';
import { inFormWords, placeIn } from '../../../src/editing/admin/places.js';

const sitting = {
  name: 'sitting',
  fields: [
    { name: 'present', label: 'Присутствовали' },
    {
      name: 'agenda',
      label: 'Повестка',
      label_singular: 'Вопрос повестки',
      fields: [
        { name: 'title', label: 'Вопрос' },
        {
          name: 'decisions',
          label: 'Решения',
          label_singular: 'решение',
          types: [
            {
              name: 'include',
              fields: [{ name: 'vote', label: 'Голосование', fields: [{ name: 'for', label: 'За' }] }],
            },
          ],
        },
      ],
    },
  ],
};

test('says which element of which list', () => {
  expect(placeIn(sitting, ['agenda', 1, 'decisions', 0, 'vote', 'for'])).toBe('Вопрос повестки 2, решение 1');
  expect(placeIn(sitting, ['agenda', 0, 'title'])).toBe('Вопрос повестки 1');
});

test('says nothing of a field that lies in no list, or that the form does not have', () => {
  expect(placeIn(sitting, ['present'])).toBe('');
  expect(placeIn(sitting, ['unknown', 3])).toBe('');
});

test('calls fields as the form does', () => {
  expect(inFormWords(sitting, 'Проверьте список present, если нужно.')).toBe(
    'Проверьте список «Присутствовали», если нужно.',
  );
  expect(inFormWords(sitting, 'Сверьте vote.')).toBe('Сверьте «Голосование».');
});

test('leaves words that are no fields', () => {
  const message = 'правило A1-4.6, файл 2026-05-1.yaml, https://present.example/, representing';
  expect(inFormWords(sitting, message)).toBe(message);
});
