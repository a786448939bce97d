/**
 * Reads files that strangers may have made, in a process of its own (readers.ts): it may write nothing and start nothing, and
 * when a file brings it down, it is the only thing that falls. It takes a list of files and answers with a line for each.
 */
import { readFileSync, readSync, writeSync } from 'node:fs';
import { readExcel } from './excel.ts';
import { readJpeg } from './jpeg.ts';
import { ANSWERS, type Job } from './job.ts';
import { isKind, type Extension } from './kinds.ts';
import { readPdf } from './pdf.ts';
import { personalRemarks } from './person-remarks.ts';
import { readPng } from './png.ts';
import { Refused, refusal, type Reading } from './remark.ts';
import { readWord } from './word.ts';

const READERS: Readonly<Record<Extension, (bytes: Uint8Array) => Reading | Promise<Reading>>> = {
  pdf: readPdf,
  docx: readWord,
  xlsx: readExcel,
  png: readPng,
  jpg: readJpeg,
};

for (const { extension, file } of JSON.parse(lineAsked()) as readonly Job[]) {
  const answer = await answerFor(readFileSync(file), extension);
  writeWhole(`${JSON.stringify(answer)}\n`);
}

/** The first line of the input, with its end. */
function lineAsked(): string {
  const room = Buffer.alloc(64 * 1024);
  const pieces: Buffer[] = [];
  for (let length = readSync(0, room); length > 0; length = readSync(0, room)) {
    const piece = Buffer.from(room.subarray(0, length));
    pieces.push(piece);
    if (piece.includes('\n')) break;
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function answerFor(bytes: Buffer, extension: string): Promise<Reading> {
  try {
    return isKind(extension) ? await READERS[extension](bytes) : asText(bytes);
  } catch (error) {
    if (error instanceof Refused) return { hasText: false, remarks: [refusal(error.message, error.next)] };
    const next = 'Сохраните его заново или приложите PDF, сделанный печатью.';
    return { hasText: false, remarks: [refusal('его не удалось разобрать.', next)] };
  }
}

/** A file of a kind that is not attached: it lies in the open all the same, and so do its words. */
function asText(bytes: Buffer): Reading {
  return { hasText: false, remarks: personalRemarks([{ place: 'в тексте', text: bytes.toString('utf8') }]) };
}

function writeWhole(text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(ANSWERS, bytes, done);
}
