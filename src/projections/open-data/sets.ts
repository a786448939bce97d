import { GIVES_FILES } from '../../attachments/of-record.ts';
import { ru } from '../../i18n/ru.ts';
import { recordField, type Field } from '../../records/fields.ts';
import { RECORD_TYPES, type RecordType } from '../../records/registry.ts';
import { openFields, worked, workedNumber } from './fields.ts';

/** What one kind of table of open data holds, whoever's table it is. */
export interface DataSet {
  /** The name in addresses: that of the type of record, or its own where it is worked out. */
  readonly name: string;
  readonly type: RecordType | undefined;
  readonly title: string;
  readonly description: string;
  /** Columns, in order. */
  readonly fields: readonly Field[];
}

/** What stands in place of a person who may not be named: the same words as on the pages. No id can look like this. */
export const RESTRICTED = ru.person.restricted;

/** What a decision came to, in the words of its page. */
export const RESULTS: Readonly<Record<string, string>> = {
  adopted: ru.status.adopted,
  rejected: ru.status.rejected,
  undecided: ru.status.undecided,
  'no-quorum': ru.status.noQuorum,
};

/** The methodology is given as the words for its codes (`codes`): its own file also explains grounds that no page may name. */
const NOT_A_SET: readonly RecordType[] = ['profile'];

const PERSON: Partial<Field> = { ref: 'person' };
const DATE: Partial<Field> = { format: 'date' };
const TEXT: Partial<Field> = {};

/** The titles of sets: a type is named in the singular, a set in the plural. */
const TITLES: Partial<Record<RecordType, string>> = {
  municipality: 'Муниципалитет и контакты',
  act: 'Документы',
  position: 'Перечень должностей',
  person: 'Лица, которые названы на сайте',
  membership: 'Состав Комиссии',
  protocol: 'Протоколы заседаний',
  decision: 'Решения Комиссии',
  selection: 'Отборы в резерв',
  appointment: 'Назначения из резерва',
  material: 'Материалы',
  practice: 'Муниципальные практики',
  recommendations: 'Рекомендации и ответы на них',
  initiatives: 'Инициативы муниципального сообщества',
  provider: 'Где учат резерв',
};

/** What is worked out beside the fields of the records, by type. */
const WORKED: Partial<Record<RecordType, readonly Field[]>> = {
  act: [worked('state', 'Действует ли', 'На день сборки.', { required: true, options: ru.act })],
  position: [workedNumber('candidates', 'Кандидатов в резерве', 'Сколько человек включено на эту должность.')],
  protocol: [
    workedNumber('members', 'Голосующих членов Комиссии', 'В день заседания.'),
    workedNumber('quorum', 'Кворум', 'Сколько членов должно присутствовать.'),
    worked('hasQuorum', 'Кворум был', 'Да или нет.', { kind: 'boolean' }),
  ],
  decision: [
    worked('date', 'Дата', 'День заседания.', { ...DATE, required: true }),
    worked('title', 'О чём', 'Заголовок страницы решения.', { required: true }),
    worked('result', 'Исход', 'Что получилось по голосам и кворуму.', {
      required: true,
      options: RESULTS,
    }),
    worked('positionTitle', 'Название должности', 'На какую должность включён, если это можно показать.', TEXT),
    worked('groundLabel', 'Основание исключения', 'Словами, которые разрешает методика.', TEXT),
    workedNumber('recused', 'Не участвовали из-за конфликта интересов', 'Сколько человек.'),
  ],
  selection: [worked('state', 'Состояние', 'На день сборки.', { required: true, options: ru.selection })],
  appointment: [worked('announcedOn', 'Сообщено на сайте', 'Первый день, когда о назначении сообщено.', DATE)],
};

const ID = worked('id', 'Имя записи', 'Постоянное: по нему запись называют другие наборы.', { required: true });
const ADDRESS = worked('address', 'Страница', 'Где это видно на сайте.', { format: 'web-address', required: true });

