/** The shortest number that a detector knows. */
const SHORTEST = 9;

const NOTHING = 0;
const DIGIT = 1;
/** Letters that are read as digits. */
const LETTER = 2;
/** What may stand within a number, however much of it. */
const BETWEEN = 3;
const LINE_END = 4;

const LATER = 0x2117;
const roles = rolesOf();

function rolesOf(): Uint8Array {
  const table = new Uint8Array(LATER);
  const put = (signs: string, role: number) => {
    for (const sign of signs) table[sign.charCodeAt(0)] = role;
  };
  put('0123456789', DIGIT);
  put('ОоOoЗз', LETTER);
  put('-+. ()№_,N\t#', BETWEEN);
  put('\n', LINE_END);
  return table;
}

/**
 * Whether there may be so many digits with so little between them that they are one number, also where a letter stands for a
 * digit and where a line is folded. Never false where there is one; true now and then for a row of dates.
 */
export function mayHoldLongNumber(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (roleAt(text, index) !== DIGIT) continue;
    let digits = 1;
    let apart = 0;
    for (index += 1; index < text.length; index += 1) {
      const role = roleAt(text, index);
      if (role === DIGIT || (role === LETTER && apart < 2)) {
        digits += 1;
        apart = 0;
        if (digits >= SHORTEST) return true;
      } else if (role === BETWEEN || role === LETTER || (role === LINE_END && isIndented(text, index + 1))) apart += 1;
      else break;
    }
  }
  return false;
}

function roleAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < LATER ? roles[code]! : NOTHING;
}

/** A number goes on in the next line of a folded text only, which stands deeper. */
function isIndented(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0x09;
}
