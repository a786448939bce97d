import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

/** What a PDF says to a machine that reads it aloud. */
export interface ReadPdf {
  readonly pages: number;
  readonly marked: boolean;
  readonly lang: string | undefined;
  readonly title: string | undefined;
  readonly created: string | undefined;
  /** The part of PDF/UA the file claims to follow. */
  readonly ua: string | undefined;
  /** Roles of the structure tree in reading order, one below the other with a slash. */
  readonly roles: readonly string[];
  /** Everything tagged, without spaces: lines are broken where the sheet ends. */
  readonly text: string;
}

/** Reads a PDF with the reader of Firefox. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await loading.promise;
  const { info, metadata } = await document.getMetadata();
  const { CreationDate, Language, Title } = info as Record<string, string | undefined>;
  const mark = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const sheets = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1).then(readSheet)),
  );
  const raw = (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '';
  await loading.destroy();
  return {
    pages: sheets.length,
    marked: mark?.get('Marked') === true,
    lang: Language,
    title: Title,
    created: CreationDate,
    ua: /<pdfuaid:part>(\d)</.exec(raw)?.[1],
    roles: sheets.flatMap(({ roles }) => roles),
    text: squeezed(sheets.map(({ text }) => text).join('')),
  };
}

/** Words without the spaces and joiners between them, for comparing with what `readPdf` read. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00A0\u2060]+/g, '');
}

async function readSheet(page: PDFPageProxy): Promise<{ roles: string[]; text: string }> {
  const tree = (await page.getStructTree()) as Node | null;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: boolean[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) text += open.includes(true) ? '' : item.str;
    else if (item.type === 'endMarkedContent') open.pop();
    // What repeats on every sheet is no part of the text.
    else open.push((item as { tag?: string }).tag === 'Artifact');
  }
  return { roles: tree === null ? [] : rolesOf(tree, ''), text };
}

function rolesOf({ children = [], role }: Node, above: string): string[] {
  if (role === undefined) return [];
  const path = role === 'Root' ? above : `${above}/${role}`;
  return [...(path === '' ? [] : [path]), ...children.flatMap((child) => rolesOf(child, path))];
}
