import { isEveryday } from '../i18n/hidden-characters.ts';

/** What begins or ends something in Markdown or MDX, or has to be escaped. */
const SIGNS = /[_`[\]<>{}\\&~|@$^=#\t]|:[^ \d]|(?<!\d):\d|www\.| $/i;
/** A line that begins so, and with no number of a list, is nothing but words. */
const WORDS = /^(?:(?:\*\*)?[A-Za-z\u0400-\u0482\u048a-\u052f«(№"]|\*\*\d|\d+(?![.)\d]))/;
const PROGRAM = /^(?:import|export)/;
const HEADING = /^(#{1,6}) /;
const BULLET = '- ';
const NUMBER = /^\d{1,9}\. /;
const CONTINUED = /^ {2,3}(?=[^ ])/;
const STRONG =
  /(?<=^|[ («\n])\*\*([«A-Za-z\d\u0400-\u0482\u048a-\u052f](?:[^*]*[A-Za-z\d\u0400-\u0482\u048a-\u052f.?!»])?)\*\*(?=$|[ .,;:!?)»\n])/g;
const ROW = /^\| .+ \|$/;
const BELOW_HEAD = /^\|(?: -{3,} \|)+$/;

/**
 * The HTML of a text of headings, paragraphs and short lists whose only mark is `**`, the everyday text of a record. Undefined
 * for every other text, good or bad. What this renders, the parser of the whole language renders to the same bytes.
 */
export function plainBody(text: string, everyday = isEveryday(text)): string | undefined {
  if (!everyday) return undefined;
  const html: string[] = [];
  const pieces = text.split(/\n{2,}/);
  for (const [index, piece] of pieces.entries()) {
    const block = piece.replace(/^\n|\n$/g, '');
    if (block === '' && (index === 0 || index === pieces.length - 1)) continue;
    const said = blockOf(block.split('\n'));
    if (said === undefined) return undefined;
    // Two lists in a row are one, with its elements apart.
    const list = said.slice(0, 4);
    if ((list === '<ul>' || list === '<ol>') && html.at(-1)?.startsWith(list) === true) return undefined;
    html.push(said);
  }
  return html.join('\n');
}

/** What stands between two empty lines. */
function blockOf(lines: readonly string[]): string | undefined {
  const [first = ''] = lines;
  const heading = HEADING.exec(first);
  if (heading) {
    const words = lines.length === 1 ? wordsOf(first.slice(heading[0].length)) : undefined;
    const depth = Math.min(6, heading[1]!.length + 1);
    return words === undefined ? undefined : `<h${depth}>${words}</h${depth}>`;
  }
  if (first.startsWith(BULLET)) return listOf('ul', lines, (line) => (line.startsWith(BULLET) ? BULLET.length : 0));
  if (first.startsWith('1. ')) return listOf('ol', lines, (line) => NUMBER.exec(line)?.[0].length ?? 0);
  if (ROW.test(first)) return tableOf(lines);
  const words = lines.every(isWords) ? strengthened(lines.join('\n')) : undefined;
  return words === undefined ? undefined : `<p>${words}</p>`;
}

/** A list whose elements may go on below their first line, right under its words. */
function listOf(tag: string, lines: readonly string[], widthOf: (line: string) => number): string | undefined {
  const elements: string[] = [];
  let width = 0;
  for (const line of lines) {
    const own = widthOf(line);
    const deeper = own === 0 ? (CONTINUED.exec(line)?.[0].length ?? 0) : 0;
    if (own === 0 && deeper !== width) return undefined;
    const said = line.slice(own + deeper);
    if (!isWords(said)) return undefined;
    if (own === 0) elements.push(`${elements.pop()!}\n${said}`);
    else elements.push(said);
    width = own === 0 ? width : own;
  }
  const html: string[] = [];
  for (const element of elements) {
    const words = strengthened(element);
    if (words === undefined) return undefined;
    html.push(`<li>${words}</li>`);
  }
  return `<${tag}>\n${html.join('\n')}\n</${tag}>`;
}

/** A table in which every row has all its cells and no cell is empty. */
function tableOf([head = '', below = '', ...rows]: readonly string[]): string | undefined {
  if (!BELOW_HEAD.test(below)) return undefined;
  const width = below.split('|').length;
  const html: string[] = [];
  for (const [index, row] of [head, ...rows].entries()) {
    const cells = ROW.test(row) ? row.split('|') : [];
    const words = allWords(cells.slice(1, -1).map((cell) => cell.slice(1, -1)));
    if (cells.length !== width || words === undefined || cells.slice(1, -1).some((cell) => !/^ .* $/.test(cell)))
      return undefined;
    const tag = index === 0 ? 'th' : 'td';
    html.push(`<tr>\n${words.map((said) => `<${tag}>${said}</${tag}>`).join('\n')}\n</tr>`);
  }
  const [top = '', ...others] = html;
  const body = others.length === 0 ? '' : `\n<tbody>\n${others.join('\n')}\n</tbody>`;
  return `<table>\n<thead>\n${top}\n</thead>${body}\n</table>`;
}

function allWords(lines: readonly string[]): string[] | undefined {
  const words: string[] = [];
  for (const line of lines) {
    const said = wordsOf(line);
    if (said === undefined) return undefined;
    words.push(said);
  }
  return words;
}

/** A line of nothing but words, some of them strong. */
function wordsOf(line: string): string | undefined {
  return isWords(line) ? strengthened(line) : undefined;
}

function isWords(line: string): boolean {
  return WORDS.test(line) && !SIGNS.test(line) && !PROGRAM.test(line);
}

/** Strong words in lines of nothing but words may begin in one line and end in another. */
function strengthened(lines: string): string | undefined {
  if (!lines.includes('*')) return lines;
  const said = lines.replaceAll(STRONG, '<strong>$1</strong>');
  return said.includes('*') ? undefined : said;
}
