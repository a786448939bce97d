import type { KeptPractice } from '../../src/domain/practice-links.ts';

/** A practice as the domain sees it, `municipality/id`. */
export function practice(path: string, changes: Partial<KeptPractice['data']> = {}): KeptPractice {
  const [municipality = '', id = ''] = path.split('/');
  return { municipality, id, data: { title: `Практика ${path}`, owners: [municipality], year: 2025, ...changes } };
}

/** What practices are called, in a line each. */
export function pathsOf(practices: readonly KeptPractice[]): string {
  return practices.map(({ id, municipality }) => `${municipality}/${id}`).join(' ');
}
