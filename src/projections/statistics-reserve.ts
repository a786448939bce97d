import { median, type Dynamics, dynamicsOf } from '../domain/dynamics.ts';
import { cohortsOf, promotionsOf } from '../domain/promotion.ts';
import type { Stay } from '../domain/reserve.ts';
import { dateInWords } from '../i18n/dates.ts';
import { count, form } from '../i18n/plural.ts';
import { capitalise } from './notes.ts';
import { barsPicture, missingPicture, type Picture } from './pictures.ts';
import type { Section } from './section.ts';

const people = (n: number) => count(n, 'человек', 'человека', 'человек');
const included = (n: number) => `${form(n, 'включён', 'включены', 'включено')} ${people(n)}`;
const percent = (n: number, of: number) => `${Math.round((n / of) * 100)}\u00A0%`;

/** Who is in the reserve on the build date, by the group of the post and the level. */
export function reservePicture(section: Section): Picture {
  const { corpus, profile, today } = section.context;
  const { groups, levels } = profile.data;
  const { current } = section.reserve;
  const base = { id: 'reserve', title: 'Резерв по группам должностей' };
  const asOf = dateInWords(today);
  if (current.length === 0) return missingPicture(base, `На ${asOf} в резерве никого`, section.clause('M13.3f'));
  const groupOf = ({ position }: Stay) =>
    position === undefined ? undefined : corpus.get('position', section.id, position)?.data.group;
  const known = new Set(groups.map(({ code }) => code));
  const rowOf = (label: string, mine: readonly Stay[]) => ({
    label,
    values: levels.map(({ code }) => mine.filter(({ level }) => level === code).length),
  });
  const elsewhere = current.filter((stay) => !known.has(groupOf(stay) ?? ''));
  const rows = [
    ...groups.map(({ code, label }) =>
      rowOf(
        capitalise(label),
        current.filter((stay) => groupOf(stay) === code),
      ),
    ),
    ...(elsewhere.length > 0 ? [rowOf('Без определённой должности', elsewhere)] : []),
  ];
  const perLevel = levels.map(
    ({ code, label }) => `${label} — ${current.filter(({ level }) => level === code).length}`,
  );
  const persons = new Set(current.map(({ person }) => person)).size;
  const twice = persons < current.length ? ' Кто готовится на две должности, сосчитан дважды.' : '';
  return barsPicture({
    ...base,
    finding: `На ${asOf} в резерве ${people(persons)}: ${perLevel.join(', ')}.${twice}`,
    axis: 'Группа должностей',
    parts: levels.map(({ label }) => label),
    rows,
  });
}

/** Who came and who left, year by year, and how many there were at the end of each. */
export function flowPicture(section: Section): Picture {
  const { years } = dynamics(section);
  const base = { id: 'flow', title: 'Включены и исключены по годам' };
  const last = years.at(-1);
  if (!last) return missingPicture(base, 'В резерв ещё никого не включали', section.clause('M13.3f'));
  const asOf = dateInWords(section.context.today);
  const lines = years.map((year) => ({
    ...year,
    end: year === last ? `на ${asOf}` : 'на конец года',
  }));
  return {
    ...base,
    finding: `За ${last.year} год ${included(last.included)}, ${form(last.excluded, 'исключён', 'исключены', 'исключено')} ${last.excluded}; на ${asOf} в резерве ${people(last.atEnd)}.`,
    chart: {
      kind: 'flow',
      parts: ['исключены', 'включены'],
      rows: lines.map(({ atEnd, end, excluded, included: right, year }) => ({
        label: `${year}: ${end} — ${atEnd}`,
        left: excluded,
        right,
      })),
    },
    table: {
      caption: base.title,
      columns: ['Год', 'Исключены', 'Включены', 'В резерве в конце'],
      rows: years.map(({ atEnd, excluded, included: right, year }) => [year, excluded, right, atEnd].map(String)),
    },
  };
}

const STEP = 6;
/** Days of an average month. */
const MONTH_DAYS = 30.44;

/** How long those appointed had been in the reserve, by half-years. */
export function waitPicture(section: Section): Picture {
  const { appointments, register, today } = section.context;
  const days = promotionsOf(register, appointments, today).map((promotion) => promotion.days);
  const base = { id: 'wait', title: 'Сколько ждут назначения' };
  if (days.length === 0) return missingPicture(base, 'Назначений из резерва ещё не было', section.clause('M13.1'));
  const interval = (n: number) => Math.floor(n / MONTH_DAYS / STEP);
  const values = Array.from(
    { length: Math.max(...days.map(interval)) + 1 },
    (_, index) => days.filter((n) => interval(n) === index).length,
  );
  const rows = values.map((n, index) => [`${index * STEP}–${(index + 1) * STEP} месяцев`, String(n)] as const);
  const middle = Math.round(median(days)! / MONTH_DAYS);
  return {
    ...base,
    finding: `Из резерва ${form(days.length, 'назначен', 'назначены', 'назначено')} ${people(days.length)}. От включения до первого назначения проходит ${count(middle, 'месяц', 'месяца', 'месяцев')} (медиана: у половины меньше, у половины больше).`,
    chart: { kind: 'columns', step: STEP, axis: 'месяцев от включения до назначения', values },
    table: { caption: base.title, columns: ['От включения до назначения', 'Назначены'], rows },
  };
}

/** How many of those included in each year have been appointed. */
export function cohortPicture(section: Section): Picture {
  const { appointments, register, today } = section.context;
  const cohorts = cohortsOf(register, promotionsOf(register, appointments, today), today);
  const base = { id: 'cohorts', title: 'Назначены из включённых' };
  if (cohorts.length === 0) return missingPicture(base, 'В резерв ещё никого не включали', section.clause('M13.3f'));
  const { appointed, ever } = dynamics(section);
  return barsPicture({
    ...base,
    finding: `В резерве ${form(ever, 'побывал', 'побывали', 'побывало')} ${people(ever)}, из них ${form(appointed, 'назначен', 'назначены', 'назначено')} ${appointed} (${percent(appointed, ever)}).`,
    axis: 'Год включения',
    parts: ['назначены', 'пока нет'],
    rows: cohorts.map((cohort) => ({
      label: String(cohort.year),
      values: [cohort.appointed, cohort.included - cohort.appointed],
      said: `${cohort.appointed} из ${cohort.included}`,
    })),
    more: [{ name: 'включены', values: cohorts.map((cohort) => cohort.included) }],
  });
}

function dynamics({ context }: Section): Dynamics {
  return dynamicsOf(context.register, context.appointments, context.today);
}
