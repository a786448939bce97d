import petrovich, { type Gender } from 'petrovich';

const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
const known = new Map<string, readonly string[]>();

/** Which gender a patronymic says; both where there is none or it says nothing. */
export function gendersOf(patronymic: string | undefined): readonly Gender[] {
  const word = spelled(patronymic ?? '');
  if (/(?:ич|оглы|улы)$/.test(word)) return ['male'];
  if (/(?:на|кызы|гызы)$/.test(word)) return ['female'];
  return ['male', 'female'];
}

/** All case forms of a surname, a name or a patronymic, in the spelling in which words are compared. */
export function formsOf(
  part: 'first' | 'middle' | 'last',
  word: string,
  genders: readonly Gender[],
): readonly string[] {
  const key = `${part} ${genders.join()} ${word}`;
  const before = known.get(key);
  if (before) return before;
  const plain = word.normalize('NFC').toLowerCase();
  const forms = genders.flatMap((gender) => CASES.map((name) => petrovich[gender][part][name](plain)));
  const unique = [...new Set(forms.map(spelled))];
  known.set(key, unique);
  return unique;
}

/** The spelling in which words are compared: small letters, «е» for «ё». */
export function spelled(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}
