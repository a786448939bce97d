import { createRequire } from 'node:module';
import { runsOf, type Block, type Line, type Paper } from './model.ts';
import { qrSvg } from './qr.ts';
import { TYPST_PROGRAM } from './typst-program.ts';
import { typeset } from './typography.ts';

/** The media type of a PDF. */
export const PDF_TYPE = 'application/pdf';

/** What a PDF says of itself beside the paper. */
export interface PdfNotes {
  /** The day that stands in the properties of the file, `YYYY-MM-DD`: never that of the clock. */
  readonly day: string;
  /** Where the paper stays on the site; printed with its QR code. */
  readonly address?: string | undefined;
}

type Compiler = ReturnType<typeof import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler.create>;

/** Optional for adopters: with a binary for each system it is larger than all the rest of the program. */
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
const VERSION = '0.7.0';

let compiler: Compiler | undefined;

/** Makes sure that PDF can be printed here. Throws in Russian, with the command to run, where the package is missing. */
export function needPdf(): void {
  typst();
}

/** The paper as a tagged PDF on A4, by the standard for accessibility PDF/UA-1. The same paper and day give the same bytes. */
export function toPdf(paper: Paper, notes: PdfNotes): Uint8Array<ArrayBuffer> {
  const printer = typst();
  const inputs = { paper: JSON.stringify(dataOf(paper, notes)) };
  const compiled = printer.compile({ mainFileContent: TYPST_PROGRAM, inputs });
  const { result } = compiled;
  if (!result) {
    const cause = compiled.takeDiagnostics()?.shortDiagnostics;
    throw new Error(`Бумага «${paper.title}» не печатается в PDF: это ошибка программы.`, { cause });
  }
  const print = (pdfStandard: string) => Uint8Array.from(printer.pdf(result, { pdfStandard }));
  try {
    return print('ua-1');
  } catch {
    // A sign that no carried typeface has: the file is tagged alike, but may not claim the standard.
    return print('1.7');
  }
}

function typst(): Compiler {
  try {
    const load = createRequire(import.meta.url);
    compiler ??= (load(PACKAGE) as typeof import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler.create();
    return compiler;
  } catch (error) {
    throw new Error(
      `Для PDF нужен ещё один пакет. Поставьте его: npm install --save-exact ${PACKAGE}@${VERSION} — или соберите без PDF.`,
      { cause: error },
    );
  }
}

/** The paper as the program reads it: every line is a list of pieces. */
function dataOf({ author, blocks, title }: Paper, { address, day }: PdfNotes) {
  return {
    title: typeset(title),
    author: typeset(author),
    day: day.split('-').map(Number),
    blocks: blocks.map(blockData),
    address: address ?? null,
    ...(address !== undefined && { qr: qrSvg(address) }),
  };
}

function blockData(block: Block) {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: typeset(block.text) };
    case 'paragraph':
      return { ...block, line: lineData(block.line) };
    case 'list':
      return { ...block, items: block.items.map(lineData) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map(({ share, title }) => ({ share, title: typeset(title) })),
        rows: block.rows.map((row) => row.map(lineData)),
      };
    case 'signature':
      return { ...block, role: typeset(block.role), name: typeset(block.name) };
    case 'blank':
      return { lines: 1, ...block };
    case 'page-break':
      return block;
    default:
      return block satisfies never;
  }
}

function lineData(line: Line) {
  return runsOf(line).map((run) => ({ ...run, text: typeset(run.text) }));
}
