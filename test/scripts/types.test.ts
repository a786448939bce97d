import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';

test('types --check agrees with the schemas', () => {
  expect(runScript('types.ts', ['--check'])).toEqual({ code: 0, stdout: '', stderr: '' });
});
