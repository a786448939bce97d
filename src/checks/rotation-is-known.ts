import type { SchemaCheck } from './check.ts';

export const rotationIsKnown: SchemaCheck = {
  id: 'M11.7',
  scope: 'schema',
  clause: 'п. 11.6–11.8',
  level: 'error',
  proof: { type: 'appointment', path: ['rotation'] },
  guarantee: 'Вид горизонтальной ротации — один из названных методикой.',
  why: 'От вида ротации зависит срок: временный перевод не дольше месяца, рокировка — вдвоём.',
  fix: 'Впишите один из допустимых кодов.',
};
