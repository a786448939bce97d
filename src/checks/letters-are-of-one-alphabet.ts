import { join } from 'node:path';
import { characterName } from '../i18n/hidden-characters.ts';
import { foreignLetters, isJustRussian, lettersSaid, oddWords, type OddWord } from '../i18n/look-alikes.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { eachOf, type Field, type FieldPath } from '../records/fields.ts';
import { sourceText } from '../records/read.ts';
import type { Place } from '../records/yaml.ts';
import type { CorpusCheck, Problem } from './check.ts';

type Said = Pick<Problem, 'message' | 'next' | 'level'>;

export const lettersAreOfOneAlphabet: CorpusCheck = {
  id: 'X14',
  scope: 'corpus',
  clause: '',
  level: 'warning',
  guarantee: 'В словах нет букв другого алфавита, похожих на русские; файлы сохранены в UTF-8.',
  why: 'Слово с латинской «o» выглядит как русское, но поиск его не находит, а программа экранного чтения спотыкается.',
  fix: 'Наберите слово заново русскими буквами.',
  *run({ corpus, elsewhere, root }) {
    const isRussian = (word: string) => elsewhere.isRussian(word);
    for (const entry of corpus.all()) {
      const problems: Problem[] = [];
      eachText(entry, (field, text, path) => {
        if (isJustRussian(text)) return;
        const said = isName(entry, field) ? judgeName(text) : judge(text, isRussian);
        const at = path();
        problems.push(...said.map((one) => ({ entry, path: at, ...one })));
      });
      yield* problems;
      yield* bodyProblems(entry, root, isRussian);
    }
  },
};

const eachFree = eachOf(
  ({ format, kind, options, pattern, ref }) => kind === 'text' && !(format ?? pattern ?? options ?? ref),
);

/** What is free text: neither a code nor an address. */
function eachText(entry: Entry, visit: (field: Field, text: string, path: () => FieldPath) => void): void {
  eachFree(entry.type, entry.data, (field, value, path) => {
    if (typeof value === 'string') visit(field, value, path);
  });
}

function isName(entry: Entry, { name }: Field): boolean {
  return entry.type === 'person' && ['surname', 'name', 'patronymic'].includes(name);
}

/** Names are in Russian letters altogether, and no message repeats them. */
function judgeName(text: string): Said[] {
  const letters = foreignLetters(text);
  if (letters.length === 0) return judgeSpelling(text);
  const next = 'Наберите заново русскими буквами: иначе человека не найдёт ни поиск, ни проверка сведений о людях.';
  return [{ level: 'error', message: `здесь не русская буква: ${lettersSaid(letters)}.`, next }];
}

function judge(text: string, isRussian: (word: string) => boolean): Said[] {
  const odd = oddWords(text, isRussian).slice(0, 1);
  return [
    ...odd.map((word) => ({ message: oddMessage(word), next: 'Наберите слово заново.' })),
    ...judgeSpelling(text),
  ];
}

function judgeSpelling(text: string): Said[] {
  const tidies = 'Исправит npm run fix.';
  const soft = text.includes('\u00ad') ? [{ message: `в тексте ${characterName('\u00ad')}.`, next: tidies }] : [];
  if (text === text.normalize('NFC')) return soft;
  return [
    ...soft,
    { message: 'буква «й» или «ё» набрана двумя знаками.', next: `Наберите её заново одной клавишей. ${tidies}` },
  ];
}

function oddMessage({ letters, russian, word }: OddWord): string {
  return russian === undefined
    ? `в слове «${word}» ${lettersSaid(letters)}.`
    : `слово «${word}» набрано не русскими буквами (${lettersSaid(letters)}), а читается как «${russian}».`;
}

/** The text below the front matter, as the page shows it. Where a word stands is looked up in the file only when it is needed. */
function* bodyProblems(entry: Entry, root: string, isRussian: (word: string) => boolean): Iterable<Problem> {
  if (!entry.body || entry.body.justRussian === true) return;
  if (isJustRussian(entry.body.html.replaceAll(TAG, ''))) return;
  const text = shownText(entry.body.html);
  const word = oddWords(text, isRussian)[0]?.word;
  for (const said of judge(text, isRussian)) {
    const at = word === undefined ? undefined : placeInFile(join(root, entry.file), word);
    yield { entry, path: [], ...said, ...(at && { at }) };
  }
}

const TAG = /<[^<>]*>/g;

/** Our own HTML without tags and code. Marks inside a word do not part it. */
function shownText(html: string): string {
  return html
    .replaceAll(/<code[^<>]*>[^<]*<\/code>/g, ' ')
    .replaceAll(/<\/?(?:em|strong|del|a)\b[^<>]*>/g, '')
    .replaceAll(TAG, '\n');
}

function placeInFile(path: string, word: string): Place | undefined {
  const text = sourceText(path) ?? '';
  const index = text.indexOf(word, text.indexOf('\n---', 3));
  if (index < 0) return undefined;
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The words of these records, in small letters, that could also be written with Latin letters alone. */
export function russianWords(corpus: Corpus): ReadonlySet<string> {
  const words = new Set<string>();
  for (const entry of corpus.all())
    eachText(entry, (_, text) => {
      for (const [found] of text.toLowerCase().matchAll(/(?<!\p{L})[авсенкмортху]{4,}(?!\p{L})/gu)) words.add(found);
    });
  return words;
}
