import { expect, test } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { OWN_RULE_IDS, RULE_IDS } from './rule-ids.ts';
import { textOf } from './source-files.ts';

const text = textOf('docs/rules-not-checked.md');
/** Rows of the tables: id, clause, subject, reason. */
const rows = [...text.matchAll(/^\| ([AMX]\d[\w.-]*) \| (.+) \| (.+) \| (.+) \|$/gm)].map(([, ...cells]) => cells);
const named = rows.map(([id = '']) => id);

test('every rule of the list is checked or has its reason, and none both', () => {
  expect(new Set(named).size).toBe(named.length);
  expect([...checks.map(({ id }) => id), ...named].sort()).toEqual([...RULE_IDS, ...OWN_RULE_IDS].sort());
  expect(RULE_IDS).toHaveLength(102);
});

test('every reason is a sentence in Russian', () => {
  for (const [id, , , reason = ''] of rows) expect(reason, id).toMatch(/^[А-ЯЁ].*[а-яё]{4}.{10,}$/);
});

test('rules named as those that show the same are checked', () => {
  const others = [...text.matchAll(/\b[AMX]\d[\w.-]*\d\w?\b/g)].map(([id]) => id).filter((id) => !named.includes(id));
  expect(others.length).toBeGreaterThan(2);
  for (const id of others) expect(checks.map((check) => check.id)).toContain(id);
});
