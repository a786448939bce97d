import { describe, expect, test } from 'vitest';
import { namesStandInPeopleOnly } from '../../src/checks/names-stand-in-people-only.ts';
import { FIRST_SITTING, KEEPS_7, LIST_ACT, MUNICIPALITY } from './edits.ts';
import { findingsAfter, type Edits } from './municipality.ts';

/** p-0007 with a name that people have. */
const PERSON: Edits = {
  'people/p-0007.yaml': [['surname: Ёлкина\nname: Имя', 'surname: Вострикова\nname: Елена\npatronymic: Андреевна']],
};

const found = (edits: Edits) =>
  findingsAfter({ ...PERSON, ...edits })
    .filter(({ rule }) => rule === namesStandInPeopleOnly.id)
    .map(({ file, level, line, message }) => [`${level} ${file.replace('zarechny/', '')}:${line}`, message] as const);

describe('X4 finds', () => {
  test.each<[string, Edits, string]>([
    ['a name in a comment', { [KEEPS_7]: [['kind: keep', '# Вострикова Е. А.\nkind: keep']] }, `error ${KEEPS_7}:3`],
    ['a name in a value', { [LIST_ACT]: [['title: ', 'title: О Востриковой Елене. ']] }, `error ${LIST_ACT}:2`],
    [
      'a name in the text',
      { [FIRST_SITTING]: [['\n---\n', '\n---\n\nСлушали Е. А. Вострикову.\n']] },
      `error ${FIRST_SITTING}:15`,
    ],
    ['a name in a shared record', { '/profiles/x1.yaml': '# Елена Вострикова\n' }, 'error profiles/x1.yaml:1'],
    [
      'a name in the passport',
      { [MUNICIPALITY]: [['secretary: ', 'secretary: Вострикова Елена, ']] },
      `error ${MUNICIPALITY}:`,
    ],
    [
      'a surname alone, to be looked at',
      { [KEEPS_7]: [['kind: keep', 'kind: keep # о Востриковой']] },
      `warning ${KEEPS_7}:3`,
    ],
    ['a surname in the name of a file', { 'files/vostrikova.pdf': '%PDF-1.4' }, 'warning files/vostrikova.pdf:1'],
    [
      'a form that is written in nameForms',
      {
        'people/p-0008.yaml': [['surname: Реков\nname: Имя', 'surname: Кравец\nname: Пётр\nnameForms: [Кравца]']],
        [KEEPS_7]: [['kind: keep', 'kind: keep # Кравца Петра']],
      },
      `error ${KEEPS_7}:3`,
    ],
  ])('%s', (_, edits, head) => {
    const [[place, message] = ['', ''], ...more] = found(edits);
    expect(more).toEqual([]);
    expect(place).toContain(head);
    expect(message).toMatch(/(Вос|vos|Кра)\*\*\*/);
    expect(message).toMatch(/напишите номер лица \(p-000[78]\) или назовите должность/);
    expect(message).not.toMatch(/востриков|кравц|vostrik/i);
  });

  test('a name that another rule would quote', () => {
    const all = findingsAfter({ ...PERSON, [LIST_ACT]: [['kind: распоряжение', 'kind: Вострикова Елена']] });
    expect(all.length).toBeGreaterThan(1);
    expect(JSON.stringify(all)).not.toContain('Востриков');
  });
});

describe('X4 passes', () => {
  const ORDINARY: Edits = {
    'people/p-0005.yaml': [['surname: Седов', 'surname: Глава']],
    'people/p-0008.yaml': [['surname: Реков', 'surname: Городской']],
  };
  test.each<[string, Edits]>([
    [
      'a street and a school called after somebody',
      { [KEEPS_7]: [['kind: keep', 'kind: keep # ул. Вострикова; школа им. Е. А. Востриковой']] },
    ],
    ['people in people/', { 'people/p-0008.yaml': [['name: Имя', 'name: Имя # сестра: Вострикова Елена']] }],
    [
      'words that are also surnames',
      { ...ORDINARY, [KEEPS_7]: [['kind: keep', 'kind: keep # Глава района, Городской совет']] },
    ],
    ['a place that is called so', { [MUNICIPALITY]: [['name: Заречное', 'name: Вострикова слобода, Заречное']] }],
    [
      'a word written small elsewhere',
      {
        'people/p-0008.yaml': [['surname: Реков', 'surname: Родин']],
        [KEEPS_7]: [['kind: keep', 'kind: keep # Родина, родина']],
      },
    ],
    ['people of another section', {}],
  ])('%s', (_, edits) => {
    expect(found(edits)).toEqual([]);
  });
});
