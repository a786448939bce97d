import type { MunicipalityCheck } from './check.ts';

const WANTED = [
  ['secretary', 'ответственного должностного лица'],
  ['hours', 'графика работы'],
  ['phones', 'номеров телефонов'],
  ['postalAddress', 'почтового адреса'],
  ['email', 'адреса электронной почты'],
] as const;

export const sectionHasContacts: MunicipalityCheck = {
  id: 'M13.3e',
  scope: 'municipality',
  clause: 'п. 13.3',
  level: 'error',
  guarantee:
    'Указаны пять контактов Комиссии: ответственное лицо, график, телефоны, почтовый адрес, электронная почта.',
  why: 'Человек должен знать, кому позвонить и куда принести документы.',
  fix: 'Допишите недостающие поля в contacts.',
  *run({ municipality }) {
    for (const [field, name] of WANTED) {
      const value = municipality.data.contacts?.[field];
      if (value === undefined || value.length === 0) {
        yield {
          entry: municipality,
          path: ['contacts', field],
          message: `в контактах Комиссии нет ${name}. Допишите в contacts поле ${field}.`,
        };
      }
    }
  },
};
