import ts from 'typescript';
import { schemas, nodes } from './schemas.ts';
import { sourceFiles, textOf } from './source-files.ts';

/** A pattern that meets content, and where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** Every pattern of the schemas and every literal of the source, each once. */
export function patterns(): Pattern[] {
  const all = [
    ...fromSchemas(),
    ...sourceFiles('src')
      .filter((file) => file.endsWith('.ts'))
      .flatMap(fromSource),
  ];
  return [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}

function fromSchemas(): Pattern[] {
  if (schemas.size === 0) throw new Error('There are no schemas');
  return nodes().flatMap(([place, { pattern }]) =>
    typeof pattern === 'string' ? [{ source: pattern, flags: 'u', place }] : [],
  );
}

function fromSource(file: string): Pattern[] {
  const found: Pattern[] = [];
  const enter = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: file });
    }
    ts.forEachChild(node, enter);
  };
  enter(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest));
  return found;
}
