import type { MunicipalityCheck } from './check.ts';

export const presidingIsChairOrDeputy: MunicipalityCheck = {
  id: 'A1-4.4',
  scope: 'municipality',
  clause: 'Приложение 1, п. 4.4',
  level: 'error',
  acknowledgeable: true,
  guarantee: 'Заседание ведёт председатель Комиссии, а без него или по его поручению — заместитель.',
  why: 'Обязанности председателя исполняет заместитель, только когда председателя нет или он это поручил.',
  fix: 'Проверьте presiding и present. Если заместитель вёл заседание по поручению председателя, признайте это с объяснением.',
  *run({ protocols, register }) {
    for (const entry of protocols) {
      const { presidingRole, chairPresent } = register.sittings.get(entry.id)!;
      if (presidingRole === 'chair') continue;
      if (presidingRole === 'deputy') {
        if (chairPresent)
          yield {
            entry,
            path: ['presiding'],
            message: 'заседание вёл заместитель, хотя председатель присутствовал.',
            next: 'Проверьте, кто вёл заседание.',
          };
      } else {
        yield {
          entry,
          path: ['presiding'],
          message: 'заседание вело лицо, которое в этот день не было ни председателем, ни заместителем.',
          next: `Проверьте presiding (${entry.data.presiding}) и состав Комиссии.`,
        };
      }
    }
  },
};
