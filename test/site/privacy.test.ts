import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, filesWith, pagesOf } from './output.ts';
import { Workplace } from './run-build.ts';

const workplace = new Workplace();

/** Values that no page may carry, put into every closed field that a record can have. */
const CLOSED = {
  nameForms: 'КанарейкаФорм',
  otherSite: 'canary-site',
  refused: 'Канарейкина-Отказова',
};

beforeAll(() => {
  workplace.edit('tikhorechensk/people/p-0001.yaml', /\nbasis:/, `\nnameForms: [${CLOSED.nameForms}]\nbasis:`);
  workplace.edit(
    'tikhorechensk/people/p-0001.yaml',
    /siteUrls: \[/,
    `siteUrls: [https://${CLOSED.otherSite}.example/, `,
  );
  // A person whose inclusion was voted down: refused people are never named.
  workplace.write(
    'tikhorechensk/people/p-0901.yaml',
    `surname: ${CLOSED.refused}\nname: Мария\nbasis: consent\nfields: [fio, decision, postAtInclusion, targetPost]\nsiteUrls: [https://tikhorechensk.example/rezerv/]\nvalidFrom: 2026-01-01\n`,
  );
  workplace.write(
    'tikhorechensk/decisions/2026/2026-04-91.yaml',
    'protocol: 2026-04\nitem: 2\nkind: include\nperson: p-0901\nlevel: perspective\nsource: self-nomination\npostAtInclusion: директор канареечного двора\nvote:\n  for: 1\n  against: 5\nacknowledged:\n  - rule: A1-4.7a\n    note: Решение не принято.\n    by: секретарь Комиссии\n    date: 2026-10-30\n',
  );
  const { status, stderr } = workplace.build();
  expect(stderr).toContain('Сайт собран');
  expect(status).toBe(0);
});

afterAll(() => {
  workplace.remove();
});

describe('a person without a valid basis', () => {
  test.each([
    ['withdrawn', 'p-0012', 'Вахрушев'],
    ['expired', 'p-0011', 'Нечипоренко'],
    ['no basis', 'p-0019', 'p-0019'],
  ])('%s: neither the name nor the number is anywhere in the output', (_, id, surname) => {
    expect(filesWith(workplace.dist, surname)).toEqual([]);
    expect(filesWith(workplace.dist, id)).toEqual([]);
    // Search keeps words in small letters and without their endings.
    expect(filesWith(workplace.dist, surname.toLowerCase().slice(0, 6))).toEqual([]);
  });

  test('is counted but not named in the list', () => {
    expect(filesWith(workplace.dist, 'сведения ограничены')).toContain('tikhorechensk/reserve/index.html');
  });

  test('the search for canaries does find a name that is open', () => {
    const found = filesWith(workplace.dist, 'Абросимова');
    expect(found.length).toBeGreaterThan(3);
    expect(found.some((file) => file.endsWith('.docx'))).toBe(true);
    expect(found.some((file) => /\.zip\/.+\.docx$/.test(file))).toBe(true);
    expect(found.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    // The index keeps words without their endings, and what results are chosen by.
    expect(filesWith(workplace.dist, 'абросим').some((file) => file.endsWith('.pf_index'))).toBe(true);
    expect(filesWith(workplace.dist, 'kind=people').some((file) => file.endsWith('.pf_filter'))).toBe(true);
  });
});

describe('closed facts', () => {
  test.each([
    CLOSED.nameForms,
    CLOSED.otherSite,
    'subgroup',
    'own-request',
    'plan-failed',
    'личное заявление',
    'невыполнение индивидуального плана',
  ])('«%s» is nowhere in the output', (text) => {
    // The pages about rules name fields and codes in general; they hold nothing of any record. Search has each page in a file
    // of its own, and in its index the words of those files.
    const rules = filesWith(workplace.dist, '"url":"/rules/');
    const found = filesWith(workplace.dist, text).filter((file) => !/(^|\/)rules\/|\.pf_index$/.test(file));
    expect(found.filter((file) => !rules.includes(file))).toEqual([]);
  });

  test('whom the Commission did not include is not named, though the vote is shown', () => {
    expect(filesWith(workplace.dist, CLOSED.refused)).toEqual([]);
    expect(filesWith(workplace.dist, 'канареечного двора')).toEqual([]);
    expect(filesWith(workplace.dist, 'p-0901')).toEqual([]);
    expect(pagesOf(workplace.dist)).toContain('/tikhorechensk/decisions/2026-04-91/');
  });

  test('nothing but pages, feeds, calendars, styles, fonts, documents, attached files, data, the icon, search and words for servers is published', () => {
    const [search, rest] = [true, false].map((inside) =>
      filesOf(workplace.dist).filter((file) => file.startsWith('pagefind/') === inside),
    );
    const kinds = (files: readonly string[] = []) =>
      [...new Set(files.map((file) => file.replace(/^.*\./, '')))].sort().join(' ');
    expect(kinds(rest)).toBe(
      '_headers atom conf css csv docx htaccess html ics js json jsonld map pdf svg txt woff2 xml zip',
    );
    expect(kinds(search)).toBe('js json pagefind pf_filter pf_fragment pf_index pf_meta');
  });
});
