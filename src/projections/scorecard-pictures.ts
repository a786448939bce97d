import { count } from '../i18n/plural.ts';
import { barsPicture, type Picture } from './pictures.ts';
import type { Score } from './scorecard.ts';

/** A part of the scale: what is said of it, and which figures belong there. */
interface Band {
  readonly label: string;
  readonly holds: (figure: number) => boolean;
}

const SHARES: readonly Band[] = [
  { label: 'Всё', holds: (share) => share === 1 },
  { label: 'От трёх четвертей', holds: (share) => share >= 0.75 },
  { label: 'От половины', holds: (share) => share >= 0.5 },
  { label: 'Меньше половины', holds: () => true },
];

const AGES: readonly Band[] = [
  { label: 'До 30 дней', holds: (days) => days <= 30 },
  { label: 'От 31 до 90 дней', holds: (days) => days <= 90 },
  { label: 'От 91 до 180 дней', holds: (days) => days <= 180 },
  { label: 'Больше 180 дней', holds: () => true },
];

/** How the municipalities are spread over each scale: none is averaged away, and none is named first or last. */
export function scorecardPictures(scores: readonly Score[]): Picture[] {
  return [
    spread(scores, {
      id: 'spread-completeness',
      title: 'Сколько требуемого опубликовано',
      axis: 'Доля опубликованного',
      bands: SHARES,
      figureOf: ({ completeness }) =>
        completeness && completeness.of > 0 ? completeness.there / completeness.of : undefined,
      said: (n, of) => `Всё, что велит методика, опубликовано ${among(n, of)}.`,
    }),
    spread(scores, {
      id: 'spread-duties',
      title: 'Сколько сроков соблюдено',
      axis: 'Доля сделанного в срок',
      bands: SHARES,
      figureOf: ({ duties }) => duties && duties.done / (duties.done + duties.late + duties.overdue),
      said: (n, of) => `Все наступившие сроки соблюдены ${among(n, of)}.`,
    }),
    spread(scores, {
      id: 'spread-age',
      title: 'Как давно была последняя запись',
      axis: 'Сколько прошло дней',
      bands: AGES,
      figureOf: ({ last }) => last?.days,
      said: (n, of) => `За последние 30 дней новые записи есть ${among(n, of)}.`,
    }),
  ];
}

interface Spread {
  readonly id: string;
  readonly title: string;
  readonly axis: string;
  readonly bands: readonly Band[];
  readonly figureOf: (score: Score) => number | undefined;
  /** The finding, from how many are in the first band. */
  readonly said: (first: number, of: number) => string;
}

function spread(scores: readonly Score[], { axis, bands, figureOf, id, said, title }: Spread): Picture {
  const counts = bands.map(() => 0);
  let unknown = 0;
  for (const score of scores) {
    const figure = figureOf(score);
    if (figure === undefined) unknown += 1;
    else counts[bands.findIndex(({ holds }) => holds(figure))]! += 1;
  }
  const labels = bands.map(({ label }) => label);
  return barsPicture({
    id,
    title,
    finding: said(counts[0] ?? 0, scores.length),
    axis,
    parts: ['муниципалитетов'],
    rows: [...counts.map((n, index) => ({ label: labels[index]!, n })), { label: 'Нет данных', n: unknown }]
      .filter(({ label, n }) => label !== 'Нет данных' || n > 0)
      .map(({ label, n }) => ({ label, values: [n] })),
  });
}

function among(n: number, of: number): string {
  return `${n === 0 ? 'ни у одного' : `у ${n}`} из ${count(of, 'муниципалитета', 'муниципалитетов', 'муниципалитетов')}`;
}
