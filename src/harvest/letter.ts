import { markdownText } from '../findings/markdown-text.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import type { HarvestedSource } from '../records/provenance.ts';

const MOST = 100;

/** The report that the owner of a source can be sent, in Markdown: what was taken, what is wrong and what to do. */
export function letterTo(
  { failure, id, name, path, taken, url }: HarvestedSource,
  {
    details,
    left,
    remarks,
    today,
  }: {
    readonly details: readonly string[];
    readonly left: readonly string[];
    readonly remarks: readonly string[];
    readonly today: string;
  },
): string {
  const wellTaken = taken && [
    `Показаны записи, взятые ${dateInDigits(taken.takenOn)} (версия ${taken.commit.slice(0, 8)}): ${count(taken.records.length, 'запись', 'записи', 'записей')}.`,
    `Хранилище последний раз ответило и было исправно ${dateInDigits(taken.seenOn)}.`,
    ...(taken.unnamed === 0
      ? []
      : [`Без имён взято людей: ${taken.unnamed}. Имя берётся только с согласием на адрес сайта ассоциации.`]),
  ];
  return (
    [
      `# ${markdownText(name)}: сбор записей ${dateInDigits(today)}`,
      `Хранилище: ${url === undefined ? 'адрес в списке не годится' : markdownText(url)}, папка ${markdownText(`${path}/${id}`)}.`,
      ...(failure
        ? [
            `## Что случилось`,
            `С ${dateInDigits(failure.since)} новое не берётся. ${markdownText(failure.reason)}`,
            ...listed(details),
            `Исправьте это в своём хранилище: следующий сбор возьмёт записи сам. Проверить у себя: npm run check.`,
          ]
        : []),
      '## Что показано',
      ...(wellTaken ?? ['На сайте ассоциации записей этого муниципалитета пока нет.']),
      ...(left.length === 0 ? [] : ['Не взяты записи, которые ссылаются на невзятые:', ...listed(left)]),
      ...(remarks.length === 0 ? [] : ['## Замечания', 'Они не мешают показу.', ...listed(remarks)]),
    ].join('\n\n') + '\n'
  );
}

function listed(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`- и ещё ${lines.length - MOST}`] : [];
  return [[...lines.slice(0, MOST).map((line) => `- ${markdownText(line)}`), ...more].join('\n')];
}
