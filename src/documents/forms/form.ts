import { atRight, type Block, type Line } from '../model.ts';

/** A blank form to be filled in by hand. */
export interface Form {
  readonly id: string;
  readonly title: string;
  /** The annex of the Methodology to which it answers. */
  readonly annex: number;
  /** Who fills it in and what for. */
  readonly lead: string;
  readonly blocks: readonly Block[];
}

/** A table of questions with room for the answers. */
export function questions(...asked: readonly string[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Вопрос', share: 2 },
      { title: 'Ответ', share: 3 },
    ],
    rows: asked.map((question) => [question, '']),
  };
}

/** A table with so many empty rows under its headers. */
export function grid(rows: number, ...columns: readonly (readonly [title: string, share: number])[]): Block {
  return {
    kind: 'table',
    columns: columns.map(([title, share]) => ({ title, share })),
    rows: Array.from({ length: rows }, (): readonly Line[] => columns.map(() => '')),
  };
}

export const blank = (label: string, hint?: string, lines = 1): Block => ({
  kind: 'blank',
  label,
  lines,
  ...(hint !== undefined && { hint }),
});

/** Date, signature and name at the foot of a form. */
export function signed(who: string): Block[] {
  return [blank('Дата:'), blank(`Подпись (${who}):`), blank('Фамилия и инициалы:')];
}

/** To whom the form is handed. */
export function toTheChair(...more: readonly string[]): Block[] {
  return [
    atRight('Председателю Комиссии по муниципальному резерву'),
    atRight('управленческих кадров'),
    atRight('______________________________________'),
    ...more.flatMap((line) => [atRight(line), atRight('______________________________________')]),
  ];
}
