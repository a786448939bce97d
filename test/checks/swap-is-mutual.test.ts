import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { appointed, OPEN_APPOINTMENTS, published } from './yearly.ts';

const ONE = 'appointments/n-1.yaml';
const TWO = 'appointments/n-2.yaml';
/** p-0007 and p-0008 change places while both are in the reserve. */
const swap = (one: string[], two: string[] | undefined, date = '2026-03-02'): Edits => {
  const news = ['publications:', published('official-site', date), 'rotation: swap'];
  return {
    ...OPEN_APPOINTMENTS,
    [ONE]: appointed(date, ...news, ...one),
    ...(two && { [TWO]: appointed(date, ...news, ...two).replace('p-0007', 'p-0008') }),
  };
};

describe('M11.8.3', () => {
  test.each<[string, Edits]>([
    ['two who name each other', swap(['swapWith: n-2'], ['swapWith: n-1'])],
    [
      'another rotation needs no second',
      {
        ...OPEN_APPOINTMENTS,
        [ONE]: appointed(
          '2026-03-02',
          'publications:',
          published('official-site', '2026-03-02'),
          'rotation: extra-duty',
        ),
      },
    ],
    ['no appointments', {}],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'alone',
      swap([], undefined),
      [[`M11.8.3 warning ${ONE}:8:11 rotation`, /рокировка без второго назначения\. Допишите swapWith/]],
    ],
    [
      'the second does not name the first',
      swap(['swapWith: n-2'], []),
      [
        [`M11.8.3 warning ${ONE}:9:11 swapWith`, /второе назначение не ссылается на это или касается того же человека/],
        [`M11.8.3 warning ${TWO}:8:11 rotation`, /без второго назначения/],
      ],
    ],
    [
      'one person with himself',
      {
        ...swap(['swapWith: n-2'], undefined),
        [TWO]: appointed(
          '2026-03-02',
          'publications:',
          published('official-site', '2026-03-02'),
          'rotation: swap',
          'swapWith: n-1',
        ),
      },
      [
        [`M11.8.3 warning ${ONE}:9:11 swapWith`, /касается того же человека\. Проверьте swapWith в обеих записях/],
        [`M11.8.3 warning ${TWO}:9:11 swapWith`, /касается того же человека/],
      ],
    ],
    [
      'one has left the reserve before',
      swap(['swapWith: n-2'], ['swapWith: n-1'], '2026-06-01'),
      [[`M11.8.3 warning ${TWO}:1:9 person`, /в день рокировки человека в резерве не было\. Проверьте дату/]],
    ],
    [
      'a second that is no record',
      swap(['swapWith: n-9'], undefined),
      [
        [`M11.8.3 warning ${ONE}:8:11 rotation`, /без второго назначения/],
        [`X2 error ${ONE}:9:11 swapWith`, /записи «n-9» нет/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
