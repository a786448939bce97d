import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { recommendationsViews, type RecommendationsView } from '../../src/projections/recommendations.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { associationSite } from './association.ts';

const lists = () => recommendationsViews(associationSite()) as readonly [RecommendationsView, RecommendationsView];
const item = (list: RecommendationsView, n: string) =>
  list.groups.flatMap(({ items }) => items).find((one) => one.n === n)!;
const hrefs = (list: RecommendationsView, n: string) =>
  item(list, n).lines.map(({ name, value }) => [
    name,
    value.map((piece) => (typeof piece === 'object' && 'href' in piece ? piece.href : piece)),
  ]);

test('states add up to the items, and each number names the items it counts', () => {
  const [second, first] = lists();
  const site = siteFrom(checkContent('content', '2026-11-21'));
  for (const list of [...recommendationsViews(site), first, second]) {
    expect(list.states.reduce((sum, { count }) => sum + count, 0)).toBe(list.total);
    for (const { count, items, state } of list.states) {
      expect(items).toHaveLength(count);
      for (const { text } of items) expect(item(list, text).anchor, state).toBe(`p-${text.replace('.', '-')}`);
    }
    const anchors = list.groups.flatMap(({ items }) => items.map(({ anchor }) => `#${anchor}`));
    expect(list.states.flatMap(({ items }) => items.map(({ href }) => href)).sort()).toEqual(anchors.sort());
  }
});

test('a state is that of the day of the site', () => {
  const [second, first] = lists();
  expect(second.asOf).toBe('21\u00A0ноября 2026\u00A0г.');
  const states = (list: RecommendationsView) => list.states.map(({ count, status }) => [status.text, count]);
  expect(states(second)).toEqual([
    ['исполнено в срок', 1],
    ['исполнено', 1],
    ['есть ответ', 1],
  ]);
  expect(states(first)).toEqual([
    ['перенесено в другой список', 1],
    ['просрочено', 1],
  ]);
  expect(item(second, '2').question).toBe('срок не назван, поэтому не сказано, в срок ли');
  expect(item(first, '2')).toMatchObject({ question: 'ответа нет', due: 'июнь 2025\u00A0г.' });
});

test('an item that was carried over leads to where it went, and back', () => {
  const [second, first] = lists();
  expect(hrefs(first, '1')).toEqual([['Перенесено в список', ['/recommendations/soyuz/second/#p-1']]]);
  expect(hrefs(second, '1')).toContainEqual(['Из прежнего списка', ['/recommendations/soyuz/first/#p-1']]);
});

test('an item leads to its practices and initiatives; of a practice that is not here only the name is said', () => {
  const [second] = lists();
  expect(hrefs(second, '2')).toEqual([
    ['Ответы', ['#r-2']],
    ['По муниципалитетам', ['#matrix']],
    ['Практики', ['/practices/zarechny/nastavnik/', 'zarechny/ischezla', { note: 'этой записи на сайте нет' }]],
    ['Выросло из инициативы', ['/initiatives/soyuz/marafon/#i-17']],
  ]);
});

test('reports stand in the order of time with the items they cover', () => {
  const [second] = lists();
  expect(second.reports.map(({ covers, date }) => [date, covers.map(({ text }) => text)])).toEqual([
    ['май 2025\u00A0г.', ['3']],
    ['20\u00A0ноября 2025\u00A0г.', ['3', '2']],
  ]);
});

test('municipalities are counted by name in their latest state, and apart from the numbers of the source', () => {
  const [second] = lists();
  const [one, two] = second.matrix!.totals;
  expect(one).toMatchObject({ total: 2, silent: 1 });
  expect(one?.named.map(({ count, status, who }) => [status.text, count, who])).toEqual([
    ['исполнено', 1, 'Яр'],
    ['в работе', 1, 'Брод'],
  ]);
  expect(one?.tally).toEqual([
    'исполнено: 8 муниципалитетов',
    'в работе: остальные муниципалитеты, сколько их, не сказано',
  ]);
  expect(two).toMatchObject({ total: 1, silent: 2, tally: [] });
  for (const { named, silent, total } of second.matrix!.totals) {
    expect(named.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(total + silent).toBe(second.matrix!.table!.rows.length);
  }
});

test('the table has a row for each municipality and a column for each item, or for each state where items are many', () => {
  const [second] = lists();
  const { columns, rows } = second.matrix!.table!;
  expect(columns).toEqual(['Муниципалитет', 'Пункт 1', 'Пункт 2']);
  expect(rows.map(([name]) => name)).toEqual(['Брод', 'Мыс', 'Яр']);
  expect(rows[1]?.slice(1)).toEqual(['не сообщено', [{ tone: 'ok', text: 'исполнено' }]]);
  const numbers = [1, 2, 3, 4, 5, 6];
  const many = associationSite({
    '/soyuz/recommendations/many.yaml': `title: Много\norigin: { body: Союз, kind: решение, date: 2026 }\nitems:\n${numbers.map((n) => `  - { n: ${n}, text: дело, addressees: [всем] }\n`).join('')}matrix:\n${numbers.map((n) => `  - { n: ${n}, municipality: Яр, status: ${n < 4 ? 'done' : 'postponed'} }\n`).join('')}`,
  });
  expect(recommendationsViews(many)[0]?.matrix?.table?.columns).toEqual(['Муниципалитет', 'исполнено', 'перенесено']);
});
