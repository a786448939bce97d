import { readFileSync, writeFileSync } from 'node:fs';
import { program } from 'commander';
import { isAllowed, licenceList } from './licence-list.ts';
import { runtimePackages } from './lock.ts';
import { russianHelp } from './options.ts';

const TARGET = new URL('../docs/licences.md', import.meta.url);

const options = russianHelp(program)
  .name('licences')
  .description('Пишет перечень лицензий того, из чего состоит программа')
  .option('--check', 'только сравнить: код 1, если перечень отстал от package-lock.json')
  .parse()
  .opts<{ check?: boolean }>();

const packages = runtimePackages();
const refused = packages.filter(({ license = '' }) => !isAllowed(license));
if (refused.length > 0) {
  const names = refused.map(({ license = 'не названа', name }) => `${name}: ${license}`);
  console.error(`Лицензий нет среди допущенных (scripts/licence-list.ts):\n${names.join('\n')}`);
  process.exitCode = 1;
} else if (!options.check) {
  writeFileSync(TARGET, licenceList(packages));
} else if (readFileSync(TARGET, 'utf8') !== licenceList(packages)) {
  console.error('docs/licences.md отстал от package-lock.json. Запустите: npm run licences');
  process.exitCode = 1;
}
