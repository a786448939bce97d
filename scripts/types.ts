import { readFileSync, writeFileSync } from 'node:fs';
import { program } from 'commander';
import { russianHelp } from './options.ts';

const options = russianHelp(program)
  .name('types')
  .description('Пишет типы TypeScript и проверку записей по схемам')
  .option('--check', 'только сравнить: код 1, если файл отстал от схем')
  .parse()
  .opts<{ check?: boolean }>();

const { typeSource } = await import('../src/records/type-source.ts');
const { recordValidatorSource } = await import('../src/records/validator-source.ts');
const { sourcesValidatorSource } = await import('../src/harvest/validator-source.ts');
const { settingsValidatorSource } = await import('../src/settings/validator-source.ts');
/** What is written from the schemas, by its path from the root of the program. */
const generated: Readonly<Record<string, () => string>> = {
  'src/records/types.generated.ts': typeSource,
  'src/records/validators.generated.ts': recordValidatorSource,
  'src/harvest/validators.generated.ts': sourcesValidatorSource,
  'src/settings/validators.generated.ts': settingsValidatorSource,
};

for (const [path, source] of Object.entries(generated)) {
  const target = new URL(`../${path}`, import.meta.url);
  if (!options.check) {
    writeFileSync(target, source());
  } else if (readFileSync(target, 'utf8') !== source()) {
    console.error(`${path} отстал от схем. Запустите: npm run types`);
    process.exitCode = 1;
  }
}
