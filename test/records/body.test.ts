import { describe, expect, test } from 'vitest';
import { readBody, type Body } from '../../src/records/body.ts';
import { parseRecord } from '../../src/records/read.ts';
import type { YamlProblem } from '../../src/records/yaml.ts';

const problems = (text: string, firstLine = 1): YamlProblem[] => {
  const result = readBody(text, firstLine);
  return Array.isArray(result) ? result : [];
};
const html = (text: string) => (readBody(text, 1) as Body).html;

describe('refuses, on the right line', () => {
  test.each<[string, string, string, RegExp]>([
    ['import', 'Текст.\n\nimport x from "y"\n', '3:1', /строки import и export/],
    [
      'the export behind a mark of byte order',
      '\ufeffexport const a = {...a}\n{{"y""\\',
      '1:1',
      /строки import и export/,
    ],
    ['a control character spelt as an entity', 'а\n\nб&#x1b;[31m', '3:1', /U\+0001/],
    ['a turned line spelt as an entity', 'а&#x202e;б', '1:1', /U\+202E/],
    ['a hidden character in an address', '[а](https://zarechny.example/&#x200b;)', '1:1', /U\+200B/],
    ['import in a quote', '> import x from "y"\n', '1:1', /строки import и export/],
    ['export', 'export const a = 1\n', '1:1', /строки import и export/],
    ['an expression on its own', 'Текст.\n\n{process.exit(0)}\n', '3:1', /выражение в фигурных скобках/],
    ['an expression in a line', 'Сумма {1 + 1} рублей', '1:7', /выражение в фигурных скобках/],
    ['a brace that opens nothing', 'Пункт {а', '1:7', /напишите \\\{/],
    ['a formula in braces', 'Сумма {а б}', '1:10', /знак \{ .* напишите \\\{/],
    ['a comment in braces', '{/* спрятано */}', '1:1', /выражение в фигурных скобках/],
    ['a component', '<Chart data="1" />', '1:1', /теги в угловых скобках/],
    ['a tag in a line', 'Слово <b>важное</b>.', '1:7', /теги в угловых скобках/],
    ['a script', 'а\n\n<script>alert(1)</script>', '3:1', /теги|знак </],
    ['an HTML comment', 'а\n\n<!-- спрятано -->', '3:1', /знак </],
    ['a less-than sign', 'Стаж.\n\nОпыт <5 лет', '3:6', /знак < .* напишите \\</],
    ['an image', '![фото](foto.jpg)', '1:1', /картинки .* в поле files/],
    ['a footnote', 'Слово[^1].\n\n[^1]: Сноска.', '1:6', /такое оформление/],
    ['a link by reference', '[а][b]\n\n[b]: javascript:alert(1)', '1:1', /такое оформление/],
  ])('%s', (_, text, at, message) => {
    const [first] = problems(text);
    expect(first?.problem).toMatch(message);
    expect(`${first?.line}:${first?.column}`).toBe(at);
  });

  test('counts lines from the top of the file', () => {
    expect(problems('Текст.\n\n{a}', 10)).toMatchObject([{ line: 12, column: 1 }]);
    const file = '---\ntitle: x\ndate: 2026-01-01\nkind: news\n---\n\nТекст.\n\n<b>x</b>\n';
    expect(parseRecord('material', Buffer.from(file), true)).toMatchObject([{ line: 9, column: 1 }]);
  });

  test('says all faults at once, fields and text together', () => {
    const file = '---\ntitle: &a x\n---\n\n{a}\n\n![b](c)\n';
    const found = parseRecord('material', Buffer.from(file), true) as YamlProblem[];
    expect(found.map(({ line }) => line)).toEqual([2, 5, 7]);
  });
});

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#9;script:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//zarechny.example',
    '/\\zarechny.example',
    'zarechny.example',
    './/.\\x',
  ])('%s is refused or stays inside the site', (url) => {
    const result = readBody(`[текст](${url})`, 1);
    if (Array.isArray(result)) expect(result[0]?.problem).toMatch(/ссылка должна начинаться/);
    else expect(result.html).toMatch(/href="\.\//);
  });

  test.each([
    'https://zarechny.example/',
    'http://пример.рф',
    'mailto:a@b.example',
    'tel:+70000000000',
    '/acts/',
    '#p1',
    './a',
    '../b',
  ])('%s is admitted', (url) => {
    expect(html(`[текст](${url})`)).toContain('<a href="');
  });
});

describe('renders', () => {
  test.each<[string, string, string]>([
    ['headings one level below the page', '# А\n\n## Б\n\n###### В', '<h2>А</h2>\n<h3>Б</h3>\n<h6>В</h6>'],
    ['strong, emphasis and deletion', '**а** *б* ~~в~~', '<p><strong>а</strong> <em>б</em> <del>в</del></p>'],
    ['escaped signs', 'Опыт \\<5 лет, пункт \\{а\\}', '<p>Опыт &#x3C;5 лет, пункт {а}</p>'],
    [
      'quoted attributes safely',
      '[а](/b "t\\" onclick=\\"x")',
      '<p><a href="/b" title="t&#x22; onclick=&#x22;x">а</a></p>',
    ],
    ['code without running it', '`{a}` `<b>`', '<p><code>{a}</code> <code>&#x3C;b></code></p>'],
    ['a list', '- а\n- б', '<ul>\n<li>а</li>\n<li>б</li>\n</ul>'],
    ['a quote', '> а', '<blockquote>\n<p>а</p>\n</blockquote>'],
    ['a break', 'а\\\nб', '<p>а<br>\nб</p>'],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('a table', () => {
    expect(html('| Год | Лиц |\n| --- | --: |\n| 2025 | 4 |\n')).toMatch(
      /<table>\n<thead>[\s\S]*<th>Год<\/th>[\s\S]*<td>2025<\/td>[\s\S]*<\/table>/,
    );
  });
});

describe('hostile texts neither crash nor hang the program', () => {
  const long: [string, string][] = [
    ['the import that crashes the parser', 'import x from "y""\\'],
    ['the export that crashes the parser', 'export $"1. &#9;\\'],
    ['quotes', '> '.repeat(30_000)],
    ['lists', '- '.repeat(30_000)],
    ['numbered lists', '1. '.repeat(20_000)],
    ['mixed containers', '> - '.repeat(15_000)],
    ['indented lists', Array.from({ length: 250 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')],
    ['braces', '{'.repeat(60_000)],
    ['brackets', '['.repeat(60_000)],
    ['links', '[a]('.repeat(15_000)],
    ['stars', '**a'.repeat(20_000)],
    ['tags', '<a>'.repeat(20_000)],
    ['bars', '|'.repeat(60_000)],
    ['backticks', '`'.repeat(60_000)],
  ];
  test.each(long)(
    '%s',
    (_, text) => {
      expect(readBody(text, 1)).toBeDefined();
    },
    5000,
  );

  test('49 quotes pass, 50 do not', () => {
    expect(problems(`${'> '.repeat(49)}а`)).toEqual([]);
    expect(problems(`Текст.\n\n${'> '.repeat(50)}а`)).toMatchObject([{ line: 3, column: 1 }]);
  });
});
