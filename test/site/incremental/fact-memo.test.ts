import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { FactMemo, type KeptFacts } from '../../../src/site/incremental/fact-memo.ts';

function ask(memo: FactMemo, sum: string, file = 'a.html') {
  let made = 0;
  const fact = (name: string, value: unknown) =>
    memo.of({ file, sum: () => sum }, name, () => {
      made += 1;
      return value;
    });
  return {
    facts: [fact('long', false), fact('listed', undefined), fact('links', ['b.html', 'c.css'])],
    made: () => made,
  };
}

const through = (memo: FactMemo) => deserialize(serialize(memo.kept())) as KeptFacts;

test('what follows from a page is worked out once for the same page in the same place', () => {
  const first = new FactMemo();
  const { facts, made } = ask(first, 'one');
  expect(made()).toBe(3);
  const again = ask(new FactMemo(through(first)), 'one');
  expect(again).toMatchObject({ facts });
  expect(again.made()).toBe(0);
  expect(ask(new FactMemo(through(first)), 'two').made()).toBe(3);
  expect(ask(new FactMemo(through(first)), 'one', 'b.html').made()).toBe(3);
});

test('what nobody asked for any more is forgotten, and a value that many pages have is kept once', () => {
  const first = new FactMemo();
  for (const file of ['a.html', 'b.html', 'c.html']) ask(first, 'one', file);
  expect(first.kept().values).toEqual([false, undefined, ['b.html', 'c.css']]);
  const second = new FactMemo(through(first));
  ask(second, 'one', 'b.html');
  expect(second.kept().pages.map(([file]) => file)).toEqual(['b.html']);
});
