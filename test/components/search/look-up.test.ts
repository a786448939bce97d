import { describe, expect, test } from 'vitest';
import { lookUp, type Engine, type Filters } from '../../../src/components/search/look-up.ts';

/** An engine that knows pages by their words and, like Pagefind, gives any page with a beginning of a word that is nowhere. */
function engineOf(pages: readonly { words: string; kind: string }[]): Engine & { asked: (string | null)[] } {
  const lets = ({ kind }: { kind: string }, filters: Filters = {}) =>
    Object.entries(filters).every(([name, value]) =>
      name === 'not' ? !Object.keys(value).includes(`kind=${kind}`) : name === `kind=${kind}`,
    );
  const asked: (string | null)[] = [];
  return {
    asked,
    search: (term, { filters } = {}) => {
      asked.push(term);
      const terms = term?.split(' ') ?? [];
      const match = (word: string, one: string) => word.startsWith(one) || one.startsWith(word);
      const found = pages.filter(({ words }) =>
        terms.every((one) => words.split(' ').some((word) => match(word, one))),
      );
      const data = (page: { words: string }) => () => {
        const excerpt = page.words
          .split(' ')
          .map((word) => (terms.some((one) => match(word, one)) ? `<mark>${word}</mark>` : word));
        return Promise.resolve({ url: '/', excerpt: excerpt.join(' '), meta: { title: page.words.split(' ', 1)[0] } });
      };
      const results = found.filter((page) => lets(page, filters)).map((page) => ({ data: data(page) }));
      return Promise.resolve({ results, unfilteredResultCount: found.length });
    },
  };
}

const engine = () =>
  engineOf([
    { words: 'правило о кадрах', kind: 'rules' },
    { words: 'решение о кадрах в округе', kind: 'decisions' },
  ]);
const titles = async (results: readonly { data: () => Promise<{ meta: object }> }[]) =>
  (await Promise.all(results.map((result) => result.data()))).map(({ meta }) => meta);

describe('lookUp', () => {
  test('puts rules last', async () => {
    const { results, unfiltered, unknown } = await lookUp(engine(), 'кадры', {});
    expect(await titles(results)).toEqual([{ title: 'решение' }, { title: 'правило' }]);
    expect({ unfiltered, unknown }).toEqual({ unfiltered: 2, unknown: [] });
  });

  test('finds rules alone when they are chosen', async () => {
    expect((await lookUp(engine(), 'кадры', { kind: 'rules' })).results).toHaveLength(1);
    expect((await lookUp(engine(), 'кадры', { kind: 'acts' })).results).toHaveLength(0);
    expect((await lookUp(engine(), 'кадры', { kind: 'acts' })).unfiltered).toBe(2);
  });

  test('takes no preposition for a word that stands nowhere', async () => {
    expect(await lookUp(engine(), 'вахрушев', {})).toEqual({ results: [], unfiltered: 0, unknown: ['вахрушев'] });
  });

  test('looks for the other words when one stands nowhere', async () => {
    const { results, unknown } = await lookUp(engine(), 'решение вахрушева', {});
    expect(results).toHaveLength(1);
    expect(unknown).toEqual(['вахрушева']);
  });

  test('shows all that filters let through when there are no words, and nothing when there are no filters either', async () => {
    expect((await lookUp(engine(), '', { kind: 'decisions' })).results).toHaveLength(1);
    const idle = engine();
    expect((await lookUp(idle, ' № ', {})).results).toEqual([]);
    expect(idle.asked).toEqual([]);
  });
});
