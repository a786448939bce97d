import type { Entry } from '../records/corpus.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';

const APPROVED_KINDS = ['include', 'transfer', 'extend', 'first-ten-include'];

export const actApprovesOnlyDecisions: MunicipalityCheck = {
  id: 'M4.19c',
  scope: 'municipality',
  clause: 'п. 4.19',
  level: 'error',
  guarantee:
    'Акт утверждает только то, что Комиссия решила раньше: включения утверждает список, исключения оформляет постановление.',
  why: 'Состав резерва определяет Комиссия. Акт не может добавить того, о ком решения нет, и не может опередить решение.',
  fix: 'Сверьте approves и excludes с протоколами, а дату акта с самим актом.',
  *run(context) {
    for (const entry of context.acts) {
      yield* tooEarly(entry, context);
      for (const field of ['approves', 'excludes'] as const) {
        for (const [index, id] of (entry.data[field] ?? []).entries()) {
          const message = wrongKind(field, id, context);
          if (message) yield { entry, path: [field, index], message };
        }
      }
    }
  },
};

function wrongKind(field: 'approves' | 'excludes', id: string, { register }: MunicipalityContext): string | undefined {
  const kind = register.resolutions.get(id)?.decision.data.kind;
  if (kind === undefined) return undefined;
  if (field === 'approves' && !APPROVED_KINDS.includes(kind)) {
    return kind === 'exclude'
      ? `решение ${id} об исключении: перенесите его из approves в excludes.`
      : `решение ${id} не о включении в резерв, список его не утверждает. Удалите строку.`;
  }
  if (field === 'excludes' && kind !== 'exclude') {
    return `решение ${id} не об исключении. Перенесите его в approves или удалите строку.`;
  }
  return undefined;
}

/** An act dated before the sittings whose decisions it names: one wrong date, one finding, at the date. */
function* tooEarly(entry: Entry<'act'>, context: MunicipalityContext): Iterable<Problem> {
  const { approves = [], date, excludes = [] } = entry.data;
  if (date === undefined) return;
  const named = [
    ...approves.filter((id) => wrongKind('approves', id, context) === undefined),
    ...excludes.filter((id) => wrongKind('excludes', id, context) === undefined),
  ];
  const later = named.flatMap((id) => {
    const decided = context.register.resolutions.get(id)?.sitting.protocol.data.date;
    return decided !== undefined && decided > date ? [{ id, decided }] : [];
  });
  const [first] = later.toSorted((a, b) => (a.decided < b.decided ? 1 : -1));
  if (!first) return;
  const ids = later.map(({ id }) => id).join(', ');
  const message = `акт от ${dateInDigits(date)} не может утверждать решения, принятые позже, ${dateInDigits(first.decided)}: ${ids}. Проверьте дату акта и номера решений.`;
  yield { entry, path: ['date'], message };
}
