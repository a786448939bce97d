import { addDays } from '../domain/calendar.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';
import { wrongSources } from './support/inclusion-source.ts';

/** The source that a profile gives to those who come from the level without a post. */
const FROM_PERSPECTIVE = 'from-perspective';

export const functionalInclusionHasASource: MunicipalityCheck = {
  id: 'M1.8.1b',
  scope: 'municipality',
  clause: 'п. 1.8.1',
  level: 'error',
  guarantee: 'В функциональный резерв включают по основанию, которое методика называет для него.',
  why: 'Методика перечисляет, кто может попасть в функциональный резерв: после отбора, из перспективного или из кадрового резерва.',
  fix: 'Впишите код основания из профиля методики.',
  *run(context) {
    yield* wrongSources(context, true);
    yield* notInPerspective(context);
  },
};

function* notInPerspective({ corpus, municipality, profile, register }: MunicipalityContext): Iterable<Problem> {
  const open = new Set(profile.data.levels.filter(({ needsPosition }) => !needsPosition).map(({ code }) => code));
  for (const { date, decision, valid } of register.inOrder) {
    const { kind, person, source } = decision.data;
    if (!valid || source !== FROM_PERSPECTIVE || (kind !== 'include' && kind !== 'transfer')) continue;
    const before = person === undefined ? [] : register.staysOf(person, addDays(date, -1)).current;
    if (before.some((stay) => open.has(stay.level))) continue;
    const entry = corpus.get('decision', municipality.id, decision.id)!;
    const message = 'основание — «из перспективного резерва», а накануне человека в нём не было.';
    yield {
      entry,
      path: ['source'],
      level: 'warning',
      message,
      next: 'Проверьте основание; возможно, прежние решения ещё не внесены.',
    };
  }
}
