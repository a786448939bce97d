#!/usr/bin/env node
/** The command of the installed package: `reserve <command>`. It only finds the script of that name; each has its own --help. */
export {};

const COMMANDS: Readonly<Record<string, string>> = {
  start: 'проверить записи, собрать сайт и показать его на этом компьютере',
  dev: 'живой сайт: изменения видны сразу',
  edit: 'формы для записей в браузере',
  new: 'новая запись по вопросам',
  import: 'перенести готовый список из таблицы',
  check: 'проверить записи',
  diff: 'что изменится на сайте',
  fix: 'привести записи к единому виду',
  deadlines: 'сроки ближайших недель',
  document: 'протокол, выписка, проект акта в Word',
  build: 'собрать сайт',
  harvest: 'собрать записи из хранилищ муниципалитетов',
  merge: 'сложить сайт из частей, собранных командой build --shard',
  export: 'раздел кусками для другого сайта',
  verify: 'сверить сохранённую страницу, запись или архив с хранилищем',
  ci: 'всё, что делает сборка на сервере',
  init: 'хранилище для нового муниципалитета или объединения',
  migrate: 'обновить записи после обновления программы',
  rules: 'правила методики, которые проверяет программа',
};
/** The first Node.js that has everything the program is written in. */
const OLDEST = [22, 18] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const name = process.argv[2];
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Нужен Node.js ${OLDEST.join('.')} или новее, а здесь ${process.versions.node}. Обновите его: https://nodejs.org`,
  );
  process.exit(2);
} else if (name !== undefined && Object.hasOwn(COMMANDS, name)) {
  process.argv.splice(2, 1);
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  await import(new URL(`${name}${extension}`, import.meta.url).href);
} else {
  const width = Math.max(...Object.keys(COMMANDS).map((command) => command.length));
  const list = Object.entries(COMMANDS).map(([command, what]) => `  ${command.padEnd(width)}  ${what}`);
  const help = [
    'Вызов: reserve <команда> [параметры]',
    '',
    'Команды:',
    ...list,
    '',
    'Справка по команде: reserve <команда> --help',
  ].join('\n');
  const asked = name === undefined || name === '--help' || name === '-h';
  if (asked) console.log(help);
  else {
    const { didYouMean } = await import('../src/findings/suggest.ts');
    console.error(`Команды «${name}» нет.${didYouMean(name, Object.keys(COMMANDS))}\n\n${help}`);
  }
  process.exitCode = asked ? 0 : 2;
}
