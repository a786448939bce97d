import { Group } from '../mutation.ts';

const TAG = /теги|знак <|картинки|фигурных скобках|знак \{/;

const REFUSED: readonly string[] = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC="//zarechny.example/x.js"></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)" />',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin="alert(1)" attributeName="x" /></svg>',
  '<math><mtext><style><img src="x" /></style></mtext></math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="https://zarechny.example/"></iframe>',
  '<object data="x.swf"></object>',
  '<embed src="x.swf" />',
  '<base href="https://zarechny.example/" />',
  '<meta httpEquiv="refresh" content="0;url=https://zarechny.example/" />',
  '<link rel="stylesheet" href="//zarechny.example/x.css" />',
  '<style>body { display: none }</style>',
  '<form action="https://zarechny.example/"><input name="a" /></form>',
  '<body onload="alert(1)" />',
  '<details open ontoggle="alert(1)">x</details>',
  '<video><source onerror="alert(1)" /></video>',
  '<a href="javascript:alert(1)">а</a>',
  '<a href="https://zarechny.example/">обычная ссылка</a>',
  '<b>важно</b>',
  '<p style="position:fixed">а</p>',
  '<div id="content">а</div>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea></textarea><script>alert(1)</script>',
  '<!-- спрятано -->',
  '<!-- незакрытый комментарий',
  '<!--><script>alert(1)</script>-->',
  '<!DOCTYPE html>',
  '<?php system("id"); ?>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '</body></html>',
  '</main><script>alert(1)</script>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>" />',
  '<script type="application/ld+json">"</script>',
  'Опыт <5 лет',
  '<',
  '<br>',
  '<br/>',
  '<https://zarechny.example/>',
  '<javascript:alert(1)>',
];

const NEUTRALISED: readonly string[] = [
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;',
  '\\<script>alert(1)\\</script>',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>'.trimStart().replaceAll('<', '\\<'),
  '&quot; onmouseover=&quot;alert(1)',
  '&amp;lt;script&amp;gt;',
  '# &lt;/h1&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  '| &lt;img onerror=alert(1)&gt; |\n| --- |\n| &lt;/table&gt; |',
  '- [x] \\<input onfocus=alert(1) autofocus>',
  '&NotAnEntity; &copy &amp &;',
];

const group = new Group('HTML в тексте');
for (const text of REFUSED) {
  group.body(text, TAG, text);
  // Before a space it is a sign of mathematics.
  group.body(`в строке: ${text}`, text === '<' ? 'neutralised' : TAG, `Слово ${text} слово`);
}
for (const text of NEUTRALISED) group.body(text, 'neutralised', text);
group.body('an image', /картинки в тексте не допускаются/, '![фото](foto.jpg)');
group.body('an image by reference', /картинки|такое оформление/, '![фото][a]\n\n[a]: https://zarechny.example/x.png');
group.body('an image of another site', /картинки/, '![](https://zarechny.example/pixel.gif)');
group.body('an image with a program', /картинки/, '![x](javascript:alert(1))');
group.body('an image in a link', /картинки/, '[![x](a.png)](/acts/)');

export const html = group.mutations;
