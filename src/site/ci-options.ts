import type { ReportFormat } from '../findings/report-formats.ts';

/** How findings are shown by each kind of forge. Forgejo has no annotations: there the log is read by people. */
export const ANNOTATIONS = {
  github: 'github',
  gitlab: 'gitlab',
  forgejo: 'text',
  none: 'text',
} as const satisfies Record<string, ReportFormat>;

/** What becomes of a request that changes more than records: it is refused, or only said to be so. */
export const OTHER_FILES = ['refuse', 'show'] as const;
export type OtherFiles = (typeof OTHER_FILES)[number];
