import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themeCss } from '../../src/projections/theme.ts';

test('one colour gives the shades of the site', () => {
  expect(themeCss('#7a1f2b')).toBe(
    ':root{--accent:#7a1f2b;--accent-deep:#55161e;--accent-pale:#f2e9ea;--band:#55161e}' +
      '@media screen and (prefers-color-scheme:dark){:root{--accent:#b7868d;--accent-deep:#d0b0b5;--accent-pale:#2b292e;--band:#681a25}}\n',
  );
});

test('a colour that cannot be read is refused with one that can', () => {
  expect(() => themeCss('#ffcc00')).toThrow("контраст 1,4, а нужно не меньше 4,5). Ближайший подходящий: '#846900'");
  expect(() => themeCss('#ffffff')).toThrow('слишком светлый');
});

test('whatever the colour, either it is taken or the one proposed instead is', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (accent) => {
      const proposed = (text: string) => /'(#[0-9a-f]{6})'/.exec(text)?.[1];
      try {
        return themeCss(accent).startsWith(`:root{--accent:${accent};`);
      } catch (error) {
        return themeCss(proposed((error as Error).message)!).startsWith(':root{');
      }
    }),
  );
});
