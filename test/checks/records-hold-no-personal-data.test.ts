import { describe, expect, test } from 'vitest';
import { recordsHoldNoPersonalData } from '../../src/checks/records-hold-no-personal-data.ts';
import { checkContent } from '../../src/checks/run.ts';
import { FIRST_SITTING, KEEPS_7, LIST_ACT, MUNICIPALITY } from './edits.ts';
import { contentAfter, expectFindings, findingsAfter, TODAY, type Edits } from './municipality.ts';

const SNILS = '112-233-445 95';

describe('X16 finds', () => {
  test.each<[string, Edits, string]>([
    ['a comment', { [KEEPS_7]: [['kind: keep', `kind: keep # ${SNILS}`]] }, `X16 error ${KEEPS_7}:3:14 kind`],
    ['a value', { [LIST_ACT]: [['title: ', `title: ${SNILS} `]] }, `X16 error ${LIST_ACT}:2:8 title`],
    ['the text', { [FIRST_SITTING]: [['\n---\n', `\n---\n\nРешили: ${SNILS}.\n`]] }, `X16 error ${FIRST_SITTING}:`],
    [
      'the query of a link',
      { [FIRST_SITTING]: [['\n---\n', '\n---\n\n[Лист](https://a.example/?n=112%2D233%2D445%2095)\n']] },
      `X16 error ${FIRST_SITTING}:`,
    ],
    [
      'a record of a person',
      { 'people/p-0004.yaml': [['name: Имя', `name: Имя # ${SNILS}`]] },
      'X16 error people/p-0004.yaml:3:13',
    ],
    ['a shared record', { '/profiles/rostov-2018.yaml': `# ${SNILS}\n` }, 'X16 error profiles/rostov-2018.yaml:1:3'],
    [
      'a comment in the passport of the section',
      { [MUNICIPALITY]: [['name: ', '# 8 918 000-00-67\nname: ']] },
      `X16 error ${MUNICIPALITY}:1:3`,
    ],
  ])('%s', (_, edits, head) => {
    const found = findingsAfter(edits).filter(({ rule }) => rule === 'X16');
    expect(found).toHaveLength(1);
    const [{ column, file, key, level, line, message }] = found as [(typeof found)[number]];
    expect(`X16 ${level} ${file.replace('zarechny/', '')}:${line}:${column} ${key}`).toContain(head);
    expect(message).toMatch(/личные сведения: (СНИЛС|мобильный телефон) [*+\d -]+\. Уберите их\./);
    expect(message).not.toMatch(/112|233|445|918/);
  });

  test('the name of a file and of a folder, and does not repeat it', () => {
    const [finding, ...more] = findingsAfter({ 'acts/11223344595/list.yaml': '{}' }).filter(
      ({ rule }) => rule === 'X16',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      level: 'error',
      file: 'zarechny/acts/***-***-*** 95/list.yaml',
      line: 1,
      column: 1,
    });
    expect(finding?.message).toMatch(/в имени файла или папки личные сведения.*Переименуйте файл/);
  });

  test('what may be a datum as a warning', () => {
    expectFindings({ [KEEPS_7]: [['kind: keep', 'kind: keep # 6012 345678']] }, [
      [`X16 warning ${KEEPS_7}:3:14 kind`, /похоже, личные сведения: паспорт \*\* \*\* \*{4}78\. Если это они/],
    ]);
  });

  test('it in a record that cannot be read', () => {
    const found = findingsAfter({ [KEEPS_7]: [['kind: keep', `kind: [${SNILS}`]] });
    expect(found.map(({ rule }) => rule)).toContain('X16');
  });
});

describe('X16 passes', () => {
  const MOBILE: Edits = { [MUNICIPALITY]: [['+7 (000) 000-00-00', '+7 (918) 000-00-67']] };
  const MAILBOX: Edits = { [MUNICIPALITY]: [['rezerv@zarechny.example', 'zarechny.rezerv@mail.ru']] };
  test.each<[string, Edits]>([
    ['a mobile phone of the Commission', MOBILE],
    ['a mailbox of the Commission at a free service', MAILBOX],
    ['both repeated elsewhere', { ...MOBILE, [LIST_ACT]: [['title: О', 'title: Звоните 8 918 0000067. О']] }],
    [
      'a code of territories that looks like an insurance number',
      { [MUNICIPALITY]: [['name: ', "oktmo: '11223344595'\nname: "]] },
    ],
    [
      'an office, a landline and numbers of papers',
      {
        [KEEPS_7]: [
          ['kind: keep', 'kind: keep # ул. Новая, д. 1, каб. 12; 8 (863) 000-00-00; № 60-12/345678 от 24.03.2019'],
        ],
      },
    ],
  ])('%s', (_, edits) => {
    expect(findingsAfter(edits)).toEqual([]);
  });

  test('but a phone in a comment beside the contacts it does not', () => {
    const edits: Edits = { [MUNICIPALITY]: [['phones:', 'phones: # свой: 8 918 000-00-67']] };
    expect(findingsAfter(edits).map(({ level, rule }) => `${rule} ${level}`)).toContain('X16 error');
  });
});

test('a record with a certain datum is seen by nothing further on', () => {
  const { corpus } = checkContent(contentAfter({ [KEEPS_7]: [['kind: keep', `kind: keep # ${SNILS}`]] }), TODAY);
  expect(corpus.get('decision', 'zarechny', '2026-02-1')).toBeUndefined();
  expect(corpus.isBroken('decision', 'zarechny', '2026-02-1')).toBe(true);
  expect(recordsHoldNoPersonalData).toMatchObject({ id: 'X16', level: 'error' });
});

test('other rules do not quote it either', () => {
  const found = findingsAfter({ [KEEPS_7]: [['kind: keep', `kind: ${SNILS}\n${SNILS}: x`]] });
  expect(found.length).toBeGreaterThan(1);
  expect(JSON.stringify(found)).not.toMatch(/112-233/);
});
