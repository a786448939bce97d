import { join } from 'node:path';
import type { ChangedFile } from '../records/working-tree.ts';
import { placeOf } from '../records/layout.ts';
import { sourceText } from '../records/read.ts';
import type { RecordType } from '../records/registry.ts';

/**
 * What the program cannot know and whoever accepts a request must: whether what is written there is true. By the kind of the
 * changed record, in the order of what harm a false one does.
 */
export const QUESTIONS: Readonly<Partial<Record<RecordType, string>>> = {
  profile: 'методика: каждое изменённое число и срок стоит в подписанном документе',
  municipality: 'паспорт раздела: адрес сайта и контакты настоящие, методика та же',
  person: 'люди: основание показа и сроки согласия взяты из бумаги, согласие не продлено и не расширено само собой',
  membership: 'Комиссия: дни начала и конца полномочий — из актов; никто не стал членом на одно заседание',
  decision: 'решения: исход, голоса и день — как в подписанном протоколе; решение задним числом было на самом деле',
  protocol: 'протоколы: состав, повестка и голоса — как в бумаге; ссылки ведут туда, куда сказано',
  act: 'акты: номер и день — как в документе; ссылка ведёт на сам документ и на сайт администрации',
  appointment: 'назначения: человек, должность и день — как в распоряжении',
  position: 'должности: название и группа — из утверждённого перечня',
  selection: 'отбор: сроки приёма и требования — как в объявлении',
  material: 'материалы: человек согласен на рассказ о себе; ссылки ведут туда, куда сказано',
};

/** The same for single fields, wherever they stand. */
export const FIELD_QUESTIONS: Readonly<Record<string, string>> = {
  formerIds: 'прежние имена записей: старый адрес действительно принадлежал этой записи',
  acknowledged: 'признания: отступление было, и объяснение дал тот, кто назван',
  corrections: 'исправления: ошибка была, и сказано, чем она подтверждена',
};

/** Asked of every request: letters of another alphabet look the same. */
export const ALWAYS = 'имена и названия: такой записи ещё нет под похожим именем; кто прислал запрос, вам известен';

/** What to look at before a request is accepted, by the records it changes. */
export function reviewMarkdown(content: string, changed: readonly ChangedFile[]): string {
  const types = new Set(changed.map(({ file }) => typeOf(file)));
  const asked = Object.entries(QUESTIONS).flatMap(([type, question]) =>
    types.has(type as RecordType) ? [question] : [],
  );
  const touched = Object.entries(FIELD_QUESTIONS).flatMap(([field, question]) =>
    changed.some((one) => mentions(content, one, field)) ? [question] : [],
  );
  const items = [...asked, ...touched, ALWAYS].map((question) => `- [ ] ${question}`);
  return `**Проверьте сами, программа этого не знает:**\n\n${items.join('\n')}\n`;
}

function typeOf(file: string): RecordType | undefined {
  const place = placeOf(file);
  return place.kind === 'record' ? place.type : undefined;
}

function mentions(content: string, { before, file }: ChangedFile, field: string): boolean {
  const line = new RegExp(`^${field}:`, 'm');
  return [before?.toString(), sourceText(join(content, file))].some((text) => text !== undefined && line.test(text));
}
