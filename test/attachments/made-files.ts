import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** A number that is nobody's and whose check digits are right. */
export const SNILS = '112-233-445 95';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPEN = 'application/vnd.openxmlformats-officedocument';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a document by name; null takes one away. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** A document of Word with these words, and parts of its own or in place of its own. */
export function docx(words: string, parts: Parts = {}): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes('/word/document.xml', `${OPEN}.wordprocessingml.document.main+xml`),
    '_rels/.rels': rels(`<Relationship Id="r1" Type="${KIND}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': wordXml(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`),
    ...parts,
  });
}

/** A part of Word. */
export function wordXml(inner: string, root = 'document'): string {
  return `${XML}<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:${root}>`;
}

/** A book of Excel with these rows of cells (XML), and parts of its own or in place of its own. */
export function xlsx(rows: string, parts: Parts = {}): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes('/xl/workbook.xml', `${OPEN}.spreadsheetml.sheet.main+xml`),
    '_rels/.rels': rels(`<Relationship Id="r1" Type="${KIND}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `${XML}<workbook><sheets><sheet name="Список" sheetId="1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  });
}

/** A list of relations, which are XML. */
export function rels(relations: string): string {
  return `${XML}<Relationships xmlns="${RELS}">${relations}</Relationships>`;
}

/** A relation to something outside the document. */
export function outside(kind: string, target: string): string {
  return rels(`<Relationship Id="r9" Type="${KIND}/${kind}" Target="${target}" TargetMode="External"/>`);
}

/** Properties of a document: who made it and who changed it last. */
export function coreXml(creator: string, last = ''): string {
  return `${XML}<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${last}</cp:lastModifiedBy></cp:coreProperties>`;
}

function contentTypes(part: string, type: string): string {
  return `${XML}<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}"/></Types>`;
}

function packed(parts: Parts): Uint8Array {
  const kept = Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [[name, Buffer.from(part)]]));
  return zipSync(Object.fromEntries(kept) as Record<string, Uint8Array>);
}

/** What a PDF is made of beside its one page. */
export interface PdfParts {
  /** Words of the page, in Latin letters. */
  readonly words?: string;
  /** More in the catalogue, as PDF writes it. */
  readonly catalog?: string;
  readonly trailer?: string;
  readonly info?: string;
  /** More objects, from number 7. */
  readonly objects?: readonly (string | Buffer)[];
}

const WORDS = 'A resolution on the municipal reserve of managers';

/** A PDF of one page, written by hand. */
export function pdf({ catalog = '', info = '', objects = [], trailer = '', words = WORDS }: PdfParts = {}): Buffer {
  const content = `BT /F1 12 Tf 20 100 Td (${words}) Tj ET`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${info} >>`,
    ...objects,
  ];
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const size = () => pieces.reduce((sum, { length }) => sum + length, 0);
  const places = all.map((object, index) => {
    const at = size();
    pieces.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
    return at;
  });
  const start = size();
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  pieces.push(
    Buffer.from(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}`),
    Buffer.from(
      `trailer\n<< /Size ${all.length + 1} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

/** A packed stream of a PDF with this dictionary. */
export function stream(dictionary: string, data: string | Buffer): Buffer {
  const bytes = deflateSync(data);
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A PNG of one grey point that says it has these sides, with more chunks before its end. */
export function png(
  width = 1,
  height = 1,
  chunks: readonly (readonly [name: string, data: string | Buffer])[] = [],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const all = [['IHDR', header], ...chunks, ['IDAT', deflateSync(Buffer.alloc(2))], ['IEND', '']] as const;
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...all.map(chunk)]);
}

function chunk([name, data]: readonly [string, string | Buffer]): Buffer {
  const bytes = Buffer.from(data);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, Buffer.from(name), bytes, Buffer.alloc(4)]);
}

/** The skeleton of a JPEG that says it has these sides, with more segments before its frame. */
export function jpeg(
  width = 1,
  height = 1,
  segments: readonly (readonly [mark: number, data: string | Buffer])[] = [],
): Buffer {
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  const scan = Buffer.from([1, 1, 0, 0, 63, 0]);
  const parts = [...segments, [0xc0, frame], [0xda, scan]] as const;
  const written = parts.map(([mark, data]) => {
    const bytes = Buffer.from(data);
    return Buffer.concat([Buffer.from([0xff, mark, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]), bytes]);
  });
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...written, Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd9])]);
}

/** What a camera writes of itself: a name of an author, and the degrees of a place. */
export function exif(artist: string, hasPlace: boolean): Buffer {
  const name = Buffer.from(`${artist}\0\0\0\0`);
  const head = Buffer.alloc(10);
  head.write('MM\0*', 'latin1');
  head.writeUInt32BE(8, 4);
  head.writeUInt16BE(hasPlace ? 2 : 1, 8);
  const entries = hasPlace ? 2 : 1;
  const data = 8 + 2 + entries * 12 + 4;
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const place = data + name.length;
  const gps = Buffer.concat([
    Buffer.from([0, 2]),
    (() => {
      const ref = entry(1, 2, 2, 0);
      ref.write('N\0', 8);
      return ref;
    })(),
    entry(2, 5, 3, place + 2 + 24 + 4),
    Buffer.alloc(4),
    ...[55, 1, 45, 1, 0, 1].map((number) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(number);
      return bytes;
    }),
  ]);
  return Buffer.concat([
    Buffer.from('Exif\0\0'),
    head,
    entry(0x013b, 2, name.length, data),
    ...(hasPlace ? [entry(0x8825, 4, 1, place)] : []),
    Buffer.alloc(4),
    name,
    ...(hasPlace ? [gps] : []),
  ]);
}
