import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { acknowledging, FIRST_SITTING, ledBy, MUNICIPALITY, SECOND_SITTING } from './edits.ts';
import { explained } from './yearly.ts';

const SITE = 'siteUrl: https://zarechny.example/rezerv/\n';
const yearly = (...periods: (string | undefined)[]): Edits => {
  const [first, ...rest] = periods.map((period) => explained('M8.8', period));
  return { [MUNICIPALITY]: [[SITE, SITE + (first ?? '') + rest.join('').replaceAll('acknowledged:\n', '')]] };
};
const LATER = '2027-02-10';

describe('X15', () => {
  test.each<[string, Edits, Expected[], string?]>([
    [
      'an error that was a true fact',
      { [FIRST_SITTING]: [...ledBy('p-0004'), acknowledging('A1-4.4', 'так вышло')] },
      [['A1-4.4 breach protocols/2026-01.mdx:5:12 presiding', /Признано: так вышло$/]],
    ],
    [
      'a warning: nothing is left of it',
      {
        [MUNICIPALITY]: [
          ['name: Заречное', 'name: Зaречное'],
          [SITE, SITE + explained('X14')],
        ],
      },
      [],
    ],
    ['a breach of one year', yearly('2027'), [[`M8.8 breach ${MUNICIPALITY}:1:1 -`, /Признано: так и было$/]], LATER],
  ])('passes: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });

  test.each<[string, Edits, Expected[], string?]>([
    [
      'a departure that is not there',
      { [SECOND_SITTING]: [acknowledging('A1-4.4', 'на всякий случай', '2026-05-20')] },
      [
        [
          `X15 warning ${SECOND_SITTING}:16:11 acknowledged.0.rule`,
          /признание отступления от A1-4\.4 больше не нужно: такого отступления в записи нет\. Удалите его или проверьте period/,
        ],
      ],
    ],
    [
      'a rule that cannot be explained away',
      { [SECOND_SITTING]: [acknowledging('X3', 'так и было', '2026-05-20')] },
      [
        [
          `X15 error ${SECOND_SITTING}:16:11 acknowledged.0.rule`,
          /отступление от правила X3 признать нельзя\. Признаются только: .*A1-4\.4/,
        ],
      ],
    ],
    [
      'a rule that does not exist, with a hint',
      { [SECOND_SITTING]: [acknowledging('A1-44', 'так и было', '2026-05-20')] },
      [[`X15 error ${SECOND_SITTING}:16:11 acknowledged.0.rule`, /A1-44 признать нельзя.*имелось в виду «A1-4\.4»/]],
    ],
    [
      'a fact that is only shown',
      { [SECOND_SITTING]: [acknowledging('M12', 'так и было', '2026-05-20')] },
      [[`X15 error ${SECOND_SITTING}:16:11 acknowledged.0.rule`, /правила M12 признать нельзя/]],
    ],
    [
      'another year',
      yearly('2026'),
      [
        [`M8.8 breach ${MUNICIPALITY}:1:1 -`, /на 2027 год Комиссией не утверждён.*Внесите решение/],
        [`X15 warning ${MUNICIPALITY}:17:11 acknowledged.0.rule`, /от M8\.8 \(2026\) больше не нужно/],
      ],
      LATER,
    ],
    [
      'no year at all',
      yearly(undefined),
      [
        [`M8.8 breach ${MUNICIPALITY}:1:1 -`, /Внесите решение/],
        [`X15 warning ${MUNICIPALITY}:17:11 acknowledged.0.rule`, /от M8\.8 больше не нужно/],
      ],
      LATER,
    ],
    [
      'one year twice',
      yearly('2027', '2027'),
      [
        [`M8.8 breach ${MUNICIPALITY}:1:1 -`, /Признано: так и было$/],
        [`X15 warning ${MUNICIPALITY}:22:11 acknowledged.1.rule`, /от M8\.8 \(2027\) больше не нужно/],
      ],
      LATER,
    ],
    [
      'a rule that the methodology does not apply',
      {
        ...yearly('2027'),
        '/profiles/rostov-2018.yaml': [
          ['yearlyReviewClause:', 'rules:\n  - rule: M8.8\n    applies: false\nyearlyReviewClause:'],
        ],
      },
      [[`X15 warning ${MUNICIPALITY}:17:11 acknowledged.0.rule`, /от M8\.8 \(2027\) больше не нужно/]],
      LATER,
    ],
  ])('finds: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });
});
