import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LOW_VISION_SCRIPT, LOW_VISION_SOURCE } from '../../src/projections/low-vision-script.ts';

/** As much of a page as the script touches. */
function page(stored: string | null) {
  const input = (id: string, className: string, checked = false) => ({
    id,
    className,
    checked,
    change: (): void => undefined,
    addEventListener(_: string, listener: () => void) {
      this.change = listener;
    },
  });
  const inputs = [input('lv-size-100', '', true), input('lv-size-200', ''), input('lv-colour-blue', 'lv-two-colours')];
  const root = { className: '' };
  const kept = new Map(stored === null ? [] : [['low-vision', stored]]);
  const localStorage = { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) };
  runInNewContext(LOW_VISION_SCRIPT, {
    document: { documentElement: root, querySelectorAll: () => inputs },
    localStorage,
  });
  return { inputs, root, kept };
}

test('what was chosen is chosen again, and said to browsers that only know classes', () => {
  const { inputs, root } = page('lv-size-200 lv-colour-blue');
  expect(inputs.map(({ checked }) => checked)).toEqual([true, true, true]);
  expect(root.className).toContain('lv-size-200');
  expect(root.className).toContain('lv-two-colours');
});

test('a choice is kept', () => {
  const { inputs, kept } = page(null);
  expect(kept.size).toBe(0);
  inputs[2]!.checked = true;
  inputs[2]!.change();
  expect(kept.get('low-vision')).toBe('lv-size-100 lv-colour-blue');
});

test('what others have put into the store does nothing', () => {
  const { inputs, root } = page('<img src=x> lv-size-999');
  expect(inputs.filter(({ checked }) => checked)).toHaveLength(1);
  expect(root.className.trim()).toBe('lv-size-100');
});

test('the policy names the script by what it is', () => {
  expect(LOW_VISION_SOURCE).toBe(`'sha256-${createHash('sha256').update(LOW_VISION_SCRIPT).digest('base64')}'`);
});
