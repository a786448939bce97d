import type { MunicipalityContext } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { actStatuses, type ActStatus } from '../domain/act-status.ts';
import type { CivilDate } from '../domain/calendar.ts';
import { appliesIn, clauseIn } from '../domain/clauses.ts';
import type { FirstTen } from '../domain/first-ten.ts';
import type { ReserveHistory } from '../domain/reserve.ts';
import type { Finding } from '../findings/finding.ts';
import type { History } from '../records/history.ts';
import { People } from './people.ts';

/** The day of the newest of some sections: municipalities live in several time zones. */
export function latestDay(sections: readonly Section[]): CivilDate | undefined {
  return sections
    .map(({ context }) => context.today)
    .sort()
    .at(-1);
}

/**
 * One municipality as the pages need it: its records, what follows from them on the build date, who may be named, and
 * what the checks found. Everything is computed once and asked for by the view functions.
 */
export class Section {
  readonly context: MunicipalityContext;
  readonly id: string;
  readonly reserve: ReserveHistory;
  readonly firstTen: FirstTen;
  readonly people: People;
  readonly acts: ReadonlyMap<string, ActStatus>;
  /** What git knows of the records; undefined where there is no repository. */
  readonly history: History | undefined;
  readonly #findings: ReadonlyMap<string, readonly Finding[]>;

  constructor(context: MunicipalityContext, findings: ReadonlyMap<string, readonly Finding[]>, history?: History) {
    const { register, today } = context;
    this.context = context;
    this.id = context.municipality.id;
    this.reserve = register.reserveOn(today);
    this.firstTen = register.firstTenOn(today);
    this.people = new People(context, this.reserve, this.firstTen);
    this.acts = actStatuses(context.acts, today);
    this.#findings = findings;
    this.history = history;
  }

  /** Breaches found in one content file: true facts that depart from the Methodology and are shown on the page. */
  breaches(file: string): readonly Finding[] {
    return (this.#findings.get(file) ?? []).filter(({ level, neutral }) => level === 'breach' || neutral === true);
  }

  /** The clause of a rule as the municipality's own methodology names it, for pages. */
  clause(rule: string): string {
    return clauseIn(this.context.profile.data, rule) ?? checks.find(({ id }) => id === rule)?.clause ?? '';
  }

  /** Whether the municipality's methodology asks for what the rule is about. */
  applies(rule: string): boolean {
    return appliesIn(this.context.profile.data, rule);
  }

  /** Every breach found in the municipality's files, by rule in the order of the checks, then by place. */
  allBreaches(): readonly Finding[] {
    const mine = [...this.#findings].flatMap(([file, findings]) => (file.startsWith(`${this.id}/`) ? findings : []));
    const order = new Map(checks.map(({ id }, index) => [id, index]));
    return mine
      .filter(({ level }) => level === 'breach')
      .sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
  }
}
