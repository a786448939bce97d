import { fieldAt, type Field } from '../../../src/records/fields.ts';
import { Group, isFree, type Source } from '../mutation.ts';
import type { Dice } from '../dice.ts';

const PERSONAL = /персональн|СНИЛС|паспорт|ИНН|карт|телефон|почт|рожден|сведени/i;

const digits = (dice: Dice, length: number) => Array.from({ length }, () => String(dice.number(10))).join('');

/** A number with check digits that nobody has: no insurance number begins so yet, and the sum is right. */
function snils(dice: Dice): string {
  const number = `9${digits(dice, 8)}`;
  const sum = Array.from(number).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  const check = String((sum % 101) % 100).padStart(2, '0');
  return `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)} ${check}`;
}

/** Of a region that there is not. */
function personalInn(dice: Dice): string {
  const start = `98${digits(dice, 8)}`;
  const check = (text: string, weights: readonly number[]) =>
    String((weights.reduce((sum, weight, index) => sum + weight * Number(text.charAt(index)), 0) % 11) % 10);
  const eleventh = start + check(start, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
  return eleventh + check(eleventh, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
}

function card(dice: Dice): string {
  const start = `2200${digits(dice, 11)}`;
  const sum = Array.from(start).reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${start}${(10 - (sum % 10)) % 10}`.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}

const DATA: Readonly<Record<string, Source>> = {
  СНИЛС: ({ dice }) => `СНИЛС ${snils(dice)}`,
  'СНИЛС без слова': ({ dice }) => `Номер ${snils(dice)} в деле`,
  паспорт: ({ dice }) => `паспорт 60 ${String(10 + dice.number(15))} ${digits(dice, 6)}, выдан отделом`,
  'паспорт со словами': ({ dice }) => `паспорт серия 60${String(10 + dice.number(15))} № ${digits(dice, 6)}`,
  'ИНН человека': ({ dice }) => `ИНН ${personalInn(dice)}`,
  'номер карты': ({ dice }) => `карта ${card(dice)}`,
  'сотовый телефон': ({ dice }) => `тел. +7 (900) 000-00-${digits(dice, 2)}`,
  'личная почта': ({ dice }) => `почта ivan.${digits(dice, 4)}@mail.ru`,
  'дата рождения': ({ dice }) => `дата рождения: 1${String(1 + dice.number(8))}.05.19${String(60 + dice.number(39))}`,
};

/** Contacts of the section are published by clause 13.3, and a mobile of the Commission too. */
const contacts = new Set(fieldAt('municipality', ['contacts'])?.fields?.map(({ name }) => name));
const isPrivate = (field: Field) => isFree(field) && !contacts.has(field.name);

const group = new Group('личные данные');
for (const [name, datum] of Object.entries(DATA)) {
  group.lines(`${name} в примечании`, PERSONAL, (means) => `# ${typeof datum === 'string' ? datum : datum(means)}`);
  group.value(`${name} в поле`, PERSONAL, isPrivate, datum);
  group.body(`${name} в тексте`, PERSONAL, datum);
}

export const personalData = group.mutations;
