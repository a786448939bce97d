import { Refused } from './remark.ts';

/** More than any sheet of paper at 600 dots to the inch and any telephone gives. */
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 20_000;

/** Refuses a picture by its sides: unpacked, a small file can fill the memory of whoever opens it. */
export function refuseSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new Refused('картинка в нём без размеров.');
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    throw new Refused(
      `картинка слишком велика: ${width} × ${height} точек.`,
      'Уменьшите её: хватит 3000 точек по длинной стороне.',
    );
}
