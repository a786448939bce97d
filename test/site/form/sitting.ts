import type { Locator } from 'playwright-core';
import type { FormPage } from './form-page.ts';

/** Who sits in the Commission of the shipped example. */
export const MEMBERS = ['Стрелецкий', 'Коробейников', 'Сычёва', 'Белозерцева', 'Овсиенко', 'Подкорытов'];
const ABSENT = 'Хабибулина';

/**
 * Writes down a sitting with three decisions, one of them about a person who has no record yet. What the form knows by
 * itself is left as it is. Six members vote; whoever is not among the first `present` is taken out by mistake.
 */
export async function fillSitting(form: FormPage, present: number): Promise<void> {
  await form.write('date', '19.11.2026');
  await form.remove('present', [ABSENT, ...MEMBERS.slice(present)]);
  await form.write('signedOn', '20.11.2026');

  const first = await form.add('agenda');
  await form.write('title', 'Включение в перспективный резерв', first);
  const include = await form.addDecision('Включить в резерв', first);
  const person = await form.unfold('newPerson', include);
  await form.choose('basis', ['согласие на распространение'], person);
  await form.write('surname', 'Рябинина', person);
  await form.write('name', 'Варвара', person);
  await form.write('patronymic', 'Олеговна', person);
  await form.choose('fields', ['фамилия, имя, отчество', 'основание включения', 'должность при включении'], person);
  await form.choose('siteUrls', ['tikhorechensk.example'], person);
  await form.write('validFrom', '18.11.2026', person);
  await form.choose('level', ['перспективный резерв'], include);
  await form.choose('subgroup', ['основная группа'], include);
  await form.choose('source', ['самовыдвижение'], include);
  await form.write('postAtInclusion', 'методист районной библиотеки', include);
  await vote(form, include);

  const second = await form.add('agenda');
  await form.write('title', 'Поручения', second);
  const assign = await form.addDecision('Дать поручение', second);
  const task = await form.add('assignments', assign);
  await form.write('text', 'Разместить протокол в разделе.', task);
  await form.write('due', '30.11.2026', task);
  await vote(form, assign);
  const other = await form.addDecision('Иное решение', second);
  await form.write('text', 'Провести следующее заседание в декабре.', other);
  await vote(form, other);
}

async function vote(form: FormPage, decision: Locator): Promise<void> {
  const control = form.control('vote', decision);
  await form.write('for', String(MEMBERS.length), control);
  await form.write('against', '0', control);
  await form.write('abstained', '0', control);
}
