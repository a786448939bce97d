import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkChanged } from '../../../src/checks/incremental/check-changed.ts';
import { checkContent } from '../../../src/checks/run.ts';
import { folderWith } from '../../temp-folder.ts';
import { step } from './steps.ts';
import { bothWays, fewSections, walkFrom } from './wander.ts';

const TODAY = '2026-11-21';
const LATER = () => Date.now() + 60_000;

interface Place {
  readonly root: string;
  readonly store: string;
}

function place(): Place {
  const top = folderWith({});
  const root = join(top, 'content');
  mkdirSync(root);
  fewSections(root);
  return { root, store: join(top, 'store') };
}

/** The sections that a check has to read, as if all files had been written long ago. */
function readBy(
  { root, store }: Place,
  options: { readonly program?: string; readonly today?: string; readonly now?: () => number } = {},
) {
  return checkChanged(root, { store, today: TODAY, program: 'one', now: LATER, ...options }).read;
}

const ALL = ['', 'abramovka', 'profiles', 'yasny', 'zarechny', 'zarechny-2'];

describe('a check of what changed', () => {
  test.each([3, 8])('finds what a whole check finds, whatever was done (%i)', { timeout: 120_000 }, (seed) => {
    const { root, store } = place();
    const walk = walkFrom(root, store, seed);
    const done: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { changed, cold } = bothWays(walk);
      expect(changed, done.join('\n')).toBe(cold);
      done.push(step(walk));
    }
  });

  test('reads everything at first, and then nothing', () => {
    const here = place();
    expect(readBy(here)).toEqual(expect.arrayContaining(ALL.slice(1)));
    expect(readBy(here)).toEqual([]);
  });

  test('reads the one section in which a record changed, and what is looked for in shared records', () => {
    const here = place();
    readBy(here);
    appendFileSync(join(here.root, 'yasny/acts/spisok.yaml'), '# примечание\n');
    expect(readBy(here)).toEqual(['profiles', 'yasny']);
  });

  test('is not misled by the size and the time of a file', () => {
    const here = place();
    const file = join(here.root, 'yasny/acts/spisok.yaml');
    const day = new Date('2026-02-10T12:00:00Z');
    utimesSync(file, day, day);
    readBy(here);
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-02-10', '2026-02-19'));
    utimesSync(file, day, day);
    expect(readBy(here)).toContain('yasny');
  });

  test('compares the bytes of files that are new to the file system, and of those written a moment ago', () => {
    const here = place();
    readBy(here);
    const file = join(here.root, 'yasny/acts/spisok.yaml');
    writeFileSync(file, readFileSync(file));
    expect(readBy(here, { now: Date.now })).toEqual([]);
    expect(readBy(here, { now: Date.now })).toEqual([]);
    const moved = { root: `${here.root}-2`, store: here.store };
    cpSync(here.root, moved.root, { recursive: true });
    expect(readBy(moved)).not.toEqual([]);
  });

  test('asks again whether a record is there that another section names', () => {
    const here = place();
    const text = (more: string) =>
      `---\ntitle: Мост\nowners: [Посёлок]\ntheme: дороги\nyear: 2025\nproblem: беда\nactions: [сделали]\nresults: []\n${more}---\n`;
    mkdirSync(join(here.root, 'yasny/practices'));
    writeFileSync(join(here.root, 'yasny/practices/most.mdx'), text('sameAs: [zarechny/most]\n'));
    mkdirSync(join(here.root, 'zarechny/practices'));
    writeFileSync(join(here.root, 'zarechny/practices/most.mdx'), text(''));
    const found = () => {
      const { findings } = checkChanged(here.root, { store: here.store, today: TODAY, program: 'one', now: LATER });
      expect(findings).toEqual(checkContent(here.root, TODAY).findings);
      return findings.filter(({ key }) => key.startsWith('sameAs'));
    };
    expect(found()).toEqual([]);
    writeFileSync(join(here.root, 'zarechny/practices/most.mdx'), text('formerIds: [brod]\n'));
    expect(readBy(here)).not.toContain('yasny');
    rmSync(join(here.root, 'zarechny/practices/most.mdx'));
    expect(found()).toMatchObject([{ rule: 'X2', level: 'warning', file: 'yasny/practices/most.mdx' }]);
  });

  test('looks again for people in what belongs to no section when another is named there', () => {
    const here = place();
    writeFileSync(join(here.root, 'README.md'), 'Пишет Оврагов Пётр.\n');
    readBy(here);
    const file = join(here.root, 'yasny/people/p-0007.yaml');
    const text = readFileSync(file, 'utf8')
      .replace(/^surname: .*/m, 'surname: Оврагов')
      .replace(/^name: .*/m, 'name: Пётр');
    writeFileSync(file, text);
    const { findings } = checkChanged(here.root, { store: here.store, today: TODAY, program: 'one', now: LATER });
    expect(findings.map(({ file: found }) => found)).toContain('README.md');
    expect(findings).toEqual(checkContent(here.root, TODAY).findings);
  });

  test.each([
    ['the day', { today: '2026-11-22' }],
    ['the program', { program: 'other' }],
  ])('reads all again with another state of %s', (_, options) => {
    const here = place();
    readBy(here);
    expect(readBy(here, options)).toEqual(expect.arrayContaining(ALL.slice(1)));
  });
});

describe('what is kept', () => {
  const fileOf = ({ store }: Place) => join(store, readdirSync(store)[0]!);

  test('is for the eyes of its owner, and nothing is left beside it', () => {
    const here = place();
    readBy(here);
    expect(readdirSync(here.store)).toHaveLength(1);
    expect(statSync(fileOf(here)).mode & 0o777).toBe(0o600);
  });

  test('holds no name of a person', () => {
    const here = place();
    readBy(here);
    const people = readdirSync(join(here.root, 'yasny/people')).map((file) =>
      /^surname: (.*)/m.exec(readFileSync(join(here.root, 'yasny/people', file), 'utf8')),
    );
    const kept = readFileSync(fileOf(here), 'utf8');
    expect(people.filter((surname) => surname && kept.includes(surname[1]!))).toEqual([]);
  });

  test.each<[string, (file: string) => void]>([
    [
      'cut',
      (file) => {
        writeFileSync(file, readFileSync(file).subarray(0, -9));
      },
    ],
    [
      'changed',
      (file) => {
        writeFileSync(file, readFileSync(file, 'utf8').replace('"bytes":', '"bites":'));
      },
    ],
    [
      'open for others to write',
      (file) => {
        chmodSync(file, 0o666);
      },
    ],
    [
      'no memo at all',
      (file) => {
        writeFileSync(file, '[]');
      },
    ],
  ])('is not believed when it is %s', (_, spoil) => {
    const here = place();
    readBy(here);
    spoil(fileOf(here));
    expect(readBy(here)).toEqual(expect.arrayContaining(ALL.slice(1)));
    expect(readBy(here)).toEqual([]);
  });

  test('is missed by nobody where it cannot be written', () => {
    const here = place();
    writeFileSync(here.store, 'это не папка');
    const { findings } = checkChanged(here.root, { store: here.store, today: TODAY });
    expect(findings).toEqual(checkContent(here.root, TODAY).findings);
  });
});
