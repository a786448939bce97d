import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ownText } from '../../src/records/own-text.ts';

const LONG = 1_000_000;

test.each(['', 'Иванова', 'протокол заседания Комиссии'])('«%s» stays what it is', (text) => {
  expect(ownText(`${'.'.repeat(LONG)}${text}`.slice(LONG))).toBe(text);
});

test('pieces of long texts do not keep the texts', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const pieces = Array.from({ length: 100 }, (_, index) =>
    ownText(`${String(index).repeat(LONG)}: протокол заседания`.slice(-25)),
  );
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20 * LONG);
  expect(pieces[7]).toBe('7777: протокол заседания'.padStart(25, '7'));
});
