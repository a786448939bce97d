import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oneLine } from '../findings/one-line.ts';
import { filesBelow } from '../records/files-below.ts';
import { placeOf } from '../records/layout.ts';
import { SourceFailure } from './failure.ts';

/** Errors that are named at once; `check` names all. */
const MOST = 20;

/** Copies the records that the association keeps itself, and says how many there are. Throws a SourceFailure where something else lies among them. */
export function copyOwnRecords(folder: string, into: string): number {
  const found = filesBelow(folder).map((one) => ({ ...one, place: placeOf(one.file) }));
  const wrong = found.flatMap(({ file, place, problem }) => {
    const why = problem ?? (place.kind === 'stray' ? place.message : undefined);
    return why === undefined ? [] : [`${file}: ${why}`];
  });
  refuseOwnErrors(wrong);
  const kept = found.filter(({ place }) => place.kind === 'record' || place.kind === 'attachment');
  for (const { file } of kept) {
    mkdirSync(dirname(join(into, file)), { recursive: true });
    copyFileSync(join(folder, file), join(into, file));
  }
  return kept.filter(({ place }) => place.kind === 'record').length;
}

/** Throws a SourceFailure where there are any: nobody but the association itself can mend them. */
export function refuseOwnErrors(errors: readonly string[]): void {
  if (errors.length === 0) return;
  const more = errors.length > MOST ? [`  и ещё ${errors.length - MOST}`] : [];
  const lines = errors.slice(0, MOST).map((line) => `  ${oneLine(line)}`);
  const advice = 'Исправьте их (все назовёт npm run check) и повторите. Прежний результат не тронут.';
  throw new SourceFailure('content', ['В своих записях ошибки:', ...lines, ...more, advice].join('\n'));
}
