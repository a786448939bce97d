import { existsSync } from 'node:fs';
import { Option, program } from 'commander';
import { checkFiles } from '../src/checks/files.ts';
import { ruleViews } from '../src/projections/rules.ts';
import { russianHelp } from './options.ts';

const { format } = russianHelp(program)
  .name('rules')
  .description('Перечисляет правила проверки: номер, пункт, вид, файл и доказательство.')
  .addOption(new Option('--format <вид>', 'вид перечня').choices(['text', 'json']).default('text'))
  .parse()
  .opts<{ format: 'text' | 'json' }>();

const rules = ruleViews().map(({ clause, guarantee, id, kind, level }) => {
  const file = checkFiles.get(id) ?? '';
  const test = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  return { id, clause, level, kind, file, test: existsSync(test) ? test : null, guarantee };
});
console.log(
  format === 'json'
    ? JSON.stringify(rules, null, 2)
    : rules.map(({ clause, guarantee, id }) => `${id.padEnd(9)} ${clause}\n          ${guarantee}`).join('\n'),
);
