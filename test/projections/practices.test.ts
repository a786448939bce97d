import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { feedsOf } from '../../src/projections/feeds.ts';
import type { Cell } from '../../src/projections/inline.ts';
import { practiceMap, spreadFinding, spreadPages, spreadTable } from '../../src/projections/practice-spread.ts';
import { twinPages, twinsFinding, twinsTable } from '../../src/projections/practice-twins.ts';
import { cataloguePractices, practiceViews, type PracticeView } from '../../src/projections/practices.ts';
import { siteFrom } from '../../src/projections/site.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import { contentOf, NEIGHBOURS, passportText, practiceText } from './practice-corpus.ts';

const view = (corpus: Corpus, path: string) => practiceViews(corpus).find((one) => one.path === path)!;
const words = (cell: Cell | undefined): string =>
  [cell ?? []].flat().reduce<string>((text, one) => {
    if (typeof one === 'string') return text + one;
    return `${text}${text === '' ? '' : ' '}${'note' in one ? one.note : one.text}`;
  }, '');
const statuses = (views: readonly PracticeView[]) =>
  Object.fromEntries(views.map(({ path, status }) => [path, status.text]));

test('the status of a practice follows from the records of all', () => {
  const { corpus } = contentOf(NEIGHBOURS);
  expect(statuses(practiceViews(corpus))).toEqual({
    'tikho/sto-dney': 'перенята',
    'tikho/dvory': 'рекомендована',
    'luga/nastavnik': 'описана',
    'luga/dvory': 'описана',
  });
  expect(view(corpus, 'tikho/sto-dney').grounds.map(words)).toEqual([
    'перенято и подтверждено: 1; заявлено, но не подтверждено: 1',
    'измерено: 1 показатель',
  ]);
  expect(view(corpus, 'tikho/dvory').grounds).toEqual([
    ['рекомендована: ', { text: 'Список, пункт 2', href: '/recommendations/luga/spisok/' }],
  ]);
});

test('who took over and from whom lead to each other, and what one side says is only claimed', () => {
  const { corpus } = contentOf(NEIGHBOURS);
  const { rows } = view(corpus, 'tikho/sto-dney').adoptions!;
  expect(rows.map((row) => [words(row[0]), words(row[4])])).toEqual([
    ['Лугореченский округ', 'подтверждено обеими записями'],
    ['Новый Брод', 'заявлено Записи того, кто перенял, здесь нет.'],
  ]);
  expect(rows[0]?.[0]).toMatchObject({ href: '/practices/luga/nastavnik/' });
  expect(view(corpus, 'luga/nastavnik').takenFrom).toEqual([
    { text: 'Сто дней (Тихий округ)', href: '/practices/tikho/sto-dney/' },
    ' ',
    { tone: 'ok', text: 'подтверждено обеими записями' },
  ]);
  expect(view(corpus, 'tikho/sto-dney').takenFrom).toBeUndefined();
});

test('a donor that is not here is called as the record calls it', () => {
  const { corpus } = contentOf({
    'luga/municipality.yaml': passportText('Луга'),
    'luga/practices/aa.mdx': practiceText(
      'Наставник',
      'adoptedFrom: {municipality: daleko, practice: bb, title: Далёкая практика}',
    ),
  });
  expect(words(view(corpus, 'luga/aa').takenFrom)).toBe('Далёкая практика  заявлено Записи о той практике здесь нет.');
  expect(practiceMap(corpus)).toBeUndefined();
});

test('the graph of adoptions is a table with confirmed ones first, and its figures add up', () => {
  const { corpus } = contentOf(NEIGHBOURS);
  const [page] = spreadPages(corpus);
  const { rows } = spreadTable(corpus, page.items);
  expect(rows.map((row) => row.map(words).join(' | '))).toEqual([
    'Тихий округ | Сто дней | Лугореченский округ | подтверждено обеими записями',
    'Тихий округ | Сто дней | Новый Брод | заявлено Записи того, кто перенял, здесь нет.',
  ]);
  expect(spreadFinding(page.items)).toBe('В записях 2 случая: подтверждено обеими сторонами — 1, заявлено одной — 1.');
});

test('the map counts practices of each region and leads to them', () => {
  const map = practiceMap(contentOf(NEIGHBOURS).corpus)!;
  expect(map.tiles.filter(({ n }) => n > 0).map(({ n, name }) => `${name} ${n}`)).toEqual([
    'Пермский край 2',
    'Томская область 2',
  ]);
  expect(map.regions.map(({ links }) => links)).toEqual([
    [
      { text: '2 практики', href: '/practices/region/permskiy-kray/' },
      { text: 'перенято у других: 1', href: '/practices/adoptions/#edges' },
    ],
    [{ text: '2 практики', href: '/practices/region/tomskaya-oblast/' }],
  ]);
});

