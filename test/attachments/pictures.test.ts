import { describe } from 'vitest';
import { exif, jpeg, png, SNILS } from './made-files.ts';
import { eachSays, type Case } from './remarks-of.ts';

const XMP =
  'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:creator><rdf:li>Мария Кузнецова</rdf:li></dc:creator><exif:GPSLatitude>55,45N</exif:GPSLatitude></x:xmpmeta>';
const PLACE = /^error: в снимке записано место съёмки.*→ Удалите сведения о месте/;
const AUTHOR = /^warning: в нём есть имена людей: автор \p{L}\*\*\*/u;
const TOO_LARGE = /^error: картинка слишком велика: \d+ × \d+ точек\. → Уменьшите её/;

const PNG: Case[] = [
  ['a plain one', png(800, 600), []],
  ['one that says by which program it was made', png(800, 600, [['tEXt', 'Software\0Adobe']]), []],
  ['too many points', png(16_000, 16_000), [TOO_LARGE]],
  ['no points', png(0, 600), [/^error: картинка в нём без размеров/]],
  [
    'a page behind the end',
    Buffer.concat([png(), Buffer.from('<script>')]),
    [/^error: после конца картинки в нём что-то дописано/],
  ],
  ['half of it', png().subarray(0, 40), [/^error: он обрывается/]],
  ['a piece longer than the file', png().subarray(0, 60), [/^error: он (повреждён|обрывается)/]],
  ['a number of a person', png(1, 1, [['tEXt', `Comment\0${SNILS}`]]), [/^error: в свойствах картинки есть СНИЛС/]],
  ['its author and place', png(1, 1, [['iTXt', XMP]]), [PLACE, AUTHOR]],
];

const JPEG: Case[] = [
  ['a plain one', jpeg(4000, 3000), []],
  ['one with a shop as its author', jpeg(1, 1, [[0xe1, exif('Canon', false)]]), []],
  ['zeros behind the end', Buffer.concat([jpeg(), Buffer.alloc(16)]), []],
  ['too many points', jpeg(20_000, 20_000), [TOO_LARGE]],
  [
    'an archive behind the end',
    Buffer.concat([jpeg(), Buffer.from('PK\u0003\u0004')]),
    [/^error: после конца картинки в нём что-то дописано.*→ Откройте снимок/],
  ],
  ['half of it', jpeg().subarray(0, -4), [/^error: он обрывается/]],
  ['no picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), [/^error: в нём нет самой картинки/]],
  ['its place', jpeg(1, 1, [[0xe1, exif('', true)]]), [PLACE]],
  ['its author', jpeg(1, 1, [[0xe1, exif('Maria Kuznetsova', false)]]), [AUTHOR]],
  ['author and place in another notation', jpeg(1, 1, [[0xe1, XMP]]), [PLACE, AUTHOR]],
  [
    'a number of a person in a remark',
    jpeg(1, 1, [[0xfe, `СНИЛС ${SNILS}`]]),
    [/^error: в свойствах снимка есть СНИЛС/],
  ],
];

describe.each([
  ['png', PNG],
  ['jpg', JPEG],
])('%s', (extension, cases) => {
  eachSays(extension, cases);
});
