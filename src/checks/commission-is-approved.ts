import type { MunicipalityCheck } from './check.ts';

const WANTED = [
  ['commission-regulation', 'положение о Комиссии'],
  ['commission-membership', 'состав Комиссии'],
] as const;

export const commissionIsApproved: MunicipalityCheck = {
  id: 'M1.7',
  scope: 'municipality',
  clause: 'п. 1.7, Приложение 1, п. 1.4',
  level: 'breach',
  guarantee: 'Положение о Комиссии и каждый её состав утверждены постановлением.',
  why: 'Полномочия Комиссии и её членов следуют из постановления; без него решения можно оспорить.',
  fix: 'Укажите постановление о составе в записи о членстве и проверьте вид и назначение акта.',
  *run({ acts, corpus, memberships, municipality }) {
    const used = new Set(memberships.map(({ data }) => data.act));
    for (const [purpose, name] of WANTED) {
      const found = acts.filter(({ data }) => data.purposes.includes(purpose));
      const good = found.filter(({ data }) => data.kind === 'постановление');
      // Beside a resolution another act may stand, unless a member was appointed by it.
      const wrong = found.filter(
        ({ data, id }) => data.kind !== 'постановление' && (good.length === 0 || used.has(id)),
      );
      for (const entry of wrong) {
        yield {
          entry,
          path: ['kind'],
          message: `${name} утверждает «${entry.data.kind}», а нужно постановление.`,
          next: 'Проверьте вид акта.',
        };
      }
    }
    for (const entry of memberships) {
      const act = corpus.get('act', municipality.id, entry.data.act);
      if (!act || act.data.purposes.includes('commission-membership')) continue;
      const message = `акт ${act.id} не утверждает состав Комиссии.`;
      yield {
        entry,
        path: ['act'],
        message,
        next: 'Укажите акт о составе или допишите ему назначение commission-membership.',
      };
    }
  },
};
