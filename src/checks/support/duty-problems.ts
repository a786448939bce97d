import { dutyState, type Duty, type DutyKind } from '../../domain/duties.ts';
import { daysBetween } from '../../domain/calendar.ts';
import type { Level } from '../../findings/finding.ts';
import type { Entry } from '../../records/corpus.ts';
import type { FieldPath } from '../../records/fields.ts';
import type { MunicipalityContext, Problem } from '../check.ts';

/** How a kind of duty speaks: each text gets the duty; a text left out means silence in that state. */
export interface DutyTexts {
  readonly path: (duty: Duty) => FieldPath;
  /** Days before the end from which to remind. */
  readonly remind: number;
  readonly overdue?: (duty: Duty) => string;
  readonly late?: (duty: Duty) => string;
  readonly open?: (duty: Duty) => string;
  /** Another level for a duty done late. */
  readonly lateLevel?: (duty: Duty) => Level;
  readonly next: (duty: Duty) => string;
}

/** Problems of the duties of one kind: overdue and late ones are breaches, those whose end is near are reminders. */
export function* dutyProblems(context: MunicipalityContext, kind: DutyKind, texts: DutyTexts): Iterable<Problem> {
  for (const duty of context.duties) {
    if (duty.kind !== kind) continue;
    const state = dutyState(duty, context.today);
    const left = daysBetween(context.today, duty.due);
    const place = {
      entry: entryOf(context, duty),
      path: texts.path(duty),
      next: texts.next(duty),
      ...(duty.period !== undefined && { period: duty.period }),
    };
    if (state === 'overdue' && texts.overdue) yield { ...place, message: texts.overdue(duty) };
    if (state === 'done-late' && texts.late) {
      const next = 'Если дата верна, исправлять нечего.';
      yield { ...place, level: texts.lateLevel?.(duty) ?? 'breach', message: texts.late(duty), next };
    }
    if (state === 'open' && texts.open && left <= texts.remind)
      yield { ...place, level: 'reminder', message: texts.open(duty) };
  }
}

function entryOf({ corpus, municipality }: MunicipalityContext, { about }: Duty): Entry {
  return corpus.get(about.type, municipality.id, about.id)!;
}
