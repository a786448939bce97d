import { join } from 'node:path';
import { checkContent } from '../../src/checks/run.ts';
import type { Section } from '../../src/projections/section.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { ROOT } from '../source-files.ts';
import { contentAfter, TODAY, type Edits } from './municipality.ts';

/** The section of the shipped municipality, as its pages get it. */
export function shippedSection(): Section {
  return siteFrom(checkContent(join(ROOT, 'content'), TODAY)).section('tikhorechensk');
}

/** The section of the base municipality with these edits. */
export function sectionAfter(edits: Edits): Section {
  return siteFrom(checkContent(contentAfter(edits), TODAY)).section('zarechny');
}

/** Every text in a view, at any depth. */
export function textsOf(view: unknown): string[] {
  if (typeof view === 'string') return [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.values(view).flatMap(textsOf);
}
