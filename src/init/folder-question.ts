import type { Asker } from '../editing/asker.ts';
import { transliterate } from '../i18n/slug.ts';
import { placeOf } from '../records/layout.ts';

/** Words that say what a municipality is, not which. */
const KINDS = /(муниципал|городск|сельск)\S*|округ\S*|район\S*|поселени\S*|образовани\S*/gi;

/** A name that people still type. */
const LONGEST = 40;

/** Asks how the folder with the records is called, and with it the addresses of their pages. */
export function askFolder(asker: Asker, name: string): Promise<string> {
  return asker.text({
    path: ['folder'],
    label: 'Имя папки с записями и адреса страниц',
    hint: 'латиницей; потом не меняют',
    initial: folderFor(name),
    problem: folderProblem,
  });
}

/** Why a municipality's folder cannot be called so, in Russian. */
export function folderProblem(id: string): string | undefined {
  if (!/^[a-z0-9][a-z0-9-]{1,63}$/.test(id)) return 'нужны строчные латинские буквы, цифры и дефис, хотя бы два знака';
  const place = placeOf(`${id}/municipality.yaml`);
  return place.kind === 'record' && place.type === 'municipality' ? undefined : 'это имя занято, возьмите другое';
}

function folderFor(name: string): string {
  const slug = transliterate(name.replaceAll(KINDS, ' ')) || transliterate(name);
  if (slug.length <= LONGEST) return slug;
  // A word that does not fit goes whole.
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > 0 ? end : LONGEST);
}
