import { isWithin } from '../domain/calendar.ts';
import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import type { Entry } from '../records/corpus.ts';
import { actLink } from './citations.ts';
import type { Cell, Inline, Status, Table } from './inline.ts';
import { capitalise } from './notes.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** Posts of the approved list, by group, with the number of candidates for each. */
export interface PositionsView {
  readonly total: number;
  readonly groups: readonly Table[];
  readonly acts: readonly Cell[];
  readonly quota: string;
}

const MOST = 150;

/** The pages of the list of posts on the build date, group by group. */
export function positionPages(section: Section): ListPages<Entry<'position'>> {
  const { groups } = section.context.profile.data;
  const byGroup = Map.groupBy(listedOf(section), ({ data }) => data.group);
  const titles = new Map(groups.map(({ code, label }) => [code, capitalise(label)]));
  return pagesOf({
    address: `/${section.id}/positions/`,
    what: 'Должности',
    items: groups.flatMap(({ code }) => byGroup.get(code) ?? []),
    most: MOST,
    groupOf: ({ data }) => ({ id: data.group, title: titles.get(data.group) ?? data.group }),
  });
}

function listedOf({ context: { positions, today } }: Section): Entry<'position'>[] {
  return positions.filter(({ data }) => isWithin(today, data.from, data.until));
}

/** The list of posts on the build date, or some of them. Candidates are a number: who they are stands on the page of the reserve. */
export function positionsView(section: Section, shown?: readonly Entry<'position'>[]): PositionsView {
  const { acts, profile } = section.context;
  const listed = listedOf(section);
  const byGroup = Map.groupBy(shown ?? listed, ({ data }) => data.group);
  const { perPosition } = profile.data.quotas;
  return {
    total: listed.reduce((sum, { data }) => sum + (data.quantity ?? 1), 0),
    groups: profile.data.groups.flatMap(({ code, label }) => {
      const rows = (byGroup.get(code) ?? []).map((entry) => rowOf(section, entry));
      const table = {
        caption: capitalise(label),
        columns: ['Должность', 'Количество', 'Кандидатов в резерве', 'Вакансия', 'Утверждена'],
        rows,
      };
      return rows.length > 0 ? [table] : [];
    }),
    acts: acts
      .filter(({ data }) => data.purposes.includes('position-list'))
      .map((act) => [actLink(act), ` «${act.data.title}»`]),
    quota: `На одну должность — ${perPosition.min}–${perPosition.max} кандидата (${perPosition.clause}).`,
  };
}

function rowOf(section: Section, entry: Entry<'position'>): Cell[] {
  const data = publicRecord(entry);
  const act = section.context.corpus.get('act', section.id, data.act);
  const former = data.formerTitles?.at(-1);
  const title: Inline[] = [
    data.title,
    ...(data.body === undefined ? [] : [{ note: data.body }]),
    ...(former ? [{ note: `до ${dateInWords(former.until)}: ${former.title}` }] : []),
  ];
  return [title, String(data.quantity ?? 1), candidates(section, entry), vacancy(data), act ? actLink(act) : '—'];
}

function candidates(section: Section, { id, data }: Entry<'position'>): Cell {
  const n = section.candidatesFor(id);
  const { max } = section.context.profile.data.quotas.perPosition;
  if (n === 0) return { tone: 'off', text: 'кандидатов нет' };
  const text = count(n, 'кандидат', 'кандидата', 'кандидатов');
  return n > max * (data.quantity ?? 1) ? { tone: 'warn', text: `${text}, больше нормы` } : text;
}

function vacancy({ vacantSince, forecastFrom }: Entry<'position'>['data']): Status | string {
  if (vacantSince !== undefined) return { tone: 'info', text: `вакантна с ${dateInWords(vacantSince)}` };
  if (forecastFrom !== undefined) return { tone: 'wait', text: `ожидается с ${dateInWords(forecastFrom)}` };
  return '—';
}
