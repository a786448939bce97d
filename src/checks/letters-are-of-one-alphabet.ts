import { eachValue, recordField } from '../records/fields.ts';
import type { CorpusCheck, Problem } from './check.ts';

const WORD = /[\p{Script=Cyrillic}\p{Script=Latin}]+/gu;

export const lettersAreOfOneAlphabet: CorpusCheck = {
  id: 'X14',
  scope: 'corpus',
  clause: '',
  level: 'warning',
  guarantee: 'В словах нет букв другого алфавита, похожих на русские; файлы сохранены в UTF-8.',
  why: 'Слово с латинской «o» выглядит как русское, но поиск его не находит, а программа экранного чтения спотыкается.',
  fix: 'Наберите слово заново русскими буквами.',
  *run({ corpus }) {
    for (const entry of corpus.all()) {
      const problems: Problem[] = [];
      eachValue(recordField(entry.type), entry.data, (field, value, path) => {
        if (field.kind !== 'text' || typeof value !== 'string' || field.format !== undefined) return;
        const word = value.match(WORD)?.find(isMixed);
        if (word !== undefined)
          problems.push({ entry, path, message: mixedMessage(word), next: 'Наберите слово заново.' });
        if (value !== value.normalize('NFC'))
          problems.push({
            entry,
            path,
            message: 'буква «й» или «ё» набрана двумя знаками.',
            next: 'Наберите её заново одной клавишей.',
          });
      });
      yield* problems;
    }
  },
};

function isMixed(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);
}

function mixedMessage(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  const [odd, name] = latin.length <= cyrillic.length ? [latin, 'латинские'] : [cyrillic, 'русские'];
  return `в слове «${word}» ${name} буквы: ${[...new Set(odd)].join(', ')}.`;
}
