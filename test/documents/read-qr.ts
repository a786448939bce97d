/** Dark modules, row by row, without the light border. */
export type Modules = readonly (readonly boolean[])[];

/** Bytes of data and blocks they are dealt to, by version and level of correction (ISO/IEC 18004, table 9). */
const DEALT: Readonly<Record<number, Readonly<Record<string, readonly [data: number, blocks: number]>>>> = {
  1: { L: [19, 1], M: [16, 1], Q: [13, 1], H: [9, 1] },
  2: { L: [34, 1], M: [28, 1], Q: [22, 1], H: [16, 1] },
  3: { L: [55, 1], M: [44, 1], Q: [34, 2], H: [26, 2] },
  4: { L: [80, 1], M: [64, 2], Q: [48, 2], H: [36, 4] },
  5: { L: [108, 1], M: [86, 2], Q: [62, 4], H: [46, 4] },
  6: { L: [136, 2], M: [108, 4], Q: [76, 4], H: [60, 4] },
};
const LEVELS = ['M', 'L', 'H', 'Q'];
const MASKS: readonly ((row: number, column: number) => number)[] = [
  (r, c) => (r + c) % 2,
  (r) => r % 2,
  (_, c) => c % 3,
  (r, c) => (r + c) % 3,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2,
  (r, c) => ((r * c) % 2) + ((r * c) % 3),
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2,
];

/** The text of an undamaged code of versions 1 to 6 in bytes, read as a phone would; nothing of the program that drew it is used. */
export function readQr(modules: Modules): string {
  const size = modules.length;
  const version = (size - 17) / 4;
  const at = (row: number, column: number) => modules[row]?.[column] === true;
  // The five bits beside the upper left eye, freed from their own mask.
  const format = bits([0, 1, 2, 3, 4].map((column) => at(8, column))) ^ 0b10101;
  const masked = MASKS[format & 7]!;
  const [data, blocks] = DEALT[version]![LEVELS[format >> 3]!]!;
  const stream = placesOf(size, version).map(([row, column]) => at(row, column) !== (masked(row, column) === 0));
  const bytes = Array.from({ length: data }, (_, index) => bits(stream.slice(index * 8, index * 8 + 8)));
  const plain = undealt(bytes, blocks).flatMap((byte) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((byte >> bit) & 1) === 1),
  );
  if (bits(plain.slice(0, 4)) !== 4) throw new Error('not a code of bytes');
  const length = bits(plain.slice(4, 12));
  const text = Array.from({ length }, (_, index) => bits(plain.slice(12 + index * 8, 20 + index * 8)));
  return new TextDecoder().decode(Uint8Array.from(text));
}

/** Places of data in the order they are filled: two columns at a time from the right, up and down by turns. */
function placesOf(size: number, version: number): [number, number][] {
  const places: [number, number][] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1]) if (!isFixed(row, column, { size, version })) places.push([row, column]);
    }
    up = !up;
  }
  return places;
}

/** Eyes with what surrounds them, the dotted lines, and from version 2 the small eye at the lower right. */
function isFixed(row: number, column: number, { size, version }: { size: number; version: number }): boolean {
  const end = size - 8;
  const eyes = (row < 9 && column < 9) || (row < 9 && column >= end) || (row >= end && column < 9);
  const small = version > 1 && Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2;
  return eyes || small || row === 6 || column === 6;
}

/** Bytes dealt to the blocks one by one, put together again; the last blocks may be a byte longer. */
function undealt(bytes: readonly number[], blocks: number): number[] {
  const short = Math.floor(bytes.length / blocks);
  const longer = bytes.length % blocks;
  return Array.from({ length: blocks }, (_, block) => {
    const own = Array.from({ length: short }, (_, index) => bytes[index * blocks + block]!);
    const extra = block - (blocks - longer);
    return extra >= 0 ? [...own, bytes[short * blocks + extra]!] : own;
  }).flat();
}

function bits(flags: readonly boolean[]): number {
  return flags.reduce((value, flag) => value * 2 + Number(flag), 0);
}
