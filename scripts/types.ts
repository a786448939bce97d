import { readFileSync, writeFileSync } from 'node:fs';
import { program } from 'commander';
import { typeSource } from '../src/records/type-source.ts';
import { russianHelp } from './options.ts';

const TARGET = new URL('../src/records/types.generated.ts', import.meta.url);

const options = russianHelp(program)
  .name('types')
  .description('Пишет типы TypeScript по схемам')
  .option('--check', 'только сравнить: код 1, если файл отстал от схем')
  .parse()
  .opts<{ check?: boolean }>();

const wanted = typeSource();
if (!options.check) {
  writeFileSync(TARGET, wanted);
} else if (readFileSync(TARGET, 'utf8') !== wanted) {
  console.error('src/records/types.generated.ts отстал от схем. Запустите: npm run types');
  process.exitCode = 1;
}
