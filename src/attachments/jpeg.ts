import { personalRemarks } from './person-remarks.ts';
import { photographRemarks, xmpRemarks } from './photograph.ts';
import { refuseSize } from './pixels.ts';
import { Refused, type Reading } from './remark.ts';
import { readXmp } from './xmp.ts';

const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const APPLICATION = { first: 0xe0, last: 0xef };
/** Frames of every coding; the three between them are tables. */
const isFrame = (mark: number) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

/** Reads a JPEG: segment after segment to its end, with nothing behind it. */
export function readJpeg(bytes: Uint8Array): Reading {
  const texts: string[] = [];
  let hasFrame = false;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const mark = bytes[at + 1];
    if (bytes[at] !== 0xff || mark === undefined) throw new Refused('он обрывается или повреждён.');
    if (mark === END) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > bytes.length) throw new Refused('он обрывается или повреждён.');
    if (isFrame(mark)) {
      const side = (place: number) => ((bytes[at + place] ?? 0) << 8) | (bytes[at + place + 1] ?? 0);
      refuseSize(side(7), side(5));
      hasFrame = true;
    }
    if (mark === COMMENT || (mark >= APPLICATION.first && mark <= APPLICATION.last))
      texts.push(Buffer.from(bytes.subarray(at + 4, at + 2 + length)).toString('utf8'));
    at += 2 + length;
    if (mark === SCAN) at = endOfScan(bytes, at);
  }
  if (!hasFrame) throw new Refused('в нём нет самой картинки.');
  if (bytes.subarray(at + 2).some((byte) => byte !== 0))
    throw new Refused(
      'после конца картинки в нём что-то дописано.',
      'Откройте снимок в Paint или в другой программе и сохраните его заново как JPEG.',
    );
  return {
    hasText: true,
    remarks: [
      ...personalRemarks(texts.map((text) => ({ place: 'в свойствах снимка', text }))),
      ...photographRemarks(bytes),
      ...texts.flatMap((text) => xmpRemarks(readXmp(text))),
    ],
  };
}

/** Where the next mark is: inside a scan a byte FF is followed by 00 or by the number of a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at += 1) {
    at = bytes.indexOf(0xff, at);
    const next = bytes[at + 1];
    if (at < 0 || next === undefined) throw new Refused('он обрывается.');
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
}
