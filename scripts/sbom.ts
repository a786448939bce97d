import { program } from 'commander';
import { billOfMaterials } from './bill.ts';
import { russianHelp } from './options.ts';

russianHelp(program)
  .name('sbom')
  .description('Печатает состав программы с контрольными суммами в виде CycloneDX (SBOM)')
  .parse();

process.stdout.write(billOfMaterials());
