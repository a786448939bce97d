import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { wordsOf } from '../../src/projections/document.ts';
import { pageFoot } from '../../src/projections/page-foot.ts';
import { recordHistory, sectionHistory } from '../../src/projections/record-history.ts';
import { openRecords } from '../../src/projections/open-records.ts';
import { siteFrom } from '../../src/projections/site.ts';
import type { Commit, History } from '../../src/records/history.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';

const REPOSITORY: Edits = {
  'municipality.yaml': [['kind:', 'repository: https://git.example/zapisi/\nkind:']],
};
const commit = (hash: string, date: string): Commit => ({ hash: hash.repeat(40), date });
const file = (path: string, first: Commit, last: Commit) => [`zarechny/${path}`, { first, last }] as const;
const OLD = commit('a', '2026-02-01');
const NEW = commit('b', '2026-10-05');
const HISTORY: History = {
  complete: true,
  // As git tells it: what changed last comes first.
  files: new Map([
    ['profiles/rostov-2018.yaml', { first: OLD, last: commit('c', '2026-11-01') }],
    file('acts/spisok.yaml', OLD, NEW),
    file('protocols/2026-01.mdx', OLD, OLD),
  ]),
};

function after(edits: Edits, history?: History) {
  const site = { ...siteFrom(checkContent(contentAfter(edits), TODAY), '/', history), version: '1.2.3' };
  return { site, section: site.section('zarechny') };
}

const say = (words: readonly Parameters<typeof wordsOf>[0][]) => words.map(wordsOf).join('');

test('a page of one record names its file, and says when it came and last changed', () => {
  const { section } = after(REPOSITORY, HISTORY);
  const { changed, words } = recordHistory(section, section.context.corpus.get('act', 'zarechny', 'spisok')!);
  const { sha256 } = section.context.corpus.get('act', 'zarechny', 'spisok')!;
  expect(say(words)).toBe(
    'Страница составлена из записи acts/spisok.yaml. В хранилище записей с 1\u00A0февраля 2026\u00A0г. ' +
      'Последнее изменение 5\u00A0октября 2026\u00A0г., версия bbbbbbbb, история записи. ' +
      `Контрольная сумма записи (SHA-256): ${sha256}. `,
  );
  expect(changed).toBe('2026-10-05');
  expect(words).toContainEqual({
    text: 'acts/spisok.yaml',
    href: 'https://git.example/zapisi/src/branch/main/content/zarechny/acts/spisok.yaml',
  });
});

test('without git the day of publication or of the last correction is the day of the change', () => {
  const { section } = after({
    'acts/spisok.yaml': [
      [
        'number: 5-р',
        'number: 5-р\npublishedOn: 2026-02-12\ncorrections:\n  - date: 2026-03-01\n    what: дата\n    why: опечатка',
      ],
    ],
  });
  const { changed, words } = recordHistory(section, section.context.corpus.get('act', 'zarechny', 'spisok')!);
  expect(changed).toBe('2026-03-01');
  expect(words.every((piece) => typeof piece === 'string' || !('href' in piece))).toBe(true);
});

test('a page of many records tells of the last change in the folder of its municipality, not of another', () => {
  const { section, site } = after(REPOSITORY, HISTORY);
  expect(sectionHistory(section).changed).toBe('2026-10-05');
  const above = pageFoot(site, { address: '/practices/', permanent: '/practices/' });
  expect(above.source.changed).toBe('2026-11-01');
  expect(above.asOf).toBe('21\u00A0ноября 2026\u00A0г.');
});

test('a page of the program names its version and no day', () => {
  const { site } = after({});
  const { asOf, source } = pageFoot(site, { address: '/help/', permanent: '/help/' });
  expect(asOf).toBeUndefined();
  expect(say(source.words)).toContain('часть программы «Муниципальный резерв», версия 1.2.3');
  const own = pageFoot(site, { address: '/info/kak-nayti/', permanent: '/info/kak-nayti/' });
  expect(say(own.source.words)).toBe('Страницу написала администрация. ');
});

test('a mistake is reported by a letter that names the page, or else on the page of contacts', () => {
  const permanent = 'https://zarechny.example/zarechny/acts/?a=1&b=2';
  const page = { address: '/zarechny/acts/', permanent };
  const { section, site } = after({});
  const href = pageFoot(site, { ...page, section }).mistake.href;
  expect(href).toMatch(/^mailto:rezerv@zarechny\.example\?subject=[^&?#\s]+$/);
  expect(new URL(href).searchParams.get('subject')).toBe(`Ошибка на странице ${permanent}`);
  const silent = after({ 'municipality.yaml': [['  email: rezerv@zarechny.example\n', '']] });
  expect(pageFoot(silent.site, { ...page, section: silent.section }).mistake.href).toBe('/zarechny/contacts/#mistake');
  expect(pageFoot({ ...site, sections: [] }, page).mistake.href).toBe('/about/#mistake');
});

test('a day that a commit cannot have is left out, and the version is named all the same', () => {
  const of = (last: string) => {
    const history = {
      complete: true,
      files: new Map([file('acts/spisok.yaml', commit('a', '1999-12-31'), commit('b', last))]),
    };
    const { section } = after({}, history);
    return recordHistory(section, section.context.corpus.get('act', 'zarechny', 'spisok')!);
  };
  for (const day of ['2099-01-01', '1999-01-01', '2026-11-23', '']) {
    const { changed, words } = of(day);
    expect(say(words)).toContain('spisok.yaml. Последнее изменение: версия bbbbbbbb. ');
    expect(changed).toBeUndefined();
  }
  expect(say(of('2026-11-22').words)).toContain('Последнее изменение 22\u00A0ноября 2026\u00A0г., версия bbbbbbbb');
});

test('a record that is not committed has a checksum and no version; a signature is told by its key', () => {
  const { section } = after({}, { ...HISTORY, uncommitted: new Set(['zarechny/acts/spisok.yaml']) });
  const words = say(recordHistory(section, section.context.corpus.get('act', 'zarechny', 'spisok')!).words);
  expect(words).toMatch(/SHA-256\): [0-9a-f]{64}\. Эта версия записи ещё не сохранена в хранилище\. $/);
  const signed = after({}, { ...HISTORY, signedBy: new Map([[NEW.hash, 'ключ SHA256:abc']]) }).section;
  expect(say(recordHistory(signed, signed.context.corpus.get('act', 'zarechny', 'spisok')!).words)).toContain(
    'версия bbbbbbbb, подписано: ключ SHA256:abc. ',
  );
});

test('a checksum that would let somebody guess is not told: of people, refusals and closed grounds', () => {
  const { section, site } = after({ 'decisions/2026-01-2.yaml': [['for: 3\n  abstained: 1', 'for: 1\n  against: 3']] });
  const told = new Set(openRecords(site).map(({ file }) => file));
  expect([...told].filter((name) => /people|2026-01-2|2026-02-2|profiles/.test(name))).toEqual([]);
  expect(told.has('zarechny/acts/spisok.yaml') && told.has('zarechny/protocols/2026-01.mdx')).toBe(true);
  const refusal = section.context.corpus.get('decision', 'zarechny', '2026-01-2')!;
  expect(say(recordHistory(section, refusal).words)).not.toContain('SHA-256');
});
