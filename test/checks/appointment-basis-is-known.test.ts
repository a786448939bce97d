import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { appointed, OPEN_APPOINTMENTS, published } from './yearly.ts';

const NEW = 'appointments/n-1.yaml';
const NEWS = ['publications:', published('official-site', '2026-06-02')];
const withBasis = (...fields: string[]): Edits => ({
  ...OPEN_APPOINTMENTS,
  [NEW]: appointed('2026-06-01', ...NEWS, ...fields),
});

describe('M11.4', () => {
  test.each<[string, Edits]>([
    ['from the reserve', withBasis('basis: from-reserve')],
    ['by competition', withBasis('basis: competition')],
    ['by attestation', withBasis('basis: attestation')],
    ['another', withBasis('basis: other')],
    ['none named', withBasis()],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt basis',
      withBasis('basis: competitoin'),
      [[`M11.4 error ${NEW}:8:8 basis`, /from-reserve.*имелось в виду «competition»/]],
    ],
    [
      'a basis that the methodology does not name',
      withBasis('basis: election'),
      [[`M11.4 error ${NEW}:8:8 basis`, /«election»/]],
    ],
    ['Russian words', withBasis('basis: по конкурсу'), [[`M11.4 error ${NEW}:8:8 basis`, /competition/]]],
    ['a list', withBasis('basis: [competition]'), [[`M11.4 error ${NEW}:8:8 basis`, /competition|одно значение/]]],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
