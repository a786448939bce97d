import { ownVersion } from '../src/init/own-files.ts';
import { runtimePackages, type LockedPackage } from './lock.ts';

/**
 * What an installed program consists of, with licences and checksums, in CycloneDX 1.5. Made from the lock alone, so that equal
 * locks give equal bytes: `npm sbom --omit dev` adds the moment and a random number and leaves out whatever a package of the
 * development needs as well (a hundred packages here, among them ajv and vite).
 */
export function billOfMaterials(): string {
  const version = ownVersion();
  const own = { type: 'application', name: 'municipal-reserve', version, purl: purl('municipal-reserve', version) };
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...own, 'bom-ref': own.purl, licenses: [{ expression: 'MIT' }] } },
    components: runtimePackages().map(componentOf),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf({ integrity, license = '', name, version }: LockedPackage) {
  const checksum = integrity.slice(integrity.indexOf('-') + 1);
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(checksum, 'base64').toString('hex') }],
    licenses: [{ expression: license }],
    purl: purl(name, version),
  };
}

function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
