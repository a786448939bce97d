/** Ways to go through a list; those with a function are counted call by call, the others by the length of the list. */
const WAYS = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
] as const;
const SEARCHES = ['includes', 'indexOf'] as const;

type Function = (this: unknown, ...args: unknown[]) => unknown;

/** How many elements of lists some work looks at: a measure of time that no machine makes larger or smaller. */
export function stepsOf(work: () => void): number {
  let steps = 0;
  const lists = Array.prototype as unknown as Record<string, Function>;
  const before = [...WAYS, ...SEARCHES].map((name) => [name, lists[name]!] as const);
  for (const [name, original] of before) {
    const isSearch = SEARCHES.some((one) => one === name);
    Object.defineProperty(lists, name, {
      configurable: true,
      writable: true,
      value: function counted(this: readonly unknown[], first: unknown, ...rest: unknown[]): unknown {
        if (isSearch) steps += this.length;
        if (isSearch || typeof first !== 'function') return original.call(this, first, ...rest);
        const call = first as Function;
        const step: Function = function step(this: unknown, ...args) {
          steps += 1;
          return call.apply(this, args);
        };
        return original.call(this, step, ...rest);
      },
    });
  }
  try {
    work();
  } finally {
    for (const [name, original] of before)
      Object.defineProperty(lists, name, { configurable: true, writable: true, value: original });
  }
  return steps;
}
