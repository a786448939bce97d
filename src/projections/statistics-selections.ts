import type { Entry } from '../records/corpus.ts';
import { count, form } from '../i18n/plural.ts';
import { barsPicture, missingPicture, type BarRow, type Picture } from './pictures.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** Steps of a selection in the words that stand beside a bar. */
const STEPS = { applied: 'подали', admitted: 'допущены', assessed: 'оценены', included: 'включены' } as const;

const people = (n: number) => count(n, 'человек', 'человека', 'человек');

/** How many took part in each selection, step by step; selections whose numbers are published. */
export function funnelPicture(section: Section): Picture {
  const counted = [...section.context.selections]
    .sort((a, b) => (a.data.announcedOn < b.data.announcedOn ? 1 : -1))
    .filter((entry) => rowsOf(entry).length > 0);
  const base = { id: 'funnel', title: 'Сколько проходит отбор' };
  if (counted.length === 0)
    return missingPicture(base, 'Отборов с опубликованным числом участников нет', section.clause('M13.3d'));
  const whole = counted.map(({ data }) => data.counts ?? {}).filter(({ included }) => included !== undefined);
  const [applied, included] = [sum(whole.map(({ applied: n = 0 }) => n)), sum(whole.map(({ included: n = 0 }) => n))];
  return funnel({
    ...base,
    finding:
      whole.length === 0
        ? `Опубликованы числа ${count(counted.length, 'отбора', 'отборов', 'отборов')}.`
        : `В ${count(whole.length, 'завершённом отборе', 'завершённых отборах', 'завершённых отборах')} ${form(applied, 'подал', 'подали', 'подали')} документы ${people(applied)}, ${form(included, 'включён', 'включены', 'включены')} в резерв ${included}.`,
    entries: counted,
  });
}

/** The numbers of one selection; undefined while none are published. */
export function selectionPicture(entry: Entry<'selection'>): Picture | undefined {
  if (rowsOf(entry).length === 0) return undefined;
  return funnel({
    id: 'counts',
    title: 'Сколько человек участвовало',
    finding: 'Имена тех, кто не вошёл в резерв, не публикуются.',
    entries: [entry],
  });
}

function funnel(of: { id: string; title: string; finding: string; entries: readonly Entry<'selection'>[] }): Picture {
  const { entries, ...base } = of;
  const alone = entries.length === 1;
  return barsPicture({
    ...base,
    axis: alone ? 'Этап' : ['Отбор', 'Этап'],
    parts: ['человек'],
    rows: entries.flatMap((entry) =>
      rowsOf(entry).map((row, index) => (alone || index > 0 ? row : { ...row, group: publicRecord(entry).title })),
    ),
  });
}

function rowsOf(entry: Entry<'selection'>): BarRow[] {
  const { counts = {} } = publicRecord(entry);
  return (['applied', 'admitted', 'assessed', 'included'] as const).flatMap((step) => {
    const n = counts[step];
    return n === undefined ? [] : [{ label: STEPS[step], values: [n] }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, n) => total + n, 0);
}
