import { isRealDate, type CivilDate } from '../domain/calendar.ts';
import { MONTHS } from '../i18n/dates.ts';

const DIGITS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s*(?:г\.?|года))?$/;
const WORDS = /^«?(\d{1,2})»?\s+([а-яё]+)\s+(\d{4})(?:\s*(?:г\.?|года))?$/;

/** The day that a person wrote: 2026-11-21, 21.11.2026, 21 ноября 2026 г. Undefined for what is no day of the calendar. */
export function readDate(text: string): CivilDate | undefined {
  const plain = text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const [, day = '', month = '', year = ''] = DIGITS.exec(plain) ?? wordsOf(plain);
  const date = year === '' ? plain : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}

function wordsOf(text: string): readonly string[] {
  const [all = '', day = '', name = '', year = ''] = WORDS.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 ? [] : [all, day, String(month), year];
}
