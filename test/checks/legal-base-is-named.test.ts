import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';

describe('M1.2', () => {
  test.each<[string, Edits]>([
    [
      'one act with all three purposes',
      {
        'acts/zakon-25.yaml': null,
        'acts/zakon-oblasti.yaml': [['purposes: [regional-law]', 'purposes: [regional-law, base-law]']],
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no federal law',
      { 'acts/zakon-25.yaml': null },
      [['M1.2 warning municipality.yaml:1:1 -', /в разделе нет федерального закона.*назначением base-law/]],
    ],
    [
      'no regional act',
      { 'acts/zakon-oblasti.yaml': null },
      [['M1.2 warning municipality.yaml:1:1 -', /нет правового акта субъекта Российской Федерации.*regional-law/]],
    ],
    [
      'a federal law with another purpose',
      { 'acts/zakon-25.yaml': [['base-law', 'other']] },
      [['M1.2 warning municipality.yaml:1:1 -', /назначением base-law/]],
    ],
    [
      'no act of the state at all',
      { 'acts/zakon-25.yaml': null, 'acts/zakon-oblasti.yaml': null },
      [
        ['M1.2 warning municipality.yaml:1:1 -', /base-law/],
        ['M1.2 warning municipality.yaml:1:1 -', /regional-law/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
