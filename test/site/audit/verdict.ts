import type { Barriers } from '../barriers.ts';
import { CATEGORIES, type Scores } from './lighthouse.ts';
import type { Weight } from './measure.ts';

export interface Measured extends Weight, Barriers {
  readonly path: string;
  readonly lighthouse?: Scores;
}

/** What comes with the first answer of a server: ten packets of about 1.4 KB. */
export const FIRST_FLIGHT = 14 * 1024;
export const MOST_SHIFT = 0.02;

/** Where a page breaks a limit, in words; none if it keeps them all. */
export function complaints({ axe, lighthouse, wide, ...weight }: Measured): string[] {
  const { blockingScripts, css, html, shift } = weight;
  const scores = lighthouse?.scores ?? [];
  return [
    ...(html + css > FIRST_FLIGHT ? [`HTML и CSS ${html + css} Б, а в первый ответ входит ${FIRST_FLIGHT}`] : []),
    ...(blockingScripts > 0 ? [`сценариев, которых ждёт показ: ${blockingScripts}`] : []),
    ...(shift >= MOST_SHIFT ? [`страница сдвигается, когда приходят шрифты: ${shift.toFixed(3)}`] : []),
    ...axe.map((violation) => `axe, ${violation}`),
    ...wide.map((where) => `шире экрана, ${where}`),
    ...scores.flatMap((score, index) => (score < 100 ? [`Lighthouse, ${CATEGORIES[index]}: ${score}`] : [])),
  ];
}
