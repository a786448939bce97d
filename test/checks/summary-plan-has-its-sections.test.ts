import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { explained } from './yearly.ts';

const PLAN = 'materials/plan-2026.mdx';
const plan = (...fields: string[]): Edits => ({
  [PLAN]: ['---', 'title: Сводный план', 'date: 2026-02-01', 'kind: summary-plan', ...fields, '---', ''].join('\n'),
});

describe('M8.9', () => {
  test.each<[string, Edits]>([
    ['all four', plan('sections: [terms, forms, programmes, groups]')],
    ['a programme is no plan', { [PLAN]: '---\ntitle: А\ndate: 2026-02-01\nkind: programme\n---\n' }],
    ['explained', plan('sections: [terms]', explained('M8.9').trimEnd())],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no sections named',
      plan(),
      [
        [
          `M8.9 warning ${PLAN}:2:1 sections`,
          /в сводном плане не отмечены: группы по видам обучения, программы, формы обучения, сроки\. Допишите/,
        ],
      ],
    ],
    [
      'an empty list',
      plan('sections: []'),
      [[`M8.9 warning ${PLAN}:5:11 sections`, /не отмечены: группы по видам обучения, программы/]],
    ],
    [
      'no terms',
      plan('sections: [groups, programmes, forms]'),
      [[`M8.9 warning ${PLAN}:5:11 sections`, /не отмечены: сроки\./]],
    ],
    [
      'neither groups nor forms',
      plan('sections: [terms, programmes]'),
      [[`M8.9 warning ${PLAN}:5:11 sections`, /не отмечены: группы по видам обучения, формы обучения\./]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
