import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { facetPages, facetsOf, kindViews } from '../../src/projections/search-index.ts';
import { searchPages, searchRemark, titleWords, type SearchPage } from '../../src/projections/search-pages.ts';
import { siteFrom } from '../../src/projections/site.ts';

let pages: readonly SearchPage[];
const page = (href: string) => pages.find((one) => one.href === href)!;

beforeAll(() => {
  pages = searchPages(siteFrom(checkContent('content', '2026-11-21')), [{ id: 'application', title: 'Заявление' }]);
});

describe('the pages of search', () => {
  test('stand in the list once', () => {
    const addresses = pages.map(({ href }) => href);
    expect(addresses.length).toBeGreaterThan(200);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('know what they can be chosen by', () => {
    expect(page('/tikhorechensk/decisions/2026-02-1/')).toMatchObject({
      title: 'Включить в резерв: Бурмистров Алексей Евгеньевич',
      kind: 'decisions',
      date: '2026-04-23',
      years: ['2026'],
      levels: ['Функциональный резерв'],
      municipality: { id: 'tikhorechensk', name: 'Тихореченский округ' },
    });
    expect(page('/practices/tikhorechensk/sto-dney/')).toMatchObject({
      theme: 'кадры и наставничество',
      years: ['2024'],
    });
    expect(page('/tikhorechensk/people/p-0002/').years).toContain('2024');
    expect(page('/forms/application/')).toMatchObject({ title: 'Заявление', kind: 'help' });
  });

  test('name nobody who may not be named', () => {
    const text = JSON.stringify(pages);
    expect(text).toContain('лицо, сведения о котором ограничены');
    expect(text).not.toMatch(/Вахрушев|Нечипоренко|p-0019/);
  });
});

test('a remark names the municipality only where there are several', () => {
  const decision = page('/tikhorechensk/decisions/2026-02-1/');
  expect(searchRemark(decision, false)).toBe('Решение · 23\u00A0апреля 2026\u00A0г.');
  expect(searchRemark(decision, true)).toBe('Решение · 23\u00A0апреля 2026\u00A0г. · Тихореченский округ');
});

test('what all pages share is no facet', () => {
  const own = pages.filter(({ municipality }) => municipality?.id !== 'srednerechye-council');
  const facets = facetsOf(own);
  expect(facets.map(({ name }) => name)).toEqual(['kind', 'year', 'level', 'theme']);
  expect(facets[1]?.options.slice(0, 3).map(({ value }) => value)).toEqual(['2026', '2025', '2024']);
  expect(facetsOf(pages).map(({ name }) => name)).toContain('municipality');
});

test('a list of more than 400 values keeps those with the most pages', () => {
  const one = page('/practices/tikhorechensk/sto-dney/');
  const many = Array.from({ length: 900 }, (_, number) => ({ ...one, theme: `тема ${number % 450}` }));
  const rare = Array.from({ length: 50 }, (_, number) => ({ ...one, theme: `редкая ${number}` }));
  const values = [...facetPages([...rare, ...many], 'theme').keys()];
  expect(values).toHaveLength(400);
  expect(values.filter((value) => value.startsWith('редкая'))).toEqual([]);
  const listed = facetsOf([...rare, ...many])
    .find(({ name }) => name === 'theme')
    ?.options.map(({ value }) => value);
  expect(listed?.toSorted()).toEqual(values.toSorted());
  expect(facetPages([...rare, ...rare], 'theme').get('редкая 7')).toEqual([7, 57]);
});

test('people are listed by letter, records by year, and no page is lost', () => {
  const views = kindViews(pages);
  expect(views.map(({ total }) => total).reduce((a, b) => a + b)).toBe(pages.length);
  for (const { groups, total } of views) expect(groups.flatMap((group) => group.pages)).toHaveLength(total);
  const groupsOf = (kind: string) => views.find((view) => view.kind === kind)?.groups.map(({ title }) => title);
  expect(groupsOf('people')?.slice(0, 3)).toEqual(['А', 'Б', 'В']);
  expect(groupsOf('decisions')).toEqual(['2026', '2025', '2024']);
});

test('a mistyped word is compared with the words of titles', () => {
  const words = titleWords(pages);
  expect(words).toContain('абросимова');
  expect(words).toEqual([...new Set(words)].sort());
});
