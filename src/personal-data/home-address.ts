import type { Detector } from './personal-data.ts';

const FLAT = 'кв(?:\\.|артира)? ?№? ?(?<flat>\\d{1,4})(?![\\d.]*\\d| ?(?:м|кв))';
const HOUSE = '\\d{1,4}(?:[/-]\\d{1,3})? ?[а-я]?';
const PART = '(?:[,. ]{1,3}(?:корп(?:ус)?|к|стр(?:оение)?|литера?|лит|под(?:ъ|ь)езд|этаж)\\.? ?[\\da-zа-я]{1,4})*';
/** «д. 5, кв. 12»: the word before the house may be left out, but then a street has to stand before it. */
const ADDRESS = new RegExp(`(?<![а-яё\\d])(?<house>д(?:ом|\\.)? ?№? ?)?${HOUSE}${PART}[,. \\n]{1,4}${FLAT}`, 'gi');
const STREET =
  /(?<![а-яё])(?:ул|улиц[аеуы]|пер|переул[а-я]+|пр|пр-т|пр-кт|просп|проспект[а-я]*|б-р|бул|бульвар[а-я]*|наб|набережн[а-я]+|ш|шоссе|пл|площад[а-я]+|мкр|мкрн|микрорайон[а-я]*|проезд[а-я]*|тупик[а-я]*|алле[а-я]+|тракт[а-я]*|лини[а-я]+|снт)(?![а-яё])/i;
/** Without a flat there is no address, and most quarters and squares are none. */
const ANY_FLAT = /кв(?:\.|артира)? ?№? ?\d/i;
const BEFORE = 70;

/** Where somebody lives: a house and a flat. Offices have rooms, not flats, and a house without a flat is a building. */
export const HOME_ADDRESS: Detector = {
  kind: 'address',
  label: 'домашний адрес',
  may: (text) => ANY_FLAT.test(text),
  *find(text) {
    for (const match of text.matchAll(ADDRESS)) {
      const line = text.slice(Math.max(0, match.index - BEFORE), match.index);
      if (match.groups?.['house'] === undefined && !STREET.test(line)) continue;
      const masked = `*** кв. ${(match.groups?.['flat'] ?? '').replaceAll(/\d/g, '*')}`;
      yield { start: match.index, end: match.index + match[0].length, masked, certain: true };
    }
  },
};
