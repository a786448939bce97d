import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { acknowledging, FIRST_SITTING, ledBy } from './edits.ts';

describe('A1-4.4', () => {
  test.each<[string, Edits]>([
    [
      'the deputy in the absence of the chair',
      { [FIRST_SITTING]: [...ledBy('p-0002'), ['[p-0001, p-0002,', '[p-0005, p-0002,']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'the deputy beside the chair',
      { [FIRST_SITTING]: ledBy('p-0002') },
      [
        [
          'A1-4.4 error protocols/2026-01.mdx:5:12 presiding',
          /вёл заместитель, хотя председатель присутствовал.*добавьте в запись поле acknowledged с правилом A1-4\.4/,
        ],
      ],
    ],
    [
      'a member',
      { [FIRST_SITTING]: ledBy('p-0004') },
      [['A1-4.4 error protocols/2026-01.mdx:5:12 presiding', /не было ни председателем, ни заместителем.*p-0004/]],
    ],
    [
      'the secretary',
      { [FIRST_SITTING]: ledBy('p-0003') },
      [['A1-4.4 error protocols/2026-01.mdx:5:12 presiding', /p-0003/]],
    ],
    [
      'the deputy, with an explanation',
      { [FIRST_SITTING]: [...ledBy('p-0002'), acknowledging('A1-4.4', 'председатель поручил вести заседание')] },
      [
        [
          'A1-4.4 breach protocols/2026-01.mdx:5:12 presiding',
          /присутствовал\. Признано: председатель поручил вести заседание$/,
        ],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
