import { plainOf, yamlText } from '../editing/yaml-text.ts';
import { markdownText } from '../findings/markdown-text.ts';
import type { ForgeSettings } from '../settings/settings.ts';
import type { FirstSource } from './association-questions.ts';
import { emptyFolders, filled, type Kit } from './kit.ts';
import { skeletonText } from './own-files.ts';
import type { Beginning } from './repository.ts';

const RESULT = 'harvest/result';
const COLLECTED = `--content ${RESULT}/content`;
const HARVEST = `reserve harvest --out ${RESULT}`;

/** Commands of an association: the site is made from what was collected, all else works on its own records. */
const COMMANDS: Readonly<Record<string, string>> = {
  start: `${HARVEST} && reserve start ${COLLECTED}`,
  harvest: HARVEST,
  build: `reserve build ${COLLECTED}`,
  merge: `reserve merge ${COLLECTED}`,
  document: `reserve document ${COLLECTED}`,
  ...Object.fromEntries('check edit new import fix migrate rules'.split(' ').map((name) => [name, `reserve ${name}`])),
};

/** What to switch on once, so that the site is shown. */
const PAGES: Readonly<Record<ForgeSettings['kind'], string>> = {
  github: 'Включите там показ сайта: Settings → Pages → Source: GitHub Actions.',
  gitlab: 'Включите там ночной запуск: Build → Pipeline schedules, «7 1 * * *».',
  forgejo: 'Готовый сайт лежит в ветке `pages`: оттуда его раздаёт сервер страниц.',
};

/** What is an association's own in its repository: the list of sources, folders for what it keeps itself, its commands. */
export function associationKit({ forge, id, municipality }: Beginning, sources: readonly FirstSource[]): Kit {
  const name = String(municipality['name']);
  return {
    files: [
      ['sources.yaml', sourcesText(municipality['siteUrl'], sources)],
      ...emptyFolders(id, ['practice', 'recommendations', 'initiatives', 'provider', 'act', 'material']),
      ['.gitignore', `${skeletonText('gitignore')}${skeletonText('gitignore-association')}`],
    ],
    commands: COMMANDS,
    about: `${name}: сайт из записей многих муниципалитетов`,
    // Archives of all sections would be most of the site, and the parts on several machines bring none.
    settings: {
      remark: "Настройки сайта. Цвет и знак: theme: { accent: '#0b4a6f', logo: look/znak.png }",
      more: { archive: false },
    },
    readme: {
      template: 'readme-association.md',
      values: { name: markdownText(name), id, forge: publishing(forge) },
    },
    wrappers: 'association',
  };
}

function sourcesText(site: unknown, sources: readonly FirstSource[]): string {
  const settings = {
    ...(typeof site === 'string' && { site }),
    ...(sources.some(({ url }) => url.startsWith('file:')) && { allowFile: true }),
  };
  const lines = Object.keys(settings).length > 0 ? `${yamlText(plainOf(settings))}\n` : '';
  const list = sources.length > 0 ? `${yamlText(plainOf({ sources }))}\n` : skeletonText('sources-example');
  return filled(skeletonText('sources'), { settings: lines, list });
}

function publishing(forge: Beginning['forge']): string {
  if (!forge)
    return '3. Хранилища в сети пока нет. Когда оно появится, впишите его в `reserve.yaml` и возьмите файлы для его сервера из папки `node_modules/municipal-reserve/lib/src/init/association`.';
  return [
    `3. Создайте пустое хранилище \`${forge.repository}\` на ${forge.url} и отправьте туда всё:`,
    `   \`git remote add origin ${forge.url}/${forge.repository}.git\`, потом \`git push -u origin main\`.`,
    `   ${PAGES[forge.kind]}`,
    '   Дальше сайт собирается сам: после каждой правки и каждую ночь.',
  ].join('\n');
}
