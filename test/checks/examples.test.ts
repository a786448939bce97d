import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { checkContent } from '../../src/checks/run.ts';
import { rewrittenFacts } from '../../src/checks/the-past-is-not-rewritten.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { reportText } from '../../src/findings/report-text.ts';
import { ruleViews } from '../../src/projections/rules.ts';
import { LIST_ACT } from './edits.ts';
import { EXAMPLES } from './examples.ts';
import { contentAfter, TODAY } from './municipality.ts';

/** What the terminal prints about a finding, without the piece of the file. */
function line(finding: Finding | undefined): string | undefined {
  return finding && reportText([finding], { records: 1, sourceOf: () => undefined }).split('\n')[0];
}

/** The date of an act changed after it was published, without git. */
function rewritten(): Finding | undefined {
  const before = Buffer.from(
    'kind: распоряжение\ntitle: О списке резерва\npurposes: [reserve-list]\nnumber: 5-р\ndate: 2026-02-09\napproves: [2026-01-1, 2026-01-2]\n',
  );
  const { corpus } = checkContent(contentAfter({}), TODAY);
  return rewrittenFacts(corpus, [{ file: `zarechny/${LIST_ACT}`, change: 'changed', before }])[0];
}

function exampleOf(id: string): string | undefined {
  if (id === 'X11') return line(rewritten());
  const [edits, today = TODAY] = EXAMPLES[id] ?? [{}];
  return line(checkContent(contentAfter(edits), today).findings.find(({ rule }) => rule === id));
}

const finding = checks.filter(({ scope }) => scope !== 'derived').map(({ id }) => id);

test('every rule that finds something has an example, and nothing else has', () => {
  expect([...Object.keys(EXAMPLES), 'X11'].sort()).toEqual([...finding].sort());
});

test('the examples on the pages of rules are what the terminal prints', async () => {
  const examples = finding.map((id) => [id, exampleOf(id)] as const);
  expect(examples.filter(([, text]) => text === undefined).map(([id]) => id)).toEqual([]);
  for (const [id, text] of examples) expect(text).toMatch(new RegExp(` \\[${id.replaceAll('.', '\\.')}(, .+)?\\]$`));
  const json = `${JSON.stringify(Object.fromEntries(examples), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot('../../src/checks/examples.json');
});

test('the pages take them from there', () => {
  for (const { example, id, kind } of ruleViews()) expect(example === undefined, id).toBe(kind === 'derived');
});
