import { expect, test } from 'vitest';
import { readDate } from '../../src/editing/read-date.ts';

test.each(['2026-11-21', '21.11.2026', '21 ноября 2026 г.', ' 21 Ноября 2026 года ', '«21» ноября 2026', '21/11/2026'])(
  '%s is a day',
  (text) => {
    expect(readDate(text)).toBe('2026-11-21');
  },
);

test.each(['31.02.2026', '21.11.26', '21 нояря 2026', '11.2026', '', '2026-13-01'])('«%s» is none', (text) => {
  expect(readDate(text)).toBeUndefined();
});
