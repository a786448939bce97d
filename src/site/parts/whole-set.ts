import { isDeepStrictEqual } from 'node:util';
import { count } from '../../i18n/plural.ts';
import type { Origin } from './origin.ts';
import type { Part } from './manifest.ts';

const AGAIN =
  'Соберите все части заново: из одних записей, одной программой, с одним днём (--today) и одними параметрами';

/** The parts in their order. Throws in Russian where one is missing, given twice or made from something else. */
export function wholeSet(parts: readonly Part[]): readonly Part[] {
  const [first] = parts;
  if (!first) throw new Error('Назовите папки с частями сайта: merge --out dist часть1 часть2 часть3.');
  const { of } = first.shard;
  const other = parts.find(({ shard }) => shard.of !== of);
  if (other)
    throw new Error(
      `Часть ${first.folder} — одна из ${of}, а часть ${other.folder} — одна из ${other.shard.of}. ${AGAIN}, с одним числом частей.`,
    );
  for (const part of parts) {
    const twice = parts.find((one) => one !== part && one.shard.part === part.shard.part);
    if (twice)
      throw new Error(
        `Часть ${part.shard.part} из ${of} названа дважды: ${part.folder} и ${twice.folder}. Назовите каждую часть один раз.`,
      );
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !parts.some(({ shard }) => shard.part === number),
  );
  if (missing.length > 0)
    throw new Error(
      `Не хватает ${count(missing.length, 'части', 'частей', 'частей')} из ${of}: ${missing.map((number) => `${number}/${of}`).join(', ')}. Соберите их командой build --shard и назовите вместе с остальными.`,
    );
  for (const part of parts) {
    refuseOther(
      `Часть ${part.shard.part}/${of} (${part.folder}) и часть ${first.shard.part}/${of} (${first.folder})`,
      part.origin,
      first.origin,
    );
    if (!isDeepStrictEqual(part.common, first.common))
      throw new Error(`У частей ${part.folder} и ${first.folder} разный вид страниц. ${AGAIN}.`);
  }
  refuseDoubles(parts);
  return parts.toSorted((a, b) => a.shard.part - b.shard.part);
}

/** Throws in Russian, naming what differs, where two things were made from something else. */
export function refuseOther(who: string, a: Origin, b: Origin): void {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
  if (names.length === 0) return;
  const told = names.map((name) => (isShort(a[name], b[name]) ? `${name} (${a[name]} и ${b[name]})` : name));
  throw new Error(`${who} собраны из разного: ${told.join(', ')}. ${AGAIN}. Прежний сайт остался как был.`);
}

function isShort(...values: readonly (string | undefined)[]): boolean {
  return values.every((value) => value !== undefined && value.length <= 12);
}

function refuseDoubles(parts: readonly Part[]): void {
  const owners = new Map<string, string>();
  for (const { files, folder } of parts)
    for (const file of Object.keys(files)) {
      const known = owners.get(file);
      if (known !== undefined) throw new Error(`Файл /${file} есть в двух частях: ${known} и ${folder}. ${AGAIN}.`);
      owners.set(file, folder);
    }
}
