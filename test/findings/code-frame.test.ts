import { expect, test } from 'vitest';
import { codeFrame } from '../../src/findings/code-frame.ts';

const SOURCE = 'name: Заречный\nkind: okrg\nprofile: rostov-2018';

test('shows the line between its neighbours with a caret under the column', () => {
  expect(codeFrame(SOURCE, 2, 7)).toBe(
    ['  1 | name: Заречный', '> 2 | kind: okrg', '    |       ^', '  3 | profile: rostov-2018'].join('\n'),
  );
});

test('has no neighbour before the first line and after the last', () => {
  expect(codeFrame(SOURCE, 1, 1)).toBe(['> 1 | name: Заречный', '    | ^', '  2 | kind: okrg'].join('\n'));
  expect(codeFrame(SOURCE, 3, 1)).toBe(['  2 | kind: okrg', '> 3 | profile: rostov-2018', '    | ^'].join('\n'));
});

test('aligns the numbers of lines', () => {
  const frame = codeFrame('a\n'.repeat(100), 99, 1).split('\n');
  expect(frame).toEqual(['   98 | a', '>  99 | a', '      | ^', '  100 | a']);
});

test('cuts long lines and keeps the caret within', () => {
  const frame = codeFrame('я'.repeat(500), 1, 400).split('\n');
  expect(frame).toHaveLength(2);
  for (const line of frame) expect(line.length).toBeLessThanOrEqual(117);
});

test('leaves no blank at the end of an empty line', () => {
  expect(codeFrame('a\n\nb', 2, 1)).toBe(['  1 | a', '> 2 |', '    | ^', '  3 | b'].join('\n'));
});

test.each([4, 100])('is empty where line %i does not exist', (line) => {
  expect(codeFrame(SOURCE, line, 1)).toBe('');
});
