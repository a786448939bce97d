import { daysBetween, dueDate, type CivilDate } from './calendar.ts';
import type { Identified, Profile } from './records.ts';

/** When the news of an appointment was due on the official site and when it came (clause 13.1). */
export interface NewsTiming {
  readonly due: CivilDate;
  readonly published: CivilDate | undefined;
  /** Whole days after the due date; zero or less is in time. Undefined while nothing is published. */
  readonly late: number | undefined;
}

/** The timing of an appointment's news by the profile's term. The first publication on the official site counts. */
export function newsTiming({ data }: Identified<'appointment'>, profile: Profile): NewsTiming {
  const due = dueDate(data.date, profile.deadlines.appointmentNews.days);
  const days = (data.publications ?? []).filter(({ kind }) => kind === 'official-site').map(({ date }) => date);
  const published = days.sort()[0];
  return { due, published, late: published === undefined ? undefined : daysBetween(due, published) };
}
