import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { SELECTION } from './edits.ts';

type Stage = readonly [code: string, from: string, until?: string];
const DOCUMENTS: Stage = ['documents', '2025-10-01', '2025-10-31'];

/** The selection with these stages, from line 10 on. */
function stages(...list: readonly Stage[]): Edits {
  const lines = list.flatMap(([code, from, until]) => [
    `  - stage: ${code}`,
    `    from: ${from}`,
    ...(until === undefined ? [] : [`    until: ${until}`]),
  ]);
  return { [SELECTION]: [['outcome: held', ['outcome: held', 'stages:', ...lines].join('\n')]] };
}

describe('M4.5', () => {
  test.each<[string, Edits]>([
    [
      'three stages, one after another',
      stages(DOCUMENTS, ['assessment', '2025-11-01', '2025-11-10'], ['decision', '2025-11-10']),
    ],
    ['written down in another order', stages(['decision', '2025-11-11'], DOCUMENTS)],
    ['sixty days between two stages', stages(DOCUMENTS, ['assessment', '2025-12-30'])],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt stage',
      stages(DOCUMENTS, ['asessment', '2025-11-01']),
      [
        [
          'M4.5 error selections/otbor-2025.mdx:14:12 stages.1.stage',
          /этапа «asessment» в методике нет\. Есть: documents, assessment, decision\..*имелось в виду «assessment»/,
        ],
      ],
    ],
    [
      'a stage that begins before the one before it is over',
      stages(DOCUMENTS, ['assessment', '2025-10-30']),
      [
        [
          'M4.5 error selections/otbor-2025.mdx:15:11 stages.1.from',
          /этап начинается 30\.10\.2025, раньше, чем кончился предыдущий \(31\.10\.2025\)/,
        ],
      ],
    ],
    [
      'a stage that ends before it begins',
      stages(DOCUMENTS, ['assessment', '2025-11-10', '2025-11-01']),
      [
        [
          'M4.5 error selections/otbor-2025.mdx:16:12 stages.1.until',
          /этап кончается 01\.11\.2025, раньше своего начала 10\.11\.2025/,
        ],
      ],
    ],
    [
      'the first stage before the announcement',
      stages(['documents', '2025-09-30', '2025-10-31']),
      [
        [
          'M4.5 error selections/otbor-2025.mdx:12:11 stages.0.from',
          /первый этап начинается 30\.09\.2025, раньше объявления 01\.10\.2025/,
        ],
      ],
    ],
    [
      'the first stage ends on another day than the documents',
      stages(['documents', '2025-10-01', '2025-10-30']),
      [
        [
          'M4.5 warning selections/otbor-2025.mdx:13:12 stages.0.until',
          /первый этап кончается 30\.10\.2025, а приём документов 31\.10\.2025\. По методике это один и тот же день/,
        ],
      ],
    ],
    [
      'more than two months between two stages',
      stages(DOCUMENTS, ['assessment', '2025-12-31']),
      [
        [
          'M4.5 warning selections/otbor-2025.mdx:15:11 stages.1.from',
          /между этапами больше двух месяцев: с 31\.10\.2025 до 31\.12\.2025/,
        ],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
