import type { Dice } from '../attack/dice.ts';
import type { Words } from './words.ts';

const THEMES = ['образование', 'благоустройство', 'культура', 'транспорт', 'кадры', 'дороги', 'здравоохранение'];

/** The file of a best practice: some twenty values and about 1.5 KB of text with a heading and a list, like those that people write. */
export function practiceFile(dice: Dice, words: Words): string {
  const results = Array.from(
    { length: dice.number(4) },
    () => `  - what: ${words.phrase(4)}
    before: ${20 + dice.number(80)}
    after: ${dice.number(20)}
    unit: ${dice.pick(['минут', 'человек', 'обращений в месяц'])}
    source: ${words.phrase(3)}`,
  );
  const list = (count: number, size: number) =>
    Array.from({ length: count }, () => `  - ${words.phrase(size)}.`).join('\n');
  return `---
title: ${words.phrase(3 + dice.number(5))}
owners:
  - ${words.phrase(2)} округ
theme: ${dice.pick(THEMES)}
year: ${2015 + dice.number(12)}
problem: >-
  ${words.text(90)}
  ${words.text(60)}
actions:
${list(2 + dice.number(4), 8)}
results:${results.length === 0 ? ' []' : `\n${results.join('\n')}`}
category: ${dice.pick(['I', 'II'])}
population: ${500 + dice.number(90_000)}
cost: ${dice.number(3_000) * 1000}
staff: ${words.phrase(4)}
${dice.number(2) === 0 ? '' : `risks:\n${list(1 + dice.number(2), 7)}\n`}contactOffice: ${words.phrase(3)}
publishedOn: 2026-0${1 + dice.number(9)}-${10 + dice.number(19)}
---

# ${words.phrase(3)}

${words.text(650)}

# ${words.phrase(2)}

- ${words.text(120)}
- ${words.text(120)} **${words.phrase(2)}**.

${words.text(500)}
`;
}
