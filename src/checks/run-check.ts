import { appliesIn, clauseIn } from '../domain/clauses.ts';
import type { Finding, Level } from '../findings/finding.ts';
import type { Entry } from '../records/corpus.ts';
import { labelOf } from '../records/load.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import type { Check, CorpusContext, FileProblem, MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';
import { FirstOfEach } from './first-of-each.ts';

/** All that one rule finds in a section. A rule that crashes is a finding. */
export function runCheck(
  check: Check,
  context: CorpusContext,
  contexts: readonly MunicipalityContext[],
  acknowledgements: Acknowledgements,
): Finding[] {
  switch (check.scope) {
    case 'schema':
    case 'runner':
    case 'derived':
      return [];
    case 'corpus':
      return attempt(check, undefined, () => check.run(context), acknowledgements);
    case 'municipality':
      return contexts.flatMap((one) => {
        const own = inProfile(check, one);
        return own ? attempt(own, one.municipality, () => check.run(one), acknowledgements) : [];
      });
    default:
      return check satisfies never;
  }
}

/** The check as the municipality's methodology has it: with its own clause; undefined where it asks for no such thing. */
function inProfile(check: MunicipalityCheck, { profile }: MunicipalityContext): MunicipalityCheck | undefined {
  if (!appliesIn(profile.data, check.id)) return undefined;
  const clause = clauseIn(profile.data, check.id);
  return clause === undefined ? check : { ...check, clause };
}

function attempt(
  check: Check,
  entry: Entry | undefined,
  run: () => Iterable<Problem | FileProblem>,
  acknowledgements: Acknowledgements,
): Finding[] {
  try {
    const most = new FirstOfEach();
    const findings: Finding[] = [];
    // One by one: a hostile record brings thousands of problems, and each of them must still meet its acknowledgement.
    for (const problem of run()) findings.push(...most.of(toFinding(check, problem, acknowledgements)));
    return findings;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `проверка не сработала (${reason}). Это ошибка программы, а не записи: сообщите разработчикам правило и файл`;
    return [
      {
        rule: check.id,
        level: 'error',
        clause: check.clause,
        file: entry?.file ?? '.',
        line: 1,
        column: 1,
        key: '',
        message,
      },
    ];
  }
}

/** One finding, or none: a warning that was answered by an acknowledgement has done its work. */
function toFinding(check: Check, problem: Problem | FileProblem, acknowledgements: Acknowledgements): Finding[] {
  if ('file' in problem) return [fileFinding(check, problem)];
  const { at, entry, path, part = 'value' } = problem;
  const declared = problem.level ?? check.level;
  const waivable =
    !problem.impossible && declared !== 'reminder' && (declared !== 'error' || check.acknowledgeable === true);
  const note = waivable ? acknowledgements.use(entry, check.id, problem.period) : undefined;
  if (note !== undefined && declared === 'warning') return [];
  const level: Level = note === undefined ? declared : problem.neutral ? 'warning' : 'breach';
  const position = at ?? entry.place(path, part);
  const place = { file: entry.file, ...position, key: path.join('.'), ...labelOf(entry.type, path) };
  const message = messageFor(problem, note, waivable && declared === 'error' ? check.id : undefined);
  return [
    {
      rule: check.id,
      level,
      clause: check.clause,
      ...place,
      message,
      fact: problem.message,
      ...(problem.period !== undefined && { period: problem.period }),
      ...(problem.neutral && { neutral: true }),
    },
  ];
}

function fileFinding({ clause, id }: Check, { file, level, message, next }: FileProblem): Finding {
  return { rule: id, level, clause, file, line: 1, column: 1, key: '', message: `${message} ${next}`, fact: message };
}

function messageFor({ message, next }: Problem, note: string | undefined, waivable: string | undefined): string {
  if (note !== undefined) return `${message} Признано: ${note}`;
  const full = next === undefined ? message : `${message} ${next}`;
  if (waivable === undefined) return full;
  return `${full} Если так и было на самом деле, добавьте в запись поле acknowledged с правилом ${waivable} и объяснением.`;
}

/** The schema's findings carry no clause of their own. */
export function withClause(checks: readonly Check[]): (finding: Finding) => Finding {
  const clauses = new Map(checks.map(({ id, clause }) => [id, clause]));
  return (finding) => (finding.clause === '' ? { ...finding, clause: clauses.get(finding.rule) ?? '' } : finding);
}
