import { sizeInWords } from '../i18n/sizes.ts';
import type { Section } from '../projections/section.ts';
import { completenessPaper } from './completeness.ts';
import { toDocx } from './docx.ts';
import { formPaper, FORMS } from './forms/index.ts';
import { KINDS } from './kinds.ts';
import type { Paper } from './model.ts';
import { toPdf } from './pdf.ts';
import { reserveListPaper } from './reserve-list.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A page names the size of a file that the next route writes: each file is made once. */
const files = new WeakMap<object, Map<string, Promise<Bytes>>>();

/** The Word document of a protocol, made once for a build. */
export function protocolFile(section: Section, id: string): Promise<Bytes> {
  return once(section, `protocols/${id}.docx`, () => toDocx(protocolPaper(section, id)));
}

/** The pages of a section whose papers are there as PDF too, from the address of the section. */
export function pdfPages({ context }: Section): string[] {
  return ['reserve', 'completeness', ...context.protocols.map(({ id }) => `protocols/${id}`)];
}

/** The PDF of one of `pdfPages`, made once for a build; `address` is that of the page. */
export function pdfFile(section: Section, page: string, address: string | undefined): Promise<Bytes> {
  const { paper, day } = pdfPaper(section, page);
  return once(section, `${page}.pdf`, () => Promise.resolve(toPdf(paper, { day, address })));
}

function pdfPaper(section: Section, page: string): { readonly paper: Paper; readonly day: string } {
  const { corpus, today } = section.context;
  if (page === 'reserve') return { paper: reserveListPaper(section), day: today };
  if (page === 'completeness') return { paper: completenessPaper(section), day: today };
  const id = page.replace('protocols/', '');
  // A protocol is of the day it was signed, whenever it is printed.
  return { paper: protocolPaper(section, id), day: corpus.get('protocol', section.id, id)!.data.signedOn };
}

/** The Word document of a blank form, made once for a build. */
export function formFile(id: string): Promise<Bytes> {
  const form = FORMS.find((one) => one.id === id)!;
  return once(form, 'docx', () => toDocx(formPaper(form)));
}

/** «Word, 12 КБ»: what a link to a file says of it. */
export function fileNote({ length }: Pick<Uint8Array, 'length'>, format = 'Word'): string {
  return `${format}, ${sizeInWords(length)}`;
}

function protocolPaper(section: Section, id: string): Paper {
  return KINDS.find((kind) => kind.id === 'protocol')!.make(section, id)!.paper;
}

function once(of: object, name: string, make: () => Promise<Bytes>): Promise<Bytes> {
  const known = files.get(of) ?? new Map<string, Promise<Bytes>>();
  files.set(of, known);
  const file = known.get(name) ?? make();
  known.set(name, file);
  return file;
}
