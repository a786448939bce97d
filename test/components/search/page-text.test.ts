import { expect, test } from 'vitest';
import { pageText } from '../../../src/components/search/page-text.ts';

const text = (inside: string) => pageText(`<body><header>Меню</header><main id="content">${inside}</main>После</body>`);

test('of a page its own words are taken, apart, without its title and the lines about itself', () => {
  expect(
    text(
      '<h1>Название</h1><dl><dt>Уровень</dt><dd>резерв</dd></dl><p>до<b>ма</b></p><p>улица</p><div class="permalink">Адрес</div>',
    ),
  ).toBe('Уровень — резерв · дома · улица');
});

test('what stands apart is told apart, once, and signs stand at their words', () => {
  expect(
    text(
      '<h2>Этапы:</h2><table><tr><th>Этап</th><th>День</th></tr></table><p>Приём.</p><p></p><p>Тел. <a>1</a> , <a>2</a></p>',
    ),
  ).toBe('Этапы: Этап · День · Приём. Тел. 1, 2');
});

test.each([
  ['<p>да</p><div class="a no-print"><div>нет</div><br>нет</div><p>да</p>', 'да · да'],
  ['<span aria-hidden="true">нет</span>да', 'да'],
  ['<script>нет</script><style>нет</style><!-- <p>нет</p> --><nav><ul><li>нет</li></ul></nav>да', 'да'],
  ['<img class="no-print" src="a.png">да', 'да'],
  ['<a title="a > b">да</a>', 'да'],
  ['2 < 3 и 5', '2 < 3 и 5'],
  ['&lt;b&gt; &amp;lt; &#39;x&#39; &#x41; &quot;&nbsp;&unknown;', "<b> &lt; 'x' A \" &unknown;"],
  ['не\u00ADпечатается', 'непечатается'],
])('«%s» reads «%s»', (html, words) => {
  expect(text(html)).toBe(words);
});

test('a page without a main part has no words', () => {
  expect(pageText('<body><p>нет</p></body>')).toBe('');
});
