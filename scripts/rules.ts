import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Option, program } from 'commander';
import { russianHelp } from './options.ts';

const FOLDER = new URL('../src/checks/', import.meta.url);

/** The file that holds each rule, by id, from the root of the program; read from the sources, so that it cannot lag behind them. */
const checkFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => /\.[jt]s$/.test(name))
    .flatMap((name) =>
      [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(/^ +id: '([^']+)',$/gm)].map(
        ([, id = '']) => [id, `src/checks/${name}`] as const,
      ),
    ),
);

const { format } = russianHelp(program)
  .name('rules')
  .description('Перечисляет правила проверки: номер, пункт, вид, файл и доказательство.')
  .addOption(new Option('--format <вид>', 'вид перечня').choices(['text', 'json']).default('text'))
  .parse()
  .opts<{ format: 'text' | 'json' }>();

const { ruleViews } = await import('../src/projections/rules.ts');
const rules = ruleViews().map(({ clause, guarantee, id, kind, level }) => {
  const file = checkFiles.get(id) ?? '';
  const test = file.replace(/^src\//, 'test/').replace(/\.[jt]s$/, '.test.ts');
  return {
    id,
    clause,
    level,
    kind,
    file,
    test: existsSync(new URL(`../${test}`, import.meta.url)) ? test : null,
    guarantee,
  };
});
console.log(
  format === 'json'
    ? JSON.stringify(rules, null, 2)
    : rules.map(({ clause, guarantee, id }) => `${id.padEnd(9)} ${clause}\n          ${guarantee}`).join('\n'),
);
