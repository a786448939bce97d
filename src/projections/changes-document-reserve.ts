import { count, form } from '../i18n/plural.ts';
import { ru } from '../i18n/ru.ts';
import type { ReserveChanges, Step } from './changes-of-reserve.ts';
import type { Block, Line } from './document.ts';

type Steps = Exclude<keyof ReserveChanges, 'total'>;

/** What is said of each kind of step, in the order in which it is said; «1 человек» follows. */
const WORDS: readonly (readonly [steps: Steps, one: string, many: string])[] = [
  ['included', 'в резерв включается', 'в резерв включаются'],
  ['moved', 'переводится', 'переводятся'],
  ['excluded', 'исключается', 'исключаются'],
  ['kept', 'решено оставить в резерве:', 'решено оставить в резерве:'],
  ['extended', 'срок продлевается:', 'срок продлевается:'],
  ['approved', 'утверждается актом:', 'утверждаются актом:'],
  ['firstTenIn', 'в «Первую десятку» включается', 'в «Первую десятку» включаются'],
  ['firstTenOut', 'из «Первой десятки» исключается', 'из «Первой десятки» исключаются'],
];

/** The steps in numbers, and how many people there are in the end. */
export function reserveInShort(changes: ReserveChanges): string[] {
  const { after, before } = changes.total;
  const parts = headings(changes).map(({ title }) => title);
  return before === after ? parts : [...parts, `всего в резерве: ${before} → ${after}`];
}

/** The steps with names, as far as people may be named; the others as a number. */
export function reserveBlocks(changes: ReserveChanges): Block[] {
  return headings(changes).map(({ steps, title }) => ({
    kind: 'list',
    title: [title.charAt(0).toUpperCase() + title.slice(1)],
    items: stepLines(steps),
  }));
}

function headings(changes: ReserveChanges): { title: string; steps: readonly Step[] }[] {
  return WORDS.flatMap(([key, one, many]) => {
    const steps = changes[key];
    const people = new Set(steps.map(({ personId }) => personId)).size;
    if (people === 0) return [];
    const verb = form(people, one, many, many);
    return [{ title: `${verb} ${count(people, 'человек', 'человека', 'человек')}`, steps }];
  });
}

function stepLines(steps: readonly Step[]): Line[] {
  const named = steps.flatMap(({ basis, details, person }): Line[] =>
    person === undefined
      ? []
      : [
          [
            person,
            ...(details.length > 0 ? [` — ${details.join(', ')}`] : []),
            ...(basis.length > 0 ? [' (', ...basis, ')'] : []),
          ],
        ],
  );
  const hidden = new Set(steps.filter(({ person }) => person === undefined).map(({ personId }) => personId)).size;
  if (hidden === 0) return named;
  const more = named.length > 0 ? 'ещё ' : '';
  return [...named, [`${more}${count(hidden, 'человек', 'человека', 'человек')}: ${ru.person.restricted}`]];
}
