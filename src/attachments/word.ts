import { CLEAN, officeRemarks, openOffice } from './office.ts';
import { personalRemarks } from './person-remarks.ts';
import { Refused, type Reading, type Remark } from './remark.ts';
import { elementsOf, tagsOf, wordsOf } from './xml.ts';

const PLACES: readonly (readonly [part: RegExp, place: string])[] = [
  [/^word\/header\d*\.xml$/, 'в верхнем колонтитуле'],
  [/^word\/footer\d*\.xml$/, 'в нижнем колонтитуле'],
  [/^word\/(footnotes|endnotes)\.xml$/, 'в сносках'],
  [/^word\/comments\w*\.xml$/, 'в примечаниях'],
  [/^(customXml|docProps|word)\/[^/]+\.xml$/, 'в свойствах'],
];
/** Parts that describe how the document looks and hold no words of it. */
const LOOKS = /^word\/(styles|stylesWithEffects|numbering|fontTable|webSettings)\.xml$/;
const ENDS = /<\/w:p>|<w:(br|tab|cr)\b[^>]*>/g;
/** Fields that fetch something when the document is opened. */
const FETCHES = /^\s*(DDE(AUTO)?|INCLUDE(TEXT|PICTURE)|IMPORT)\b/i;

/** Reads a document of Word: its words wherever they stand, and what it says of those who wrote it. */
export function readWord(bytes: Uint8Array): Reading {
  const office = openOffice(bytes, 'wordprocessingml.document');
  const { main, parts, text } = office;
  const body = text(main);
  const texts = [
    { place: 'в тексте', part: main, xml: body },
    ...parts.names.flatMap((part) => {
      const place = part === main || LOOKS.test(part) ? undefined : PLACES.find(([known]) => known.test(part))?.[1];
      return place === undefined ? [] : [{ place, part, xml: text(part) }];
    }),
  ];
  if (
    texts.some(
      ({ xml }) =>
        FETCHES.test(elementsOf(xml, 'instrText').join('')) ||
        tagsOf(xml, 'fldSimple').some(({ instr = '' }) => FETCHES.test(instr)),
    )
  )
    throw new Refused(
      'при открытии он обращается к другому файлу.',
      'Превратите поля в обычный текст (Ctrl+A, затем Ctrl+Shift+F9) и сохраните заново.',
    );
  const marks = texts.flatMap(({ xml }) =>
    ['ins', 'del', 'comment', 'moveFrom', 'moveTo'].flatMap((name) => tagsOf(xml, name)),
  );
  return {
    hasText: /\p{L}{2}/u.test(wordsOf(body)),
    remarks: [
      ...personalRemarks(texts.map(({ place, xml }) => ({ place, text: wordsOf(xml, ENDS) }))),
      ...officeRemarks(
        office,
        marks.map(({ author = '' }) => ({ role: 'автор правки или примечания', value: author })),
      ),
      ...(marks.some(({ author }) => author !== undefined) ? [MARKED] : []),
    ],
  };
}

const MARKED: Remark = {
  level: 'warning',
  about: 'person',
  message: 'в нём остались исправления или примечания: удалённый текст и тех, кто правил, увидит каждый.',
  next: `На вкладке «Рецензирование» примите все исправления и удалите примечания. ${CLEAN}`,
};
