import { count } from '../src/i18n/plural.ts';
import type { LockedPackage } from './lock.ts';

/** Licences under which the program may be given on, each with what it asks for. */
const ALLOWED: Readonly<Record<string, string>> = {
  '0BSD': 'ничего',
  'Apache-2.0': 'сохранить текст лицензии и уведомления',
  'BSD-2-Clause': 'сохранить текст лицензии',
  'BSD-3-Clause': 'сохранить текст лицензии',
  'BlueOak-1.0.0': 'сохранить текст лицензии или ссылку на него',
  'CC0-1.0': 'ничего',
  ISC: 'сохранить текст лицензии',
  'LGPL-3.0-or-later': 'не мешать замене библиотеки; это libvips внутри sharp, отдельный файл, который не изменён',
  MIT: 'сохранить текст лицензии',
  'MPL-2.0': 'открыть правки самих файлов; они не изменены',
  'OFL-1.1': 'не продавать шрифт отдельно; шрифт Golos Text лежит на сайте без изменений',
  'Python-2.0': 'сохранить текст лицензии',
};

/** Whether a package under this expression may be given on: «A AND B» needs both, «(A OR B)» leaves the choice. */
export function isAllowed(expression: string): boolean {
  return expression.split(' AND ').every((part) =>
    part
      .replaceAll(/[()]/g, '')
      .split(' OR ')
      .some((id) => Object.hasOwn(ALLOWED, id)),
  );
}

/** The page that lists all licences with what they ask for and the packages under each. */
export function licenceList(all: readonly LockedPackage[]): string {
  const groups = [...Map.groupBy(all, ({ license = '' }) => license)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lists = groups.map(([license, members]) => {
    const names = members.map(({ name, version }) => `${name} ${version}`);
    return `## ${license}\n\n${count(members.length, 'пакет', 'пакета', 'пакетов')}: ${names.join(', ')}.\n`;
  });
  const rows = Object.entries(ALLOWED).map(([id, asks]) => `| ${id} | ${asks} |`);
  return `# Из чего состоит программа и на каких условиях

Этот файл пишет \`npm run licences\` по \`package-lock.json\`; тест сверяет. Здесь всё, что ставится вместе с программой; то, что нужно только её
разработке, не перечислено. Полные тексты лицензий лежат в самих пакетах, в папке \`node_modules\`; лицензии того, что внутри формы, — в пакете
программы, \`lib/vendor/decap/LICENSE.txt\`. Перечень с контрольными суммами в виде CycloneDX — \`lib/sbom.cdx.json\`.

| лицензия | чего просит |
| --- | --- |
${rows.join('\n')}

${lists.join('\n')}`;
}
