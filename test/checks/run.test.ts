import { describe, expect, test } from 'vitest';
import type { Check, MunicipalityCheck } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';
import { checkContent } from '../../src/checks/run.ts';
import { todayIn } from '../../src/checks/today.ts';
import { reportJson } from '../../src/findings/report-json.ts';
import { sortFindings } from '../../src/findings/finding.ts';
import {
  acknowledging,
  FIRST_SITTING,
  INCLUDES_7,
  KEEPS_7,
  LIST_ACT,
  ledBy,
  MUNICIPALITY,
  SELECTION,
} from './edits.ts';
import { BASE, contentAfter, expectFindings, findingsAfter, TODAY } from './municipality.ts';

const text = { clause: 'п. 0', guarantee: 'х', why: 'х', fix: 'х', level: 'error' } as const;

describe('a check that crashes is a finding, and the others still run', () => {
  const crash = (): never[] => {
    throw new Error('кто-то забыл условие');
  };
  const crashing: Check[] = [
    { ...text, id: 'X98', scope: 'corpus', run: crash },
    { ...text, id: 'X99', scope: 'municipality', run: crash },
    {
      ...text,
      id: 'X97',
      scope: 'municipality',
      *run() {
        yield* crash();
      },
    },
  ];

  test('with the rule and the record', () => {
    const findings = checkContent(BASE, TODAY, crashing).findings;
    expect(findings.map(({ rule, level, file, line, column, key }) => [rule, level, file, line, column, key])).toEqual([
      ['X98', 'error', '.', 1, 1, ''],
      ['X97', 'error', 'zarechny/municipality.yaml', 1, 1, ''],
      ['X99', 'error', 'zarechny/municipality.yaml', 1, 1, ''],
    ]);
    for (const { message } of findings) expect(message).toContain('проверка не сработала (кто-то забыл условие)');
  });

  test('beside the findings of the rest', () => {
    const root = contentAfter({ [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-16']] });
    const rules = checkContent(root, TODAY, [...crashing, ...checks]).findings.map(({ rule }) => rule);
    expect(rules).toEqual(['X98', 'M4.19a', 'X97', 'X99']);
  });
});

describe('a finding', () => {
  test('carries everything a person needs', () => {
    expect(findingsAfter({ [FIRST_SITTING]: ledBy('p-0002') })).toEqual([
      {
        rule: 'A1-4.4',
        level: 'error',
        clause: 'Приложение 1, п. 4.4',
        file: 'zarechny/protocols/2026-01.mdx',
        line: 5,
        column: 12,
        key: 'presiding',
        label: 'Председательствующий',
        fact: 'заседание вёл заместитель, хотя председатель присутствовал.',
        message:
          'заседание вёл заместитель, хотя председатель присутствовал. Проверьте, кто вёл заседание. Если так и было на самом деле, добавьте в запись поле acknowledged с правилом A1-4.4 и объяснением.',
      },
    ]);
  });

  test('takes the level of the problem over that of the check', () => {
    const check: MunicipalityCheck = {
      ...text,
      id: 'X99',
      scope: 'municipality',
      *run({ municipality }) {
        yield { entry: municipality, path: [], message: 'а' };
        yield { entry: municipality, path: [], message: 'б', level: 'warning' };
      },
    };
    expect(checkContent(BASE, TODAY, [check]).findings.map(({ level }) => level)).toEqual(['error', 'warning']);
  });
});

describe('acknowledgements', () => {
  const other = [['signedBy: p-0001', 'signedBy: p-0002']] as const;

  test('turn the error into a breach with the note, and no advice', () => {
    expectFindings({ [FIRST_SITTING]: [...other, acknowledging('A1-4.8', 'председатель заболел')] }, [
      [
        'A1-4.8 breach protocols/2026-01.mdx:11:11 signedBy',
        /^протокол подписал не тот, кто вёл заседание\. Признано: председатель заболел$/,
      ],
    ]);
  });

  test('explain a breach as well', () => {
    const late =
      'date: 2026-02-16\nacknowledged:\n  - rule: M4.19a\n    note: болела секретарь\n    by: глава\n    date: 2026-03-01';
    expectFindings({ [LIST_ACT]: [['date: 2026-02-10', late]] }, [
      ['M4.19a breach acts/spisok.yaml:5:7 date', /на 2 дня позже\. Признано: болела секретарь$/],
    ]);
  });

  test('of a warning make it vanish, and are not stale', () => {
    const note = '    note: оценивала область\n    by: глава\n    date: 2025-12-01';
    const silent = [['methods: [interview]', `acknowledged:\n  - rule: M5.5\n${note}`]] as const;
    expectFindings({ [SELECTION]: silent }, []);
  });

  test('for a term do not answer a departure that has none, and are stale', () => {
    const late =
      'date: 2026-02-16\nacknowledged:\n  - rule: M4.19a\n    note: так\n    by: глава\n    date: 2026-03-01\n    period: 2026';
    expectFindings({ [LIST_ACT]: [['date: 2026-02-10', late]] }, [
      ['M4.19a breach acts/spisok.yaml:5:7 date', /на 2 дня позже\. Это 2026-01-1/],
      [
        'X15 warning acts/spisok.yaml:7:11 acknowledged.0.rule',
        /M4\.19a \(2026\) больше не нужно.*проверьте period\.$/,
      ],
    ]);
  });

  test('of another rule do not help, and are stale', () => {
    expectFindings({ [FIRST_SITTING]: [...other, acknowledging('A1-4.4', 'так')] }, [
      ['A1-4.8 error protocols/2026-01.mdx:11:11 signedBy', /A1-4\.8/],
      [
        'X15 warning protocols/2026-01.mdx:14:11 acknowledged.0.rule',
        /признание отступления от A1-4\.4 больше не нужно/,
      ],
    ]);
  });

  test('in another record do not help, and are stale', () => {
    const note = '  for: 5\nacknowledged:\n  - rule: A1-4.8\n    note: так\n    by: глава\n    date: 2026-06-01';
    expectFindings({ [FIRST_SITTING]: other, [KEEPS_7]: [['  for: 5', note]] }, [
      ['A1-4.8 error protocols/2026-01.mdx:11:11 signedBy', /A1-4\.8/],
      ['X15 warning decisions/2026-02-1.yaml:8:11 acknowledged.0.rule', /A1-4\.8 больше не нужно/],
    ]);
  });

  test('that nothing needs any more are a warning', () => {
    expectFindings({ [FIRST_SITTING]: [acknowledging('A1-4.6', 'так')] }, [
      [
        'X15 warning protocols/2026-01.mdx:14:11 acknowledged.0.rule',
        /A1-4\.6 больше не нужно: такого отступления в записи нет\. Удалите его или проверьте period/,
      ],
    ]);
  });

  test.each([
    ['X2', /отступление от правила X2 признать нельзя\. Признаются только: .*A1-4\.6/],
    ['X7', /X7 признать нельзя/],
    ['M14.2', /M14\.2 признать нельзя/],
    ['A1-4.66', /признать нельзя.*имелось в виду «A1-4\.6»/],
  ])('of %s, which cannot be explained away, are an error', (rule, says) => {
    expectFindings({ [FIRST_SITTING]: [acknowledging(rule, 'так')] }, [
      ['X15 error protocols/2026-01.mdx:14:11 acknowledged.0.rule', says],
    ]);
  });

  test('do not hide the error of a rule that cannot be explained away', () => {
    const note = 'person: p-0070\nacknowledged:\n  - rule: X2\n    note: так\n    by: глава\n    date: 2026-06-01';
    expectFindings({ [INCLUDES_7]: [['person: p-0007', note]] }, [
      ['X2 error decisions/2026-01-1.yaml:4:9 person', /p-0070/],
      ['X15 error decisions/2026-01-1.yaml:6:11 acknowledged.0.rule', /X2 признать нельзя/],
      ['X3 error decisions/2026-02-1.yaml:4:11 persons.0', /p-0007/],
    ]);
  });
});

describe('a run', () => {
  const messy = {
    [MUNICIPALITY]: [['kind: rural', 'title: Резерв\nkind: rural']],
    [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-16']],
    [FIRST_SITTING]: ledBy('p-0004'),
    'notes.txt': 'х',
    'people/p-0009.yaml': 'basis: [\n',
  } as const;

  test('gives findings in a stable order, without repetitions', () => {
    const findings = findingsAfter(messy);
    expect(findings.length).toBeGreaterThan(3);
    expect(findings).toEqual(sortFindings(findings));
    expect(findings).toEqual(findingsAfter(messy));
  });

  test('twice gives the same bytes of JSON', () => {
    const root = contentAfter(messy);
    const json = () => {
      const { findings, records } = checkContent(root, TODAY);
      return reportJson(findings, records);
    };
    expect(json()).toBe(json());
  });

  test('leaves the checks of a municipality without a usable profile aside', () => {
    const { findings, contexts } = checkContent(contentAfter({ '/profiles/rostov-2018.yaml': 'title: х\n' }), TODAY);
    expect(contexts).toEqual([]);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['profiles/rostov-2018.yaml']));
  });

  test('asks no reserve of an association', () => {
    const { findings, contexts } = checkContent(
      contentAfter({ '/soyuz/municipality.yaml': 'name: Союз\nkind: association\n' }),
      TODAY,
    );
    expect(findings).toEqual([]);
    expect(contexts.map(({ municipality }) => municipality.id)).toEqual(['zarechny']);
  });

  test('of an empty folder finds nothing', () => {
    expect(checkContent(contentAfter({}), TODAY, []).findings).toEqual([]);
  });
});

describe('todayIn: the day of the municipality, not of the machine', () => {
  test.each([
    ['Europe/Moscow', '2024-03-04T21:30:00Z', '2024-03-05'],
    ['Europe/Kaliningrad', '2024-03-04T21:30:00Z', '2024-03-04'],
    ['Asia/Kamchatka', '2024-03-04T12:30:00Z', '2024-03-05'],
    ['Asia/Kamchatka', '2024-03-04T11:30:00Z', '2024-03-04'],
    [undefined, '2024-12-31T21:00:00Z', '2025-01-01'],
    [undefined, '2024-12-31T20:59:59Z', '2024-12-31'],
  ])('%s at %s: %s', (zone, now, expected) => {
    expect(todayIn(zone, new Date(now))).toBe(expected);
  });
});
