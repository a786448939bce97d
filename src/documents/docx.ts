import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type IStylesOptions } from 'docx';
import { docxBlocks, mm } from './docx-blocks.ts';
import type { Paper } from './model.ts';
import { withoutDates } from './stable-zip.ts';
import { typeset } from './typography.ts';

const FONT = 'Times New Roman';
/** Half points, as Word counts: 14 pt for the text, 12 pt in tables. */
const SIZE = 28;
const SMALL = 24;

/** The media type of a Word document. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The paper as a Word document on A4. The same paper gives the same bytes on every machine, day and time zone. */
export async function toDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { children, numbering } = docxBlocks(paper.blocks);
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    styles: STYLES,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
          },
          titlePage: true,
        },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({ children: [] })] }) },
        children,
      },
    ],
  });
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(paper) },
    { path: 'word/fontTable.xml', data: FONT_TABLE },
  ]);
  return withoutDates(packed);
}

function pageNumber(): Header {
  const children = [new TextRun({ children: [PageNumber.CURRENT] })];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

const HEADING = { font: FONT, color: '000000', bold: true };
const spacing = (before: number, after: number) => ({ before: mm(before), after: mm(after) });

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE, language: { value: 'ru-RU' } },
      paragraph: { spacing: spacing(0, 2) },
    },
    heading1: {
      run: { ...HEADING, size: 32 },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: spacing(2, 3) },
    },
    heading2: { run: { ...HEADING, size: SIZE }, paragraph: { keepNext: true, spacing: spacing(5, 2) } },
    heading3: { run: { ...HEADING, size: SIZE }, paragraph: { keepNext: true, spacing: spacing(3, 2) } },
  },
  paragraphStyles: [
    { id: 'Plain', name: 'Plain', basedOn: 'Normal' },
    { id: 'Body', name: 'Body', basedOn: 'Normal', paragraph: { indent: { firstLine: mm(12.5) } } },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: SMALL },
      paragraph: { spacing: spacing(0, 0) },
    },
    {
      id: 'Hint',
      name: 'Hint',
      basedOn: 'Normal',
      run: { size: 20, italics: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(0, 2) },
    },
  ],
};

/** The package writes the moment of printing here; a paper made from a record has none. */
function coreProperties({ author, title }: Paper): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>ru-RU</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Where there is no Times New Roman, a typeface of the same widths stands in for it. */
const FONT_TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:font w:name="${FONT}"><w:altName w:val="Liberation Serif"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`,
  '</w:fonts>',
].join('');

function escaped(text: string): string {
  return typeset(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
