import { statSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { isRealDate } from '../src/domain/calendar.ts';
import { MIGRATIONS, versionAfter } from '../src/editing/migrations/index.ts';
import { MOST_SHARDS, parseShard, type Shard } from '../src/settings/shard.ts';
import './compiled.ts';
import { endWell } from './ending.ts';
import { settings } from './settings.ts';

/** Records of another version than the program's would be judged by rules that are not theirs. */
function refuseOtherVersion(records: number | undefined): void {
  const own = versionAfter(MIGRATIONS);
  if (records === undefined || records === own) return;
  console.error(
    records < own
      ? `Записи версии ${records}, а программа — ${own}. Обновите записи: npm run migrate (сначала посмотреть: npm run migrate -- --dry-run).`
      : `Записи версии ${records}, а программа — ${own}: обновите программу.`,
  );
  process.exit(2);
}

/** `--content DIR`: where the records are. A folder that is not there is a call that cannot be understood. */
export function contentOption({ anyVersion = false } = {}): Option {
  if (!anyVersion) refuseOtherVersion(settings.records);
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const option = new Option('--content <папка>', 'папка с записями').argParser((path: string) => {
    if (!isFolder(path)) throw new InvalidArgumentError('Такой папки нет.');
    return path;
  });
  return isFolder(settings.content) ? option.default(settings.content) : option.makeOptionMandatory();
}

/** `--out DIR`: where the site goes, or what else is made. */
export function outOption(what = 'куда собрать сайт', usual = 'dist'): Option {
  return new Option('--out <папка>', what).default(usual);
}

/** `--base-path PATH`: for a site that stands below another. */
export function basePathOption(): Option {
  const option = new Option('--base-path <путь>', 'путь, под которым стоит сайт, например /rezerv/');
  if (settings.basePath !== undefined) option.default(settings.basePath);
  return option.argParser((path: string) => {
    if (!/^\/([\w.-]+\/)*$/.test(path))
      throw new InvalidArgumentError('Путь должен начинаться и кончаться косой чертой: /rezerv/.');
    return path;
  });
}

/** `--site URL`: the address for permanent links. */
export function siteOption(): Option {
  const option = addressOption('--site <адрес>', 'адрес сайта, например https://tikhorechensk.example');
  return settings.site === undefined ? option : option.default(settings.site);
}

/** An option whose value is a web address. */
export function addressOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((address: string) => {
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
      throw new InvalidArgumentError('Нужен адрес, начиная с https://.');
    return address;
  });
}

/** `--port N`: where to listen. */
export function portOption(): Option {
  return new Option('--port <номер>', 'порт').default(4321).argParser((text: string) => {
    if (!/^\d{2,5}$/.test(text) || Number(text) > 65_535)
      throw new InvalidArgumentError('Нужен номер порта, например 4321.');
    return Number(text);
  });
}

/** `--today DATE`: the day for which everything is computed. */
export function todayOption(): Option {
  return new Option('--today <дата>', 'день, на который считать (ГГГГ-ММ-ДД); без него сегодня').argParser(
    (text: string) => {
      if (!isRealDate(text)) throw new InvalidArgumentError('Нужен день календаря в виде ГГГГ-ММ-ДД.');
      return text;
    },
  );
}

/** `--shard I/N`: which part of the work to do. */
export function shardOption(description: string): Option {
  return new Option('--shard <часть>', description).argParser((text: string): Shard => {
    const shard = parseShard(text);
    if (!shard)
      throw new InvalidArgumentError(`Нужна часть из скольких: 2/3 — вторая из трёх (не больше ${MOST_SHARDS}).`);
    return shard;
  });
}

/** `--format`: for people or for programs; the first one is the default. */
export function formatOption(formats: readonly string[]): Option {
  return new Option('--format <вид>', 'вид отчёта').choices(formats).default(formats[0]);
}

/** Help and complaints in Russian; exit code 2 for a call that cannot be understood. The command then ends well, however it ends. */
export function russianHelp(command: Command): Command {
  endWell();
  const titles: Record<string, string> = { 'Usage:': 'Вызов:', 'Options:': 'Параметры:', 'Arguments:': 'Что указать:' };
  return command
    .helpOption('-h, --help', 'показать эту справку')
    .usage('[параметры]')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ defaultValue, description, argChoices }) =>
        [
          description,
          ...(argChoices ? [`(${argChoices.join(' или ')})`] : []),
          ...(defaultValue === undefined ? [] : [`[${String(defaultValue)}]`]),
        ].join(' '),
    })
    .configureOutput({
      outputError: (text, write) => {
        write(inRussian(text));
      },
    })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

/** The complaints of the argument parser, sentence by sentence. */
function inRussian(text: string): string {
  return text
    .replace(
      /^error: option '(.+?)' argument '(.*?)' is invalid\. (Allowed choices are (.+?)\.)?/,
      (_, option: string, value: string, _all, choices?: string) =>
        `Параметр ${option}: значение «${value}» не подходит. ${choices === undefined ? '' : `Допустимо: ${choices}.`}`,
    )
    .replace(/^error: required option '(--content.+?)' not specified/, 'Папки content здесь нет. Укажите другую: $1')
    .replace(/^error: required option '(.+?)' not specified/, 'Не хватает параметра: $1')
    .replace(/^error: unknown option '(.+?)'/, 'Нет такого параметра: $1. Список: --help')
    .replace(/^error: option '(.+?)' argument missing/, 'У параметра $1 не указано значение')
    .replace(/^error: missing required argument '(.+?)'/, 'Не указано: $1. Как вызвать команду: --help')
    .replace(/^error: too many arguments.*/, 'Лишнее слово в вызове. Список параметров: --help')
    .replace(/\(Did you mean (.+?)\?\)/, 'Возможно, имелось в виду $1.');
}
