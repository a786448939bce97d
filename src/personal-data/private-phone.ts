import { digitsOf } from './check-digits.ts';
import type { Detector } from './personal-data.ts';

const REST = '\\d(?:[- .]{0,3}\\d){6}(?!\\d|-\\d)';
const WITH_CODE = new RegExp(`(?<!\\d|\\d[-.]|\\+)(?:\\+ ?7|[78])[- .]{0,3}\\(? ?9\\d\\d ?\\)?[- .]{0,3}${REST}`, 'g');
const WITHOUT = new RegExp(`(?<!\\d|\\d[-. ]|[+7-8] ?)(?:\\(9\\d\\d\\)[- .]{0,3}|9\\d\\d[- .]{1,3})${REST}`, 'g');
/** Groups as people write them; other breaks are other numbers. */
const GROUPED = /^9\d\d[- .]\d{3}[- .]?\d{2}[- .]?\d{2}$/;

/** A mobile phone: its code begins with 9. Phones of offices have codes of towns and pass. */
export const PRIVATE_PHONE: Detector = {
  kind: 'phone',
  label: 'мобильный телефон',
  *find(text) {
    for (const match of text.matchAll(WITH_CODE)) yield phone(match, true);
    for (const match of text.matchAll(WITHOUT)) {
      const bracketed = match[0].startsWith('(');
      if (bracketed || GROUPED.test(match[0])) yield phone(match, bracketed);
    }
  },
};

function phone(match: RegExpExecArray, certain: boolean) {
  const masked = `+7 9** ***-**-${digitsOf(match[0]).slice(-2)}`;
  return { start: match.index, end: match.index + match[0].length, masked, certain };
}
