import { holds, kindsIn, type Kinds } from './kinds.ts';

/**
 * Characters that no honest text holds: they cannot be seen, steer a terminal, turn the direction of a line, or look different on
 * every computer. Let through: tab and line end, the soft hyphen of Word (a warning of its own), and what emoji are joined with.
 */
export const HIDDEN_CHARACTER =
  /(?![\t\n\u00ad\p{ExtPict}])(?!(?<=\p{ExtPict}\ufe0f?\p{EMod}?)\u200d\p{ExtPict}|(?<=\p{ExtPict})[\ufe0e\ufe0f]|(?<=[\d#*])\ufe0f\u20e3)[\p{C}\p{DI}\p{Zl}\p{Zp}\u2800]|(?<=\p{M}{4})\p{M}/u;

/** Characters without width that programs for texts leave behind: taking them out changes nothing that can be read. */
const LEFT_BEHIND = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Names of single characters and of ranges, the narrow ones first. */
const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\0/, 'нулевой байт'],
  [/\v/, 'вертикальная табуляция'],
  [/\f/, 'разрыв страницы'],
  [/\u00ad/, 'мягкий перенос'],
  [/\u200b/, 'знак нулевой ширины'],
  [/\u200c/, 'разъединитель нулевой ширины'],
  [/\u200d/, 'соединитель нулевой ширины'],
  [/\u2060/, 'невидимый соединитель слов'],
  [/\ufeff/, 'метка порядка байтов'],
  [/[\u202d\u202e]/, 'знак, который разворачивает строку'],
  [/[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/, 'знак направления письма'],
  [/\u2028/, 'разделитель строк'],
  [/\u2029/, 'разделитель абзацев'],
  [/\u2800/, 'пустой знак азбуки Брайля'],
  [/[\u115f\u1160\u3164\uffa0]/, 'невидимая корейская буква'],
  [/\u180e/, 'невидимый монгольский разделитель'],
  [/[\u2061-\u2064]/, 'невидимый математический знак'],
  [/[\ufff9-\ufffb]/, 'невидимый знак пояснения'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, 'невидимый знак начертания'],
  [/[\u{e0000}-\u{e007f}]/u, 'невидимая метка'],
  [/\p{Co}/u, 'знак из особого шрифта (в других шрифтах его нет)'],
  [/\p{Cs}/u, 'половина знака'],
  [/\p{Cc}/u, 'невидимый управляющий знак'],
  [/\p{Cn}/u, 'знак, которого нет в Юникоде'],
  [/\p{DI}|\p{Cf}/u, 'невидимый знак'],
  [/\p{M}/u, 'пятый подряд знак над одной буквой'],
];

/** Whether a text is of everyday characters alone: none of them is hidden, and no mark stands over a letter. */
export function isEveryday(text: string): boolean {
  return !holds(kindsIn(text), 'doubtful');
}

/** The first hidden character of a text: where it stands, and what to tell about it and the way to mend it. */
export function hiddenIn(
  text: string,
  kinds: Kinds = kindsIn(text),
): { readonly index: number; readonly says: string } | undefined {
  // The exact question costs a hundred times as much, and almost no text needs it.
  if (!holds(kinds, 'doubtful')) return undefined;
  const found = HIDDEN_CHARACTER.exec(text);
  if (!found) return undefined;
  const way =
    found[0].search(LEFT_BEHIND) < 0
      ? 'Сотрите это место и наберите заново, не копируя'
      : 'Его не видно, а поиск из-за него не находит слова. Уберите: npm run fix, или наберите это место заново';
  return { index: found.index, says: `${characterName(found[0])}. ${way}` };
}

/** A character in words and by its number: «знак нулевой ширины (U+200B)». */
export function characterName(character: string): string {
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? 'знак';
  return `${name} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** The text without what other programs left behind, and with every letter written as one character. */
export function withoutLeftBehind(text: string): string {
  return text.replaceAll(LEFT_BEHIND, '').normalize('NFC');
}
