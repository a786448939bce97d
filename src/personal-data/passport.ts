import { digitsOf } from './check-digits.ts';
import type { Detector } from './personal-data.ts';

const NUMBER_SIGN = ' ?(?:№|No?\\.?|N[ºo°]) ?';
const SERIES = '(?<series>\\d{2}[- ]?\\d{2})';
/** The spellings of series and number, with what stands between them: a sign, spaces, or nothing. */
const PASSPORT = new RegExp(
  `(?<![\\d+]|\\d[-./])${SERIES}(?<gap>,?${NUMBER_SIGN}|[- ]|)(?<number>\\d{6})(?!\\d|[-.]\\d)`,
  'g',
);
const FOREIGN = new RegExp(`(?<![\\d+]|\\d[-./ ])\\d{2}(?:${NUMBER_SIGN}| )\\d{7}(?!\\d|[-.]\\d)`, 'g');
/** A passport is written with the code of who gave it: «610-001». */
const ISSUER = /(?<!\d|\d[- ])\d{3}-\d{3}(?!\d|-\d)/;
const NEAR = 160;

/** A passport of the Russian Federation. It has no check digit: its form and the code beside it say how certain it is. */
export const PASSPORT_OF_RUSSIA: Detector = {
  kind: 'passport',
  label: 'паспорт',
  *find(text) {
    for (const match of text.matchAll(PASSPORT)) {
      const { gap = '', number = '', series = '' } = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      const issued = ISSUER.test(text.slice(end, end + NEAR));
      const form = formOf(series, gap);
      if (form === 'number' && !issued) continue;
      const certain = plausible(digitsOf(series)) && (issued || form === 'passport');
      if (!plausible(digitsOf(series)) && form !== 'passport') continue;
      yield { start, end, masked: `** ** ****${number.slice(-2)}`, certain };
    }
  },
};

/** A passport for travelling abroad: two digits and seven. */
export const PASSPORT_ABROAD: Detector = {
  kind: 'passport-abroad',
  label: 'заграничный паспорт',
  *find(text) {
    for (const match of text.matchAll(FOREIGN)) {
      const digits = digitsOf(match[0]);
      // Series in use begin with 50–79.
      if (!/^[567]/.test(digits)) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      yield { start, end, masked: `** *****${digits.slice(-2)}`, certain: false };
    }
  },
};

/** «60 12 345678» and «6012 № 345678» are written so nowhere else; «6012 345678» may be two numbers, «6012345678» one. */
function formOf(series: string, gap: string): 'passport' | 'pair' | 'number' {
  if (/^(?:19|20)\d\d$/.test(series)) return gap === '' ? 'number' : 'pair';
  if (/№|N/.test(gap) || (series.includes(' ') && gap === ' ')) return 'passport';
  return gap === '' ? 'number' : 'pair';
}

/** The series is the region's code and the year when its blank was printed, from 1997 on. */
function plausible(series: string): boolean {
  const year = Number(series.slice(2));
  return !series.startsWith('00') && (year >= 97 || year <= 40);
}
