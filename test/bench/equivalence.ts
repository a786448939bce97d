import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
};
const FEW = 3;

/**
 * What the pages of a peer lack: a page for each record at `practices/‹folder›/‹name›/`, and in it every value of the front matter
 * and every line of the text. Reads the files in the simple form that the generator writes. Nothing lacking, nothing returned.
 */
export function lostBy(content: string, out: string): string[] {
  const lost: string[] = [];
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    const [, folder, name] = /^([^./][^/]*)\/practices\/([^/]+)\.mdx$/.exec(file) ?? [];
    if (folder === undefined || name === undefined) continue;
    const page = join(out, 'practices', folder, name, 'index.html');
    if (!existsSync(page)) lost.push(`${file}: нет страницы`);
    else {
      const shown = textOfPage(readFileSync(page, 'utf8'));
      const missing = linesOf(readFileSync(join(content, file), 'utf8')).find((line) => !shown.includes(line));
      if (missing !== undefined) lost.push(`${file}: на странице нет «${missing}»`);
    }
  }
  return lost.length > FEW ? [...lost.slice(0, FEW), `и ещё ${lost.length - FEW}`] : lost;
}

/** The words of a record line by line, without the signs of YAML and Markdown. */
function linesOf(record: string): string[] {
  return record
    .split('\n')
    .map((line) =>
      line
        .replace(/^(# |\s*(- )?([a-zA-Z]+:( |$))?(>-|\[\])?)/, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '---');
}

function textOfPage(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
}
