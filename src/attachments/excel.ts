import { officeRemarks, openOffice } from './office.ts';
import { withoutPersonalData } from '../personal-data/personal-data.ts';
import { personalRemarks, type Piece } from './person-remarks.ts';
import { Refused, type Reading, type Remark } from './remark.ts';
import { elementsOf, tagsOf, wordsOf } from './xml.ts';

const ROW = /<(?:\w+:)?row\b([^>]*)>([^]*?)<\/(?:\w+:)?row>/g;
const CELL = /<(?:\w+:)?c\b([^>]*)>([^]*?)<\/(?:\w+:)?c>/g;
/** Every element of a note or a property is a line of its own. */
const ENDS = /<\/[^>]*>/g;
const TYPE = /\bt\s*=\s*["']s["']/;

/** Reads a book of Excel: every row of every sheet, hidden or not, the notes, and what it says of those who made it. */
export function readExcel(bytes: Uint8Array): Reading {
  const office = openOffice(bytes, 'spreadsheetml.sheet');
  const { main, parts, text } = office;
  const book = text(main);
  const strings = parts.names.includes('xl/sharedStrings.xml') ? elementsOf(text('xl/sharedStrings.xml'), 'si') : [];
  const sheets = parts.names.filter((name) => /^xl\/(worksheets|chartsheets|dialogsheets)\/[^/]+\.xml$/.test(name));
  const rows = sheets.flatMap((name) => rowsOf(text(name), strings));
  if (rows.some(({ formulas }) => /\b(WEBSERVICE|IMAGE|RTD|CALL|REGISTER(\.ID)?)\s*\(|\|'/i.test(formulas)))
    throw new Refused(
      'его формулы обращаются к программам или сайтам.',
      'Замените формулы значениями и сохраните файл заново.',
    );
  const shown = new Set(rows.flatMap(({ cells }) => cells));
  const notes = parts.names.filter((name) => /^xl\/(comments|threadedComments|persons|drawings).*\.xml$/i.test(name));
  const others = parts.names.filter((name) => /^(docProps|customXml)\/[^/]+\.xml$/.test(name));
  const pieces: Piece[] = [
    ...rows.map(({ cells, number }) => ({ place: `в строке ${number}`, text: cells.join(' ; ') })),
    // A string that no cell shows any more is still in the file.
    { place: 'в книге', text: strings.filter((text) => !shown.has(text)).join('\n') },
    ...notes.map((name) => ({ place: 'в примечаниях', text: wordsOf(text(name), ENDS) })),
    ...others.map((name) => ({ place: 'в свойствах', text: wordsOf(text(name), ENDS) })),
  ];
  const authors = notes.flatMap((name) => [
    ...elementsOf(text(name), 'author'),
    ...tagsOf(text(name), 'person').map(({ displayName = '' }) => displayName),
  ]);
  return {
    hasText: rows.some(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell))),
    remarks: [
      ...personalRemarks(pieces),
      ...officeRemarks(
        office,
        authors.map((value) => ({ role: 'автор примечания', value })),
      ),
      ...hiddenSheets(book),
    ],
  };
}

function rowsOf(sheet: string, strings: readonly string[]) {
  return [...sheet.matchAll(ROW)].map(([, attributes = '', inner = ''], index) => {
    const cells = [...inner.matchAll(CELL)].map(([, cell = '', content = '']) => {
      const [value = ''] = elementsOf(content, 'v');
      return TYPE.test(cell)
        ? (strings[Number(value)] ?? '')
        : `${value} ${elementsOf(content, 'is').join(' ')}`.trim();
    });
    return {
      number: /\br\s*=\s*["'](\d{1,7})["']/.exec(attributes)?.[1] ?? String(index + 1),
      cells,
      formulas: elementsOf(inner, 'f').join('\n'),
    };
  });
}

function hiddenSheets(book: string): Remark[] {
  const hidden = tagsOf(book, 'sheet').filter(({ state = 'visible' }) => state !== 'visible');
  if (hidden.length === 0) return [];
  const names = hidden.map(({ name = '' }) => `«${withoutPersonalData(name)}»`).slice(0, 5);
  return [
    {
      level: 'warning',
      about: 'person',
      message: `в книге есть скрытые листы: ${names.join(', ')}. Их увидит каждый, кто откроет файл.`,
      next: 'Покажите их (правая кнопка на ярлыке листа — «Показать») и удалите лишние.',
    },
  ];
}
