import type { SchemaCheck } from './check.ts';

export const appointmentBasisIsKnown: SchemaCheck = {
  id: 'M11.4',
  scope: 'schema',
  clause: 'п. 11.4',
  level: 'error',
  proof: { type: 'appointment', path: ['basis'] },
  guarantee: 'Основание назначения — одно из названных методикой: из резерва, по конкурсу, по аттестации, иное.',
  why: 'По основанию видно, сработал ли резерв.',
  fix: 'Впишите один из допустимых кодов.',
};
