import { parsers } from './parsers.ts';

/** The two parts of an MDX record. `bodyLine` is the line of the file on which the body begins, from 1. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** Why the text has no proper front matter, and on which line. */
export interface FrontMatterProblem {
  readonly problem: string;
  readonly line: number;
}

/**
 * Splits an MDX record into YAML and body. This is the only call of gray-matter, and it comes after our own check
 * of the plain fence: a language after the dashes (`---js`) would make gray-matter run the front matter as a program.
 * Both code engines are refused as well, and options are always passed, because without them gray-matter answers
 * from a shared cache, silently empty after a failure.
 */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterProblem {
  const first = text.split('\n', 1)[0] ?? '';
  if (first !== '---') {
    return {
      problem: first.startsWith('---')
        ? 'шапка должна начинаться строкой из трёх дефисов; слово после дефисов не допускается'
        : 'запись должна начинаться шапкой: строка из трёх дефисов, поля, снова строка из трёх дефисов',
      line: 1,
    };
  }
  const close = text.indexOf('\n---', first.length);
  if (close < 0) return { problem: 'шапка не закрыта: после полей нужна строка из трёх дефисов', line: 1 };
  if ((text[close + 4] ?? '\n') !== '\n') {
    return {
      problem: 'в строке, которая закрывает шапку, должны быть только три дефиса',
      line: text.slice(0, close + 1).split('\n').length,
    };
  }
  const yamlBelow = text.slice(first.length + 1, close);
  // With a field in it, it is neither empty nor a language: nothing is left to find out.
  if (/^[A-Za-z]/m.test(yamlBelow)) {
    const begins = Math.min(text.length, close + 5);
    return { yaml: yamlBelow, body: text.slice(begins), bodyLine: linesBefore(text, begins) };
  }
  let yaml = '';
  const { content } = parsers.frontMatter(text, {
    language: 'yaml',
    engines: {
      yaml: (source: string) => {
        yaml = source;
        return {};
      },
      js: refuse,
      javascript: refuse,
      json: refuse,
    },
  });
  const bodyLine = linesBefore(text, text.length - content.length);
  return { yaml: yaml.replace(/^\n/, ''), body: content, bodyLine };
}

/** The line on which an offset lies, from 1. */
function linesBefore(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function refuse(): never {
  throw new Error('Front matter is data: engines that run code are refused');
}
