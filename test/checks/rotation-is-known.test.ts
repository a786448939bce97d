import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { appointed, OPEN_APPOINTMENTS, published } from './yearly.ts';

const NEW = 'appointments/n-1.yaml';
const NEWS = ['publications:', published('official-site', '2026-06-02')];
const rotated = (...fields: string[]): Edits => ({
  ...OPEN_APPOINTMENTS,
  [NEW]: appointed('2026-06-01', ...NEWS, ...fields),
});

describe('M11.7', () => {
  test.each<[string, Edits]>([
    ['for good', rotated('rotation: permanent-transfer')],
    ['for a time', rotated('rotation: temporary-transfer')],
    ['more work', rotated('rotation: extra-duty')],
    ['none named', rotated()],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt kind',
      rotated('rotation: temporary-transfr'),
      [[`M11.7 error ${NEW}:8:11 rotation`, /permanent-transfer.*имелось в виду «temporary-transfer»/]],
    ],
    [
      'a kind that the methodology does not name',
      rotated('rotation: promotion'),
      [[`M11.7 error ${NEW}:8:11 rotation`, /«promotion»/]],
    ],
    ['Russian words', rotated('rotation: рокировка'), [[`M11.7 error ${NEW}:8:11 rotation`, /swap/]]],
    ['a list', rotated('rotation: [swap]'), [[`M11.7 error ${NEW}:8:11 rotation`, /swap|одно значение/]]],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
