import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { eachAddress, editHtml } from '../../src/site/html-addresses.ts';
import { offlineCss, offlinePage, ownLinks, type Copy } from '../../src/site/offline.ts';
import { filesOf } from './output.ts';

const COPY: Copy = {
  files: new Set(['index.html', 'm/acts/index.html', 'm/reserve/index.html', 'pic/a.png', 'look.css', 'font.woff2']),
  basePath: '/base/',
  site: 'https://okrug.example',
};
const page = (html: string, copy = COPY) =>
  offlinePage(html, { from: 'm/acts/index.html', to: 'm/acts/index.html' }, copy);

describe('an address on a page of the copy', () => {
  test.each([
    ['a page', '<a href="/base/m/reserve/">', '<a href="../reserve/index.html">'],
    [
      'a place in a page',
      '<a href="/base/m/reserve/?a=1&#38;b=2#x">',
      '<a href="../reserve/index.html?a=1&amp;b=2#x">',
    ],
    ['the first page', '<a href="/base/">', '<a href="../../index.html">'],
    ['a place in the same page', '<a href="#x">', '<a href="#x">'],
    ['a neighbour', '<a href="../reserve/">', '<a href="../reserve/index.html">'],
    ['what is not in the copy', '<a href="/base/m/embed/">', '<a href="https://okrug.example/base/m/embed/">'],
    ['what is above the section', '<a href="/news/">', '<a href="/news/">'],
    ['another site', '<a href="https://x.example/base/">', '<a href="https://x.example/base/">'],
    ['another host', '<a href="//x.example/base/">', '<a href="//x.example/base/">'],
    ['a picture', '<img src="/base/pic/a.png" alt="a > b">', '<img src="../../pic/a.png" alt="a > b">'],
    [
      'pictures',
      '<img srcset="/base/pic/a.png 1x, /base/b.png 2x">',
      '<img srcset="../../pic/a.png 1x, https://okrug.example/base/b.png 2x">',
    ],
    ['an icon in a drawing', '<use xlink:href="/base/pic/a.png#i"/>', '<use xlink:href="../../pic/a.png#i"/>'],
    ['a broken address', '<a href="/base/%">', '<a href="https://okrug.example/base/%">'],
  ])('%s', (_, html, moved) => {
    expect(page(html)).toBe(moved);
  });

  test('that is shown in full leads where it says', () => {
    const shown = '<a href="/base/m/acts/">https://okrug.example/base/m/acts/</a>';
    expect(page(shown)).toBe('<a href="https://okrug.example/base/m/acts/">https://okrug.example/base/m/acts/</a>');
  });

  test('to what is not there becomes plain text where the web address is not known', () => {
    const { basePath, files } = COPY;
    expect(page('<a class="b" href="/base/m/embed/">x</a>', { basePath, files })).toBe('<a class="b">x</a>');
  });

  test('is not looked for in scripts, comments and text', () => {
    const html = '<!-- <a href="/base/"> --><p>&#60;a href="/base/"> href="/base/"</p>';
    expect(page(html)).toBe(html);
    const data = '<script type="application/ld+json">{"a":"<a href=\\"/base/\\">"}</script>';
    expect(page(data)).toBe(data);
  });
});

describe('a page of the copy', () => {
  test('loads no script from a file, which no browser would, and nothing beforehand', () => {
    expect(page('<link rel="preload" href="/base/font.woff2" crossorigin><script src="/base/a.js"></script>x')).toBe(
      'x',
    );
    const fallback = '<noscript><p>Список</p></noscript>';
    expect(page(`${fallback}<script src="/base/a.js"></script>`)).toBe('<p>Список</p>');
    expect(page(`${fallback}<script>own()</script>`)).toBe(`${fallback}<script>own()</script>`);
  });

  test('lets files load, whatever the browser takes for «self» on a disk', () => {
    const meta = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">`;
    expect(page(meta)).toBe(meta.replace("'self'", "'self' file:"));
  });

  test('that needs the site says so and where it is', () => {
    const html =
      '<main id="content"><form action="/base/m/acts/"></form><script type="module" src="/base/s.js"></script></main>';
    const notice =
      '<p><strong>Это копия раздела на диске.</strong> Эта страница целиком работает только на сайте: ' +
      '<a href="https://okrug.example/base/m/acts/">https://okrug.example/base/m/acts/</a>.</p>';
    expect(page(html)).toBe(`<main id="content">${notice}<form action="index.html"></form></main>`);
    expect(page('<main>x</main>')).toBe('<main>x</main>');
  });
});

