import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { initiativesViews } from '../../src/projections/initiatives.ts';
import { originsOf } from '../../src/projections/links-across.ts';
import { isDrawn } from '../../src/projections/pictures.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { associationSite } from './association.ts';

const own = () => {
  const { corpus } = associationSite();
  return { corpus, view: initiativesViews(corpus)[0] };
};

test('approximate numbers are «не менее» and their shares «около»', () => {
  const [marathon] = initiativesViews(siteFrom(checkContent('content', '2026-11-21')).corpus);
  expect(marathon).toMatchObject({ total: 'свыше 81\u00A0000', themeCount: 13, unnamed: 9 });
  expect(marathon?.sums).toBe('По темам с названным числом — не менее 17\u00A0000 из более чем 81\u00A0000.');
  expect(marathon?.unnumbered).toHaveLength(3);
  const picture = marathon?.themes;
  expect(picture && isDrawn(picture) && picture.table.rows).toEqual([
    ['Кадровый потенциал и популяризация муниципальной службы', '17000', 'около 21\u00A0%', '—'],
  ]);
});

test('exact numbers that do not add up say by how much', () => {
  const { view } = own();
  expect(view?.sums).toBe('По темам с названным числом — 550 из 640; ещё 90 по темам не распределены.');
  const [over] = initiativesViews(
    associationSite({
      '/soyuz/initiatives/marafon.yaml':
        'title: М\ntotal: { value: 3 }\nthemes: [{ name: А, count: 2 }, { name: Б, count: 2 }]\n',
    }).corpus,
  );
  expect(over?.sums).toMatch(/4 из 3: на 1 больше, чем всего/);
});

test('a path tells what is past, what is not said and what is ahead', () => {
  const { view } = own();
  const [hr, roads] = view!.groups;
  expect(hr?.items[0]?.path.map(({ said, standing }) => [standing, said])).toEqual([
    ['past', undefined],
    ['unsaid', undefined],
    ['past', 'май 2025\u00A0г.'],
    ['unsaid', undefined],
    ['now', undefined],
  ]);
  expect(roads?.items[0]?.path.map(({ stage, standing }) => [stage, standing])).toEqual([
    ['собрано', 'past'],
    ['отклонено', 'now'],
  ]);
});

test('a practice knows the initiatives and recommendations that name it, and they lead to it', () => {
  const { corpus, view } = own();
  expect(originsOf(corpus, { municipality: 'zarechny', id: 'nastavnik' })).toEqual([
    { kind: 'initiative', text: 'Марафон, предложение 17', href: '/initiatives/soyuz/marafon/#i-17' },
    { kind: 'recommendation', text: 'Второй список, пункт 2', href: '/recommendations/soyuz/second/#p-2' },
  ]);
  expect(originsOf(corpus, { municipality: 'zarechny', id: 'drugaya' })).toEqual([]);
  expect(view?.groups[0]?.items[0]?.became).toEqual([
    'практика: ',
    { text: 'Наставник', href: '/practices/zarechny/nastavnik/' },
    '; ',
    'рекомендация: ',
    { text: 'Второй список, пункт 2', href: '/recommendations/soyuz/second/#p-2' },
  ]);
});
