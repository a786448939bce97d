import { LEVELS, type Level, type Summary } from '../findings/finding.ts';
import { form } from '../i18n/plural.ts';
import type { FindingChanges, FindingLine } from './changes-of-findings.ts';
import type { Block, Line } from './document.ts';

const NAMES: Readonly<Record<Level, readonly [one: string, few: string, many: string]>> = {
  error: ['ошибка', 'ошибки', 'ошибок'],
  breach: ['нарушение порядка', 'нарушения порядка', 'нарушений порядка'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  reminder: ['напоминание', 'напоминания', 'напоминаний'],
};
const PLURALS: Readonly<Record<Level, string>> = {
  error: 'ошибки',
  breach: 'нарушения порядка',
  warning: 'предупреждения',
  reminder: 'напоминания',
};

/** How many findings come and go, level by level; reminders depend on the day and stay in the details. */
export function findingsInShort({ aboutPeople, added, resolved }: FindingChanges): string[] {
  const parts = (title: string, lines: readonly FindingLine[], people: Summary) =>
    LEVELS.filter((level) => level !== 'reminder').flatMap((level) => {
      const n = lines.filter((line) => line.level === level).length + people[level];
      return n === 0 ? [] : [`${title} ${PLURALS[level]}: ${n}`];
    });
  return [...parts('новые', added, aboutPeople.added), ...parts('исправленные', resolved, aboutPeople.resolved)];
}

/** The findings that come and go, level by level. */
export function findingBlocks({ aboutPeople, added, resolved }: FindingChanges): Block[] {
  return [
    ...LEVELS.flatMap((level) => levelBlock('Новые', level, added, aboutPeople.added[level])),
    ...LEVELS.flatMap((level) => levelBlock('Исправленные', level, resolved, aboutPeople.resolved[level])),
  ];
}

function levelBlock(title: string, level: Level, lines: readonly FindingLine[], people: number): Block[] {
  const items = lines.filter((line) => line.level === level).map(findingLine);
  if (people > 0) items.push([`в записях о людях: ${people} ${form(people, ...NAMES[level])}`]);
  return items.length === 0 ? [] : [{ kind: 'list', title: [`${title} ${PLURALS[level]}`], items }];
}

function findingLine({ clause, link, place, text }: FindingLine): Line {
  const source = clause === '' ? '' : ` (${clause})`;
  return [`${text}${source} — `, ...(link === undefined ? [] : [link, ', ']), place];
}
