import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/checks/run.ts';
import { completeness } from '../src/projections/completeness.ts';
import type { Section } from '../src/projections/section.ts';
import { siteFrom } from '../src/projections/site.ts';
import { TODAY } from './checks/municipality.ts';
import { runScript } from './scripts/run-script.ts';
import { ROOT } from './source-files.ts';

const contentOf = (name: string) => join(ROOT, 'test/municipality', name, 'content');
const PROFILE = 'profiles/rostov-2018.yaml';

function section(name: string, id: string): Section {
  const found = siteFrom(checkContent(contentOf(name), TODAY)).sections.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id} in ${name}`);
  return found;
}

describe('the golden municipalities', () => {
  test.each(['a-rural', 'b-district', 'c-okrug', 'd-city'])('%s is checked without an error', (name) => {
    const { code, stderr, stdout } = runScript('check.ts', ['--content', contentOf(name), '--today', TODAY]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\nПроверено записей: \d{2,}\. Ошибок: 0, /);
    expect(stdout).not.toMatch(/: ошибка: |проверка не сработала/);
  });

  test.each(['a-rural', 'b-district', 'c-okrug'])('%s has the profile that is shipped', (name) => {
    expect(readFileSync(join(contentOf(name), PROFILE))).toEqual(readFileSync(join(ROOT, 'content', PROFILE)));
  });
});

describe('the shipped content years later', () => {
  const later = () => runScript('check.ts', ['--content', 'content', '--today', '2031-01-01', '--format', 'json']);

  test('has no error, and prints the same bytes twice', () => {
    const { code, stderr, stdout } = later();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { findings } = JSON.parse(stdout) as { findings: { level: string }[] };
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.filter(({ level }) => !['breach', 'warning', 'reminder'].includes(level))).toEqual([]);
    expect(later().stdout).toBe(stdout);
  });
});

describe('completeness', () => {
  test('of a settlement without a First Ten: not applicable, and no fault', () => {
    const block = completeness(section('a-rural', 'staroklyuchevskoe')).find(({ id }) => id === 'first-ten');
    expect(block).toMatchObject({
      presence: 'not-applicable',
      status: { tone: 'off', text: 'не применимо' },
      words: '«Первая десятка» не сформирована',
      records: 0,
      lastChange: undefined,
    });
  });

  test('of a settlement that is nearly empty: nothing is there without a record', () => {
    const blocks = completeness(section('b-district', 'verkhnebolotinskoe'));
    expect(blocks).toHaveLength(12);
    for (const { id, presence, records } of blocks) if (presence === 'present') expect(records, id).toBeGreaterThan(0);
    const rest = new Map(blocks.map(({ id, status }) => [id, status.text]));
    for (const id of ['acts', 'commission', 'selection', 'people']) expect(rest.get(id), id).toBe('нет');
    for (const id of ['announcement', 'first-ten', 'appointments', 'career', 'review'])
      expect(rest.get(id), id).toBe('не применимо');
  });

  test('of every section: what is there has records, what is not applicable has none', () => {
    for (const one of siteFrom(checkContent(contentOf('b-district'), TODAY)).sections) {
      for (const { id, presence, records } of completeness(one)) {
        if (presence === 'present') expect(records, `${one.id} ${id}`).toBeGreaterThan(0);
      }
    }
  });
});
