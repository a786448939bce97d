import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check } from '../src/checks/check.ts';
import { checks } from '../src/checks/index.ts';
import { LEVELS } from '../src/findings/finding.ts';
import { OWN_RULE_IDS, PUBLIC_RULE_IDS, RULE_IDS } from './rule-ids.ts';
import { ROOT, sourceFiles, textOf } from './source-files.ts';

/** Files of src/checks that are no rules. */
const MACHINERY = [
  ...['acknowledgements', 'against', 'changed-outcomes', 'check', 'context', 'first-of-each', 'index'],
  ...['profile-rules', 'run', 'run-check', 'today'],
];
/** Rules stand at the top of the folder; below it is what several share, and who runs them on what. */
const isBelow = (file: string) => /^(src|test)\/checks\/[^/]+\//.test(file);
const camel = (name: string) => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const ruleFiles = sourceFiles('src/checks')
  .filter((file) => !isBelow(file))
  .map((file) => basename(file, '.ts'))
  .filter((name) => !MACHINERY.includes(name));
const modules = await Promise.all(
  ruleFiles.map(async (name) => [name, (await import(`../src/checks/${name}.ts`)) as Record<string, unknown>] as const),
);
const checkOf = new Map(modules.map(([name, exported]) => [name, exported[camel(name)] as Check | undefined]));

describe('every rule', () => {
  test.each(ruleFiles)('%s exports a check of its own name, which is listed', (name) => {
    expect(checkOf.get(name)).toBeDefined();
    expect(checks).toContain(checkOf.get(name));
  });

  test.each(ruleFiles)('%s has a test of the same name with good and bad cases', (name) => {
    const file = `test/checks/${name}.test.ts`;
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect(textOf(file)).toMatch(/passes/);
    expect(textOf(file)).toMatch(/finds/);
    expect(textOf(file)).toContain(`'${checkOf.get(name)?.id ?? ''}`);
  });

  test.each(checks.map((check) => [check.id, check] as const))('%s explains itself in Russian', (_, check) => {
    for (const part of ['guarantee', 'why', 'fix'] as const) {
      expect(check[part], part).toMatch(/^[А-ЯЁ«].{20,}[.»]$/s);
      expect(check[part], part).toMatch(/[а-яё]{4}/);
    }
    expect(LEVELS).toContain(check.level);
    expect(check.clause).toMatch(check.id.startsWith('X') ? /^$/ : /^(п|разд)\. |^Приложение \d/);
  });
});

test('the list holds every rule once, and nothing else', () => {
  expect(new Set(checks).size).toBe(checks.length);
  expect(checks).toHaveLength(ruleFiles.length);
  expect(
    sourceFiles('test/checks')
      .filter((file) => file.endsWith('.test.ts') && !isBelow(file))
      .map((file) => basename(file, '.test.ts'))
      .filter((name) => !['base', 'examples', 'first-of-each', 'profile-rules', 'run', 'today'].includes(name)),
  ).toEqual(ruleFiles);
});

test('ids are unique and stand in the list of rules', () => {
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => ![...RULE_IDS, ...OWN_RULE_IDS].includes(id))).toEqual([]);
});

test('every rule that can be judged by what is published is there, and no other', () => {
  expect(checks.map(({ id }) => id).sort()).toEqual([...PUBLIC_RULE_IDS, ...OWN_RULE_IDS].sort());
});

test('a helper of the rules is used by two rules at least and is no rule itself', () => {
  const helpers = sourceFiles('src/checks/support');
  const used = (file: string) => ruleFiles.filter((name) => textOf(`src/checks/${name}.ts`).includes(basename(file)));
  expect(helpers).not.toEqual([]);
  for (const file of helpers) {
    expect(used(file).length, file).toBeGreaterThanOrEqual(2);
    expect(textOf(file)).not.toMatch(/\b(Municipality|Corpus|Schema|Runner|Derived)Check\b/);
  }
});

test('every file of the lower layers has a test of its own', () => {
  /** Tables, texts and types, and files that are tested together under another name. */
  const elsewhere = [
    ...['findings/report-formats', 'findings/report-json', 'findings/report-text'],
    ...[
      'records/body-messages',
      'records/limits',
      'records/registry',
      'records/schema-messages',
      'records/types.generated',
      'records/validators.generated',
      'records/yaml-messages',
    ],
    ...['domain/records', 'i18n/duties', 'i18n/editor', 'i18n/ru'],
  ];
  const missing = ['findings', 'records', 'domain', 'i18n']
    .flatMap((layer) => sourceFiles(`src/${layer}`))
    .map((file) => file.slice('src/'.length, -'.ts'.length))
    .filter((name) => !elsewhere.includes(name) && !existsSync(join(ROOT, `test/${name}.test.ts`)));
  expect(missing).toEqual([]);
});

describe('the source', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('scripts')];

  test('has no «any», no notes to self and no silenced linter', () => {
    const offenders = files.filter((file) => {
      // The generated files silence the linter for themselves, so both they and their generators hold the words.
      if (/\.mdx$|\.generated\.ts$|-source\.ts$/.test(file)) return false;
      return /(:|<|\bas) any\b|\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|expect-error|nocheck)|eslint-disable/.test(
        textOf(file),
      );
    });
    expect(offenders).toEqual([]);
  });

  test('has no file over 250 lines', () => {
    const long = [...files, ...sourceFiles('test')]
      .filter((file) => !/\.generated\.ts$|fixtures/.test(file))
      .filter((file) => textOf(file).split('\n').length - 1 > 250);
    expect(long).toEqual([]);
  });

  test('keeps commands thin: no more than 60 lines', () => {
    const commands = sourceFiles('scripts').filter((file) => textOf(file).includes('.parse()'));
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((file) => textOf(file).split('\n').length - 1 > 60)).toEqual([]);
  });

  test('looks at the clock in one place', () => {
    const clock = files.filter((file) => /new Date\(\)|Date\.now\(/.test(textOf(file)));
    expect(clock).toEqual(['src/checks/today.ts']);
  });
});
