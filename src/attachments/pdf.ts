import { nameRemarks, pathRemarks, personalRemarks, type Name, type Piece } from './person-remarks.ts';
import { refusePdf } from './pdf-structure.ts';
import { photographRemarks } from './photograph.ts';
import { Refused, type Reading } from './remark.ts';
import { readXmp } from './xmp.ts';

const MOST_PAGES = 1000;
/** Fewer letters on a page are a stamp or a page number over a picture of a text. */
const LETTERS_OF_A_PAGE = 20;
const CLEAN =
  'Уберите автора в исходном файле (Word: «Файл» — «Сведения» — «Инспектор документов») и сохраните PDF заново, или удалите его в свойствах PDF.';

/** Reads a PDF: the words of every page and note, and what it says of those who made it. The reader of PDF is loaded for the first one. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const jpegs = refusePdf(bytes);
  const { getDocumentProxy } = await import('unpdf');
  // The reader takes the bytes for itself.
  const document = await opened(() => getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }));
  if (document.numPages > MOST_PAGES)
    throw new Refused(`в нём ${document.numPages} страниц, больше ${MOST_PAGES}.`, 'Разделите его.');
  if ((await document.getJSActions()) || (await document.getAttachments()))
    throw new Refused(
      'в нём сценарий или вложенный файл.',
      'Напечатайте его в новый PDF («Печать» — «Сохранить как PDF»).',
    );
  const { info, metadata } = await document.getMetadata();
  const told = new Map<string, unknown>(Object.entries(info));
  const properties = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'].map((name) =>
    textOf(told.get(name)),
  );
  const xmp = readXmp(textOf((metadata as { getRaw(): unknown } | null)?.getRaw()));
  const { letters, notes, pieces } = await pagesOf(document);
  const names = [{ role: 'автор', value: textOf(told.get('Author')) }, ...xmp.names, ...notes];
  return {
    hasText: letters >= LETTERS_OF_A_PAGE * document.numPages,
    remarks: [
      ...personalRemarks([...pieces, { place: 'в свойствах', text: properties.join('\n') }]),
      ...nameRemarks(names, CLEAN),
      ...pathRemarks(properties, CLEAN),
      ...jpegs.flatMap(photographRemarks),
    ],
  };
}

async function pagesOf(document: Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>) {
  const pieces: Piece[] = [];
  const notes: Name[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    letters += (text.match(/\p{L}/gu) ?? []).length;
    const annotations = (await page.getAnnotations()) as readonly Annotation[];
    const words = annotations.flatMap(({ contentsObj, fieldValue }) => [textOf(contentsObj?.str), textOf(fieldValue)]);
    notes.push(...annotations.map(({ titleObj }) => ({ role: 'автор примечания', value: textOf(titleObj?.str) })));
    pieces.push({ place: `на странице ${number}`, text: [text, ...words].join('\n') });
    page.cleanup();
  }
  return { letters, notes, pieces };
}

interface Annotation {
  readonly contentsObj?: { readonly str?: unknown };
  readonly titleObj?: { readonly str?: unknown };
  readonly fieldValue?: unknown;
}

async function opened<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Refused('он защищён паролем.', 'Снимите пароль и положите файл заново.');
    throw new Refused('он повреждён и не открывается.');
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
