import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkAgainst, checkContent, type CheckResult } from '../checks/run.ts';
import { summarise } from '../findings/finding.ts';
import { reportMarkdown } from '../findings/report-markdown.ts';
import { isAboutPerson } from '../projections/changes-of-findings.ts';
import { changesMarkdown } from '../projections/changes-markdown.ts';
import { buildSite, type BuildOptions } from './build.ts';
import { changesSince } from './changes-since.ts';
import { reportAs, type ReportFormat } from './report.ts';

/** How findings are shown by each kind of forge. Forgejo has no annotations: there the log is read by people. */
export const ANNOTATIONS = {
  github: 'github',
  gitlab: 'gitlab',
  forgejo: 'text',
  none: 'text',
} as const satisfies Record<string, ReportFormat>;

/** What a pipeline is to do. Nothing is read from the environment: the wrapper of the forge passes everything. */
export interface CiOptions extends Omit<BuildOptions, 'out'> {
  readonly annotations: keyof typeof ANNOTATIONS;
  /** Where the report for programs goes. */
  readonly report: string;
  /** The published version that a request is compared with. */
  readonly base?: string;
  /** Where the words about what will change go; only for a request. */
  readonly summary?: string;
  /** Where the site goes; without it nothing is built. */
  readonly out?: string;
  /** Where the preview will stand, for the links of the summary. */
  readonly preview?: string;
}

/** Where the pipeline speaks: findings for the forge, progress for people. */
export interface CiOutput {
  readonly findings: (text: string) => void;
  readonly progress: (text: string) => void;
}

/**
 * Does what the pipeline of an adopter does: checks the records, says what a request changes even where the check fails, and
 * builds the site only without errors. Throws in Russian where the base is unknown.
 */
export async function runCi(options: CiOptions, say: CiOutput): Promise<CheckResult> {
  const { annotations, base, content, out, preview, report, summary, today } = options;
  say.progress('Проверка записей…\n');
  const result = base === undefined ? checkContent(content, today) : await checkAgainst(content, base, today);
  say.findings(await reportAs(ANNOTATIONS[annotations], result, { content }));
  writeWhole(report, await reportAs('json', result, { content }));
  if (base !== undefined && summary !== undefined) {
    const changes = await changesSince(content, base, today);
    writeWhole(summary, `${changesMarkdown(changes, { preview })}\n${verdict(result)}`);
    say.progress(`Что изменится: ${summary}\n`);
  }
  const errors = summarise(result.findings).error;
  if (errors > 0) say.progress(`Ошибок: ${errors}. Сайт не собирается.\n`);
  else if (out !== undefined) {
    say.progress('Сборка сайта…\n');
    await buildSite({ ...options, out });
    say.progress(`Сайт собран: ${out}\n`);
  }
  return result;
}

/** What stands in the way of publishing. Errors in records of people are only counted: the request is read by everybody. */
function verdict({ findings, records }: CheckResult): string {
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return '**Проверка пройдена:** ошибок нет.\n';
  const told = errors.filter((finding) => !isAboutPerson(finding));
  const hidden = errors.length - told.length;
  const people = hidden === 0 ? '' : ` Из них в записях о людях: ${hidden}.`;
  return `**Проверка не пройдена:** пока есть ошибки, публиковать нельзя.${people}\n\n${reportMarkdown(told, { records })}`;
}

/** Writes a file so that it is there whole or not at all. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
