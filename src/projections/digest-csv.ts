import type { Corpus } from '../records/corpus.ts';
import { fieldAt, optionLabel, type FieldPath } from '../records/fields.ts';
import { csvLines, SEPARATOR } from './open-data/csv.ts';
import type { Digest } from './practice-digest.ts';
import { publicRecord } from './public-fields.ts';

type Data = ReturnType<typeof publicRecord<'practice'>>;

/** The fields of a practice in the table of a year, with what stands in their cells. */
const COLUMNS: readonly (readonly [field: keyof Data, cell: (data: Data) => string | number | undefined])[] = [
  ['title', ({ title }) => title],
  ['owners', ({ owners }) => owners.join(SEPARATOR)],
  ['theme', ({ theme }) => theme],
  ['problem', ({ problem }) => problem],
  ['actions', ({ actions }) => actions.join(SEPARATOR)],
  ['category', ({ category }) => category && optionLabel('practice', ['category'], category)],
  ['population', ({ population }) => population],
  ['cost', ({ cost }) => cost],
  ['staff', ({ staff }) => staff],
  ['risks', ({ risks = [] }) => risks.join(SEPARATOR)],
  ['contactOffice', ({ contactOffice }) => contactOffice],
];

/** What a result says, a column for each: a practice with three results has three lines. */
const RESULT = ['what', 'before', 'after', 'unit', 'source'] as const;

/**
 * The practices of a year as a table for a spreadsheet: a line for each result, and one for a practice without any, so that
 * «было» and «стало» are cells by which one can sort and count. A cell that a spreadsheet would run as a formula is made harmless.
 */
export function digestCsv(corpus: Corpus, digest: Digest, addressOf: (address: string) => string): string {
  const label = (...path: FieldPath) => fieldAt('practice', path)?.label ?? '';
  const head = [
    'Номер',
    ...COLUMNS.map(([field]) => label(field)),
    ...RESULT.map((part) => label('results', 0, part)),
    'Запись ведёт',
    'Страница',
  ];
  const lines = digest.practices.flatMap(({ keeper, number, view }) => {
    const data = publicRecord(corpus.get('practice', view.municipality, view.id)!);
    const results = data.results.length > 0 ? data.results : [undefined];
    const own = [number, ...COLUMNS.map(([, cell]) => cell(data))].map((value) => String(value ?? ''));
    return results.map((result) => [
      ...own,
      ...RESULT.map((part) => result?.[part] ?? ''),
      keeper,
      addressOf(view.href),
    ]);
  });
  return csvLines([head, ...lines], { bom: true });
}
