import { TITLES } from './titles.ts';

/** What is measured of a process. */
export type Metric = 'wall' | 'cpu' | 'peak';

/** Everything the benchmark can run; the words for people are in titles.ts. */
export type WorkId =
  | 'check'
  | 'check-sections'
  | 'check-changed'
  | 'build'
  | 'build-all'
  | 'build-changed'
  | 'build-sections'
  | 'hugo'
  | 'eleventy'
  | 'astro'
  | 'bare'
  | 'bare-sections';

/** A relation that must hold between figures of one run. Works named together are added up. */
export interface Goal {
  readonly title: string;
  readonly records: number;
  readonly metric: Metric;
  readonly of: readonly WorkId[];
  /** Other works, the same work at a smaller size in proportion to the records, or a number of the metric itself. */
  readonly against: readonly WorkId[] | { readonly growthFrom: number } | { readonly limit: number };
  readonly atMost: number;
}

const SMALL = 10_000;
const LARGE = 81_000;

/** What must hold: data, and nothing else. Builds are judged where they do what the peers do. */
export const GOALS: readonly Goal[] = [
  { title: 'сборка к Hugo', records: SMALL, metric: 'wall', of: ['build'], against: ['hugo'], atMost: 0.9 },
  { title: 'сборка к Hugo', records: LARGE, metric: 'wall', of: ['build'], against: ['hugo'], atMost: 0.5 },
  { title: 'сборка к Hugo, память', records: LARGE, metric: 'peak', of: ['build'], against: ['hugo'], atMost: 0.4 },
  {
    title: 'сборка к коллекции Astro',
    records: SMALL,
    metric: 'wall',
    of: ['build'],
    against: ['astro'],
    atMost: 0.25,
  },
  {
    title: 'сборка к коллекции Astro',
    records: LARGE,
    metric: 'wall',
    of: ['build'],
    against: ['astro'],
    atMost: 0.25,
  },
  {
    title: 'одна запись изменена: проверка и сборка к своим же с нуля',
    records: SMALL,
    metric: 'wall',
    of: ['check-changed', 'build-changed'],
    against: ['check', 'build-all'],
    atMost: 0.2,
  },
  { title: 'проверка к голому циклу', records: SMALL, metric: 'wall', of: ['check'], against: ['bare'], atMost: 2 },
  {
    title: 'проверка всех видов записей к голому циклу',
    records: SMALL,
    metric: 'wall',
    of: ['check-sections'],
    against: ['bare-sections'],
    atMost: 2,
  },
  {
    title: 'одна запись изменена: проверка к своей же с нуля',
    records: LARGE,
    metric: 'wall',
    of: ['check-changed'],
    against: ['check'],
    atMost: 0.1,
  },
  ...(['check', 'check-sections', 'build', 'build-all'] as const).map((work) => ({
    title: `рост к пропорциональному: ${TITLES[work]}`,
    records: LARGE,
    metric: 'wall' as const,
    of: [work],
    against: { growthFrom: SMALL },
    atMost: 1.1,
  })),
  ...(['check', 'check-sections', 'build', 'build-all'] as const).map((work) => ({
    title: `память к 1,2 ГБ: ${TITLES[work]}`,
    records: LARGE,
    metric: 'peak' as const,
    of: [work],
    against: { limit: 1.2e9 },
    atMost: 1,
  })),
];