/** Those in the reserve on the day of the build. */
const RESERVE: DataSet = {
  name: 'reserve',
  type: undefined,
  title: 'Список резерва',
  description:
    'Кто в резерве на день сборки. Строка — одно пребывание; у лиц без основания показа назван только уровень.',
  fields: [
    worked('person', 'Лицо', 'Имя записи о лице.', { ...PERSON, required: true }),
    worked('name', 'Фамилия, имя, отчество', 'Пока есть основание показа.', TEXT),
    worked('level', 'Уровень резерва', 'Код: слова в наборе codes.', { required: true }),
    worked('levelTitle', 'Название уровня', 'Словами методики.', { required: true }),
    worked('positionTitle', 'На какую должность', 'Если это можно показать.', TEXT),
    worked('postAtInclusion', 'Должность при включении', 'Как называлась в день решения.', TEXT),
    worked('decision', 'Решение', 'Которым включён или переведён.', { ref: 'decision' }),
    worked('decisionDate', 'Дата решения', 'День заседания.', DATE),
    worked('protocolNumber', 'Номер протокола', 'Того же заседания.', TEXT),
    worked('act', 'Акт', 'Которым утверждён список.', { ref: 'act' }),
    worked('state', 'Состояние', 'Утверждён ли список актом.', {
      options: { approved: ru.status.approved, pending: ru.status.pending },
    }),
    worked('firstTen', 'В «Первой десятке»', 'Да или нет.', { kind: 'boolean' }),
    worked('termEnds', 'Срок до', 'Если методика ограничивает срок.', DATE),
    worked('appointedOn', 'Дата назначения', 'Последнего, если это можно показать.', DATE),
    worked('appointedPost', 'Должность назначения', 'Последнего, если это можно показать.', TEXT),
    worked('address', 'Страница', 'Страница лица.', { format: 'web-address' }),
  ],
};

const FIRST_TEN: DataSet = {
  name: 'first-ten',
  type: undefined,
  title: '«Первая десятка»',
  description: 'Кто в «Первой десятке» на день сборки.',
  fields: [
    worked('person', 'Лицо', 'Имя записи о лице.', { ...PERSON, required: true }),
    worked('name', 'Фамилия, имя, отчество', 'Пока есть основание показа.', TEXT),
    worked('since', 'С какого дня', 'День решения.', DATE),
    worked('decision', 'Решение', 'Которым включён.', { ref: 'decision' }),
    worked('address', 'Страница', 'Страница лица.', { format: 'web-address' }),
  ],
};

const CODES: DataSet = {
  name: 'codes',
  type: undefined,
  title: 'Коды методики',
  description:
    'Слова для кодов, которые стоят в других наборах: уровни, группы должностей, основания включения, этапы, методы.',
  fields: [
    worked('list', 'Перечень', 'К какому полю относится код.', {
      required: true,
      options: {
        level: 'уровень резерва',
        group: 'группа должностей',
        source: 'основание включения',
        stage: 'этап отбора',
        method: 'метод оценки',
      },
    }),
    worked('code', 'Код', 'Как он стоит в данных.', { required: true }),
    worked('label', 'Название', 'Словами методики.', { required: true }),
    worked('clause', 'Пункт', 'Пункт методики.', TEXT),
  ],
};

/** The files that a record gives away, as its page does. */
const FILES = worked('files', 'Файлы', 'Приложенные документы, как на странице записи.', {
  kind: 'list',
  item: worked('files', 'Файл', 'Один документ.', {
    kind: 'object',
    required: true,
    fields: [
      worked('title', 'Название', 'Как на странице.', { required: true }),
      worked('address', 'Адрес', 'Откуда скачать.', { required: true, format: 'web-address' }),
      worked('kind', 'Вид', 'PDF, Word, Excel, PNG или JPEG.', { required: true }),
      { ...workedNumber('bytes', 'Размер', 'В байтах.'), required: true },
      worked('sha256', 'Контрольная сумма', 'SHA-256 файла.', { required: true }),
    ],
  }),
});

/** Every set: what people ask for first, then one for each type of record in the order of the registry. */
export const SETS: readonly DataSet[] = [
  RESERVE,
  FIRST_TEN,
  ...RECORD_TYPES.filter((type) => !NOT_A_SET.includes(type)).map(recordSet),
  CODES,
];

/** The set with this name. */
export function setNamed(name: string): DataSet {
  const found = SETS.find((set) => set.name === name);
  if (!found) throw new Error(`Failed to find a set of open data named ${name}`);
  return found;
}

function recordSet(type: RecordType): DataSet {
  const { description = '', label } = recordField(type);
  return {
    name: type,
    type,
    title: TITLES[type] ?? label,
    description,
    fields: [ID, ADDRESS, ...openFields(type), ...(GIVES_FILES.includes(type) ? [FILES] : []), ...(WORKED[type] ?? [])],
  };
}
