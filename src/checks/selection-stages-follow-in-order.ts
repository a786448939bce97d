import { addDays } from '../domain/calendar.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import { didYouMean } from '../findings/suggest.ts';
import type { MunicipalityCheck, Problem } from './check.ts';

export const selectionStagesFollowInOrder: MunicipalityCheck = {
  id: 'M4.5',
  scope: 'municipality',
  clause: 'п. 4.5–4.7, 4.18',
  level: 'error',
  guarantee:
    'Этапы отбора идут в порядке методики: первый начинается в день объявления и кончается с приёмом документов, следующий — не раньше.',
  why: 'Порядок этапов защищает кандидатов: нельзя оценивать, пока принимают документы.',
  fix: 'Сверьте даты этапов с объявлением и протоколами.',
  *run({ profile, selections }) {
    const codes = profile.data.stages.map(({ code }) => code);
    for (const entry of selections) {
      yield* unknownStages(entry, codes);
      yield* inverted(entry, codes);
      yield* firstStage(entry, codes);
    }
  },
};

function* unknownStages(entry: Entry<'selection'>, codes: readonly string[]): Iterable<Problem> {
  for (const [index, { stage }] of (entry.data.stages ?? []).entries()) {
    if (codes.includes(stage)) continue;
    yield {
      entry,
      path: ['stages', index, 'stage'],
      message: `этапа «${stage}» в методике нет. Есть: ${codes.join(', ')}.${didYouMean(stage, codes)}`,
    };
  }
}

function* inverted(entry: Entry<'selection'>, codes: readonly string[]): Iterable<Problem> {
  const stages = (entry.data.stages ?? []).map((stage, index) => ({
    ...stage,
    index,
    rank: codes.indexOf(stage.stage),
  }));
  const known = stages.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank);
  for (const [place, { from, index, until }] of known.entries()) {
    const before = known[place - 1];
    if (until !== undefined && until < from) {
      yield {
        entry,
        path: ['stages', index, 'until'],
        message: `этап кончается ${dateInDigits(until)}, раньше своего начала ${dateInDigits(from)}. Проверьте обе даты.`,
      };
    } else if (before && from < (before.until ?? before.from)) {
      yield {
        entry,
        path: ['stages', index, 'from'],
        message: `этап начинается ${dateInDigits(from)}, раньше, чем кончился предыдущий (${dateInDigits(before.until ?? before.from)}). Проверьте даты.`,
      };
    } else if (before?.until !== undefined && from > addDays(before.until, 60)) {
      yield {
        entry,
        path: ['stages', index, 'from'],
        level: 'warning',
        message: `между этапами больше двух месяцев: с ${dateInDigits(before.until)} до ${dateInDigits(from)}.`,
        next: 'Проверьте, нет ли опечатки.',
      };
    }
  }
}

/** Clause 4.7: the first stage begins on the day of the announcement and ends with the last day of documents. */
function* firstStage(entry: Entry<'selection'>, codes: readonly string[]): Iterable<Problem> {
  const { announcedOn, docsUntil, stages = [] } = entry.data;
  const index = stages.findIndex(({ stage }) => stage === codes[0]);
  const first = stages[index];
  if (!first) return;
  if (first.from < announcedOn) {
    yield {
      entry,
      path: ['stages', index, 'from'],
      message: `первый этап начинается ${dateInDigits(first.from)}, раньше объявления ${dateInDigits(announcedOn)}. Проверьте обе даты.`,
    };
  } else if (first.until !== undefined && first.until !== docsUntil) {
    yield {
      entry,
      path: ['stages', index, 'until'],
      level: 'warning',
      message: `первый этап кончается ${dateInDigits(first.until)}, а приём документов ${dateInDigits(docsUntil)}.`,
      next: 'По методике это один и тот же день.',
    };
  }
}
