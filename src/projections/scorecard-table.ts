import { checks } from '../checks/index.ts';
import { DUTY_RULES, type DutyKind } from '../domain/duties.ts';
import { dutyNames } from '../i18n/duties.ts';
import { count } from '../i18n/plural.ts';
import type { Cell, Fact, Inline, Table } from './inline.ts';
import { csvLines } from './open-data/csv.ts';
import { unbroken } from './pictures.ts';
import { FEWEST, type Score } from './scorecard.ts';
import { countedAddress } from './scorecard-practices.ts';

const NO_DATA = 'нет данных';
/** Not the same as none kept. */
const NO_TERMS = 'сроков не было';
/** What is missing here may well be published there. */
const PART = 'собрано не всё';

/** A column of the scorecard: on the page, in the file, and how it is counted. */
interface Column {
  readonly name: string;
  readonly cell: (score: Score) => Cell;
  /** Numbers alone, with the heads that they have in the file. */
  readonly data: Readonly<Record<string, (score: Score) => number | string | undefined>>;
  readonly method: string;
}

const percent = (n: number, of: number) => `${Math.round((n / of) * 100)}\u00A0%`;

const COLUMNS: readonly Column[] = [
  {
    name: 'Полнота',
    cell: ({ completeness: known, id }) =>
      known ? { text: `${known.there} из ${known.of}`, href: `/${id}/completeness/` } : PART,
    data: {
      'Опубликовано требуемого': ({ completeness }) => completeness?.there,
      'Требуется опубликовать': ({ completeness }) => completeness?.of,
    },
    method: `Сколько из того, что велит публиковать методика (${unbroken(clauseOf('M13.3a'))} и другие), есть целиком. Опубликованное частично не считается. Что не применимо, не требуется. Построчно — на странице полноты каждого муниципалитета. Где собраны не все его записи, этого и сроков не видно, так и сказано.`,
  },
  duty('В срок', 'done', 'Сколько обязанностей, срок которых наступил, сделаны не позже последнего дня.'),
  duty('Позже срока', 'late', 'Сколько сделаны, но после последнего дня.'),
  duty('Не сделано', 'overdue', 'Сколько не сделаны, хотя последний день прошёл. Объяснённые отступления тоже здесь.'),
  {
    name: 'Последняя запись',
    cell: ({ last }) => (last ? { text: count(last.days, 'день', 'дня', 'дней'), href: last.href } : NO_DATA),
    data: {
      'День последней записи': ({ last }) => last?.day,
      'Дней с последней записи': ({ last }) => last?.days,
    },
    method:
      'Сколько дней прошло с последнего события, о котором говорят открытые записи: заседания, документы, отборы, назначения, материалы, практики. День берётся из самой записи, а не из того, когда её сохранили.',
  },
  {
    name: 'Назначены за год',
    cell: ({ id, share }) =>
      share
        ? [
            { text: percent(share.appointed, share.inReserve), href: `/${id}/appointments/` },
            `, ${share.appointed} из ${share.inReserve}`,
          ]
        : NO_DATA,
    data: {
      'Назначены за год': ({ share }) => share?.appointed,
      'Были в резерве за год': ({ share }) => share?.inReserve,
    },
    method: `Какая доля тех, кто был в резерве хотя бы день за последние 365 дней, назначена за это время на должность из резерва. Где таких людей меньше ${FEWEST}, стоит «${NO_DATA}»: по маленькому числу можно узнать человека.`,
  },
  practices('Практики', ({ own }) => own.length, 'Сколько практик муниципалитет описал сам.'),
  practices(
    'С результатом',
    ({ measured }) => measured,
    'У скольких из них измерен результат: хотя бы у одного показателя есть единица или источник.',
  ),
  practices(
    'Переняли',
    ({ adopted }) => adopted.length,
    'Сколько чужих практик муниципалитет перенял. Случай считается, когда сходятся записи обеих сторон.',
  ),
];

/** The scores as the table of the page: every figure leads to what it counts. */
export function scorecardTable(scores: readonly Score[]): Table {
  return {
    caption: 'Показатели муниципалитетов',
    columns: ['Муниципалитет', ...COLUMNS.map(({ name }) => name)],
    rows: scores.map((score) => [
      { text: score.name, href: `/${score.id}/` },
      ...COLUMNS.map(({ cell }) => cell(score)),
    ]),
  };
}

/** How each column is counted, and what of. */
export function scorecardMethod(): Fact[] {
  const duties = Object.entries(DUTY_RULES).map(([kind, rule]) => {
    const clause = clauseOf(rule);
    return `${dutyNames[kind as DutyKind]}${clause === '' ? '' : ` (${unbroken(clause)})`}`;
  });
  return [
    ...COLUMNS.map(({ method, name }) => ({ name, value: method })),
    { name: 'Какие сроки', value: `${duties.join('; ')}.` },
  ];
}

/** All scores as a file for a spreadsheet; an unknown number is an empty cell. */
export function scorecardCsv(scores: readonly Score[]): string {
  const data = COLUMNS.flatMap((column) => Object.entries(column.data));
  return csvLines(
    [
      ['Папка', 'Муниципалитет', 'Регион', ...data.map(([head]) => head)],
      ...scores.map((score) => [
        score.id,
        score.name,
        score.region ?? '',
        ...data.map(([, valueOf]) => String(valueOf(score) ?? '')),
      ]),
    ],
    { bom: true },
  );
}

function duty(name: string, state: keyof NonNullable<Score['duties']>, method: string): Column {
  return {
    name,
    cell: ({ duties, id, isWhole }) =>
      duties ? { text: String(duties[state]), href: `/${id}/statistics/#duties-h` } : isWhole ? NO_TERMS : PART,
    data: { [`Сроки: ${name.toLowerCase()}`]: ({ duties }) => duties?.[state] },
    method,
  };
}

function practices(name: string, countOf: (counted: Score['practices']) => number, method: string): Column {
  const cell = (score: Score): Inline => {
    const n = countOf(score.practices);
    return n === 0 ? '0' : { text: String(n), href: countedAddress(score) };
  };
  const head = name === 'Практики' ? 'Описано практик' : `Практики: ${name.toLowerCase()}`;
  return { name, cell, data: { [head]: (score) => countOf(score.practices) }, method };
}

/** The clause as the model methodology numbers it; a municipality with its own may call it otherwise. */
function clauseOf(rule: string): string {
  return checks.find(({ id }) => id === rule)?.clause ?? '';
}
