import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { FIRST_SITTING, INCLUDES_8, ledBy } from './edits.ts';

const VOTE = 'for: 3\n  abstained: 1';
const TIE = 'for: 2\n  against: 2';

describe('A1-4.7b', () => {
  test.each<[string, Edits]>([
    ['the chair decides', { [INCLUDES_8]: [[VOTE, `${TIE}\n  casting: for`]] }],
    ['a casting vote is not asked for without a tie', { [INCLUDES_8]: [[VOTE, 'for: 4']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'nobody decides',
      { [INCLUDES_8]: [[VOTE, TIE]] },
      [
        ['A1-4.7b error decisions/2026-01-2.yaml:8:1 vote', /поровну \(2:2\), а решающий голос не записан/],
        ['X3 error decisions/2026-02-2.yaml:4:9 person', /p-0008/],
      ],
    ],
    [
      'a casting vote without a tie',
      { [INCLUDES_8]: [['abstained: 1', 'abstained: 1\n  casting: for']] },
      [['A1-4.7b error decisions/2026-01-2.yaml:11:12 vote.casting', /решающий голос указан, а равенства нет \(3:0\)/]],
    ],
    [
      'the deputy decides',
      {
        [FIRST_SITTING]: [...ledBy('p-0002'), ['[p-0001, p-0002,', '[p-0005, p-0002,']],
        [INCLUDES_8]: [[VOTE, `${TIE}\n  casting: for`]],
      },
      [['A1-4.7b warning decisions/2026-01-2.yaml:11:12 vote.casting', /равенство \(2:2\) решил голос заместителя/]],
    ],
    [
      'a sum that is wrong: only that is said',
      { [INCLUDES_8]: [[VOTE, 'for: 1\n  against: 1']] },
      [
        ['A1-4.7a error decisions/2026-01-2.yaml:8:1 vote', /не сходятся/],
        ['X3 error decisions/2026-02-2.yaml:4:9 person', /p-0008/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
