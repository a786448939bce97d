import { describe, expect, test } from 'vitest';
import { discoveryIsShown } from '../../src/checks/discovery-is-shown.ts';
import { selectionViews } from '../../src/projections/selections.ts';
import type { Section } from '../../src/projections/section.ts';
import { expectFindings, type Edits } from './municipality.ts';
import { SELECTION } from './edits.ts';
import { sectionAfter, shippedSection } from './shown.ts';

/** The values of this fact in the selections that have it. */
const waysOf = (section: Section) =>
  selectionViews(section).flatMap(({ facts }) =>
    facts.filter(({ name }) => name === discoveryIsShown.shows).map(({ value }) => value),
  );

describe('M3.1', () => {
  test('passes: every shipped selection says how candidates were found', () => {
    const ways = waysOf(shippedSection());
    expect(ways).toHaveLength(5);
    for (const way of ways) expect(way).toMatch(/[а-яё]{4}/);
  });

  test('passes: in the words of the form, in the order of the record', () => {
    const edits: Edits = { [SELECTION]: [['outcome: held', 'outcome: held\ndiscoveredBy: [self-nomination, survey]']] };
    expect(waysOf(sectionAfter(edits))).toEqual([expect.stringMatching(/^самовыдвижение, .*опрос/)]);
    expectFindings(edits, []);
  });

  test('finds nothing to show where the record does not say it, and demands nothing', () => {
    expect(waysOf(sectionAfter({}))).toEqual([]);
    expectFindings({}, []);
  });
});
