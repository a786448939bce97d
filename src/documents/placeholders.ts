/** THE TABLE: what a paper of each kind consists of, by the word that stands in double braces in a template. */
export const PLACEHOLDERS = {
  protocol: {
    draft: 'слово «ПРОЕКТ», пока протокол не подписан; в подписанном пусто',
    administration: 'администрация',
    municipality: 'муниципальное образование',
    number: 'номер протокола',
    date: 'дата заседания словами',
    form: 'форма заседания',
    place: 'место заседания',
    presiding: 'председательствующий с должностью',
    secretary: 'секретарь заседания с должностью',
    present: 'таблица присутствовавших',
    absent: 'кто отсутствовал',
    invited: 'кто приглашён',
    quorum: 'сведения о кворуме',
    questions: 'повестка: вопросы по порядку',
    course: 'ход заседания: текст записи',
    decisions: 'решения по вопросам с голосованием',
    dissent: 'особые мнения',
    corrections: 'исправления, внесённые в запись',
    signatures: 'подписи председательствующего и секретаря',
  },
  extract: {
    draft: 'слово «ПРОЕКТ», пока протокол не подписан; в подписанном пусто',
    administration: 'администрация',
    municipality: 'муниципальное образование',
    number: 'номер протокола',
    date: 'дата заседания словами',
    place: 'место заседания',
    quorum: 'сведения о кворуме',
    question: 'вопрос повестки с номером',
    decision: 'решение с голосованием',
    signatures: 'подписи протокола и место для заверения',
  },
  act: {
    draft: 'слово «ПРОЕКТ», пока у акта нет номера и даты',
    administration: 'администрация',
    municipality: 'муниципальное образование',
    kind: 'вид акта: распоряжение или постановление',
    number: 'номер акта или место для него',
    date: 'дата акта или место для неё',
    title: 'заголовок акта',
    protocol: 'протокол, на котором стоит акт',
    points: 'пункты акта',
    signature: 'место для подписи',
    list: 'таблица списка для приложения',
  },
  announcement: {
    draft: 'слово «ПРОЕКТ», пока отбор не объявлен',
    administration: 'администрация',
    municipality: 'муниципальное образование',
    title: 'название отбора',
    level: 'в какой резерв отбор',
    positions: 'должности',
    term: 'когда принимают документы',
    place: 'где принимают документы',
    requirements: 'требования',
    documents: 'какие документы нужны',
    stages: 'таблица этапов',
    text: 'текст объявления из записи',
    contacts: 'контакты Комиссии',
  },
  letter: {
    draft: 'слово «ПРОЕКТ»: номер и дату ставят при отправке',
    administration: 'администрация',
    municipality: 'муниципальное образование',
    addressee: 'кому письмо; место для имени, если его нельзя показать',
    result: 'что решила Комиссия',
    protocol: 'протокол, на котором стоит решение',
    contacts: 'контакты Комиссии',
    signature: 'место для подписи',
  },
  'selection-letter': {
    draft: 'слово «ПРОЕКТ»: номер и дату ставят при отправке',
    administration: 'администрация',
    municipality: 'муниципальное образование',
    addressee: 'место для имени',
    title: 'название отбора',
    result: 'итог отбора и место для результата адресата',
    contacts: 'контакты Комиссии',
    signature: 'место для подписи',
  },
} as const;

/** Kinds of papers for which an administration may have a template of its own. */
export type TemplateKind = keyof typeof PLACEHOLDERS;

/** The table of placeholders of a kind in Markdown, as the secretary's manual prints it. */
export function placeholderTable(kind: TemplateKind): string {
  const rows = Object.entries(PLACEHOLDERS[kind]).map(([name, label]) => `| \`{{${name}}}\` | ${label} |`);
  return ['| в шаблоне | что подставится |', '| --- | --- |', ...rows].join('\n');
}
