import type { Entry } from '../records/corpus.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck, MunicipalityContext } from './check.ts';

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
      for (const field of ['approves', 'excludes'] as const) {
        for (const [index, id] of (entry.data[field] ?? []).entries()) {
          const message = problemWith(entry, field, id, context);
          if (message) yield { entry, path: [field, index], message };
        }
      }
    }
  },
};

function problemWith(
  { data }: Entry<'act'>,
  field: 'approves' | 'excludes',
  id: string,
  { register }: MunicipalityContext,
): string | undefined {
  const resolution = register.resolutions.get(id);
  if (!resolution) return undefined;
  const { kind } = resolution.decision.data;
  if (field === 'approves' && !APPROVED_KINDS.includes(kind)) {
    return kind === 'exclude'
      ? `решение ${id} об исключении: перенесите его из approves в excludes.`
      : `решение ${id} не о включении в резерв, список его не утверждает. Удалите строку.`;
  }
  if (field === 'excludes' && kind !== 'exclude')
    return `решение ${id} не об исключении. Перенесите его в approves или удалите строку.`;
  const decided = resolution.sitting.protocol.data.date;
  if (data.date !== undefined && data.date < decided) {
    return `акт от ${dateInDigits(data.date)} не может утверждать решение ${id} от ${dateInDigits(decided)}: оно принято позже. Проверьте дату акта и номер решения.`;
  }
  return undefined;
}
