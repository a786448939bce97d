const NBSP = '\u00A0';

/** What XML cannot hold: control characters and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The text as Russian typography sets it: numbers, initials, «г.» and a dash stay with the word they belong to. Words are never changed. */
export function typeset(text: string): string {
  return (
    text
      .replace(/[\t\r\n]+/g, ' ')
      .replace(UNPRINTABLE, '')
      // Braces in a record's text are words: they must not be taken for a place in a template.
      .replace(/\{(?=\{)/g, '{\u2060')
      .replace(/№ (?=\S)/g, `№${NBSP}`)
      .replace(/(\d) (?=гг?\.)/g, `$1${NBSP}`)
      .replace(/ — /g, `${NBSP}— `)
      .replace(/(?<!\p{L})(\p{Lu})\. (?=\p{Lu})/gu, `$1.${NBSP}`)
  );
}
