import { expect, test } from 'vitest';
import { reportMarkdown } from '../../src/findings/report-markdown.ts';
import { finding } from './example.ts';

test('the totals, then the findings file by file', () => {
  const findings = [
    finding({ label: 'Дата', clause: 'п. 4.19', line: 5 }),
    finding({ level: 'breach', message: 'поздно' }),
    finding({ file: 'zarechny/acts/a2.yaml', level: 'warning', message: '<b> @glava `x` | [y](z)' }),
  ];
  expect(reportMarkdown(findings, { records: 3 })).toBe(
    `Проверено записей: 3. Ошибок: 1, нарушений порядка: 1, предупреждений: 1, напоминаний: 0.

### zarechny/acts/a1.yaml

- **ошибка**, строка 5: Дата: дата неверна (п. 4.19)
- **нарушение порядка**, строка 1: поздно

### zarechny/acts/a2.yaml

- **предупреждение**, строка 1: &lt;b&gt; @\u200Bglava \\\`x\\\` \\| \\[y\\](z)
`,
  );
});

test('quoted content begins no line', () => {
  const text = reportMarkdown([finding({ message: 'a\n# b\n\n- c', file: 'x\n# y.yaml' })], { records: 1 });
  expect(text.trimEnd().split('\n')).toHaveLength(5);
});