test('records that look alike are asked about until a person joins them; then they count once and lead to each other', () => {
  const asked = contentOf(NEIGHBOURS).corpus;
  expect(twinsFinding(asked)).toBe('Похожи на одну практику: 1 пара записей. Решает человек.');
  const [line] = twinsTable(asked, twinPages(asked)[0].items).rows;
  expect(words(line?.[2])).toContain('sameAs: [luga/dvory]');
  expect(cataloguePractices(asked)).toHaveLength(4);
  expect(view(asked, 'luga/dvory').same).toEqual([]);

  const text = practiceText('Очередь дворов на виду', 'theme: Дворы\nsameAs: [luga/dvory]');
  const joined = contentOf({ ...NEIGHBOURS, 'tikho/practices/dvory.mdx': text }).corpus;
  expect(twinsFinding(joined)).toBe('Похожих записей, о которых никто не решил, нет. Уже связаны: 1.');
  expect(cataloguePractices(joined).map(({ path }) => path)).not.toContain('luga/dvory');
  expect(practiceViews(joined)).toHaveLength(4);
  expect(view(joined, 'luga/dvory').same.map(({ href }) => href)).toEqual(['/practices/tikho/dvory/']);
  expect(view(joined, 'tikho/dvory').same.map(({ href }) => href)).toEqual(['/practices/luga/dvory/']);
  // What recommends one record recommends the practice.
  expect(statuses(practiceViews(joined))['luga/dvory']).toBe('рекомендована');
});

test('a result is drawn where both its sides are numbers', () => {
  const { corpus } = contentOf({
    'luga/municipality.yaml': passportText('Луга'),
    'luga/practices/aa.mdx': practiceText(
      'Вода',
      `results:
  - {what: Потери, before: '1 140,5', after: '570,25', unit: куб. м}
  - {what: Ушли, before: 4 из 11, after: 1 из 9}
  - {what: Ничего, before: '0', after: '0'}
  - {what: Сделано, after: '12'}`,
    ),
  });
  expect(view(corpus, 'luga/aa').changes).toEqual([
    { what: 'Потери', before: { text: '1 140,5 куб. м', share: 100 }, after: { text: '570,25 куб. м', share: 50 } },
  ]);
});

test('the numbers of a headline stay together, and with their unit', () => {
  const headline = (result: string) => {
    const files = { 'luga/practices/aa.mdx': practiceText('Вода', `results: [{ what: Потери воды, ${result} }]`) };
    return view(contentOf({ 'luga/municipality.yaml': passportText('Луга'), ...files }).corpus, 'luga/aa').headline;
  };
  expect(headline("before: 4 из 11, after: '1', unit: дом")).toBe(
    'Потери воды: 4\u00A0из\u00A011\u00A0→\u00A01\u00A0дом',
  );
  expect(headline('after: меньше прежнего в два раза')).toBe('Потери воды: меньше прежнего в два раза');
});

test('new practices and adoptions are in the feed of practices, each under a name of its own', () => {
  const site = { ...siteFrom(contentOf(NEIGHBOURS)), host: 'https://praktiki.example' };
  const feed = feedsOf(site).find(({ address }) => address === '/feeds/practices')!;
  expect(feed.entries.map(({ date, summary, title }) => `${date} ${title} ${summary}`)).toEqual(
    expect.arrayContaining([
      '2026-01-01 Практику переняли: Сто дней Новый Брод. Заявлено одной стороной.',
      '2025-10-01 Практику переняли: Сто дней Лугореченский округ. Подтверждено обеими записями.',
    ]),
  );
  expect(feed.entries).toHaveLength(6);
  expect(new Set(feed.entries.map(({ key }) => key)).size).toBe(6);
});

test('the example has a practice that a neighbour took over: both records say so, and both pages lead to the other', () => {
  const { corpus } = checkContent('content', '2026-11-21');
  const [donor, adopter] = ['tikhorechensk/sto-dney', 'srednerechye-council/byvshie-uchat'].map((path) =>
    view(corpus, path),
  );
  expect(donor!.status.text).toBe('перенята');
  expect(donor!.adoptions!.rows.map((row) => words(row[4]))[0]).toBe('подтверждено обеими записями');
  expect(donor!.adoptions!.rows[0]![0]).toMatchObject({ href: adopter!.href });
  expect(words(adopter!.takenFrom)).toContain('Наставник на первые сто дней (Тихореченский округ)');
  expect(spreadFinding(spreadPages(corpus)[0].items)).toContain(
    'подтверждено обеими сторонами — 1, заявлено одной — 1',
  );
});
