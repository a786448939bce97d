import { complaints, type Measured } from './verdict.ts';

const COLUMNS = [
  'Страница',
  'HTML',
  'CSS',
  'вместе',
  'сценарии',
  'шрифты',
  'запросы',
  'сдвиг',
  'axe',
  'шире',
  'Lighthouse',
  '',
] as const;

/** One page, one row; what it breaks is told below the table. */
function cells(page: Measured): string[] {
  const { axe, css, fonts, html, lighthouse, path, requests, scripts, shift, wide } = page;
  return [
    path,
    ...[html, css, html + css, scripts, fonts, requests].map(String),
    shift.toFixed(3),
    ...[axe, wide].map(({ length }) => String(length)),
    lighthouse?.scores.join(' ') ?? '—',
    complaints(page).length === 0 ? '✓' : '✗',
  ];
}

function broken(pages: readonly Measured[]): string[] {
  return pages.flatMap((page) => {
    const lost = page.lighthouse?.lost ?? [];
    const found = [...complaints(page), ...lost.map((audit) => `  ${audit}`)];
    return found.length === 0 ? [] : [page.path, ...found.map((line) => `  ${line}`)];
  });
}

/** The table for a terminal, and below it what is broken where. */
export function asText(pages: readonly Measured[]): string {
  const rows = [[...COLUMNS], ...pages.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  const complaintsBelow = broken(pages);
  return [...rows.map(line), ...(complaintsBelow.length > 0 ? ['', ...complaintsBelow] : []), ''].join('\n');
}

/** The same table in Markdown, for docs/site-quality.md. */
export function asMarkdown(pages: readonly Measured[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = COLUMNS.map((_, column) => (column === 0 ? '---' : '--:'));
  const rows = pages.map(cells).map(([path, ...rest]) => [`\`${path}\``, ...rest]);
  const list = broken(pages).map((found) => found.replace(/^( *)/, '$1- '));
  return [COLUMNS, rule, ...rows]
    .map(line)
    .concat(list.length > 0 ? ['', ...list] : [], '')
    .join('\n');
}
