import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planMigration } from '../../src/editing/migrate.ts';
import type { Migration } from '../../src/editing/migrations/index.ts';
import { withVersion } from '../../src/settings/records-version.ts';
import { folderWith } from '../temp-folder.ts';

/** In version 1 the place of a sitting was called `where`; in version 2 its form got a longer name in records of positions only. */
const RENAMED: Migration = {
  title: 'Поле where называется place',
  change: (type, data) => {
    if (type !== 'protocol' || !('where' in data)) return data;
    const { where, ...others } = data;
    return { ...others, place: where };
  },
};
const ONLY_POSITIONS: Migration = {
  title: 'Должность в одну строку',
  change: (type, data) => (type === 'position' ? { ...data, title: `${String(data['title'])} (резерв)` } : data),
};

function oldContent(): string {
  const root = folderWith({});
  cpSync('test/municipality/base/content', root, { recursive: true });
  const file = join(root, 'zarechny/protocols/2026-01.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^form: .*$/m, '$&\nwhere: малый зал  # где собрались'));
  return root;
}

test('every record goes through the changes after its version, in order', () => {
  const { files, from, problems, titles, to } = planMigration(oldContent(), 1, [RENAMED, ONLY_POSITIONS]);
  expect({ from, problems, titles, to }).toEqual({
    from: 1,
    to: 3,
    titles: ['Поле where называется place', 'Должность в одну строку'],
    problems: [],
  });
  expect([...files.keys()].filter((file) => file.includes('/protocols/'))).toEqual(['zarechny/protocols/2026-01.mdx']);
  expect(files.get('zarechny/protocols/2026-01.mdx')).toContain('\nplace: малый зал  # где собрались\n');
  expect([...files.keys()].every((file) => /\/(protocols|positions)\//.test(file))).toBe(true);
});

test('a change that does not concern a record leaves its file alone, and one that does leaves the rest of it', () => {
  const root = oldContent();
  const { files } = planMigration(root, 2, [RENAMED, ONLY_POSITIONS]);
  expect([...files.keys()].some((file) => file.includes('/protocols/'))).toBe(false);
  for (const [file, text] of files) {
    const before = readFileSync(join(root, file), 'utf8').split('\n');
    expect(text.split('\n').filter((line) => !before.includes(line))).toEqual([
      expect.stringMatching(/^title: .* \(резерв\)$/),
    ]);
  }
});

test('what lies behind a link is not carried over', () => {
  const outside = folderWith({ 'chuzhaya.yaml': 'title: Чужая\n' });
  const root = folderWith({ 'z/municipality.yaml': 'name: З\n' });
  symlinkSync(outside, join(root, 'z/positions'));
  expect([...planMigration(root, 2, [RENAMED, ONLY_POSITIONS]).files.keys()]).toEqual([]);
});

test('with nothing to do no file is read', () => {
  expect(planMigration('/no-such-folder', 3, [RENAMED, ONLY_POSITIONS]).files.size).toBe(0);
});

test('what cannot be carried over is told with file and line', () => {
  const broken: Migration = { title: 'Ломает', change: (_, data) => ({ ...data, extra: 1 }) };
  const root = oldContent();
  writeFileSync(join(root, 'zarechny/people/p-0001.yaml'), 'surname: [\n');
  const { problems } = planMigration(root, 1, [broken]);
  expect(problems).toContainEqual(expect.stringMatching(/^zarechny\/people\/p-0001\.yaml:\d+: /));
  expect(problems).toContainEqual(expect.stringMatching(/^zarechny\/municipality\.yaml:\d+: неизвестное поле «extra»/));
});

describe('the version in the settings', () => {
  test.each([
    ['', 'records: 2\n'],
    ['content: content\n', 'content: content\nrecords: 2\n'],
    [
      '# наше\nrecords: 1  # ставит программа\nsite: https://a.example',
      '# наше\nrecords: 2  # ставит программа\nsite: https://a.example',
    ],
  ])('%j', (before, after) => {
    expect(withVersion(before, 2)).toBe(after);
  });
});
