import { describe, expect, test } from 'vitest';
import { changesMarkdown } from '../../src/projections/changes-markdown.ts';
import { changesText } from '../../src/projections/changes-text.ts';
import { decided, EXCLUDES_8, included, INCLUDES_7, LIST_ACT } from '../checks/edits.ts';
import type { Edits } from '../checks/municipality.ts';
import { between, place, textOf } from './changed.ts';

const PERSON = 'people/p-0007.yaml';
const WITHDRAWN = [['validFrom: 2026-01-12', 'validFrom: 2026-01-12\nwithdrawnOn: 2026-11-20']] as const;
const OPEN_POST = [['fio, decision, postAtInclusion', 'fio, decision, postAtInclusion, targetPost']] as const;

describe('the reserve', () => {
  test('an inclusion names the person, the level and the decision, and the post where the consent opens it', () => {
    const gone = { 'decisions/2026-02-1.yaml': null, [INCLUDES_7]: null, [LIST_ACT]: [['2026-01-1, ', '']] } as const;
    expect(textOf(gone, {})).toContain(
      'В резерв включается 1 человек:\n  - Ёлкина Имя — функциональный резерв (решение по вопросу 1',
    );
    expect(textOf(gone, { [PERSON]: OPEN_POST })).toMatch(/Ёлкина Имя — на должность «[^»]+», функциональный резерв/);
  });

  test('an exclusion gives its ground', () => {
    const text = textOf({ [EXCLUDES_8]: null, 'acts/isklyuchenie.yaml': null }, {});
    expect(text).toContain('Исключается 1 человек; всего в резерве: 2 → 1;');
    expect(text).toContain('  - Реков Имя — перспективный резерв, по основанию, предусмотренному п. 14.2 (решение');
  });

  test('people who may not be named are a number', () => {
    const hidden = { 'people/p-0008.yaml': null };
    const text = textOf({ ...hidden, [EXCLUDES_8]: null, 'acts/isklyuchenie.yaml': null }, hidden);
    expect(text).toContain('Исключается 1 человек:\n  - 1 человек: сведения ограничены\n');
  });

  test('a stay whose decision disappears has no decision to leave by', () => {
    const text = textOf(
      {},
      { [INCLUDES_7]: null, 'decisions/2026-02-1.yaml': null, [LIST_ACT]: [['2026-01-1, ', '']] },
    );
    expect(text).toContain('Ёлкина Имя — функциональный резерв, решения об исключении нет');
  });

  test('a transfer is no inclusion and no exclusion', () => {
    const moved = decided('transfer', 'person: p-0007', 'level: perspective');
    const { reserve } = place(between({}, { 'decisions/2026-02-3.yaml': moved }));
    expect(reserve?.moved).toMatchObject([{ personId: 'p-0007', details: ['перспективный резерв'] }]);
    expect(reserve).toMatchObject({ included: [], excluded: [], total: { before: 1, after: 1 } });
  });

  test('a decision to keep counts once', () => {
    const { reserve } = place(between({ 'decisions/2026-02-1.yaml': null }, {}));
    expect(reserve?.kept).toMatchObject([{ personId: 'p-0007' }]);
    expect(reserve).toMatchObject({ included: [], extended: [], approved: [] });
  });

  test('an act that approves a stay is told', () => {
    const { reserve } = place(between({ [LIST_ACT]: null }, {}));
    expect(reserve?.approved).toMatchObject([{ personId: 'p-0007' }]);
  });

  test('a decision that acts later says from which day', () => {
    const later = included('p-0004').replace('kind: include', 'kind: include\neffectiveFrom: 2026-12-01');
    expect(textOf({}, { 'decisions/2026-02-3.yaml': later })).toContain(
      'Лугов Имя — функциональный резерв, с 1 декабря 2026 г. ('.replaceAll(/(?<=1) | (?=г)/g, '\u00A0'),
    );
  });

  test('the First Ten is told apart', () => {
    const ten = decided('first-ten-include', 'persons: [p-0007]');
    const text = textOf({}, { 'decisions/2026-02-3.yaml': ten });
    expect(text).toContain('В «Первую десятку» включается 1 человек:\n  - Ёлкина Имя');
    expect(textOf({ 'decisions/2026-02-3.yaml': ten }, {})).toContain('Из «Первой десятки» исключается 1 человек:');
  });
});

describe('nobody is named', () => {
  test.each<[string, Edits, Edits]>([
    ['whose consent the request withdraws', {}, { [PERSON]: WITHDRAWN, [EXCLUDES_8]: null }],
    ['whose record it deletes', {}, { [PERSON]: null }],
    ['whose consent was withdrawn before', { [PERSON]: WITHDRAWN, [INCLUDES_7]: null }, { [PERSON]: WITHDRAWN }],
    [
      'who is kept out by it',
      {},
      { [PERSON]: WITHDRAWN, 'decisions/2026-02-3.yaml': decided('exclude', 'person: p-0007', 'ground: own-request') },
    ],
  ])('%s', (_, before, after) => {
    const changes = between(before, after);
    for (const print of [changesText, changesMarkdown]) expect(print(changes)).not.toMatch(/Ёлкин/);
    expect(JSON.stringify(changes)).not.toMatch(/Ёлкин/);
  });

  test('whom the Commission refused', () => {
    const refused = included('p-0007').replace('  for: 5', '  for: 1\n  against: 4');
    const text = textOf({}, { 'decisions/2026-02-3.yaml': refused });
    expect(text).toContain('Решение Комиссии: Включить в резерв (решение по вопросу 1');
    expect(text).not.toContain('Ёлкина Имя');
  });

  test('and records of people are only counted', () => {
    const changes = between({}, { [PERSON]: WITHDRAWN, 'people/p-0004.yaml': [['Лугов', 'Луговой']] });
    expect(place(changes).people).toEqual({ added: 0, changed: 2, deleted: 0 });
    expect(place(changes).records).toEqual([]);
    expect(changesText(changes)).toContain('Изменённые записи:\n  - Записи о людях: 2\n');
    expect(changesText(changes)).not.toMatch(/p-000[47]/);
  });
});
