import { readFileSync } from 'node:fs';

const SITE = 'Муниципальный резерв управленческих кадров';
const read = (part) => readFileSync(new URL(`${part}.html`, import.meta.url), 'utf8');
const [head, header, footer] = ['head', 'header', 'footer'].map(read);
const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in HTML. */
export const text = (value) => String(value).replace(/[&<>"]/g, (sign) => ESCAPED[sign]);

/** One piece of HTML for each of a list. */
export const each = (list, html) => (list ?? []).map(html).join('');

/** A whole page. */
export const page = ({ title, description = SITE, address, main }) =>
  `<!DOCTYPE html><html lang="ru"><head>${head}<title>${text(title)} — ${SITE}</title>
<meta name="description" content="${text(description)}"><link rel="canonical" href="https://bench.example${address}"></head><body>${header}
<div class="bounds"><nav aria-label="Вы здесь" class="no-print"><ol class="crumbs" role="list"><li><a href="/">Главная</a></li><li><a href="/practices/">Практики</a></li><li aria-current="page">${text(title)}</li></ol></nav>
<main id="content" tabindex="-1">${main}
<div class="permalink"><p>Постоянный адрес страницы: <a href="${address}">${address}</a></p><p>Страница составлена из записей.</p><p class="no-print"><a href="/about/#mistake">Сообщить об ошибке</a> на этой странице. <a href="/about/">О разделе и проверках</a></p></div></main></div>
${footer}</body></html>
`;
