import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { completenessPaper } from '../../src/documents/completeness.ts';
import { reserveListPaper } from '../../src/documents/reserve-list.ts';
import { toText } from '../../src/documents/text.ts';
import { plain } from '../../src/documents/words.ts';
import { completeness } from '../../src/projections/completeness.ts';
import { departuresOf } from '../../src/projections/departures.ts';
import { reserveList } from '../../src/projections/reserve-list.ts';
import { siteFrom } from '../../src/projections/site.ts';

const section = siteFrom(checkContent('content', '2026-11-21')).sections[0]!;
const withPlainSpaces = (text: string) => text.replaceAll('\u00A0', ' ');

test('the list on paper has everybody and every remark of its page', () => {
  const text = withPlainSpaces(toText(reserveListPaper(section)));
  const { firstTen, levels } = reserveList(section);
  const rows = [...levels.map(({ table }) => table), firstTen.table].flatMap((table) => table?.rows ?? []);
  expect(rows.length).toBeGreaterThan(10);
  for (const [name = ''] of rows) expect(text).toContain(plain(name));
  const remarks = levels.flatMap(({ clause, count, remark, restricted }) => [clause, count, remark, restricted]);
  for (const words of [...remarks, firstTen.summary]) expect(text).toContain(withPlainSpaces(words ?? ''));
  expect(remarks.filter((words) => words?.startsWith('Ещё'))).toHaveLength(2);
});

test('statuses and remarks of one cell are told apart', () => {
  expect(withPlainSpaces(toText(reserveListPaper(section)))).toMatch(
    /утверждено, «Первая десятка», назначение \d\d\.\d\d\.\d{4}: /,
  );
});

test('the completeness on paper has every block and every departure with its explanation', () => {
  const text = withPlainSpaces(toText(completenessPaper(section)));
  for (const { status, title, words } of completeness(section))
    expect(text).toContain(withPlainSpaces(`${title}; ${status.text}; ${words}`));
  const departures = departuresOf(section);
  expect(text).toContain(`Отступления от методики: ${departures.length}`);
  for (const { acknowledged, text: told } of departures) {
    expect(text).toContain(withPlainSpaces(told));
    expect(text).toContain(withPlainSpaces(acknowledged?.note ?? ''));
  }
});
