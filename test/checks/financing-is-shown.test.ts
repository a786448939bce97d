import { describe, expect, test } from 'vitest';
import { financingIsShown } from '../../src/checks/financing-is-shown.ts';
import { materialView } from '../../src/projections/materials.ts';
import type { Section } from '../../src/projections/section.ts';
import { expectFindings, type Edits } from './municipality.ts';
import { sectionAfter, shippedSection } from './shown.ts';

const programme = (financing: string): Edits => ({
  'materials/programma.mdx': `---\ntitle: Программа подготовки\nkind: programme\ndate: 2026-03-01\n${financing}---\n\nТекст.\n`,
});
/** The source of financing in the materials that name one. */
const sourcesOf = (section: Section) =>
  section.context.materials.flatMap((entry) =>
    materialView(section, entry)
      .facts.filter(({ name }) => name === 'Источник финансирования')
      .map(({ value }) => value),
  );

describe('M12', () => {
  test('passes: the shipped programmes name the local budget among their sources', () => {
    const sources = sourcesOf(shippedSection());
    expect(sources.length).toBeGreaterThanOrEqual(3);
    for (const source of sources) expect(source).toContain(financingIsShown.shows);
  });

  test('passes: an enterprise pays for itself', () => {
    const edits = programme('financing: [own-funds]\n');
    expect(sourcesOf(sectionAfter(edits))).toEqual(['средства предприятий и учреждений']);
    expectFindings(edits, []);
  });

  test('finds nothing to show where the record does not say it, and demands nothing', () => {
    expect(sourcesOf(sectionAfter(programme('')))).toEqual([]);
    expectFindings(programme(''), []);
  });
});
