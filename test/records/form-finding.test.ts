import { expect, test } from 'vitest';
import { firstFindings, formFinding } from '../../src/records/form-finding.ts';

const at = (line: number) => formFinding('a.yaml', { line, column: 2, problem: `в строке ${line}` });

test('a finding of form, in which nothing steers a terminal', () => {
  expect(formFinding('a.yaml', { line: 3, column: 1, problem: 'имя «\u001b[31m\u202ex»' })).toEqual({
    rule: 'form',
    level: 'error',
    clause: '',
    file: 'a.yaml',
    line: 3,
    column: 1,
    key: '',
    message: 'имя « [31m x»',
  });
});

test('the first findings, and how many there are besides', () => {
  const many = [1, 2, 3, 4, 5].map(at);
  expect(firstFindings(many, 5)).toEqual(many);
  expect(firstFindings(many, 3).map(({ line, message }) => [line, message])).toEqual([
    [1, 'в строке 1'],
    [2, 'в строке 2'],
    [3, 'в строке 3'],
    [3, 'в этом файле есть ещё замечания этого рода: 2. Исправьте сначала первые и проверьте снова'],
  ]);
  expect(firstFindings([], 3)).toEqual([]);
});
