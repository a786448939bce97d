import ExifReader from 'exifreader';
import { GEOTAG, nameRemarks, type Name } from './person-remarks.ts';
import type { Remark } from './remark.ts';

const CLEAN =
  'Удалите свойства снимка (в Windows: «Свойства» — «Подробно» — «Удаление свойств и личной информации») и положите файл заново.';
const AUTHORS = ['Artist', 'XPAuthor', 'Author', 'OwnerName', 'CameraOwnerName', 'By-line', 'Copyright'];

/** What the notes that a camera leaves in a picture say of people: where it was taken and whose it is. */
export function photographRemarks(bytes: Uint8Array): Remark[] {
  const tags = tagsIn(bytes);
  const names: Name[] = AUTHORS.flatMap((tag) => tags.get(tag) ?? []).map((value) => ({ role: 'автор', value }));
  return [...(tags.has('GPSLatitude') || tags.has('GPSLongitude') ? [GEOTAG] : []), ...nameRemarks(names, CLEAN)];
}

/** The same of what XMP says. */
export function xmpRemarks({
  hasPlace,
  names,
}: {
  readonly names: readonly Name[];
  readonly hasPlace: boolean;
}): Remark[] {
  return [...(hasPlace ? [GEOTAG] : []), ...nameRemarks(names, CLEAN)];
}

function tagsIn(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  try {
    const groups = ExifReader.load(Buffer.from(bytes), { expanded: true });
    const tags = [groups.exif, groups.iptc, groups.pngText].flatMap((group) => Object.entries(group ?? {}));
    return new Map(tags.map(([name, tag]) => [name, [textOf(tag)]]));
  } catch {
    // No notes at all is what it throws for, mostly; a broken picture is refused by its own structure.
    return new Map();
  }
}

function textOf(tag: unknown): string {
  const { description } = (tag ?? {}) as { readonly description?: unknown };
  return typeof description === 'string' ? description : '';
}
