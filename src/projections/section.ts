import type { MunicipalityContext } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { actStatuses, type ActStatus } from '../domain/act-status.ts';
import type { CivilDate } from '../domain/calendar.ts';
import { appliesIn, clauseIn } from '../domain/clauses.ts';
import type { FirstTen } from '../domain/first-ten.ts';
import type { ReserveHistory } from '../domain/reserve.ts';
import type { Finding } from '../findings/finding.ts';
import type { Entry } from '../records/corpus.ts';
import type { History } from '../records/history.ts';
import { People } from './people.ts';

/** The day of the newest of some sections: municipalities live in several time zones. */
export function latestDay(sections: readonly Section[]): CivilDate | undefined {
  return sections.reduce<CivilDate | undefined>(
    (last, { context: { today } }) => (last === undefined || today > last ? today : last),
    undefined,
  );
}

const RULES = new Map(checks.map((check, order) => [check.id, { clause: check.clause, order }]));

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
  #indexes: Indexes | undefined;

  /** `findings` are those in the municipality's own files, by file. */
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
    return clauseIn(this.context.profile.data, rule) ?? RULES.get(rule)?.clause ?? '';
  }

  /** Whether the municipality's methodology asks for what the rule is about. */
  applies(rule: string): boolean {
    return appliesIn(this.context.profile.data, rule);
  }

  /** Every breach found in the municipality's files, by rule in the order of the checks, then by place. */
  allBreaches(): readonly Finding[] {
    return [...this.#findings.values()]
      .flat()
      .filter(({ level }) => level === 'breach')
      .sort((a, b) => (RULES.get(a.rule)?.order ?? 0) - (RULES.get(b.rule)?.order ?? 0));
  }

  /** The act that approves a decision or gives an exclusion its form, where there is one. */
  actOn(decision: string): Entry<'act'> | undefined {
    return this.#index.acts.get(decision);
  }

  /** The last appointment of a person. */
  lastAppointmentOf(person: string): Entry<'appointment'> | undefined {
    return this.#index.appointments.get(person);
  }

  /** How many people in the reserve are being prepared for a post. */
  candidatesFor(position: string): number {
    return this.#index.candidates.get(position) ?? 0;
  }

  isInFirstTen(person: string): boolean {
    return this.#index.firstTen.has(person);
  }

  get #index(): Indexes {
    this.#indexes ??= indexesOf(this);
    return this.#indexes;
  }
}

/** What views ask for of one decision, person or post, looked up instead of looked for. */
interface Indexes {
  readonly acts: ReadonlyMap<string, Entry<'act'>>;
  readonly appointments: ReadonlyMap<string, Entry<'appointment'>>;
  readonly candidates: ReadonlyMap<string, number>;
  readonly firstTen: ReadonlySet<string>;
}

function indexesOf({ context, firstTen, reserve }: Section): Indexes {
  const acts = new Map<string, Entry<'act'>>();
  for (const act of context.acts)
    for (const decision of [...(act.data.approves ?? []), ...(act.data.excludes ?? [])])
      if (!acts.has(decision)) acts.set(decision, act);
  const candidates = new Map<string, number>();
  for (const { position = '' } of reserve.current) candidates.set(position, (candidates.get(position) ?? 0) + 1);
  return {
    acts,
    appointments: new Map(
      context.appointments
        .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))
        .map((appointment) => [appointment.data.person, appointment]),
    ),
    candidates,
    firstTen: new Set(firstTen.members.map(({ person }) => person)),
  };
}
