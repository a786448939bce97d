import { practicePath } from '../../domain/practice-links.ts';
import type { Corpus } from '../../records/corpus.ts';

/** Records to which others may link as «folder/record». */
export type Linkable = 'practice' | 'recommendations';

/** What a record is called in a link from anywhere. */
export function linkName(type: Linkable, path: string): string {
  return `${type} ${path}`;
}

/** What links may name in these records: records of use or not, and the former names by which practices are still found. */
export function linkableNames(corpus: Corpus): readonly string[] {
  const broken = corpus.broken.flatMap(({ id, municipality, type }) =>
    type === 'practice' || type === 'recommendations' ? [linkName(type, practicePath({ id, municipality }))] : [],
  );
  const practices = corpus
    .list('practice')
    .flatMap(({ data, id, municipality }) =>
      [id, ...(data.formerIds ?? [])].map((name) => linkName('practice', practicePath({ id: name, municipality }))),
    );
  const lists = corpus.list('recommendations').map((entry) => linkName('recommendations', practicePath(entry)));
  return [...practices, ...lists, ...broken];
}
