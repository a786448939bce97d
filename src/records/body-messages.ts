import type { YamlProblem } from './yaml.ts';

/** Turns a syntax error of the text parser into a Russian problem at its place in the file. */
export function bodySyntaxMessage(error: unknown, firstLine: number): YamlProblem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(text) ?? [];
  const place = { line: Number(line) + firstLine - 1, column: Number(column) };
  // The parser gives every error the code «mdx-jsx»; only the words tell a brace from a tag.
  if (text.includes(' expression')) {
    return { ...place, problem: 'знак { в тексте читается как начало выражения: напишите \\{' };
  }
  if (text.includes('mdx-jsx')) return { ...place, problem: 'знак < в тексте читается как начало тега: напишите \\<' };
  return {
    ...place,
    problem: 'текст не удалось разобрать: уберите знаки < и { или поставьте перед ними обратную черту',
  };
}
