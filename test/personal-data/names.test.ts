import { describe, expect, test } from 'vitest';
import { nameIndexOf, type NamedPerson } from '../../src/personal-data/name-index.ts';
import { namesIn } from '../../src/personal-data/names.ts';

const PEOPLE: readonly NamedPerson[] = [
  { id: 'p-0001', surname: 'Вострикова', name: 'Елена', patronymic: 'Андреевна' },
  { id: 'p-0002', surname: 'Кравец', name: 'Пётр', patronymic: 'Ильич', nameForms: ['Кравца', 'Кравцу'] },
  { id: 'p-0003', surname: 'Снегирёва-Лапшина', name: 'Анна' },
  { id: 'p-0004', surname: 'Мороз', name: 'Роман', patronymic: 'Олегович' },
  { id: 'p-0005', surname: 'Глава', name: 'Илья' },
  { id: 'p-0006', surname: 'Городской', name: 'Олег' },
  { id: 'p-0007', surname: 'Зима', name: 'Вера', patronymic: 'Львовна' },
  { id: 'p-0008', surname: 'Сычёв', name: 'Артём', patronymic: 'Валерьевич' },
  { id: 'p-0009' },
];
const index = nameIndexOf(PEOPLE);
/** What is found: whose name, how sure, and the piece of the text. */
const found = (text: string) =>
  namesIn(text, index)
    .filter(({ ordinary }) => !ordinary)
    .map(({ certain, end, id, start }) => [id, certain, text.slice(start, end)]);

describe('a surname with a name, a patronymic or initials is a name, in every case', () => {
  test.each([
    ['p-0001', 'Вострикова Елена Андреевна'],
    ['p-0001', 'Вострикову Елену'],
    ['p-0001', 'Еленой Андреевной Востриковой'],
    ['p-0001', 'Е. А. Востриковой'],
    ['p-0001', 'Е.А.Востриковой'],
    ['p-0001', 'Вострикова Е.А.'],
    ['p-0001', 'Востриковой Е. А.'],
    ['p-0001', 'ВОСТРИКОВА ЕЛЕНА'],
    ['p-0001', 'вострикова елена'],
    ['p-0001', 'Елены\n  Востриковой'],
    ['p-0001', 'Вос\u00adтриковой Елены'],
    ['p-0001', 'Вoстрикова Елена'],
    ['p-0002', 'Кравца Петра'],
    ['p-0002', 'П. И. Кравцу'],
    ['p-0003', 'Снегиревой-Лапшиной Анне'],
    ['p-0003', 'Анна Лапшина'],
    ['p-0004', 'Романа Мороза'],
    ['p-0005', 'Глава И.'],
    ['p-0007', 'Зиме В. Л.'],
    ['p-0008', 'Сычева Артема'],
    ['p-0008', 'Сычёву А.В.'],
  ])('%s: «%s»', (id, name) => {
    for (const text of [name, `рассмотрен вопрос: ${name}; решили`])
      expect(found(text)).toEqual([[id, true, expect.stringContaining(name.replace(/\.$/, ''))]]);
  });
});

test.each(['Вострикова', 'о Востриковой', 'files/vostrikova.pdf', 'spravka-vostrikovoy.docx', 'П. П. Востриковой'])(
  '«%s»: a surname alone is for a person to look at',
  (text) => {
    expect(found(text)).toMatchObject([['p-0001', false, expect.any(String)]]);
  },
);

test.each([
  'ул. Вострикова, дом 5',
  'улица Елены Востриковой',
  'школа им. Е. А. Востриковой',
  'Вострикова улица',
  'Мороз закрыл дорогу',
  'Глава муниципального округа',
  'Городской совет',
  'Зима 2026 года',
  'зимой',
  'Роман о реке',
  'Елена Андреевна',
  'Востриково',
  'p-0001',
])('«%s» names nobody', (text) => {
  expect(found(text)).toEqual([]);
});

test('«от имени» is no name of a place', () => {
  expect(found('от имени Востриковой Е. А.')).toHaveLength(1);
});

test('no more than the beginning of a surname is printed', () => {
  expect(namesIn('Востриковой Елене, Мороз Р. О.', index).map(({ masked }) => masked)).toEqual(['Вос***', 'Мо***']);
});

test('ten thousand people are known in seconds, and a text of the greatest length takes no longer for them', () => {
  const many = (n: number) =>
    Array.from({ length: n }, (_, i): NamedPerson => {
      const letters = Array.from(
        String(i).padStart(5, '0'),
        (digit) => ['ба', 'ве', 'го', 'ду', 'жи'][Number(digit) % 5]! + 'клмнп'[Number(digit) % 5]!,
      );
      return { id: `p-${i}`, surname: `${letters.join('')}ов`, name: 'Елена', patronymic: 'Андреевна' };
    });
  const timed = (run: () => unknown) => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  };
  expect(timed(() => nameIndexOf(many(10_000)))).toBeLessThan(8000);
  const big = nameIndexOf(many(10_000));
  const text =
    'Комиссия рассмотрела вопрос о включении в резерв и решила поручить отделу подготовить предложения. '.repeat(600);
  expect(timed(() => namesIn(text, big))).toBeLessThan(2000);
});
