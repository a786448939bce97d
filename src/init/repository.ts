import { MIGRATIONS, versionAfter } from '../editing/migrations/index.ts';
import type { Data } from '../editing/form.ts';
import { writeRecord } from '../editing/write-record.ts';
import { plainOf, yamlText } from '../editing/yaml-text.ts';
import { RECORD_TYPES, rowOf } from '../records/registry.ts';
import type { ForgeSettings } from '../settings/settings.ts';
import { codeOwners } from './code-owners.ts';
import { forgeFiles, ownAllowedScripts, ownProfiles, ownVersion, skeletonText } from './own-files.ts';

/** What the questions come to. */
export interface Beginning {
  /** The name of the municipality's folder. */
  readonly id: string;
  readonly municipality: Data;
  readonly profile: string;
  readonly forge: Omit<ForgeSettings, 'branch'> | undefined;
  /** Who answers for the repository, as the forge calls them. */
  readonly owners: readonly string[];
}

/** Commands that an administration runs; the program has more, for its own needs. */
const COMMANDS = 'start dev edit new import fix check diff deadlines document build ci migrate rules'.split(' ');
/** The Node.js that the program is tested with. */
const NODE = '24.21.0';
/** Where each forge looks for its work. */
const CI: Readonly<Record<ForgeSettings['kind'], string>> = {
  github: '.github',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo',
};

/** All files of an administration's repository by their paths. */
export function repositoryFiles(beginning: Beginning): ReadonlyMap<string, string | Uint8Array> {
  const { forge, id, municipality, owners, profile } = beginning;
  const folders = RECORD_TYPES.flatMap((type) => (rowOf(type).shared ? [] : (rowOf(type).folder ?? [])));
  const files = new Map<string, string | Uint8Array>([
    [`content/${id}/municipality.yaml`, writeRecord('municipality', municipality)],
    [`content/profiles/${profile}.yaml`, ownProfiles().get(profile) ?? ''],
    ...folders.map((folder): [string, string] => [`content/${id}/${folder}/.gitkeep`, '']),
    ['reserve.yaml', settingsText(beginning)],
    ['package.json', packageText(String(municipality['name']))],
    ['README.md', readmeText(beginning)],
    ...['gitignore', 'npmrc', 'editorconfig', 'gitattributes'].map((name): [string, string] => [
      `.${name}`,
      skeletonText(name),
    ]),
    ...(forge ? forgeFiles(CI[forge.kind]) : []),
  ]);
  if (forge && owners.length > 0) files.set(...codeOwners(forge.kind, owners, [...files.keys()]));
  return files;
}

function settingsText({ forge, municipality }: Beginning): string {
  const url = typeof municipality['siteUrl'] === 'string' ? new URL(municipality['siteUrl']) : undefined;
  const path = url && (url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`);
  const settings = {
    content: 'content',
    records: versionAfter(MIGRATIONS),
    ...(url && { site: url.origin }),
    ...(path !== undefined && path !== '/' && { basePath: path }),
    ...(forge && { forge: { ...forge, branch: 'main' } }),
  };
  return `# Настройки раздела. Цвет и герб: theme: { accent: '#0b4a6f', logo: look/gerb.png }\n${yamlText(plainOf(settings))}\n`;
}

function packageText(name: string): string {
  const scripts = Object.fromEntries(COMMANDS.map((command) => [command, `reserve ${command}`]));
  const data = {
    name: 'rezerv',
    private: true,
    description: `${name}: муниципальный резерв управленческих кадров`,
    // Node.js comes with the rest, so that the one on the computer may be older.
    dependencies: { 'municipal-reserve': ownVersion(), node: NODE },
    allowScripts: ownAllowedScripts(),
    scripts,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function readmeText({ forge, id, municipality }: Beginning): string {
  const publish = forge
    ? `3. Создайте пустое хранилище \`${forge.repository}\` на ${forge.url} и отправьте туда записи:\n   \`git remote add origin ${forge.url}/${forge.repository}.git\`, потом \`git push -u origin main\`.\n   Включите там защиту ветки \`main\`: публиковать можно только после проверки.`
    : '3. Хранилища в сети пока нет: записи лежат в этой папке. Когда оно появится, впишите его в `reserve.yaml`.';
  return skeletonText('readme.md')
    .replaceAll('{{name}}', String(municipality['name']))
    .replaceAll('{{id}}', id)
    .replaceAll('{{forge}}', () => publish);
}
