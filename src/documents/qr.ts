import { encode } from 'uqr';

/** A QR code as one path of an SVG: rows of dark modules, one unit each, drawn as strokes. */
export interface QrDrawing {
  /** With the four light modules around the code that readers ask for. */
  readonly viewBox: string;
  readonly path: string;
}

const QUIET = 4;

/** The QR code of an address, of the smallest size that holds it and with all the error correction that size allows. */
export function qrDrawing(address: string): QrDrawing {
  const { data, size } = encode(address, { border: 0, boostEcc: true });
  const steps: string[] = [];
  let [x, y] = [0, 0];
  data.forEach((row, line) => {
    for (const { length, start } of darkRuns(row)) {
      // Relative steps are short and alike: a page carries half the bytes that absolute ones take.
      steps.push(`m${start - x} ${line - y}h${length}`);
      [x, y] = [start + length, line];
    }
  });
  const side = size + 2 * QUIET;
  // Strokes lie on the middle of their line.
  return { viewBox: `${-QUIET} ${-QUIET - 0.5} ${side} ${side}`, path: steps.join('') };
}

/** The drawing as a picture of its own. */
export function qrSvg(address: string): string {
  const { path, viewBox } = qrDrawing(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path stroke="#000" d="${path}"/></svg>`;
}

function darkRuns(row: readonly boolean[]): { readonly start: number; readonly length: number }[] {
  return row.flatMap((dark, start) => {
    if (!dark || row[start - 1] === true) return [];
    const end = row.indexOf(false, start);
    return [{ start, length: (end < 0 ? row.length : end) - start }];
  });
}