test('a style sheet of the copy names its fonts from where it lies', () => {
  const css = '@font-face{src:url(/base/font.woff2) format("woff2")}a{background:url("data:image/png;base64,AA")}';
  const at = { from: 'css/a.css', to: 'css/a.css' };
  expect(offlineCss(css, at, COPY)).toBe(css.replace('/base/font.woff2', '../font.woff2'));
});

test('what a page leads to is what it shows and links to, but not its scripts', () => {
  const html =
    '<link href="/base/look.css"><script src="/base/a.js"></script><a href="../reserve/#x">a</a><a href="mailto:a@b.example">b</a>';
  expect(ownLinks('m/acts/index.html', html, '/base/')).toEqual(['look.css', 'm/reserve/index.html']);
  expect(ownLinks('css/a.css', 'a{src:url(/base/font.woff2)}', '/base/')).toEqual(['font.woff2']);
});

describe('addresses that are only looked for', () => {
  const edited = (html: string) => {
    const found: string[][] = [];
    editHtml(html, { address: (address, { element }) => (found.push([address, element]), address) });
    return found;
  };
  const looked = (html: string) => {
    const found: string[][] = [];
    eachAddress(html, (address, element) => void found.push([address, element.toLowerCase()]));
    return found;
  };

  test('are those of the editing, in its order, on every page of the site', () => {
    const { dist } = inject('shipped');
    const pages = filesOf(dist).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(200);
    for (const file of pages) {
      const html = readFileSync(join(dist, file), 'utf8');
      expect(looked(html), file).toEqual(edited(html));
    }
  });

  test('are those of the editing in text that is made of pieces of tags at random', () => {
    const pieces = [
      ...[
        '<a',
        '<A',
        '</a',
        '<img',
        '<use',
        '<script',
        '</script',
        '<style>',
        '</style>',
        '<!--',
        '-->',
        '<',
        '>',
        '/>',
      ],
      ...[' href="/base/m/"', ' SRC="a.png"', ' srcset="a 1x, b  2x,\n/c"', ' xlink:href="#a"', ' action="?a&#38;b"'],
      ...[
        ' href="',
        '"',
        "'",
        ' ',
        '\n',
        '=',
        ' x',
        ' data-href="/no"',
        ' alt="a > b < c"',
        'текст',
        '&amp;',
        ' hrefs="/n"',
      ],
    ];
    let state = 5;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    let shown = 0;
    for (let n = 0; n < 6000; n += 1) {
      const html =
        '<a'.repeat(random(2)) + Array.from({ length: random(14) }, () => pieces[random(pieces.length)]).join('');
      const found = looked(html);
      expect(found, html).toEqual(edited(html));
      shown += found.length;
    }
    expect(shown).toBeGreaterThan(300);
  });

  test.each([
    ['/base/', 'index.html'],
    ['/base/m/acts', 'm/acts'],
    ['/base/m/acts/', 'm/acts/index.html'],
    ['/base/a.b-c/d.html', 'a.b-c/d.html'],
    ['/base/./m/', 'm/index.html'],
    ['/base/m/../acts/', 'acts/index.html'],
    ['/base/m/%2e%2e/acts/', 'acts/index.html'],
    ['/base//m/', '/m/index.html'],
    ['/based/m/', undefined],
    ['/basement', undefined],
  ])('%s leads to %s', (address, file) => {
    expect(ownLinks('m/index.html', `<a href="${address}">`, '/base/')).toEqual(file === undefined ? [] : [file]);
  });
});
