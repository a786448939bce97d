import { textInZip } from '../../src/documents/stable-zip.ts';

/** The XML of a part of a Word document. */
export function xmlOf(docx: Uint8Array, part = 'word/document.xml'): string {
  const xml = textInZip(docx, part);
  if (xml === undefined) throw new Error(`There is no ${part}`);
  return xml;
}

/** The paragraphs of a Word document as a reader sees them, cells of tables included; tabs and breaks are spaces. */
export function paragraphsOf(docx: Uint8Array, part?: string): string[] {
  return Array.from(xmlOf(docx, part).matchAll(/<w:p[ >].*?<\/w:p>/gs), ([one]) =>
    one
      .replaceAll(/<w:pPr>.*?<\/w:pPr>/gs, '')
      .replaceAll(/<w:(?:tab|br)[ /][^>]*>/g, ' ')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
      .trim(),
  ).filter((words) => words !== '');
}

/** Names of tags that are closed in another order than they were opened, or not at all. */
export function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, close = '', name = '', single = ''] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (single === '/') continue;
    if (close === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}
