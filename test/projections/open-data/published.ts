import { checkContent } from '../../../src/checks/run.ts';
import { openData } from '../../../src/projections/open-data/files.ts';
import type { Row } from '../../../src/projections/open-data/records.ts';
import { siteFrom } from '../../../src/projections/site.ts';
import { contentAfter, TODAY, type Edits } from '../../checks/municipality.ts';

/** The files of open data by address, made from a content root. */
export function filesOfRoot(
  root: string,
  { basePath = '/', origin, today = TODAY }: { basePath?: string; origin?: string; today?: string } = {},
): ReadonlyMap<string, string> {
  const { files } = openData({ ...siteFrom(checkContent(root, today), basePath), host: origin });
  return new Map(files.map((file) => [file.address, Buffer.from(file.body()).toString()]));
}

/** The same from a copy of the base municipality with these edits. */
export function filesAfter(edits: Edits, today = TODAY): ReadonlyMap<string, string> {
  return filesOfRoot(contentAfter(edits), { today });
}

/** The rows of a set of the base municipality. */
export function rowsIn(files: ReadonlyMap<string, string>, set: string): readonly Row[] {
  return (JSON.parse(files.get(`/data/v1/zarechny/${set}.json`)!) as { rows: Row[] }).rows;
}

/** The row with this id. */
export function rowIn(files: ReadonlyMap<string, string>, set: string, id: string): Row {
  return rowsIn(files, set).find((row) => row['id'] === id)!;
}

/** Addresses of files that hold a piece of text. */
export function filesHolding(files: ReadonlyMap<string, string>, text: string): string[] {
  return [...files]
    .filter(([address, body]) => body.includes(text) || address.includes(text))
    .map(([address]) => address);
}
