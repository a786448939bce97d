import { Group, type Source } from '../mutation.ts';

const ESM = /строки import и export в тексте не допускаются/;
const BRACE = /фигурных скобках не допускается|знак \{ в тексте/;
const TAG = /теги в угловых скобках не допускаются|знак < в тексте/;
const ANY = /import и export|фигурных скобках|знак \{|теги|знак </;

const group = new Group('программы MDX');

const esm: Readonly<Record<string, Source>> = {
  'export that writes a file': ({ canary }) =>
    `export const a = process.getBuiltinModule('node:fs').writeFileSync('${canary.file}', 'ran')`,
  'export of a function': 'export default function Layout() { return null }',
  'export that waits': ({ canary }) => `export const b = await fetch('${canary.address}')`,
  'import of a module': "import fs from 'node:fs'",
  'import of a secret': "import secret from '/etc/passwd?raw'",
  'import for its effects': "import './../../../scripts/start.ts'",
  'import that crashes the parser': 'import x from "y""\\',
  'export that crashes the parser': 'export $"1. &#9;\\',
  'import in a quote': "> import x from 'y'",
  'import behind spaces': "   import x from 'y'",
  'dynamic import': ({ canary }) => `export const c = import('data:text/javascript,${canary.address}')`,
  'import in a block of code': '```js\nimport("x")\n```',
  'export of everything': "export * from 'node:child_process'",
};
for (const [name, text] of Object.entries(esm)) group.body(name, ESM, text);

const braces: Readonly<Record<string, Source>> = {
  'an expression that writes a file': ({ canary }) => `{${canary.expression}}`,
  'an expression in a line': ({ canary }) => `Всего {${canary.expression}} человек`,
  'an expression in a heading': ({ canary }) => `# Раздел {${canary.expression}}`,
  'an expression in a table': ({ canary }) => `| а |\n| --- |\n| {${canary.expression}} |`,
  'an expression in a list': ({ canary }) => `- {${canary.expression}}`,
  'an expression in a link': ({ canary }) => `[{${canary.expression}}](/acts/)`,
  'an expression in bold': ({ canary }) => `**{${canary.expression}}**`,
  'process.exit': '{process.exit(0)}',
  'an endless loop': '{(() => { while (true); })()}',
  'reading the environment': '{JSON.stringify(process.env)}',
  'a constructor of functions': '{[].constructor.constructor("return process")().exit(1)}',
  'a template': '{`${1 + 1}`}',
  'a comment': '{/* спрятано */}',
  'a spread': '{...process.env}',
  'an empty expression': '{}',
  'an expression over lines': '{\n\n1 + 1\n\n}',
  'a brace that opens nothing': 'Пункт {а',
  'a brace that closes nothing in a list': '- {\n- }',
  'a name in braces': 'Уважаемый {имя}',
  mustaches: 'Итого {{ sum }} рублей',
  'many braces': '{'.repeat(500),
};
for (const [name, text] of Object.entries(braces)) group.body(name, BRACE, text);

const tags: Readonly<Record<string, Source>> = {
  'a component': '<Chart data="1" />',
  'a component with a program': ({ canary }) => `<Chart data={${canary.expression}} />`,
  'a spread into a component': '<Chart {...process.env} />',
  'a component over lines': '<Chart>\n\nтекст\n\n</Chart>',
  'a member component': '<a.b.c />',
  'a namespace': '<a:b />',
  'a fragment': '<></>',
  'a fragment in a line': 'слово <>важное</> слово',
  'a dynamic tag': '<this />',
  'set:html': '<Fragment set:html="<script>alert(1)</script>" />',
  'an attribute that is a tag': '<a b=<c/> />',
  'a tag in code that is not closed': '`<b>` и <b>',
};
for (const [name, text] of Object.entries(tags)) group.body(name, TAG, text);

const either: Readonly<Record<string, Source>> = {
  'a footnote with an expression': ({ canary }) => `[^1]\n\n[^1]: \n{${canary.expression}}`,
  'a tag with an expression as a child': ({ canary }) => `<b>{${canary.expression}}</b>`,
  'a directive and an expression': ({ canary }) => `:::note{a=${canary.expression}}\n:::`,
};
for (const [name, text] of Object.entries(either)) group.body(name, ANY, text);

const harmless: Readonly<Record<string, Source>> = {
  'an address with NUL spelt out and an expression': ({ canary }) => `http://a.b/\\u0000{${canary.expression}}`,
  'a program in a block of code': ({ canary }) => `\`\`\`js\n${canary.expression}\n\`\`\``,
  'an expression in inline code': ({ canary }) => `\`{${canary.expression}}\``,
  'escaped signs': 'Опыт \\<5 лет, пункт \\{а\\}, слеш \\\\',
  'the word import within a sentence': 'Предмет закупки: import x from "y".',
  'a closing brace': 'Пункт а} закрыт',
  'a language of code with tricks': '```js onclick="alert(1)" <b>\n1\n```',
};
for (const [name, text] of Object.entries(harmless)) group.body(name, 'neutralised', text);

export const mdx = group.mutations;
