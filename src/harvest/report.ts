import { oneLine } from '../findings/one-line.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import type { Outcome } from './collect.ts';
import type { Harvest } from './harvest.ts';
import type { Store } from './store.ts';

/** One line for a source that is done. */
export function lineOf({ source, state }: Outcome, store: Store, [done, all]: readonly [number, number]): string {
  const head = `[${done}/${all}] ${source.id}: `;
  const taken = store.taken(source.id);
  if (state === 'unchanged') return `${head}без изменений`;
  if (state === 'updated' && taken)
    return `${head}взято, ${count(taken.records.length, 'запись', 'записи', 'записей')}`;
  return `${head}не взято. ${oneLine(store.failure(source.id)?.reason ?? '')}`;
}

/** The summary of a harvest: how many are well, what was fetched, and what is wrong with each of the others. */
export function summaryOf({ outcomes, own, result }: Harvest): string {
  const of = (wanted: Outcome['state']) => outcomes.filter(({ state }) => state === wanted).length;
  const bad = result.filter(({ failure }) => failure !== undefined);
  const kept = bad.filter(({ taken }) => taken !== undefined).length;
  const records = result.reduce((sum, { taken }) => sum + (taken?.records.length ?? 0), 0);
  const places = new Map(outcomes.map(({ source }) => [source.id, source.place]));
  return [
    `Хранилищ: ${result.length}. Исправны: ${result.length - bad.length}, с бедой: ${bad.length} (из них показано прежнее: ${kept}).`,
    `Взято заново: ${of('updated')}, без изменений: ${of('unchanged')}. Скачивалось: ${outcomes.filter(({ fetched }) => fetched).length}. Записей всего: ${records}.`,
    ...(own === undefined ? [] : [`Своих записей: ${own}.`]),
    ...(bad.length === 0 ? [] : ['Не взято:']),
    ...bad.map(({ failure, id, taken }) => {
      const shown = taken ? ` Показано последнее исправное, от ${dateInDigits(taken.seenOn)}.` : '';
      return `  ${id} (${places.get(id) ?? ''}): ${oneLine(failure!.reason)}${shown}`;
    }),
    '',
  ].join('\n');
}
