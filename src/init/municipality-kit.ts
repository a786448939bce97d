import { markdownText } from '../findings/markdown-text.ts';
import { RECORD_TYPES } from '../records/registry.ts';
import { emptyFolders, type Kit } from './kit.ts';
import { ownProfiles, skeletonText } from './own-files.ts';
import type { Beginning } from './repository.ts';

/** Commands that an administration runs; the program has more, for its own needs. */
const COMMANDS = 'start dev edit new import fix check diff deadlines document build ci migrate rules'.split(' ');

/** What is a municipality's own in its repository: the methodology, folders for all kinds of records, its commands. */
export function municipalityKit({ forge, id, municipality, profile = '' }: Beginning): Kit {
  const name = String(municipality['name']);
  const publish = forge
    ? `3. Создайте пустое хранилище \`${forge.repository}\` на ${forge.url} и отправьте туда записи:\n   \`git remote add origin ${forge.url}/${forge.repository}.git\`, потом \`git push -u origin main\`.\n   Включите там защиту ветки \`main\`: публиковать можно только после проверки.`
    : '3. Хранилища в сети пока нет: записи лежат в этой папке. Когда оно появится, впишите его в `reserve.yaml`.';
  return {
    files: [
      [`content/profiles/${profile}.yaml`, ownProfiles().get(profile) ?? ''],
      ...emptyFolders(id, RECORD_TYPES),
      ['.gitignore', skeletonText('gitignore')],
    ],
    commands: Object.fromEntries(COMMANDS.map((command) => [command, `reserve ${command}`])),
    about: `${name}: муниципальный резерв управленческих кадров`,
    settings: { remark: "Настройки раздела. Цвет и герб: theme: { accent: '#0b4a6f', logo: look/gerb.png }", more: {} },
    readme: { template: 'readme.md', values: { name: markdownText(name), id, forge: publish } },
    wrappers: 'template',
  };
}
