import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkAgainst, demandSignatures } from '../checks/against.ts';
import { checkContent, type CheckResult } from '../checks/run.ts';
import { summarise } from '../findings/finding.ts';
import { reportMarkdown } from '../findings/report-markdown.ts';
import { withoutPersonalData } from '../personal-data/personal-data.ts';
import { isAboutPerson } from '../projections/changes-of-findings.ts';
import { changesMarkdown } from '../projections/changes-markdown.ts';
import { changedSince } from '../records/history.ts';
import { buildSite, type BuildOptions } from './build.ts';
import { changesSince } from './changes-since.ts';
import { ANNOTATIONS, type OtherFiles } from './ci-options.ts';
import { otherFiles, otherFilesMarkdown, otherFilesText } from './other-files.ts';
import { reviewMarkdown } from './review.ts';
import { reportAs } from './report.ts';

/** What a pipeline is to do. Nothing is read from the environment: the wrapper of the forge passes everything. */
export interface CiOptions extends Omit<BuildOptions, 'out' | 'store'> {
  readonly annotations: keyof typeof ANNOTATIONS;
  /** Where the report for programs goes. */
  readonly report: string;
  /** The published version that a request is compared with. */
  readonly base?: string;
  /** What becomes of a request that changes more than records. */
  readonly others: OtherFiles;
  /** Where the words about what will change go; only for a request. */
  readonly summary?: string;
  /** Where the site goes; without it nothing is built. */
  readonly out?: string;
  /** Where the preview will stand, for the links of the summary. */
  readonly preview?: string;
}

/** The finished check, and whether the request must be looked at by whoever answers for the repository. */
export type CiResult = CheckResult & { readonly refused: boolean };

/** Where the pipeline speaks: findings for the forge, progress for people. */
export interface CiOutput {
  readonly findings: (text: string) => void;
  readonly progress: (text: string) => void;
}

/**
 * Does what the pipeline of an adopter does: checks the records, says what a request changes even where the check fails, and
 * builds the site only without errors. Throws in Russian where the base is unknown.
 */
export async function runCi(options: CiOptions, say: CiOutput): Promise<CiResult> {
  const { annotations, base, content, out, others, preview, report, summary, today } = options;
  say.progress('Проверка записей…\n');
  const result = await checked(options);
  say.findings(await reportAs(ANNOTATIONS[annotations], result, { content }));
  writeWhole(report, await reportAs('json', result, { content }));
  const beside = base === undefined ? [] : await otherFiles(content, base);
  say.progress(withoutPersonalData(otherFilesText(beside)));
  if (base !== undefined && summary !== undefined) {
    const changes = await changesSince(content, base, today);
    const review = reviewMarkdown(content, await changedSince(content, base));
    const words = [...otherFilesMarkdown(beside), changesMarkdown(changes, { preview }), verdict(result), review];
    writeWhole(summary, withoutPersonalData(words.join('\n')));
    say.progress(`Что изменится: ${summary}\n`);
  }
  const errors = summarise(result.findings).error;
  if (errors > 0) say.progress(`Ошибок: ${errors}. Сайт не собирается.\n`);
  else if (out !== undefined) {
    say.progress('Сборка сайта…\n');
    // What an earlier run has left could be of a stranger's making.
    await buildSite({ ...options, out, store: undefined });
    say.progress(`Сайт собран: ${out}\n`);
  }
  return { ...result, refused: beside.length > 0 && others === 'refuse' };
}

async function checked({ base, content, signed, today }: CiOptions): Promise<CheckResult> {
  if (base === undefined) return checkContent(content, today);
  const result = await checkAgainst(content, base, today);
  return signed ? demandSignatures(result, content, base) : result;
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
