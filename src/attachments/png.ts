import { personalRemarks } from './person-remarks.ts';
import { photographRemarks, xmpRemarks } from './photograph.ts';
import { refuseSize } from './pixels.ts';
import { Refused, type Reading } from './remark.ts';
import { readXmp } from './xmp.ts';

const SIGNATURE = 8;
/** Length, name and sum of a chunk. */
const AROUND = 12;

/** Reads a PNG: chunk after chunk to its end, with nothing behind it. */
export function readPng(bytes: Uint8Array): Reading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let at = SIGNATURE;
  for (let name = ''; name !== 'IEND';) {
    if (at + AROUND > bytes.length) throw new Refused('он обрывается.');
    const length = view.getUint32(at);
    name = latin(bytes.subarray(at + 4, at + 8));
    if ((at === SIGNATURE) !== (name === 'IHDR') || at + AROUND + length > bytes.length)
      throw new Refused('он повреждён.');
    if (name === 'IHDR') refuseSize(view.getUint32(at + 8), view.getUint32(at + 12));
    if (name === 'tEXt' || name === 'iTXt')
      texts.push(Buffer.from(bytes.subarray(at + 8, at + 8 + length)).toString('utf8'));
    at += AROUND + length;
  }
  if (at !== bytes.length) throw new Refused('после конца картинки в нём что-то дописано.');
  return {
    hasText: true,
    remarks: [
      ...personalRemarks(texts.map((text) => ({ place: 'в свойствах картинки', text }))),
      ...photographRemarks(bytes),
      ...texts.flatMap((text) => xmpRemarks(readXmp(text))),
    ],
  };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
