import type { Section } from '../projections/section.ts';
import { toDocx } from './docx.ts';
import { formPaper, FORMS } from './forms/index.ts';
import { KINDS } from './kinds.ts';
import type { Paper } from './model.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A page names the size of a file that the next route writes: each file is made once. */
const protocols = new WeakMap<Section, Map<string, Promise<Bytes>>>();

/** The Word document of a protocol, made once for a build. */
export function protocolFile(section: Section, id: string): Promise<Bytes> {
  const known = protocols.get(section) ?? new Map<string, Promise<Bytes>>();
  protocols.set(section, known);
  const file = known.get(id) ?? toDocx(paperOf(section, id));
  known.set(id, file);
  return file;
}

function paperOf(section: Section, id: string): Paper {
  return KINDS.find((kind) => kind.id === 'protocol')!.make(section, id)!.paper;
}

/** The Word document of a blank form. */
export function formFile(id: string): Promise<Bytes> {
  return toDocx(formPaper(FORMS.find((form) => form.id === id)!));
}

/** «Word, 12 КБ»: what a link to a file says of it. */
export function fileNote({ length }: Uint8Array): string {
  return `Word, ${Math.max(1, Math.round(length / 1024))}\u00A0КБ`;
}
