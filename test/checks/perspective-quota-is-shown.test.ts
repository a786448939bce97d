import { describe, expect, test } from 'vitest';
import { perspectiveQuotaIsShown } from '../../src/checks/perspective-quota-is-shown.ts';
import { reserveList } from '../../src/projections/reserve-list.ts';
import type { Section } from '../../src/projections/section.ts';
import { expectFindings, type Edits } from './municipality.ts';
import { EXCLUDES_8, EXCLUSION_ACT } from './edits.ts';
import { sectionAfter, shippedSection } from './shown.ts';

/** The exclusion of the only person in the perspective reserve was not. */
const ONE: Edits = {
  [EXCLUDES_8]: null,
  [EXCLUSION_ACT]: null,
  'protocols/2026-02.mdx': [['  - n: 2\n    title: Об исключении из резерва\n', '']],
};
const remarkOf = (section: Section) => reserveList(section).levels.find(({ code }) => code === 'perspective')?.remark;

describe('M1.9b', () => {
  test('passes: the number stands beside that of the methodology, without a judgement', () => {
    const remark = remarkOf(shippedSection());
    expect(remark).toContain(perspectiveQuotaIsShown.shows);
    expect(remark).toMatch(/^Методика \(п\. 1\.9\) называет 2–3 кандидата в перспективном резерве/);
  });

  test('passes: one in the perspective reserve, and no finding about it', () => {
    expect(remarkOf(sectionAfter(ONE))).toContain(perspectiveQuotaIsShown.shows);
    expectFindings(ONE, []);
  });

  test.each<[string, Edits]>([
    ['nobody in the perspective reserve', {}],
    [
      'a methodology without the number',
      {
        ...ONE,
        '/profiles/rostov-2018.yaml': [
          ['  perspective:\n    min: 2\n    max: 3\n    enforced: false\n    clause: п. 1.9\n', ''],
        ],
      },
    ],
  ])('finds nothing to show: %s', (_, edits) => {
    expect(remarkOf(sectionAfter(edits))).toBeUndefined();
    expectFindings(edits, []);
  });
});
