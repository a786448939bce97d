import type { MunicipalityCheck } from './check.ts';

export const swapIsMutual: MunicipalityCheck = {
  id: 'M11.8.3',
  scope: 'municipality',
  clause: 'п. 11.8.3',
  level: 'warning',
  guarantee: 'В рокировке участвуют двое из резерва, и назначения ссылаются друг на друга.',
  why: 'Рокировка — это обмен должностями между двумя людьми резерва.',
  fix: 'Внесите второе назначение и сошлитесь на него в swapWith.',
  *run({ appointments, corpus, municipality, register }) {
    for (const entry of appointments) {
      const { date, person, rotation, swapWith } = entry.data;
      if (rotation !== 'swap') continue;
      const other = swapWith === undefined ? undefined : corpus.get('appointment', municipality.id, swapWith);
      if (!other) {
        yield {
          entry,
          path: ['rotation'],
          message: 'рокировка без второго назначения.',
          next: 'Допишите swapWith: имя второй записи.',
        };
      } else if (other.data.swapWith !== entry.id || other.data.person === person) {
        yield {
          entry,
          path: ['swapWith'],
          message: 'второе назначение не ссылается на это или касается того же человека.',
          next: 'Проверьте swapWith в обеих записях.',
        };
      } else if (register.staysOf(person, date).current.length === 0) {
        yield {
          entry,
          path: ['person'],
          message: 'в день рокировки человека в резерве не было.',
          next: 'Проверьте дату и решения о включении.',
        };
      }
    }
  },
};
