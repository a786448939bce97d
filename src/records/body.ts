import type { Nodes, Root } from 'mdast';
import { hiddenIn } from '../i18n/hidden-characters.ts';
import { isJustRussian } from '../i18n/look-alikes.ts';
import { bodySyntaxMessage } from './body-messages.ts';
import { parsers } from './parsers.ts';
import { plainBody } from './plain-body.ts';
import type { YamlProblem } from './yaml.ts';

/** The text of a record, admitted and rendered: HTML without anything that acts, and the tree it was rendered from. */
export interface Body {
  readonly html: string;
  /** Known to show no other letters than Russian ones. */
  readonly justRussian?: true;
  readonly tree: Root;
}

/** What a text may hold: plain Markdown with tables. Everything else, MDX programs and raw HTML above all, is refused. */
const ADMITTED = new Set<string>([
  'root',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'link',
  'inlineCode',
  'code',
  'table',
  'tableRow',
  'tableCell',
]);

const REFUSED: Record<string, string> = {
  mdxjsEsm: 'строки import и export в тексте не допускаются: удалите их',
  mdxFlowExpression: 'выражение в фигурных скобках не допускается; если скобка нужна в тексте, напишите \\{',
  mdxTextExpression: 'выражение в фигурных скобках не допускается; если скобка нужна в тексте, напишите \\{',
  mdxJsxFlowElement: 'теги в угловых скобках не допускаются; если знак нужен в тексте, напишите \\<',
  mdxJsxTextElement: 'теги в угловых скобках не допускаются; если знак нужен в тексте, напишите \\<',
  html: 'теги HTML в тексте не допускаются: оформите текст средствами Markdown',
  image: 'картинки в тексте не допускаются: приложите файл в поле files',
};

const LINK = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\.{1,2}\/)/i;

/** Texts on which the native parser is known to crash, taking the whole program with it, or to work for many seconds. */
const HOSTILE: readonly { readonly pattern: RegExp; readonly problem: string }[] = [
  {
    pattern: /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/m,
    problem: 'цитаты и списки вложены глубже 50 уровней: уберите лишние знаки в начале строки',
  },
  { pattern: /^[ \t>\u00a0\ufeff]*(?:import|export)(?![\p{L}\p{N}])/mu, problem: REFUSED.mdxjsEsm! },
  { pattern: /\{(?:[^{]*\{){199}/, problem: REFUSED.mdxFlowExpression! },
];

/**
 * Parses the text of an MDX record to a tree, admits it against the list above and renders it. The text never becomes
 * a module, so nothing in it can run. `firstLine` is the line of the file on which the text begins; `everyday` is for those who
 * know that all characters of the file are.
 */
export function readBody(text: string, firstLine: number, everyday?: boolean): Body | YamlProblem[] {
  const plain = plainBody(text, everyday);
  if (plain === undefined) return readWholeBody(text, firstLine);
  // Nothing in an everyday text is spelled in another way: it shows the letters it is written with.
  const body = bodyOf(text, plain);
  return isJustRussian(text) ? Object.defineProperty(body, 'justRussian', { value: true }) : body;
}

/** The same by the parser of the whole language alone. */
export function readWholeBody(text: string, firstLine: number): Body | YamlProblem[] {
  const hostile = HOSTILE.flatMap(({ pattern, problem }) => {
    const index = text.search(pattern);
    return index < 0 ? [] : [{ line: firstLine + text.slice(0, index).split('\n').length - 1, column: 1, problem }];
  });
  if (hostile.length > 0) return hostile;
  try {
    const tree = parsers.markdown.mdxToMdast(text) as Root;
    const problems: YamlProblem[] = [];
    admit(tree, firstLine, problems);
    return problems.length > 0 ? problems : bodyOf(text, parsers.toHtml(parsers.toHast(tree)));
  } catch (error) {
    return [bodySyntaxMessage(error, firstLine)];
  }
}

/** A tree takes a hundred times the memory of its text and few ask for it: it is made again for those who do. */
function bodyOf(text: string, html: string): Body {
  return {
    html,
    get tree() {
      const tree = parsers.markdown.mdxToMdast(text) as Root;
      admit(tree, 1, []);
      return tree;
    },
  };
}

function admit(node: Nodes, firstLine: number, problems: YamlProblem[]): void {
  const start = node.position?.start;
  const place = { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 };
  if (!ADMITTED.has(node.type)) {
    problems.push({
      ...place,
      problem:
        REFUSED[node.type] ?? 'такое оформление текста не допускается: оставьте абзацы, списки, таблицы и ссылки',
    });
    return;
  }
  if (node.type === 'link' && !LINK.test(node.url)) {
    problems.push({
      ...place,
      problem: 'ссылка должна начинаться с https://, http://, mailto:, tel: или вести внутрь сайта',
    });
  }
  // The file has none left, but «&#x202e;» spells one; what cannot be spelt at all, the parser replaces.
  for (const text of wordsOf(node)) {
    const said = hiddenIn(text.replaceAll('\ufffd', '\u0001'))?.says;
    if (said !== undefined) problems.push({ ...place, problem: `в тексте ${said}` });
  }
  // The page has its own h1; headings of a text begin one level below it.
  if (node.type === 'heading') node.depth = Math.min(6, node.depth + 1) as typeof node.depth;
  if ('children' in node) for (const child of node.children) admit(child, firstLine, problems);
}

function wordsOf(node: Nodes): string[] {
  if ('value' in node) return [node.value];
  return node.type === 'link' ? [node.url, node.title ?? ''] : [];
}
