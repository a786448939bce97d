import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/records/layout.ts';
import { RECORD_TYPES, rowOf } from '../../src/records/registry.ts';

describe('records', () => {
  test.each<[string, string, string, string]>([
    ['zarechny/municipality.yaml', 'municipality', 'zarechny', 'zarechny'],
    ['profiles/rostov-2018.yaml', 'profile', '', 'rostov-2018'],
    ['profiles/2018/rostov-2018.yaml', 'profile', '', 'rostov-2018'],
    ['zarechny/acts/poryadok.yaml', 'act', 'zarechny', 'poryadok'],
    ['zarechny/acts/poryadok.mdx', 'act', 'zarechny', 'poryadok'],
    ['zarechny/people/p-0007.yaml', 'person', 'zarechny', 'p-0007'],
    ['zarechny/commission/2025/chair.yaml', 'membership', 'zarechny', 'chair'],
    ['zarechny/decisions/2026/2026-02-1.yaml', 'decision', 'zarechny', '2026-02-1'],
    ['zarechny/protocols/2026-01.mdx', 'protocol', 'zarechny', '2026-01'],
  ])('%s', (file, type, municipality, id) => {
    expect(placeOf(file)).toEqual({ kind: 'record', type, municipality, id });
  });

  test('every type of the table has a place', () => {
    for (const type of RECORD_TYPES) {
      const { file, folder, formats, shared } = rowOf(type);
      const path = file === undefined ? `${String(folder)}/a1.${formats[0]}` : `${file}.yaml`;
      expect(placeOf(shared ? path : `zarechny/${path}`)).toMatchObject({ kind: 'record', type });
    }
  });
});

describe('attachments and files of no interest', () => {
  test.each([
    ['zarechny/files/2026/prilozhenie.pdf', 'attachment'],
    ['zarechny/files/a.yaml', 'attachment'],
    ['zarechny/files/2026/protokol-1.2.pdf', 'attachment'],
    ['zarechny/files/console.pdf', 'attachment'],
    ['zarechny/files/com10.pdf', 'attachment'],
    ['zarechny/files/2026/.gitkeep', 'ignored'],
    ['README.md', 'ignored'],
    ['.gitkeep', 'ignored'],
    ['zarechny/acts/.gitkeep', 'ignored'],
  ])('%s', (file, kind) => {
    expect(placeOf(file)).toEqual({ kind });
  });
});

describe('strays', () => {
  test.each<[string, RegExp]>([
    ['notes.txt', /здесь не место: записи лежат в папках муниципалитетов/],
    ['.DS_Store', /здесь не место/],
    ['municipality.yaml', /здесь не место/],
    ['Zarechny/municipality.yaml', /папка муниципалитета называется «Zarechny», а нужно/],
    ['заречный/municipality.yaml', /папка муниципалитета называется/],
    ['zarechny/site.yaml', /в папке муниципалитета лежит municipality.yaml/],
    ['zarechny/municipality.yml', /здесь не место/],
    ['zarechny/peoples/p-1.yaml', /неизвестная папка «peoples».*people/],
    ['zarechny/profiles/rostov-2018.yaml', /неизвестная папка «profiles»/],
    ['zarechny/people/2026/01/p-1.yaml', /только папка года/],
    ['zarechny/people/archive/p-1.yaml', /только папка года/],
    ['zarechny/people/p-1.yml', /расширение \.yaml$/],
    ['zarechny/people/p-1.YAML', /расширение \.yaml$/],
    ['zarechny/people/p-1.mdx', /расширение \.yaml$/],
    ['zarechny/protocols/2026-01.yaml', /расширение \.mdx$/],
    ['zarechny/acts/a1.md', /расширение \.yaml или \.mdx$/],
    ['zarechny/people/Rekov.yaml', /имя файла «Rekov» не подходит/],
    ['zarechny/people/реков.yaml', /имя файла «реков» не подходит/],
    ['zarechny/people/.p-1.yaml', /имя файла «\.p-1» не подходит/],
    ['zarechny/people/p 1.yaml', /имя файла «p 1» не подходит/],
    ['zarechny/people/p#1.yaml', /не подходит/],
    ['zarechny/people/p.yaml', /имя файла «p» не подходит, нужно от 2 до 64 знаков/],
    [`zarechny/people/${'p'.repeat(65)}.yaml`, /не подходит/],
    ['zarechny/people/-p.yaml', /не подходит/],
    ['zarechny/people/.yaml', /не подходит/],
    ['zarechny/files', /здесь не место/],
    ['Zarechny/files/a.pdf', /папка муниципалитета называется «Zarechny»/],
    ['digest/municipality.yaml', /имя папки «digest» занято: по адресу \/practices\/digest\/ .*digest-okrug$/],
    ['search/files/a.pdf', /имя папки «search» занято: по адресу \/search\//],
    ['con/municipality.yaml', /имя «con» занято системой Windows/],
    ['zarechny/people/nul.yaml', /имя «nul» занято системой Windows/],
    ['zarechny/acts/2026/com1.mdx', /имя «com1» занято системой Windows/],
    ['zarechny/files/aux.pdf', /имя «aux.pdf» занято системой Windows/],
    ['zarechny/files/lpt9/a.pdf', /имя «lpt9» занято/],
    ['zarechny/files/Скан.pdf', /имя «Скан.pdf» для приложенного файла не подходит/],
    ['zarechny/files/A.pdf', /не подходит/],
    ['zarechny/files/a.pdf.', /не подходит/],
    ['zarechny/files/a.pdf ', /не подходит/],
    ['zarechny/files/.a.pdf', /не подходит/],
    ['zarechny/files/-a.pdf', /не подходит/],
    ['zarechny/files/../a.pdf', /имя «\.\.» для приложенного файла не подходит/],
    ['zarechny/files/a\\b.pdf', /не подходит/],
    ['zarechny/people/a\\..\\b.yaml', /не подходит/],
    ['../etc/passwd', /папка муниципалитета называется «\.\.»/],
    ['/etc/passwd', /папка муниципалитета называется «»/],
  ])('%s', (file, message) => {
    expect(placeOf(file)).toEqual({ kind: 'stray', message: expect.stringMatching(message) as string });
  });
});
