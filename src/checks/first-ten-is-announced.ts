import { daysBetween } from '../domain/calendar.ts';
import type { MunicipalityCheck } from './check.ts';

/** The text names no term; for so many days it is a matter to remember, then it is a departure. */
const DAYS = 30;
const MEDIA = ['media', 'official-print'];

export const firstTenIsAnnounced: MunicipalityCheck = {
  id: 'M6.9',
  scope: 'municipality',
  clause: 'п. 6.9',
  level: 'breach',
  guarantee: 'О составе «Первой десятки» сообщено на официальном сайте и в средствах массовой информации.',
  why: 'Люди под патронажем главы известны всем: этого требует методика.',
  fix: 'Допишите в решение publications: где и когда сообщено.',
  *run({ corpus, municipality, profile, register, today }) {
    if (profile.data.firstTenPublicationClause === undefined) return;
    const since = new Map(
      register.firstTenOn(today).members.map((member) => [member.since.decision.id, member.since.date]),
    );
    for (const [id, date] of since) {
      const entry = corpus.get('decision', municipality.id, id)!;
      const kinds: readonly string[] = (entry.data.publications ?? []).map(({ kind }) => kind);
      const missing = [
        ...(kinds.includes('official-site') ? [] : ['на официальном сайте']),
        ...(MEDIA.some((kind) => kinds.includes(kind)) ? [] : ['в средствах массовой информации']),
      ];
      if (missing.length > 0)
        yield {
          entry,
          path: [],
          level: daysBetween(date, today) <= DAYS ? 'reminder' : 'breach',
          message: `нет сведений, что о включении в «Первую десятку» сообщено ${missing.join(' и ')}.`,
          next: 'Если сообщено, допишите publications с видом и датой.',
        };
    }
  },
};
