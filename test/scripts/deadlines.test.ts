import { describe, expect, test } from 'vitest';
import { included } from '../checks/edits.ts';
import { contentAfter } from '../checks/municipality.ts';
import { runScript } from './run-script.ts';

const deadlines = (content: string, today: string, ...more: string[]) =>
  runScript('deadlines.ts', ['--content', content, '--today', today, ...more]);

test('six weeks ahead, with the clause and the record of every day', () => {
  const { code, stderr, stdout } = deadlines(contentAfter({}), '2026-12-20', '--weeks', '6');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    'Заречное сельское поселение: сроки на 6 нед. с 20.12.2026',
    '  10.01.2027  резервистам: отчёты за квартал (п. 9.3)',
    '  19.01.2027  кадровой службе: годовой отчёт (п. 9.2)',
    '  19.01.2027  утвердить сводный план подготовки (п. 8.8) — municipality zarechny',
    '  20.01.2027  кадровой службе: сведения о выполнении планов за квартал (п. 9.2)',
    '  31.01.2027  главе и руководителям: анализ резерва и ротация (п. 11.2)',
    '',
  ]);
});

test('six weeks are the default', () => {
  const root = contentAfter({});
  expect(deadlines(root, '2026-12-20').stdout).toBe(deadlines(root, '2026-12-20', '--weeks', '6').stdout);
});

test('what is overdue comes first and says so', () => {
  const root = contentAfter({ 'decisions/2026-02-3.yaml': included('p-0004') });
  const { code, stdout } = deadlines(root, '2026-11-21', '--weeks', '1');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /\n {2}19\.06\.2026 {2}ПРОСРОЧЕНО {2}утвердить актом список включённых \(п\. 4\.19\) — decision 2026-02-3\n/,
  );
});

test('nothing within the time is said too', () => {
  expect(deadlines(contentAfter({}), '2026-11-21', '--weeks', '1').stdout).toBe(
    'Заречное сельское поселение: сроки на 1 нед. с 21.11.2026\n  сроков нет\n',
  );
});

describe('a call that cannot be understood', () => {
  test.each<[string, string[], RegExp]>([
    ['weeks in words', ['--weeks', 'шесть'], /Нужно число недель, например 6/],
    ['a fraction of a week', ['--weeks', '1.5'], /Нужно число недель/],
    ['a folder that is not there', ['--content', '/nowhere'], /Такой папки нет/],
    ['a day that does not exist', ['--today', '2026-02-30'], /Нужен день календаря/],
    ['an unknown option', ['--months', '6'], /Нет такого параметра/],
  ])('%s', (_, args, says) => {
    const { code, stderr, stdout } = runScript('deadlines.ts', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
