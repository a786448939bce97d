import { disclosureOf, type PersonFact } from '../domain/person-basis.ts';
import { recordField } from '../records/fields.ts';
import type { MunicipalityCheck } from './check.ts';

const MANDATORY: readonly PersonFact[] = ['decision', 'postAtInclusion'];

export const sectionNamesPeople: MunicipalityCheck = {
  id: 'M13.3f',
  scope: 'municipality',
  clause: 'п. 13.3',
  level: 'breach',
  guarantee:
    'О каждом, кто показан в резерве, есть имя, решение с датой и номером и должность при включении; после назначения — и новая должность.',
  why: 'Это четыре сведения, которые пункт 13.3 велит публиковать о человеке, и сверх них по умолчанию ничего.',
  fix: 'Если согласие даёт показать не все сведения, предложите человеку дополнить его; до этого недостающее скрыто.',
  *run({ appointments, corpus, municipality, people, register, today }) {
    const labels = recordField('person').fields?.find(({ name }) => name === 'fields')?.item?.options ?? {};
    const appointed = new Set(appointments.map(({ data }) => data.person));
    const inReserve = new Set(register.reserveOn(today).current.map(({ person }) => person));
    for (const entry of people) {
      const disclosure = disclosureOf(entry, today, municipality.data.siteUrl);
      if (!disclosure.shown || !inReserve.has(entry.id)) continue;
      const wanted: readonly PersonFact[] = appointed.has(entry.id) ? [...MANDATORY, 'appointedPost'] : MANDATORY;
      const missing = wanted.filter((fact) => !disclosure.facts.has(fact)).map((fact) => labels[fact] ?? fact);
      if (missing.length > 0)
        yield {
          entry,
          path: ['fields'],
          message: `согласие не разрешает показать: ${missing.join(', ')}. Эти сведения на сайте скрыты.`,
          next: 'Предложите человеку дополнить согласие.',
        };
    }
    for (const { begin, postAtInclusion, person } of register.reserveOn(today).current) {
      if (postAtInclusion !== undefined) continue;
      const entry = corpus.get('decision', municipality.id, begin.decision.id)!;
      yield {
        entry,
        path: ['postAtInclusion'],
        level: 'error',
        message: `у лица ${person} не указана должность при включении. Допишите postAtInclusion так, как она называлась в день решения.`,
      };
    }
  },
};
