import { isEveryday } from '../i18n/hidden-characters.ts';

/** What begins or ends something in Markdown or MDX, or has to be escaped. */
const SIGNS = /[_`[\]<>{}\\&~|@$^=#\t]|:[^ ]|www\.| $/i;
/** A line that begins so, and with no number of a list, is nothing but words. */
const WORDS = /^(?:\*\*)?(?:[A-Za-z\u0400-\u0482\u048a-\u052f«(№"]|\d+(?![.)\d]))/;
const PROGRAM = /^(?:import|export)/;
const HEADING = /^(#{1,6}) /;
const BULLET = '- ';
const NUMBER = /^\d{1,9}\. /;
const STRONG =
  /(?<=^|[ («])\*\*([A-Za-z\d\u0400-\u0482\u048a-\u052f](?:[^*]*[A-Za-z\d\u0400-\u0482\u048a-\u052f])?)\*\*(?=$|[ .,;:!?)»])/g;

/**
 * The HTML of a text of headings, paragraphs and short lists whose only mark is `**`, the everyday text of a record. Undefined
 * for every other text, good or bad. What this renders, the parser of the whole language renders to the same bytes.
 */
export function plainBody(text: string): string | undefined {
  if (!isEveryday(text)) return undefined;
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
  const words = allWords(lines);
  return words && `<p>${words.join('\n')}</p>`;
}

function listOf(tag: string, lines: readonly string[], widthOf: (line: string) => number): string | undefined {
  if (lines.some((line) => widthOf(line) === 0)) return undefined;
  const words = allWords(lines.map((line) => line.slice(widthOf(line))));
  return words && `<${tag}>\n${words.map((said) => `<li>${said}</li>`).join('\n')}\n</${tag}>`;
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
  if (!WORDS.test(line) || SIGNS.test(line) || PROGRAM.test(line)) return undefined;
  if (!line.includes('*')) return line;
  const said = line.replaceAll(STRONG, '<strong>$1</strong>');
  return said.includes('*') ? undefined : said;
}
