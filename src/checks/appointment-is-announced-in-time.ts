import { daysBetween } from '../domain/calendar.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { dutyProblems } from './support/duty-problems.ts';
import type { MunicipalityCheck } from './check.ts';

export const appointmentIsAnnouncedInTime: MunicipalityCheck = {
  id: 'M13.1',
  scope: 'municipality',
  clause: 'п. 13.1',
  level: 'breach',
  guarantee: 'О назначении человека из резерва сообщено на официальном сайте в течение пяти календарных дней.',
  why: 'Назначения — то, ради чего ведут резерв; о них узнают первыми жители.',
  fix: 'Разместите сообщение и допишите publications с видом official-site и датой.',
  run: (context) =>
    dutyProblems(context, 'announce-appointment', {
      path: ({ done }) => (done === undefined ? ['date'] : ['publications']),
      remind: 2,
      overdue: ({ due }) =>
        `о назначении не сообщено на официальном сайте, последний день срока — ${dateInDigits(due)}.`,
      late: ({ done = '', due }) =>
        `о назначении сообщено ${dateInDigits(done)}, на ${count(daysBetween(due, done), 'день', 'дня', 'дней')} позже срока (${dateInDigits(due)}).`,
      open: ({ due }) => `о назначении надо сообщить на официальном сайте не позднее ${dateInDigits(due)}.`,
      next: () => 'Допишите publications с видом official-site и датой.',
    }),
};
