import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchable } from '../../src/site/search.ts';
import { inOrder } from '../../src/site/search-order.ts';

const LONG = `theme=${'%D0%B0'.repeat(50)}`;
const text = (value: string) => {
  const head =
    value.length < 24
      ? [0x60 + value.length]
      : value.length < 256
        ? [0x78, value.length]
        : [0x79, 1, value.length - 256];
  return Buffer.concat([Buffer.from(head), Buffer.from(value)]);
};
/** An index as Pagefind writes it, as far as its filters go. */
function indexOf(names: readonly string[], hash: string) {
  const pairs = names.map((name) => Buffer.concat([Buffer.from([0x82]), text(name), text(`ru_${name.length}abc`)]));
  const meta = Buffer.concat([
    Buffer.from('pagefind_dcd'),
    text('year=2026, before the list'),
    ...pairs,
    text('after'),
  ]);
  return [
    { path: `pagefind.ru_${hash}.pf_meta`, content: gzipSync(meta) },
    { path: 'pagefind-entry.json', content: Buffer.from(`{"languages":{"ru":{"hash":"ru_${hash}"}}}`) },
    { path: 'index/ru_1.pf_index', content: Buffer.from('words') },
  ];
}

describe('the filters of an index', () => {
  const names = ['year=2026', 'kind=acts', LONG, 'kind=a-name-of-some-length-over-23'];

  test('give the same bytes and the same name in whatever order they came', () => {
    const one = inOrder(indexOf(names, '0123456789'), names);
    const two = inOrder(indexOf(names.toReversed(), 'fedcba9876'), names);
    expect(one.map(({ content, path }) => [path, Buffer.from(content).toString('hex')])).toEqual(
      two.map(({ content, path }) => [path, Buffer.from(content).toString('hex')]),
    );
    const [meta, entry] = one;
    const hash = /^pagefind\.(ru_[0-9a-f]{10})\.pf_meta$/.exec(meta!.path)?.[1];
    expect(Buffer.from(entry!.content).toString()).toContain(`"hash":"${hash}"`);
    const listed = gunzipSync(meta!.content);
    expect(listed.indexOf('kind=acts')).toBeLessThan(listed.lastIndexOf('year=2026'));
    expect(listed.length).toBe(gunzipSync(indexOf(names, '0123456789')[0]!.content).length);
  });

  test('are refused where the list is not what it was taken for', () => {
    expect(() => inOrder(indexOf(names, '0123456789'), [...names, 'kind=people'])).toThrow('list of filters');
    expect(() => inOrder([], names)).toThrow('list of filters');
  });
});

test('a page is read with its name and values, without the lines about itself, and with its words apart', () => {
  const html =
    '<body><header>Меню</header><main id="content"><h1>Название</h1><dl><dt>Уровень</dt><dd>резерв</dd></dl><div class="permalink">Адрес</div></main></body>';
  const page = {
    href: '/a/',
    title: 'О «<b>» & "x"',
    kind: 'acts',
    years: [],
    levels: [],
    theme: 'дороги, [дворы]',
  } as const;
  expect(searchable(html, page, { order: 7, remark: 'Документ' })).toBe(
    '<body><header>Меню</header><main id="content">' +
      '<i data-pagefind-filter="kind=acts[title]" title="yes"></i>' +
      '<i data-pagefind-filter="theme=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B8%2C%20%5B%D0%B4%D0%B2%D0%BE%D1%80%D1%8B%5D[title]" title="yes"></i>' +
      '<i data-pagefind-meta="title[title]" title="О «&lt;b&gt;» &amp; &quot;x&quot;"></i>' +
      '<i data-pagefind-meta="remark[title]" title="Документ"></i>' +
      '<i data-pagefind-sort="order[title]" title="000007"></i>' +
      '<dl><dt>Уровень</dt> — <dd>резерв</dd> · </dl>',
  );
});
