const rules = new Intl.PluralRules('ru-RU');

/** «1 запись», «2 записи», «5 записей»: the number with the form that Russian demands. */
export function count(n: number, one: string, few: string, many: string): string {
  return `${n} ${form(n, one, few, many)}`;
}

/** The form alone: `form(3, 'запись', 'записи', 'записей')` is «записи». */
export function form(n: number, one: string, few: string, many: string): string {
  const rule = rules.select(n);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}
