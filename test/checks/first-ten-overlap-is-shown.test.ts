import { describe, expect, test } from 'vitest';
import { firstTenOverlapIsShown } from '../../src/checks/first-ten-overlap-is-shown.ts';
import { reserveList } from '../../src/projections/reserve-list.ts';
import type { Section } from '../../src/projections/section.ts';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { decided } from './edits.ts';
import { sectionAfter, shippedSection, textsOf } from './shown.ts';

/** The only person in the functional reserve is taken into the First Ten as well. */
const BOTH: Edits = { 'decisions/2026-02-3.yaml': decided('first-ten-include', 'person: p-0007') };
/** How many rows of the functional reserve bear the mark. */
const markedIn = (section: Section) =>
  (reserveList(section).levels.find(({ code }) => code === 'functional')?.table?.rows ?? []).filter((row) =>
    textsOf(row).includes(firstTenOverlapIsShown.shows),
  ).length;

describe('M6.6', () => {
  test('passes: those who are in both are marked in the list of the level', () => {
    expect(markedIn(shippedSection())).toBeGreaterThan(0);
  });

  test('passes: being in both is no finding; too few in the First Ten is one of its own', () => {
    expect(markedIn(sectionAfter(BOTH))).toBe(1);
    const few: Expected = ['M6.1 breach decisions/2026-02-3.yaml:3:7 kind', /1 человек/];
    expectFindings(BOTH, [few]);
  });

  test('finds nothing to show where nobody is in both', () => {
    expect(markedIn(sectionAfter({}))).toBe(0);
    expectFindings({}, []);
  });
});
