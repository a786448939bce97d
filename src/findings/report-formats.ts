/** The ways to print a finished check: for people, for programs, for the forges and for any tool that reads SARIF. */
export const REPORT_FORMATS = ['text', 'json', 'markdown', 'github', 'gitlab', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
