import { MIGRATIONS, versionAfter } from '../editing/migrations/index.ts';
import type { Data } from '../editing/form.ts';
import { writeRecord } from '../editing/write-record.ts';
import { plainOf, yamlText } from '../editing/yaml-text.ts';
import type { ForgeSettings } from '../settings/settings.ts';
import { associationKit } from './association-kit.ts';
import type { FirstSource } from './association-questions.ts';
import { codeOwners } from './code-owners.ts';
import { filled, type Kit } from './kit.ts';
import { municipalityKit } from './municipality-kit.ts';
import { forgeFiles, ownAllowedScripts, ownVersion, skeletonText } from './own-files.ts';

/** What the questions come to. */
export interface Beginning {
  /** The name of the folder of the municipality, or of the association. */
  readonly id: string;
  readonly municipality: Data;
  /** Undefined for an association: it keeps no reserve. */
  readonly profile?: string;
  readonly forge: Omit<ForgeSettings, 'branch'> | undefined;
  /** Who answers for the repository, as the forge calls them. */
  readonly owners: readonly string[];
  /** From where an association collects; undefined for a municipality. */
  readonly sources?: readonly FirstSource[];
}

/** The Node.js that the program is tested with. */
const NODE = '24.21.0';
/** Where each forge looks for its work. */
const CI: Readonly<Record<ForgeSettings['kind'], string>> = {
  github: '.github',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo',
};

/** All files of a new repository by their paths. */
export function repositoryFiles(beginning: Beginning): ReadonlyMap<string, string | Uint8Array> {
  const { forge, id, municipality, owners, sources } = beginning;
  const kit = sources ? associationKit(beginning, sources) : municipalityKit(beginning);
  const files = new Map<string, string | Uint8Array>([
    [`content/${id}/municipality.yaml`, writeRecord('municipality', municipality)],
    ...kit.files,
    ['reserve.yaml', settingsText(beginning, kit)],
    ['package.json', packageText(kit)],
    ['README.md', filled(skeletonText(kit.readme.template), kit.readme.values)],
    ...['npmrc', 'editorconfig', 'gitattributes'].map((name): [string, string] => [`.${name}`, skeletonText(name)]),
    ...(forge ? forgeFiles(CI[forge.kind], kit.wrappers) : []),
  ]);
  if (forge && owners.length > 0) files.set(...codeOwners(forge.kind, owners, [...files.keys()]));
  return files;
}

function settingsText({ forge, municipality }: Beginning, { settings: { more, remark } }: Kit): string {
  const url = typeof municipality['siteUrl'] === 'string' ? new URL(municipality['siteUrl']) : undefined;
  const path = url && (url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`);
  const settings = {
    content: 'content',
    records: versionAfter(MIGRATIONS),
    ...(url && { site: url.origin }),
    ...(path !== undefined && path !== '/' && { basePath: path }),
    ...more,
    ...(forge && { forge: { ...forge, branch: 'main' } }),
  };
  return `# ${remark}\n${yamlText(plainOf(settings))}\n`;
}

function packageText({ about, commands }: Kit): string {
  const data = {
    name: 'rezerv',
    private: true,
    description: about,
    // Node.js comes with the rest, so that the one on the computer may be older.
    dependencies: { 'municipal-reserve': ownVersion(), node: NODE },
    allowScripts: ownAllowedScripts(),
    scripts: commands,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
