import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';

describe('M1.7', () => {
  test.each<[string, Edits]>([
    [
      'a second act on the regulation that is a resolution',
      {
        'acts/polozhenie-0.yaml':
          'kind: распоряжение\ntitle: О Комиссии\npurposes: [commission-regulation]\ndate: 2024-01-10\n',
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a regulation by an order',
      { 'acts/polozhenie.yaml': [['постановление', 'распоряжение']] },
      [
        [
          'M1.7 breach acts/polozhenie.yaml:1:7 kind',
          /положение о Комиссии утверждает «распоряжение», а нужно постановление/,
        ],
      ],
    ],
    [
      'a composition by an order',
      { 'acts/sostav.yaml': [['постановление', 'распоряжение']] },
      [['M1.7 breach acts/sostav.yaml:1:7 kind', /состав Комиссии утверждает «распоряжение»/]],
    ],
    [
      'a member by an act on something else',
      { 'commission/c-4.yaml': [['act: sostav', 'act: polozhenie']] },
      [
        [
          'M1.7 breach commission/c-4.yaml:4:6 act',
          /акт polozhenie не утверждает состав Комиссии.*commission-membership/,
        ],
      ],
    ],
    [
      'a member whose composition is by a second order',
      {
        'acts/sostav-2.yaml':
          'kind: распоряжение\ntitle: О составе\npurposes: [commission-membership]\ndate: 2025-06-01\n',
        'commission/c-4.yaml': [['act: sostav', 'act: sostav-2']],
      },
      [['M1.7 breach acts/sostav-2.yaml:1:7 kind', /а нужно постановление/]],
    ],
    [
      'a member whose act is no record: only the reference is at fault',
      { 'commission/c-4.yaml': [['act: sostav', 'act: sostaw']] },
      [['X2 error commission/c-4.yaml:4:6 act', /«sostaw» нет/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
