import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { AstroObject } from '../../src/site/pages/astro-object.ts';
import { OnlyAstro } from '../../src/site/pages/html.ts';
import { pageRuntime } from '../../src/site/pages/runtime-link.ts';
import * as runtime from '../../src/site/pages/runtime.ts';

type Factory = Parameters<typeof runtime.createComponent>[0] & ((...args: never[]) => unknown);
type Result = Parameters<typeof runtime.renderComponent>[0];
type Slots = Parameters<typeof runtime.renderComponent>[4];

const { createComponent, Fragment, maybeRenderHead, mergeSlots, render, renderComponent, renderHead, renderSlot } =
  runtime;
let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
});

const component = (make: (result: Result, props: never, slots: Record<string, never>) => unknown) =>
  createComponent(make as unknown as Factory, 'test.astro', undefined);

/** A whole page around a child, as Astro's compiler writes it. */
const page = (child: (result: Result) => unknown) =>
  component(
    (result) =>
      render`<html><head><title>${'<Проба>'}</title>${renderHead(result)}</head><body>${child(result)}</body></html>`,
  );

const byAstro = (made: unknown) => container.renderToString(made as never, { partial: false });

/** What we make of it; undefined where we leave it to Astro. */
async function byUs(made: unknown, props: object = {}): Promise<string | undefined> {
  try {
    const text = await pageRuntime()!.renderPage(made, {
      props,
      head: '',
      createAstro: (own) => new AstroObject(own, {}, undefined),
    });
    return `<!DOCTYPE html>${text}`;
  } catch (error) {
    if (error instanceof OnlyAstro) return undefined;
    throw error;
  }
}

/** Compares the two, and says what both have come to. */
async function same(child: (result: Result) => unknown): Promise<string | undefined> {
  const own = await byUs(page(child));
  // Both are written as UTF-8, which knows no halves of letters.
  if (own !== undefined) expect(own.toWellFormed()).toBe((await byAstro(page(child))).toWellFormed());
  return own;
}

const boxed = component(
  (result, props: { readonly name?: unknown }, slots) =>
    render`${maybeRenderHead()}<b${runtime.addAttribute(props.name, 'title')}>${renderSlot(result as never, slots['default'], render`нет`)}</b>${renderSlot(result as never, slots['after'])}`,
);

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '<b>',
    '&amp;',
    '"\'`',
    '</script>',
    '<!doctype html>',
    '\0',
    '\ud800',
    'Ёж',
    '${x}',
    '{{',
    '0',
  ),
);
const scalar = fc.oneof(
  hostile,
  fc.constantFrom(undefined, null, false, true, 0, -0, 1.5, Infinity, NaN, 7n, Symbol('s'), {}, new Date(0), /x/, 'x'),
);

interface Tree {
  readonly kind: string;
  readonly values: readonly unknown[];
}

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.record({
      kind: fc.constantFrom(
        ...['list', 'call', 'set', 'html', 'template', 'fragment', 'box', 'merged', 'promise', 'slow', 'attributes'],
      ),
      values: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));

const KINDS = new Set<string>();
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && 'kind' in value;

/** The value that a template would be given for a tree. */
function built(value: unknown, result: Result): unknown {
  if (!isTree(value)) return value;
  const children = () => value.values.map((one) => built(one, result));
  const slot = (index: number) => (inner: Result) => built(value.values[index], inner);
  const text = value.values.find((one) => typeof one === 'string');
  KINDS.add(value.kind);
  switch (value.kind) {
    case 'list':
      return children();
    case 'call':
      return () => children();
    case 'set':
      return new Set(children());
    case 'html':
      return runtime.unescapeHTML(text);
    case 'template':
      return render`<p>${children()[0]}</p>${children().slice(1)}`;
    case 'fragment':
      return renderComponent(result, 'Fragment', Fragment, {}, {
        default: () => render`${children()}`,
      } as Slots);
    case 'box':
      return renderComponent(
        result,
        'Boxed',
        boxed,
        { name: text },
        (value.values.length > 0 ? { default: slot(0), after: slot(1) } : {}) as unknown as Slots,
      );
    case 'merged':
      return renderComponent(
        result,
        'Boxed',
        boxed,
        {},
        mergeSlots({ default: slot(0) }, () => ({ after: slot(1) })) as Slots,
      );
    case 'promise':
      return Promise.resolve().then(() => render`<i>${children()}</i>`);
    case 'slow':
      return renderComponent(
        result,
        'Slow',
        component(async () => render`<u>${await children()[0]}</u>`),
        {},
        {},
      );
    default:
      return render`<a${runtime.addAttribute(text, 'href')}${runtime.spreadAttributes({ class: text, hidden: value.values.length > 1 })}>${children()}</a>`;
  }
}

describe('the renderer of mass pages', () => {
  test('prints any tree of children, slots and components as Astro does, or leaves it to Astro', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        if ((await same((result) => built(value, result))) !== undefined) made += 1;
      }),
      { numRuns: 600 },
    );
    expect(made).toBeGreaterThan(200);
    expect(KINDS.size).toBe(11);
  });

  test('prints any attribute as Astro does', async () => {
    const names = fc.constantFrom(
      ...['href', 'class', 'class:list', 'style', 'checked', 'hidden', 'download', 'popover'],
      ...['aria-label', 'data-x', 'className', 'x y', 'id', 'value', 'content', 'open', 'd'],
    );
    const values = fc.oneof(
      scalar,
      fc.array(hostile),
      fc.dictionary(fc.constantFrom('a', 'b-c', 'colorRed'), hostile, { noNullPrototype: true }),
    );
    await fc.assert(
      fc.asyncProperty(names, values, fc.constantFrom('p', 'x-own', ''), async (name, value, tag) => {
        if (typeof value === 'symbol') return;
        expect(await same(() => render`<p${runtime.addAttribute(value as never, name, true, tag)}></p>`)).toContain(
          '<p',
        );
      }),
      { numRuns: 600 },
    );
  });

  test('leaves to Astro what only Astro can do', async () => {
    const left = [
      () => NaN,
      () => new Uint8Array([60]),
      () => runtime.templateEnter({} as never),
      (result: Result) => render`${renderHead(result)}`,
      (result: Result) => runtime.renderScript(result as never, 'unknown'),
      (result: Result) => renderComponent(result, 'Island', () => null, { 'client:load': true }),
      (result: Result) => renderComponent(result, 'Later', boxed, { 'server:component-directive': 'server:defer' }),
      (result: Result) => renderComponent(result, 'Listed', boxed, { 'class:list': ['a'] }),
    ];
    for (const child of left) expect(await byUs(page(child)), String(child)).toBeUndefined();
    const usesUrl = component((result, props) => {
      const astro = (result as unknown as { createAstro: (props: object) => { url: URL } }).createAstro(props);
      return render`${astro.url.pathname}`;
    });
    expect(await byUs(usesUrl)).toBeUndefined();
  });

  test('gives an error of a page, now or later, to whoever asked for the page, and makes the next one', async () => {
    const fail = () => {
      throw new RangeError('сломано');
    };
    const fails = page(fail);
    const failsLater = page(() => [Promise.reject(new RangeError('сломано')), Promise.resolve('потом')]);
    await expect(byUs(fails)).rejects.toThrow('сломано');
    await expect(byUs(failsLater)).rejects.toThrow('сломано');
    expect(await same(() => 'цело')).toContain('цело');
  });
});
