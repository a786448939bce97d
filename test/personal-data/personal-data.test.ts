import { describe, expect, test } from 'vitest';
import { personalDataIn, withoutPersonalData } from '../../src/personal-data/personal-data.ts';

/** Every number here was made up; those with check digits were made to agree with them. */
const CERTAIN: readonly (readonly [kind: string, text: string, masked: string])[] = [
  ['snils', '112-233-445 95', '***-***-*** 95'],
  ['snils', '11223344595', '***-***-*** 95'],
  ['inn', '500100732259', '**********59'],
  ['inn', '5001 0073 2259', '**********59'],
  ['passport', '60 12 345678', '** ** ****78'],
  ['passport', '6012 №345678', '** ** ****78'],
  ['passport', '60 12 № 345678', '** ** ****78'],
  ['passport', '6012 N 345678', '** ** ****78'],
  ['passport', '6012345678, выдан 12.03.2012, 610-001', '** ** ****78'],
  ['card', '4111 1111 1111 1111', '**** **** **** 1111'],
  ['card', '2200000000000004', '**** **** **** 0004'],
  ['account', '40817810099910004312', '****************4312'],
  ['account', '40817 810 0 9991 0004312', '****************4312'],
  ['phone', '+7 (918) 000-00-67', '+7 9** ***-**-67'],
  ['phone', '89180000067', '+7 9** ***-**-67'],
  ['phone', '8.918.000.00.67', '+7 9** ***-**-67'],
  ['phone', 'tel:+79180000067', '+7 9** ***-**-67'],
  ['phone', '(918) 000-00-67', '+7 9** ***-**-67'],
  ['email', 'primer.primerov@mail.ru', '***@mail.ru'],
  ['email', 'Primer@YANDEX.ru', '***@yandex.ru'],
  ['birth', '15.03.1978 г.р.', '**.**.****'],
  ['birth', '15.03.1978 года рождения', '**.**.****'],
  ['birth', 'дата рождения: 15.03.1978', '**.**.****'],
  ['birth', 'родилась 15 марта 1978 года', '**.**.****'],
  ['birth', 'Дата рождения — 1978-03-15', '**.**.****'],
  ['address', 'ул. Садовая, д. 5, кв. 12', '*** кв. **'],
  ['address', 'Садовая улица, 5а, квартира 12', '*** кв. **'],
  ['address', 'проспект Мира, дом 5 корп. 2 кв. 12', '*** кв. **'],
];

const UNCERTAIN: readonly (readonly [kind: string, text: string])[] = [
  ['passport', '6012 345678'],
  ['passport', 'в 2019 № 123456'],
  ['passport-abroad', '75 № 1234567'],
  ['policy', '7900000000000006'],
  ['phone', '918-000-00-67'],
  ['birth', 'граждане 1978 года рождения'],
];

const NONE = [
  ...['112-233-445 96', '000-000-000 00', '+11223344595', '1112233445950', '500100732258', '000000000000'],
  ...['4111 1111 1111 1112', '40101810400000010002', '03100643000000015800', '1026100000000', '0099000014'],
  ...['+7 (000) 000-00-01', '8-800-000-00-00', '+7 863 000-00-00', '8 (86342) 0-00-00', '9180000067'],
  ...['rezerv@tikhorechensk.example', 'mail.ru', '@mail.ru'],
  ...['от 24.03.2019 № 123456', '2026-01-15', '№ 12-р', 'ОКТМО 60701000', '60701000101', '2026-02-1'],
  ...['Дата и место рождения:', 'дата рождения не указывается', '15.03.2026 г.', 'принято 15.03.1978'],
  ...['ул. Садовая, д. 5, каб. 12', 'ул. Садовая, 5, офис 12', 'дом 1, кабинет 214', 'д. 5, пом. 3'],
  ...['дом 5, площадь 30 кв. м', 'в 4 кв. 2026 года', 'за 1 кв. 2026 года', '29 февраля 2024 года'],
];

describe('what proves itself is certain, wherever it stands', () => {
  test.each(CERTAIN)('%s «%s»', (kind, text, masked) => {
    for (const around of [text, `# ${text} (так)`, `до\nпримечание: «${text}», далее`])
      expect(personalDataIn(around)).toMatchObject([{ kind, masked, certain: true }]);
  });
});

test.each(UNCERTAIN)('%s «%s» is for a person to look at', (kind, text) => {
  expect(personalDataIn(text)).toMatchObject([{ kind, certain: false }]);
});

test.each(NONE)('«%s» is no personal datum', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

describe('no spelling hides a number', () => {
  test.each([
    ['a zero-width space', '112-233-\u200b445 95'],
    ['a soft hyphen', '112-23\u00ad3-445 95'],
    ['long dashes', '112–233—445 95'],
    ['no-break spaces', '112\u00a0233\u202f445\u00a095'],
    ['full-width digits', '１１２-233-445 95'],
    ['digits of another script', '١١٢-233-445 95'],
    ['letters for digits', '112-2ЗЗ-445 95'],
    ['escapes of YAML', '"\\u0031\\x312-233-445 95"'],
    ['entities of HTML', '&#49;&#x31;2-233-445 95'],
    ['an address', 'https://a.example/?q=112%2D233%2D445%2095'],
    ['marks of Markdown', '112-**233**-445 `95`'],
    ['a folded line', 'note: >-\n  112-233-\n  445 95'],
    ['a comment over two lines', '# 112-233-\n  # 445 95'],
    ['two spaces', '112-233-445  95'],
  ])('%s', (_, text) => {
    const [datum, ...more] = personalDataIn(text);
    expect(more).toEqual([]);
    expect(datum).toMatchObject({ kind: 'snils', certain: true });
    // The place is that of the text as it was written: from the first digit to the last.
    expect(text.slice(0, datum!.start)).not.toMatch(/\d$/);
    expect(withoutPersonalData(text).replaceAll(/\*|95/g, '')).not.toMatch(/112|233|445/);
  });
});

test('nothing of a datum is printed but its last signs', () => {
  for (const [, text] of CERTAIN) {
    const [{ masked } = { masked: '' }] = personalDataIn(text);
    expect(masked.replaceAll(/^\+7 9/g, '').match(/\d/g)?.length ?? 0).toBeLessThanOrEqual(4);
    expect(withoutPersonalData(text)).toContain(masked);
  }
});

test('two data in one line are two, in their order', () => {
  const text = 'тел. 8 918 000-00-67, СНИЛС 112-233-445 95';
  expect(personalDataIn(text).map(({ end, kind, start }) => [kind, text.slice(start, end)])).toEqual([
    ['phone', '8 918 000-00-67'],
    ['snils', '112-233-445 95'],
  ]);
});

test('long text without any costs little: no expression runs away', () => {
  const hostile = [
    '1'.repeat(60_000),
    '1 '.repeat(30_000),
    'д. 1, '.repeat(10_000),
    'ул. '.repeat(15_000),
    'a.'.repeat(30_000),
  ];
  const begin = performance.now();
  for (const text of hostile) personalDataIn(text);
  expect(performance.now() - begin).toBeLessThan(5000);
});
