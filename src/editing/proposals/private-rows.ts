import { searchesOf } from '../../checks/private/searches.ts';
import { tracesIn } from '../../checks/private/traces.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { RowProblem } from '../list/rows.ts';
import type { Proposal } from './proposals.ts';

/** A name with a patronymic: whoever signs a proposal is in no record, so the names of the records are not enough. */
const NAMED = /(?<!\p{L})\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:[ое]вич|[ое]вн|ичн|иничн)\p{Ll}{0,3}(?!\p{L})/u;

/** Rows with personal data: what was found, masked, and what to do. The data itself is never repeated. */
export function privateRows(proposals: readonly Proposal[], corpus: Corpus, file: string): RowProblem[] {
  const search = searchesOf(corpus).inside(file);
  return proposals.flatMap(({ row, text }) => {
    const found = tracesIn(text, search)
      .filter(({ ordinary, surname }) => ordinary !== true && surname === undefined)
      .map(({ what }) => what);
    if (NAMED.test(text)) found.push('имя и отчество');
    if (found.length === 0) return [];
    const value = [...new Set(found)].join(', ');
    return [{ row, column: 'текст', value, advice: 'уберите из текста сведения о человеке: в записи он не попадёт' }];
  });
}
