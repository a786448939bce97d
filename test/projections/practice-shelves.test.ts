import { expect, test } from 'vitest';
import { practiceShelves } from '../../src/projections/practice-shelves.ts';
import { shelfPages } from '../../src/projections/practice-shelf-pages.ts';
import { contentOf, NEIGHBOURS, passportText, practiceText } from './practice-corpus.ts';

test('themes that differ in capitals, ё and spaces are one, by the usual spelling', () => {
  const { corpus } = contentOf(NEIGHBOURS);
  expect(practiceShelves(corpus).all.theme.map(({ href, text, total }) => [text, href, total])).toEqual([
    ['дворы', '/practices/theme/dvory/', 2],
    ['кадры', '/practices/theme/kadry/', 2],
  ]);
});

test('addresses that would be the same get a number, whatever the order of files', () => {
  const themes = ['эко', 'еко', 'я', '???', 'дом'];
  const files = Object.fromEntries(
    themes.map((theme, n) => [`tema/practices/r${n}.mdx`, practiceText('Практика', `theme: '${theme}'`)]),
  );
  const { corpus } = contentOf({
    ...files,
    'tema/municipality.yaml': passportText('Тема'),
    'tema/practices/dom.mdx': practiceText('Дом', 'theme: дом'),
  });
  const slugs = practiceShelves(corpus).all.theme.map(({ slug, text }) => `${text} ${slug}`);
  expect(slugs.sort()).toEqual(['??? nn', 'дом dom', 'еко eko', 'эко eko-2', 'я ya']);
});

test('every shelf has pages of its own and stands in the list of its kind; no address twice', () => {
  const { corpus } = contentOf(NEIGHBOURS);
  const pages = shelfPages(corpus, 'region');
  expect(pages.map(({ params }) => params.part)).toEqual([undefined, 'permskiy-kray', 'tomskaya-oblast']);
  expect(pages.flatMap(({ props }) => (props.shelf ? props.page.items.map(({ path }) => path) : [])).sort()).toEqual([
    'luga/dvory',
    'luga/nastavnik',
    'tikho/dvory',
    'tikho/sto-dney',
  ]);
});

test('records of one practice stand once on a shelf, also where the one that leads stands on another', () => {
  const { corpus } = contentOf({
    'luga/municipality.yaml': passportText('Луга'),
    'luga/practices/aa.mdx': practiceText('Вода', 'theme: вода\nyear: 2024'),
    'luga/practices/bb.mdx': practiceText('Вода', 'theme: трубы\nsameAs: [luga/aa]'),
    'luga/practices/cc.mdx': practiceText('Вода', 'theme: трубы\nsameAs: [luga/aa]'),
  });
  const shelf = practiceShelves(corpus).theme('трубы');
  const own = shelfPages(corpus, 'theme').filter(({ props }) => props.shelf === shelf);
  expect([shelf.total, own.map(({ props }) => props.page.items.length)]).toEqual([1, [1]]);
});
