import { describe, expect, test } from 'vitest';
import { reportJson } from '../../src/findings/report-json.ts';
import { reportText } from '../../src/findings/report-text.ts';
import { finding } from './example.ts';

const SOURCE = 'kind: okrg\n';
const options = { records: 3, sourceOf: () => SOURCE };

describe('text', () => {
  test('one block for each finding, then the totals', () => {
    const findings = [
      finding({ rule: 'A1-4.6', clause: 'Приложение 1, п. 4.6', column: 7, label: 'Вид', message: 'нет кворума' }),
      finding({ rule: 'X15', level: 'warning', file: 'zarechny/acts/a2.yaml', message: 'больше не нужно' }),
    ];
    expect(reportText(findings, options)).toBe(
      `zarechny/acts/a1.yaml:1:7: ошибка: Вид: нет кворума [A1-4.6, Приложение 1, п. 4.6]
> 1 | kind: okrg
    |       ^
  2 |

zarechny/acts/a2.yaml:1:1: предупреждение: больше не нужно [X15]
> 1 | kind: okrg
    | ^
  2 |

Проверено записей: 3. Ошибок: 1, нарушений порядка: 0, предупреждений: 1, напоминаний: 0.
`,
    );
  });

  test('without findings: the totals alone', () => {
    expect(reportText([], options)).toBe(
      'Проверено записей: 3. Ошибок: 0, нарушений порядка: 0, предупреждений: 0, напоминаний: 0.\n',
    );
  });

  test('no frame where there is no text or no such line', () => {
    const head = 'zarechny/acts/a1.yaml:1:1: ошибка: дата неверна [X1]\n\n';
    expect(reportText([finding()], { ...options, sourceOf: () => undefined })).toContain(head);
    expect(reportText([finding({ line: 7 })], options)).toContain(':7:1: ошибка: дата неверна [X1]\n\n');
  });

  test.each([
    ['error', 'ошибка'],
    ['breach', 'нарушение порядка'],
    ['warning', 'предупреждение'],
    ['reminder', 'напоминание'],
  ] as const)('%s is painted as «%s»', (level, name) => {
    const text = reportText([finding({ level })], { ...options, paint: (painted, word) => `<${painted}>${word}</>` });
    expect(text).toContain(`: <${level}>${name}</>: `);
  });

  test('quoted content cannot begin a line, steer a terminal or give a command to a CI server', () => {
    const text = reportText(
      [finding({ file: '::error::x.yaml', message: 'написано «a\n::error::b\r\u001b[31m\u009bc»' })],
      { ...options, sourceOf: () => undefined },
    );
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('JSON', () => {
  test('has exactly this shape', () => {
    const findings = [
      finding({ rule: 'A1-4.6', clause: 'п. 4.6', label: 'Вид', fact: 'нет' }),
      finding({ level: 'breach' }),
    ];
    expect(reportJson(findings, 3)).toBe(`{
  "version": 1,
  "summary": {
    "records": 3,
    "error": 1,
    "breach": 1,
    "warning": 0,
    "reminder": 0
  },
  "findings": [
    {
      "rule": "A1-4.6",
      "level": "error",
      "clause": "п. 4.6",
      "file": "zarechny/acts/a1.yaml",
      "line": 1,
      "column": 1,
      "key": "date",
      "message": "дата неверна"
    },
    {
      "rule": "X1",
      "level": "breach",
      "clause": "",
      "file": "zarechny/acts/a1.yaml",
      "line": 1,
      "column": 1,
      "key": "date",
      "message": "дата неверна"
    }
  ]
}
`);
  });

  test('has a place for nothing', () => {
    expect(JSON.parse(reportJson([], 0))).toEqual({
      version: 1,
      summary: { records: 0, error: 0, breach: 0, warning: 0, reminder: 0 },
      findings: [],
    });
  });
});
