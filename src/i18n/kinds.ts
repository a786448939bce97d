/**
 * Characters that something has to be asked about, kind by kind: everything outside a few blocks in which no character is of the
 * kind. A text without a kind needs no exact and dear question about it, and one look at its characters answers for all kinds.
 */
const KINDS = {
  /** May be hidden, or a mark over a letter. */
  doubtful:
    /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2000-\u200a\u2010-\u2027\u2030-\u205e\u2070\u2071\u2074-\u208e\u20a0-\u20bf\u2100-\u218b\u2190-\u23ff]/,
  /** May be a letter that is not Cyrillic, a mark over one, or have several spellings. */
  foreign:
    /[^\t\n\r -@[-`{-~\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2116]/,
  /** Dashes and spaces that mean the same as those of the keyboard. */
  typographic: /[\u2010-\u2015\u2212\u00a0\u2000-\u200a\u202f\u3000]/,
  /** Begins what spells another character, or is a mark of Markdown. */
  spelling: /[%\\&*`]/,
  /** Neither ASCII nor a plain Cyrillic letter, a sign of everyday Russian or one of the typographic ones. */
  unusual: /[^ -~\n\t\r\u0400-\u0482\u048a-\u04ff«»№…\u2010-\u2015\u2212\u00a0\u2000-\u200a\u202f\u3000]/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Kind = keyof typeof KINDS;

/** Which kinds of characters there are in a text. */
export type Kinds = number & { readonly kinds: unique symbol };

const names = Object.keys(KINDS) as Kind[];
const bitOf = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Readonly<Record<Kind, number>>;
/** Behind it no character is everyday. */
const LAST = 0x2400;
const table = tableOf();

function tableOf(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(0xff, LAST);
  for (let code = 0; code < LAST; code += 1)
    for (const name of names) if (KINDS[name].test(String.fromCharCode(code))) kinds[code]! |= bitOf[name];
  return kinds;
}

/** Texts are copied here to be looked at: to ask a string for each of its characters costs three times as much. */
const room = Buffer.alloc(0x8000);
const units = new Uint16Array(room.buffer, room.byteOffset, room.length / 2);
/** Of a shorter text each character may be asked for at the price of the copy. */
const SHORT = 24;

/** Looks at every character once. A part of a text holds no kind that the whole does not. */
export function kindsIn(text: string): Kinds {
  let found = 0;
  if (text.length < SHORT) {
    for (let index = 0; index < text.length; index += 1) found |= table[text.charCodeAt(index)]!;
    return found as Kinds;
  }
  for (let start = 0; start < text.length; start += units.length) {
    room.write(start === 0 ? text : text.slice(start), 'utf16le');
    const end = Math.min(text.length - start, units.length);
    for (let index = 0; index < end; index += 1) found |= table[units[index]!]!;
  }
  return found as Kinds;
}

/** Whether there may be a character of this kind. */
export function holds(kinds: Kinds, kind: Kind): boolean {
  return (kinds & bitOf[kind]) !== 0;
}
