import { escaped } from '../editing/replies.ts';
import type { Shell } from '../projections/shell.ts';

/** A piece of HTML with the name of its file. */
export interface NamedFragment {
  readonly name: string;
  readonly title: string;
  readonly html: string;
}

/** What the page is made of. */
export interface Guide {
  readonly shell: Shell;
  readonly fragments: readonly NamedFragment[];
  readonly files: readonly string[];
  /** Where the section itself stands on the web. */
  readonly home: string;
}

const STYLE = `body{font:1rem/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#18222b}
section{border-top:2px solid #7c8b97;margin-top:2.5rem;padding-top:1rem}
textarea{width:100%;box-sizing:border-box;font:.875rem/1.4 ui-monospace,monospace}
.piece{overflow-x:auto;border:1px solid #ccd6dd;padding:0 1rem;margin-top:1rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccd6dd;padding:.4rem;text-align:left;vertical-align:top}
caption{text-align:left;font-weight:600;padding:.5rem 0}`;

/** A page to be opened from the disk: how to paste the pieces, then each as it looks and as it is copied. Nothing in it runs. */
export function guidePage({ files, fragments, home, shell }: Guide): string {
  const title = `${shell.title}: ${shell.name}. Куски для другого сайта`;
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>Сведения на ${escaped(shell.asOf)} Сам раздел: <a href="${escaped(home)}">${escaped(home)}</a></p>
<h2>Как вставить</h2>
<ol>
<li>В редакторе страницы вашего сайта включите режим HTML (кнопка «Источник», «HTML» или «&lt;/&gt;»).</li>
<li>Щёлкните в поле с кодом ниже, нажмите Ctrl+A и Ctrl+C, вставьте код в редактор: Ctrl+V.</li>
<li>Если режима HTML нет, выделите мышью сам кусок под полем и вставьте его как текст: таблицы и ссылки сохранятся.</li>
<li>Файлы из папки files загружайте как документы сайта, если ссылок на раздел мало.</li>
</ol>
<h2>О чём помнить</h2>
<ul>
<li>Вставленное само не обновляется. После каждого изменения раздела выполните команду снова и замените куски.</li>
<li>Имя человека можно показать только на сайтах, названных в его согласии. Проверьте, что этот сайт там есть.</li>
<li>Согласие отозвано — замените кусок в тот же день: из раздела имя уходит само, отсюда — нет.</li>
</ul>
<h2>Файлы</h2>
<ul>
${files.map((file) => `<li><a href="${escaped(file)}">${escaped(file)}</a></li>`).join('\n')}
</ul>
${fragments.map(sectionOf).join('\n')}
</body>
</html>
`;
}

function sectionOf({ html, name, title }: NamedFragment): string {
  const label = escaped(`Код: ${title}`);
  return `<section aria-label="${escaped(title)}">
<p><strong>${escaped(title)}</strong> — файл <a href="${escaped(name)}">${escaped(name)}</a></p>
<textarea readonly rows="6" aria-label="${label}">
${escaped(html)}</textarea>
<div class="piece">
${html}</div>
</section>`;
}
