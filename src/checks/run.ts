import type { Attachments } from '../attachments/attachment.ts';
import { inspectAttachments } from '../attachments/inspect.ts';
import { appliesIn, clauseIn } from '../domain/clauses.ts';
import type { Finding, Level } from '../findings/finding.ts';
import { sortFindings } from '../findings/finding.ts';
import { didYouMean, suggest } from '../findings/suggest.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { labelOf, loadCorpus } from '../records/load.ts';
import type { Check, CorpusContext, FileProblem, MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';
import { FirstOfEach } from './first-of-each.ts';
import { municipalityContext } from './context.ts';
import { checks as allChecks } from './index.ts';
import { privateFindings, withheld, withoutPrivate } from './private/findings.ts';
import { todayIn } from './today.ts';

/** What a run of the checks leaves: the records that can be used and everything that was found. */
export interface CheckResult {
  /** The folder that was read. */
  readonly root: string;
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  /** Record files looked at. */
  readonly records: number;
  readonly contexts: readonly MunicipalityContext[];
  readonly attachments: Attachments;
}

/** Reads a content root and runs all checks on it. Findings come sorted and without repetitions; a check that crashes is a finding. */
export function checkContent(root: string, today?: string, checks: readonly Check[] = allChecks): CheckResult {
  const { corpus: readable, findings: formal, files, ...loaded } = loadCorpus(root);
  const secrets = privateFindings(root, readable);
  const corpus = withheld(readable, secrets);
  const attachments = inspectAttachments(root, loaded.attachments);
  const clock = (municipality: string) => today ?? todayIn(corpus.get('municipality', '', municipality)?.data.timeZone);
  const contexts = corpus
    .list('municipality')
    .flatMap((entry) => municipalityContext({ attachments, corpus }, entry, clock(entry.id)) ?? []);
  const acknowledgements = new Acknowledgements(corpus, checks);
  const found = checks.flatMap((check) =>
    runCheck(check, { attachments, corpus, root, todayIn: clock }, contexts, acknowledgements),
  );
  const judged = [...formal, ...found, ...acknowledgements.unneeded(), ...profileRules(corpus, checks)];
  const findings = sortFindings([...judged.map(withClause(checks)), ...secrets].map(withoutPrivate(readable)));
  return { root, corpus, findings, records: files, contexts, attachments };
}

function runCheck(
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

/** Entries of `profile.rules` about rules that do not exist, or that no methodology can do without. */
function profileRules(corpus: Corpus, checks: readonly Check[]): Finding[] {
  const known = new Map(checks.map((check) => [check.id, check]));
  return corpus.list('profile').flatMap((entry) =>
    (entry.data.rules ?? []).flatMap(({ applies, rule }, index) => {
      const check = known.get(rule);
      const fixed =
        applies === false && check !== undefined && (check.scope !== 'municipality' || check.level === 'error');
      if (check && !fixed) return [];
      const path = ['rules', index, 'rule'];
      const message = check
        ? `правило ${rule} отключить нельзя: от него зависит, верны ли сами записи. Удалите applies: false.`
        : `правила ${rule} нет.${didYouMean(rule, known.keys())} Список: npm run rules.`;
      const place = {
        file: entry.file,
        ...entry.place(path, 'value'),
        key: path.join('.'),
        ...labelOf(entry.type, path),
      };
      return [{ rule: 'X2', level: 'error' as const, clause: '', ...place, message }];
    }),
  );
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
function withClause(checks: readonly Check[]): (finding: Finding) => Finding {
  const clauses = new Map(checks.map(({ id, clause }) => [id, clause]));
  return (finding) => (finding.clause === '' ? { ...finding, clause: clauses.get(finding.rule) ?? '' } : finding);
}

type Acknowledgement = NonNullable<Entry['data']['acknowledged']>[number];

/** Keeps account of which acknowledged departures were really met: one that is no longer needed hides nothing and should go. */
class Acknowledgements {
  readonly #corpus: Corpus;
  readonly #checks: readonly Check[];
  readonly #used = new Set<Acknowledgement>();

  constructor(corpus: Corpus, checks: readonly Check[]) {
    this.#corpus = corpus;
    this.#checks = checks;
  }

  /** The note that acknowledges this case of the rule in the record, or undefined. A yearly case needs an acknowledgement of its own year. */
  use(entry: Entry, rule: string, period: string | undefined): string | undefined {
    const found = entry.data.acknowledged?.find((item) => item.rule === rule && item.period === period);
    if (found) this.#used.add(found);
    return found?.note;
  }

  unneeded(): Finding[] {
    return this.#corpus.all().flatMap((entry) =>
      (entry.data.acknowledged ?? []).flatMap((item, index) => {
        if (this.#used.has(item)) return [];
        const path = ['acknowledged', index, 'rule'];
        const place = {
          file: entry.file,
          ...entry.place(path, 'value'),
          key: path.join('.'),
          ...labelOf(entry.type, path),
        };
        return [{ rule: 'X15', clause: '', ...place, ...this.#judge(item) }];
      }),
    );
  }

  #judge({ period, rule }: Acknowledgement): Pick<Finding, 'level' | 'message'> {
    const waivable = this.#checks
      .filter(({ acknowledgeable, level, scope }) => acknowledgeable ?? (level !== 'error' && scope !== 'derived'))
      .map(({ id }) => id);
    if (waivable.includes(rule)) {
      return {
        level: 'warning',
        message: `признание отступления от ${rule}${period === undefined ? '' : ` (${period})`} больше не нужно: такого отступления в записи нет. Удалите его или проверьте period.`,
      };
    }
    const near = suggest(rule, waivable);
    const hint = near === undefined ? '' : ` Возможно, имелось в виду «${near}».`;
    return {
      level: 'error',
      message: `отступление от правила ${rule} признать нельзя. Признаются только: ${waivable.join(', ')}.${hint}`,
    };
  }
}
