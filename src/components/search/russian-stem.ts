/**
 * Snowball's Russian stemmer (snowballstem.org/algorithms/russian/stemmer.html) over small letters with «е» for «ё». Patterns are
 * used on the part of a word after its first vowel; where an ending only goes after «а» or «я», these are kept as `$1`. Written
 * without lookbehind, which browsers of 2022 do not know.
 */

/** The part after the first vowel, and in it the part after the second syllable. */
const AFTER_VOWEL = /^[^аеиоуыэюя]*[аеиоуыэюя]/;
const TWO_SYLLABLES = /^(?:[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]){2}/;

const PERFECTIVE_GERUND = /([ая])в(?:ши(?:сь)?)?$|[иы]в(?:ши(?:сь)?)?$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:[иыое]е|[иы]ми|[еиыо]й|[еиыо]м|[ео]го|[ео]му|[иы]х|[уюое]ю|ая|яя)$/;
const PARTICIPLE = /([ая])(?:ем|нн|вш|ющ|щ)$|(?:ивш|ывш|ующ)$/;
const VERB = new RegExp(
  '([ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)$|' +
    '(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю)$',
);
const NOUN = /(?:[аоуы]|[ео]в|[иь]?[еюя]|и?(?:ями|ям|ях|ем|ей)|ами|ам|ах|ом|ой|ий|[еи]?и|й|ь)$/;
const DERIVATIONAL = /ость?$/;
const SUPERLATIVE = /ейше?$/;

/** What the forms of a Russian word in small letters share. */
export function russianStem(word: string): string {
  const head = AFTER_VOWEL.exec(word)?.[0];
  if (head === undefined) return word;
  const inflected = withoutInflection(word.slice(head.length)).replace(/и$/, '');
  const second = (TWO_SYLLABLES.exec(word)?.[0].length ?? word.length) - head.length;
  const derived = DERIVATIONAL.exec(inflected);
  const root = derived && derived.index >= second ? inflected.slice(0, derived.index) : inflected;
  const plain = root.replace(SUPERLATIVE, '');
  return head + (plain.endsWith('нн') ? plain.slice(0, -1) : plain === root ? plain.replace(/ь$/, '') : plain);
}

function withoutInflection(word: string): string {
  const gerund = word.replace(PERFECTIVE_GERUND, '$1');
  if (gerund !== word) return gerund;
  const active = word.replace(REFLEXIVE, '');
  const adjective = active.replace(ADJECTIVE, '');
  if (adjective !== active) return adjective.replace(PARTICIPLE, '$1');
  const verb = active.replace(VERB, '$1');
  return verb === active ? active.replace(NOUN, '') : verb;
}
