import { transcode } from 'node:buffer';

/** UTF-16 code units of the text in hand: what is in it counts until the next text. */
const room = Buffer.alloc(0x80000);
/** A shorter text is not worth two steps, a longer one not the room. */
const SHORT = 1000;
const LONG = room.length / 2;

/** A text as UTF-8, byte for byte as `Buffer.from` gives it: Cyrillic pages take a quarter of its time. */
export function utf8(text: string): Buffer {
  if (text.length < SHORT || text.length > LONG || !text.isWellFormed()) return Buffer.from(text);
  return transcode(room.subarray(0, room.write(text, 'utf16le')), 'utf16le', 'utf8');
}
