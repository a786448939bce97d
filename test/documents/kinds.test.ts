import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { KINDS, type Made } from '../../src/documents/kinds.ts';
import { SOCIAL_LIMIT } from '../../src/documents/press.ts';
import { toText } from '../../src/documents/text.ts';
import { siteFrom } from '../../src/projections/site.ts';
import type { Section } from '../../src/projections/section.ts';
import { INCLUDES_7, SECOND_SITTING, FIRST_SITTING } from '../checks/edits.ts';
import { contentAfter, type Edits } from '../checks/municipality.ts';

let section: Section;

beforeAll(() => {
  section = siteFrom(checkContent('content', '2026-11-21')).section('tikhorechensk');
});

const made = (kind: string, id: string, of = section): Made | undefined =>
  KINDS.find((one) => one.id === kind)!.make(of, id);
const text = (kind: string, id: string, of = section) => toText(made(kind, id, of)!.paper).replaceAll('\u00A0', ' ');
const zarechny = (edits: Edits, today = '2026-11-21') =>
  siteFrom(checkContent(contentAfter(edits), today)).section('zarechny');

describe('a protocol', () => {
  test('says who was there, what was asked, what was decided by how many, and who signs', () => {
    const words = text('protocol', '2026-02');
    for (const said of [
      'Протокол заседания № 2',
      'Дата: 23 апреля 2026 г.',
      'Место: малый зал администрации, Набережная улица, 1',
      'Председательствующий: Стрелецкий Андрей Владимирович, глава муниципального округа',
      'Приглашены: наблюдатель от Общественного совета; корреспондент газеты «Тихореченские вести»',
      'голосующих членов в составе — 8, присутствовали — 7, для кворума нужно — 5. Кворум есть.',
      '1. Итоги весеннего отбора 2026 года',
      'Слушали секретаря Комиссии: семь заявлений',
      'Голосовали: за — 7, против — 0, воздержались — 0. Итог: принято.',
      'Председательствующий А. В. Стрелецкий',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('ПРОЕКТ');
  });

  test('names the part of video where it matters', () => {
    expect(text('protocol', '2025-03')).toContain('член Комиссии; по видеосвязи');
    expect(text('protocol', '2026-02')).not.toContain('на заседании');
  });

  test('says that without a quorum nothing was decided', () => {
    const without = zarechny({ [FIRST_SITTING]: [['present: [p-0001, p-0002, p-0003, p-0004]', 'present: [p-0001]']] });
    expect(text('protocol', '2026-01', without)).toContain('Кворума нет: решения не действуют.');
    expect(made('act', '2026-01', without)).toBeUndefined();
  });

  test('is a draft until the day it was signed', () => {
    const before = siteFrom(checkContent('content', '2026-10-29')).section('tikhorechensk');
    expect(text('protocol', '2026-04', before)).toMatch(/^ПРОЕКТ\n/);
    expect(text('post', '2026-04', before)).toMatch(/^ПРОЕКТ\n/);
    expect(text('extract', '2026-04-1', before)).toMatch(/^ПРОЕКТ\n/);
    expect(text('extract', '2026-04-1')).not.toContain('ПРОЕКТ');
  });

  test('lists assignments with who answers and until when, and not what came of them', () => {
    const words = text('protocol', '2026-04');
    expect(words).toContain('Решили: Дать поручение.');
    expect(words).toMatch(/1\. Объявить осенний отбор .*Исполнение: .*, срок 9 ноября 2026 г\./);
    expect(words).not.toContain('выполнено');
  });
});

test('an extract holds one decision and room for the assurance', () => {
  const words = text('extract', '2026-02-1');
  expect(words).toContain('Выписка из протокола № 2');
  expect(words).toContain('Решили: Включить в резерв: Бурмистров Алексей Евгеньевич.');
  expect(words).toContain('Выписка верна.\n\nСекретарь А. В. Сычёва');
  expect(words.match(/Решили:/g)).toHaveLength(1);
});

describe('an approving act', () => {
  test('leaves room for number and date, says «проект», and takes its kind from the profile', () => {
    const words = text('act', '2026-04');
    expect(words).toMatch(/^ПРОЕКТ\n/);
    expect(words).toContain('Распоряжение');
    expect(words).toContain('№ ________');
    expect(words).toContain('1; Звягинцева Ксения Дмитриевна; функциональный резерв: Начальник правового отдела;');
    expect(words).not.toContain('Филимонова');
  });

  test('bears number and date once they are known', () => {
    const words = text('act', '2026-01', zarechny({}));
    expect(words).not.toContain('ПРОЕКТ');
    expect(words).not.toContain('№ ____');
  });

  test('is not made after a sitting that put nobody on the list', () => {
    expect(made('act', '2024-01')).toBeUndefined();
  });
});

describe('an announcement', () => {
  test('says where, when, what is asked and whom to call', () => {
    const words = text('announcement', '2026-osen');
    for (const said of [
      'с 10 ноября 2026 г. по 11 декабря 2026 г.',
      'кабинет 214',
      '— высшее образование',
      '— копия паспорта',
      'Оценка кандидатов; 18 января 2027 г.',
      'Телефон: +7 (000) 000-00-01',
      '4. Получите расписку.',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toContain('ПРОЕКТ');
  });

  test('is a draft before its day', () => {
    const before = siteFrom(checkContent('content', '2026-11-01')).section('tikhorechensk');
    for (const kind of ['announcement', 'selection-news', 'selection-post'])
      expect(text(kind, '2026-osen', before), kind).toMatch(/^ПРОЕКТ\n/);
  });
});

describe('a letter', () => {
  test('about an inclusion names whom the pages name', () => {
    expect(text('letter', '2026-02-1')).toContain('Кому: Бурмистров Алексей Евгеньевич');
  });

  test('about a refusal names nobody and does not say how many there were', () => {
    const words = text('letter', '2026-02-5');
    expect(words).toContain('Кому: ____');
    expect(words).toContain('Решение: во включении в резерв отказано.');
    expect(words).not.toContain('Скольким');
  });

  test('about a selection leaves room for the name and the result, and is a draft', () => {
    const words = text('selection-letter', '2026-vesna');
    expect(words).toMatch(/^ПРОЕКТ\n/);
    expect(words).toContain('Кому: ____');
    expect(words).toContain('Ваш результат: ____');
  });
});

describe('texts for the press', () => {
  test('count people and name none: a consent covers the site alone', () => {
    const words = text('news', '2026-04') + text('post', '2026-04');
    expect(words).toContain('— Включить в резерв: 2 человека — принято');
    for (const person of section.people.withPages()) expect(words).not.toContain(person.name.split(' ')[0]);
  });

  test('a post keeps within its limit whatever the sitting decided, and says how much it leaves out', () => {
    const long = (n: number) =>
      `protocol: 2026-02\nitem: 1\nkind: other\ntext: Решение ${n} о ${'делах '.repeat(15)}\nvote:\n  for: 5\n`;
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`decisions/2026-02-${n + 10}.yaml`, long(n)] as const),
    );
    const words = text('post', '2026-02', zarechny(many));
    expect(words.length).toBeLessThanOrEqual(SOCIAL_LIMIT);
    expect(words).toMatch(/— и ещё \d+ решени/);
  });

  test('a post keeps within its limit whatever a selection is called', () => {
    const title = 'Очень долгое название '.repeat(40);
    const named = zarechny({ 'selections/otbor-2025.mdx': [['title: ', `title: ${title}`]] });
    const words = text('selection-post', 'otbor-2025', named);
    expect(words.length).toBeLessThanOrEqual(SOCIAL_LIMIT);
    expect(words).toContain('…');
  });

  test('a post about every record there is keeps within the limit', () => {
    for (const { id } of section.context.protocols)
      expect(text('post', id).length, id).toBeLessThanOrEqual(SOCIAL_LIMIT);
    for (const { id } of section.context.selections)
      expect(text('selection-post', id).length, id).toBeLessThanOrEqual(SOCIAL_LIMIT);
  });
});

test('hostile words of records come through as words', () => {
  const evil = `<w:r>{{number}}`;
  const hostile = zarechny({
    [INCLUDES_7]: [['protocol: 2026-01', `text: '${evil}'\nprotocol: 2026-01`]],
    [SECOND_SITTING]: [['form:', `place: '${evil}'\nform:`]],
  });
  expect(text('protocol', '2026-01', hostile)).toContain('<w:r>{\u2060{number}}');
  expect(text('protocol', '2026-02', hostile)).toContain('Место: <w:r>{\u2060{number}}');
});
