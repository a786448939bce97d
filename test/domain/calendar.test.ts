import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, dueDate, isRealDate, isWithin, yearOf } from '../../src/domain/calendar.ts';

/** Days from 1 January 1900 to 31 December 2199. */
const anyDay = fc.integer({ min: 0, max: 109_571 }).map((n) => addDays('1900-01-01', n));

describe('isRealDate', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-04-30'])('%s is real', (text) => {
    expect(isRealDate(text)).toBe(true);
  });

  test.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-1-1',
    '2026-01',
    '',
    'сегодня',
    '1899-12-31',
    '2200-01-01',
    '0206-02-01',
    '2026-01-01Z',
    '٢٠٢٦-01-01',
  ])('«%s» is not', (text) => {
    expect(isRealDate(text)).toBe(false);
  });
});

describe('dueDate: the term runs from the next day, in calendar days, without a shift', () => {
  test.each([
    ['4.19', '2025-01-31', 30, '2025-03-02'],
    ['4.19 in a leap year', '2024-01-31', 30, '2024-03-01'],
    ['13.1 over the New Year', '2025-12-29', 5, '2026-01-03'],
    ['13.1 over May holidays', '2026-05-08', 5, '2026-05-13'],
    ['5.8', '2026-02-20', 10, '2026-03-02'],
    ['8.6', '2025-12-02', 30, '2026-01-01'],
    ['14.3, the last day a Saturday', '2026-10-01', 30, '2026-10-31'],
  ])('clause %s: %s + %i → %s', (_, start, days, due) => {
    expect(dueDate(start, days)).toBe(due);
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-05', 36, '2029-05-05'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s + %i → %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe('properties', () => {
  test('addDays goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });

  test('daysBetween is what addDays added, and turns its sign', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  test('text and calendar have one order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  test('every computed day is real, and one after the other', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isRealDate(day)).toBe(true);
        expect(daysBetween(day, addDays(day, 1))).toBe(1);
      }),
    );
  });

  test('addMonths keeps the day or takes the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (day, months) => {
        const later = addMonths(day, months);
        const lastOfMonth = addDays(later, 1).endsWith('-01');
        expect(later.slice(8) === day.slice(8) || lastOfMonth).toBe(true);
        const counted = (yearOf(later) - yearOf(day)) * 12 + Number(later.slice(5, 7)) - Number(day.slice(5, 7));
        expect(counted).toBe(months);
      }),
    );
  });
});

/** The calendar told apart from the program: the lengths of the months one after another, no clock and no arithmetic of days. */
function* everyDay(): Generator<string> {
  const two = (number: number) => String(number).padStart(2, '0');
  for (let year = 1900; year <= 2199; year += 1) {
    const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    for (const [month, length] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries())
      for (let day = 1; day <= length; day += 1) yield `${year}-${two(month + 1)}-${two(day)}`;
  }
}

describe('beside another calendar', () => {
  const days = [...everyDay()];
  const place = fc.integer({ min: 0, max: days.length - 1 });

  test('every day of three centuries is real, and 29 February only in leap years', () => {
    expect(days.filter((day) => !isRealDate(day))).toEqual([]);
    const leap = days.filter((day) => day.endsWith('-02-29')).map(yearOf);
    for (let year = 1900; year <= 2199; year += 1) expect(isRealDate(`${year}-02-29`)).toBe(leap.includes(year));
  });

  test('terms and distances agree', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        expect(daysBetween(days[from]!, days[to]!)).toBe(to - from);
        expect(dueDate(days[from]!, to - from)).toBe(days[to]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a year later is the same day, or 28 February after the 29th', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days.length - 367 }), (from) => {
        const wanted = `${yearOf(days[from]!) + 1}${days[from]!.slice(4)}`;
        expect(addMonths(days[from]!, 12)).toBe(days.includes(wanted) ? wanted : wanted.replace('-29', '-28'));
      }),
      { numRuns: 200 },
    );
  });
});

describe('isWithin: both ends belong, a missing end is open', () => {
  test.each<[string, string | undefined, string | undefined, boolean]>([
    ['2026-01-01', '2026-01-01', '2026-01-31', true],
    ['2026-01-31', '2026-01-01', '2026-01-31', true],
    ['2025-12-31', '2026-01-01', '2026-01-31', false],
    ['2026-02-01', '2026-01-01', '2026-01-31', false],
    ['1900-01-01', undefined, '2026-01-31', true],
    ['2199-12-31', '2026-01-01', undefined, true],
    ['2026-01-01', undefined, undefined, true],
  ])('%s in %s – %s: %s', (date, from, until, expected) => {
    expect(isWithin(date, from, until)).toBe(expected);
  });
});

test('what is no date is a fault of the program, not a silent NaN', () => {
  expect(() => addDays('вчера', 1)).toThrow(RangeError);
  expect(() => daysBetween('2026-01-01', '')).toThrow(RangeError);
});

test.each(['Asia/Kamchatka', 'America/New_York', 'Europe/Moscow', 'Pacific/Apia'])(
  'the same in the time zone %s',
  (TZ) => {
    const program = `
    import { addDays, addMonths, isRealDate } from './calendar.ts';
    console.log(addDays('2025-01-31', 30), addMonths('2024-01-31', 1), addDays('2011-12-29', 1), isRealDate('2011-12-30'));`;
    const out = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
      cwd: join(import.meta.dirname, '../../src/domain'),
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(out.trim()).toBe('2025-03-02 2024-02-29 2011-12-30 true');
  },
);
