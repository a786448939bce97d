import type { MunicipalityCheck } from './check.ts';

export const approvingActHasItsKind: MunicipalityCheck = {
  id: 'M4.19b',
  scope: 'municipality',
  clause: 'п. 4.19, 1.10',
  level: 'warning',
  guarantee: 'Список утверждён актом того вида, который называет методика.',
  why: 'Методика называет и распоряжение, и постановление; другой вид акта списка не утверждает.',
  fix: 'Сверьте вид акта (kind) с его текстом.',
  *run({ acts, profile }) {
    const kinds: readonly string[] = profile.data.listActKinds;
    for (const entry of acts) {
      if (!entry.data.approves?.length || kinds.includes(entry.data.kind)) continue;
      yield {
        entry,
        path: ['kind'],
        message: `список утверждён актом «${entry.data.kind}», а методика называет: ${kinds.join(', ')}.`,
        next: 'Проверьте вид акта.',
      };
    }
  },
};
