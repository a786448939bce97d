import { Group, type Expectation } from '../mutation.ts';

const LINK = /ссылка должна начинаться с https:\/\//;
const MAYBE = /ссылка должна начинаться|такое оформление/;

const REFUSED: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#x09;script:alert(1)',
  'java&#10;script:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61&#x76&#x61script:alert(1)',
  'javascript&colon;alert(1)',
  '\\javascript:alert(1)',
  'javascript\\:alert(1)',
  'jav%0aascript:alert(1)',
  '&#1;javascript:alert(1)',
  '&#32;javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'DATA:image/svg+xml,x',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'ftp://zarechny.example/',
  'blob:https://zarechny.example/1',
  'view-source:https://zarechny.example/',
  'intent://zarechny.example#Intent;end',
  'ms-word:ofe|u|https://zarechny.example/a.docx',
  'about:blank',
  'ws://zarechny.example/',
  '//zarechny.example/',
  '/\\zarechny.example/',
  '\\\\zarechny.example\\share',
  'zarechny.example',
  '?a=javascript:alert(1)',
  'https:zarechny.example',
  'http:/zarechny.example',
  'sms:+70000000000',
];

const ADMITTED: readonly string[] = [
  'https://zarechny.example/',
  'HTTPS://ZARECHNY.EXAMPLE/',
  'http://пример.рф/путь?а=б#в',
  'https://xn--e1afmkfd.xn--p1ai/',
  'mailto:a@zarechny.example',
  'mailto:a@zarechny.example?subject=javascript:alert(1)',
  'tel:+70000000000',
  '/acts/',
  '/acts/?q=%3Cscript%3E',
  '#p1',
  './a',
  '../b',
  'https://zarechny.example/?a="onmouseover=alert(1)',
  "https://zarechny.example/?a='onmouseover='alert(1)",
  'https://zarechny.example/`onclick=alert(1)`',
  '/a&quot;onclick=alert(1)',
];

const group = new Group('ссылки в тексте');
for (const url of REFUSED) {
  const expect: Expectation = url.startsWith('data:text/html,<') ? /ссылка|теги|знак </ : LINK;
  group.body(url, expect, `Читайте [здесь](${url}).`);
  group.body(`в списке: ${url}`, expect, `- пункт\n  - [здесь](${url} "заголовок")`);
}
for (const url of ADMITTED) group.body(url, 'neutralised', `Читайте [здесь](${url}).`);
group.body('a title that breaks out', 'neutralised', '[а](/b "t\\" onclick=\\"alert(1)")');
group.body('a name that breaks out', 'neutralised', '[\\</a>\\<script>](/b)');
group.body('a link by reference', MAYBE, '[а][b]\n\n[b]: javascript:alert(1)');
group.body('a short link by reference', MAYBE, '[b]\n\n[b]: javascript:alert(1)');
group.body('a definition alone', MAYBE, '[b]: javascript:alert(1)');
group.body('a footnote', MAYBE, 'Слово[^1].\n\n[^1]: [а](javascript:alert(1))');
group.body('a bare address of a program', 'neutralised', 'Наберите javascript:alert(1) в строке.');
group.body('a bare address', 'neutralised', 'Смотрите https://zarechny.example/?q="x и www.zarechny.example');
group.body('a bare mail', 'neutralised', 'Пишите: priemnaya@zarechny.example, xmpp:a@zarechny.example');
group.body('an open bracket', 'neutralised', '[[[[[[[[[[[ (((((((( ](javascript');

export const links = group.mutations;
