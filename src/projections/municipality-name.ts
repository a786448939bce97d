import type { Corpus } from '../records/corpus.ts';

/** What a municipality is called in a list, in short; the name of its folder where its passport is not at hand. */
export function municipalityName(corpus: Corpus, id: string): string {
  return corpus.get('municipality', '', id)?.data.shortName ?? keeperName(corpus, id);
}

/** Who keeps a record, by the whole name; the name of the folder where the passport is not at hand. */
export function keeperName(corpus: Corpus, id: string): string {
  return corpus.get('municipality', '', id)?.data.name ?? id;
}
