import { expect, test } from 'vitest';
import { qrDrawing, qrSvg } from '../../src/documents/qr.ts';
import { readQr, type Modules } from './read-qr.ts';

/** Follows the pen: what it passes over becomes dark. */
function drawn(path: string, viewBox: string): Modules {
  const side = Number(viewBox.split(' ')[2]);
  const size = side - 8;
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, dx, dy, length] of path.matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)) {
    [x, y] = [x + Number(dx), y + Number(dy)];
    for (let n = 0; n < Number(length); n++) modules[y]![x++] = true;
  }
  return modules;
}

test.each([
  'https://a.example/',
  'https://rezerv.tikhorechensk.example/tikhorechensk/',
  'https://rezerv.tikhorechensk.example/tikhorechensk/protocols/2026-04/',
  'https://rezerv.tikhorechensk.example/tikhorechensk/acts/rasporyazhenie-2025-231/',
  'https://xn--90ab6ade.xn--p1ai/razdel/rezerv-upravlencheskikh-kadrov/tikhorechensk/selections/2026-osen/',
])('a phone reads %s', (address) => {
  const { path, viewBox } = qrDrawing(address);
  expect(readQr(drawn(path, viewBox))).toBe(address);
  expect(path).toMatch(/^m\d+ \d+h\d+(m-?\d+ \d+h\d+)+$/);
});

test('four light modules lie around the code', () => {
  const { viewBox } = qrDrawing('https://a.example/');
  // Strokes lie half a module below the line they are drawn on.
  expect(viewBox).toBe('-4 -4.5 33 33');
  expect(qrSvg('https://a.example/')).toContain(`viewBox="${viewBox}"><path stroke="#000" d="m0 0h7`);
});

test('the reader sees a code that was spoiled', () => {
  const { path, viewBox } = qrDrawing('https://a.example/');
  const spoiled = drawn(path, viewBox).map((row, index) => (index === 12 ? row.map((dark) => !dark) : row));
  expect(readQr(spoiled)).not.toBe('https://a.example/');
});
