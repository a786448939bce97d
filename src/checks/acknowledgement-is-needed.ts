import type { RunnerCheck } from './check.ts';

export const acknowledgementIsNeeded: RunnerCheck = {
  id: 'X15',
  scope: 'runner',
  clause: '',
  level: 'warning',
  guarantee:
    'Признаны только те отступления, которые есть, и у каждого признания есть объяснение, кто и когда признал.',
  why: 'Признание печатается на странице. Лишнее признание объясняет то, чего нет.',
  fix: 'Удалите признание, которое больше не нужно, или исправьте номер правила.',
};
