import { basename } from 'node:path';
import { placeOf } from '../records/layout.ts';
import { textIn } from './params.ts';
import { Refusal } from './repository.ts';
import type { Data } from './stored-record.ts';

/** The names that records may give to their files; the schema says the same of the field `path`. */
const NAME = /^files\/[a-z0-9][a-z0-9./-]{1,150}$/;

/** The files that came with an entry, by their paths below the content folder. What is in them is judged by the check of attached files. */
export function attachmentsIn(municipality: string, assets: readonly Data[]): Map<string, Buffer> {
  return new Map(
    assets.map((asset) => {
      const path = textIn(asset, 'path');
      const name = path.startsWith(`${municipality}/`) ? path.slice(municipality.length + 1) : path;
      const file = `${municipality}/${name}`;
      if (!NAME.test(name) || name.split('/').some((step) => /^\.*$/.test(step)) || placeOf(file).kind !== 'attachment')
        throw new Refusal(
          `Файл «${basename(path)}» не подходит: назовите его строчными латинскими буквами, цифрами и дефисом.`,
        );
      return [file, Buffer.from(textIn(asset, 'content'), 'base64')];
    }),
  );
}

/** Files as the form wants to see them. */
export function mediaOf(files: readonly (readonly [string, Buffer])[]): object[] {
  return files.map(([path, bytes]) => ({
    id: path,
    name: basename(path),
    path,
    encoding: 'base64',
    content: bytes.toString('base64'),
  }));
}
