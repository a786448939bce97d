import { count } from '../i18n/plural.ts';
import type { FixOptions, Fixes } from './fix.ts';

/** What `fix` tells the secretary: which files were put in order, what could not be read, which names do not do. */
export function fixReport(
  { misnamed, renamed, unreadable, untidy }: Fixes,
  { check = false, rename = false }: FixOptions,
): string {
  const records = count(untidy.length, 'запись', 'записи', 'записей');
  const head =
    untidy.length === 0
      ? 'Все записи в порядке: менять нечего.'
      : check
        ? `Изменился бы вид: ${records}. Чтобы привести в порядок: npm run fix`
        : `Приведено в порядок: ${records}. Смысл не изменился.`;
  const lines = [
    ...untidy.map((file) => `  ${file}`),
    head,
    ...unreadable.map((file) => `Не удалось прочитать: ${file}. Что в нём не так, скажет npm run check`),
    ...renamed.map(({ better, file }) => `Переименовано: ${file} → ${better}`),
    ...misnamed.map(({ better, file }) => `Имя файла не подходит: ${file}. Подойдёт: ${better}`),
  ];
  if (misnamed.length > 0) {
    lines.push(rename ? 'Такое имя уже занято: переименуйте сами.' : 'Чтобы переименовать: npm run fix -- --rename');
  }
  return `${lines.join('\n')}\n`;
}
