import { describe, expect, test } from 'vitest';
import { barsLayout, columnsLayout, flowLayout, wrap } from '../../../src/components/charts/scale.ts';

const bars = (...rows: { label: string; values: number[]; mark?: number; said?: string; group?: string }[]) =>
  barsLayout({ kind: 'bars', parts: ['а', 'б'], rows });

describe('lines', () => {
  test('break between words and keep every word', () => {
    expect(wrap('раз два три', 7)).toEqual(['раз два', 'три']);
    expect(wrap('раз-два-три четыре', 7)).toEqual(['раз-два-три', 'четыре']);
    expect(wrap('раз', 3)).toEqual(['раз']);
  });
});

describe('bars', () => {
  test('are as long as their numbers, one part after another', () => {
    const { parts } = bars({ label: '2025', values: [2, 3] }, { label: '2026', values: [10, 0] });
    const [first, second, third] = parts;
    expect(parts).toHaveLength(3);
    expect(second!.x).toBeCloseTo(first!.x + first!.width, 1);
    expect(third!.width / first!.width).toBeCloseTo(5, 1);
    expect(parts.map(({ part }) => part)).toEqual([0, 1, 0]);
  });

  test('leave room for the numbers at their ends', () => {
    const { parts, values } = bars({ label: '2026', values: [7, 1], said: '7 из 8' });
    expect(parts[1]!.x + parts[1]!.width).toBeLessThan(values[0]!.x);
    expect(values[0]!.x + 6 * 2.5).toBeLessThan(100);
  });

  test('have a short label beside them and a long one above, all in the same way', () => {
    expect(bars({ label: '29.10.2026', values: [1] })).toMatchObject({ beside: true });
    const above = bars({ label: '2026', values: [1] }, { label: 'должности отраслевых органов', values: [1] });
    expect(above).toMatchObject({ beside: false });
    expect(above.labels.every(({ x }) => x === 0)).toBe(true);
    expect(above.labels[0]!.y).toBeLessThan(above.values[0]!.y);
  });

  test('carry a mark where its number stands', () => {
    const { marks, parts } = bars({ label: '2026', values: [4, 4], mark: 5 });
    expect(marks[0]!.x).toBeCloseTo(parts[0]!.x + (parts[0]!.width * 5) / 4, 1);
  });

  test('of nothing but zeros are words without a bar', () => {
    const { parts, values } = bars({ label: '2026', values: [0, 0] });
    expect(parts).toEqual([]);
    expect(values[0]!.text).toBe('0 · 0');
  });

  test('stand below each other and within the height', () => {
    const { groups, height, values } = bars(
      { group: 'Отбор', label: 'подали', values: [3] },
      { label: 'включены', values: [1] },
    );
    expect(groups.map(({ text }) => text)).toEqual(['Отбор']);
    expect(values[0]!.y).toBeLessThan(values[1]!.y);
    expect(values[1]!.y).toBeLessThan(height);
  });
});

describe('a flow', () => {
  const { marks, parts, values } = flowLayout({
    kind: 'flow',
    parts: ['ушли', 'пришли'],
    rows: [
      { label: '2025', left: 5, right: 4 },
      { label: '2026', left: 0, right: 12 },
    ],
  });

  test('goes left and right from one line, on one scale', () => {
    const axis = marks[0]!.x;
    expect(marks.every(({ x }) => x === axis)).toBe(true);
    const [out, into] = [parts[0]!, parts[1]!];
    expect(out.x + out.width).toBeCloseTo(axis, 1);
    expect(into.x).toBe(axis);
    expect(out.width / into.width).toBeCloseTo(5 / 4, 1);
  });

  test('says zero beside the line, without a bar', () => {
    expect(parts).toHaveLength(3);
    expect(values.map(({ text }) => text)).toEqual(['5', '4', '0', '12']);
  });
});

describe('columns', () => {
  const { columns, ticks, values } = columnsLayout({ kind: 'columns', step: 6, axis: 'месяцев', values: [1, 0, 3] });

  test('are as high as their numbers and never stand under the line', () => {
    expect(columns).toHaveLength(2);
    expect(columns[1]!.height / columns[0]!.height).toBeCloseTo(3, 1);
    expect(columns[0]!.y + columns[0]!.height).toBeCloseTo(columns[1]!.y + columns[1]!.height, 5);
    expect(values.map(({ text }) => text)).toEqual(['1', '0', '3']);
  });

  test('have a tick on every border', () => {
    expect(ticks.map(({ text }) => text)).toEqual(['0', '6', '12', '18']);
    expect(ticks[3]!.x).toBeCloseTo(95, 1);
  });

  test('stay low however many there are', () => {
    const { height } = columnsLayout({ kind: 'columns', step: 6, axis: 'месяцев', values: [500] });
    expect(height).toBeLessThan(15);
  });
});
