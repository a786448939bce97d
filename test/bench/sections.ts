import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Dice } from '../attack/dice.ts';
import { practiceFile } from './practice-file.ts';
import { Words } from './words.ts';

const EXAMPLE = join(import.meta.dirname, '../../content');
const PLACES = ['Бело', 'Верхне', 'Горно', 'Дальне', 'Красно', 'Ново', 'Светло', 'Средне', 'Старо', 'Чисто'];
const IS_TEXT = /\.(yaml|mdx)$/;

/**
 * Writes about as many records of all types: the whole example again and again, each time for another municipality with its
 * own name, people, practices, numbers and texts. Dates stay: whether a term was kept follows from them.
 */
export function writeSections(out: string, records: number, seed: number): void {
  const dice = new Dice(seed);
  const words = new Words(dice, join(EXAMPLE, 'tikhorechensk'));
  const files = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).sort();
  const shared = files.filter((file) => file.startsWith('profiles/'));
  const own = files.filter((file) => file.includes('/') && !file.startsWith('profiles/') && /\.\w+$/.test(file));
  const perCopy = own.filter((file) => IS_TEXT.test(file)).length;
  for (const file of shared) copy(file, join(out, file));
  for (let n = 0; n < Math.ceil(records / perCopy); n += 1) {
    const place = `${dice.pick(PLACES)}речен`;
    const names = shuffledNames(own, dice);
    for (const file of own) {
      const to = join(out, file.replace('/', `-${String(n + 1).padStart(4, '0')}/`));
      if (!IS_TEXT.test(file)) copy(file, to);
      else write(to, varied(file, { dice, words, names, n, place }));
    }
  }
}

interface Copy {
  readonly dice: Dice;
  readonly words: Words;
  readonly names: ReadonlyMap<string, string>;
  readonly n: number;
  readonly place: string;
}

function varied(file: string, { dice, names, n, place, words }: Copy): string {
  const own = file.includes('/practices/') ? practiceFile(dice, words) : readFileSync(join(EXAMPLE, file), 'utf8');
  const text = (names.get(file) ?? own)
    .replaceAll('Тихоречен', place)
    .replaceAll('тихоречен', place.toLowerCase())
    .replaceAll('tikhorechensk.example', `m-${n + 1}.example`);
  if (file.includes('/materials/')) return `${text}\n${words.text(300 + dice.number(600))}\n`;
  if (!file.endsWith('municipality.yaml')) return text;
  return text
    .replace(/^name: ['"«]?\p{L}+/mu, `$&-${n + 1}`)
    .replace(/^population: \d+/m, () => `population: ${4_000 + dice.number(90_000)}`);
}

/** The files of people, each with the name of another one of the same sex: surnames, given names and patronymics apart. */
function shuffledNames(files: readonly string[], dice: Dice): Map<string, string> {
  const people = files
    .filter((file) => file.includes('/people/'))
    .map((file) => ({ file, text: readFileSync(join(EXAMPLE, file), 'utf8') }));
  const groups = Map.groupBy(people, ({ text }) => /^patronymic: .*на$/m.test(text));
  return new Map(
    [...groups.values()].flatMap((group) => {
      const texts = ['surname', 'name', 'patronymic'].reduce(
        (list, key) => {
          const line = new RegExp(`^${key}: .*$`, 'm');
          const values = dice.shuffled(list.map((text) => line.exec(text)?.[0]));
          return list.map((text, index) => (values[index] ? text.replace(line, values[index]) : text));
        },
        group.map(({ text }) => text),
      );
      return group.map(({ file }, index) => [file, texts[index] ?? ''] as const);
    }),
  );
}

function copy(file: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(EXAMPLE, file), to);
}

function write(to: string, text: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
}
