import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./', import.meta.url);

/** The file that holds each rule, by id, from the root of the program; read from the sources, so that it cannot lag behind them. */
export const checkFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(/^ {2}id: '([^']+)',$/gm)].map(
        ([, id = '']) => [id, `src/checks/${name}`] as const,
      ),
    ),
);
