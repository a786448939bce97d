import {
  AlignmentType,
  HeadingLevel,
  HeightRule,
  LeaderType,
  LevelFormat,
  LineRuleType,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type INumberingOptions,
  type IRunOptions,
} from 'docx';
import { runsOf, type Block, type Line, type Table as TableBlock } from './model.ts';
import { typeset } from './typography.ts';

/** Twentieths of a point in a millimetre, in which Word measures. */
const MM = 56.6929;
export const mm = (n: number): number => Math.round(n * MM);
/** A4 less the margins of office papers: 30 mm on the left, 15 mm on the right. */
export const TEXT_WIDTH = mm(210 - 30 - 15);

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const ALIGNMENTS = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

/** Paragraphs and tables of Word, with the numbering of the lists among them. */
export interface DocxBlocks {
  readonly children: (Paragraph | Table)[];
  readonly numbering: INumberingOptions;
}

/** The blocks as Word knows them. With `styled: false` nothing is said about looks that a template has settled already. */
export function docxBlocks(blocks: readonly Block[], { styled = true, prefix = '' } = {}): DocxBlocks {
  const lists: string[] = [];
  const children = blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        if (styled) return [new Paragraph({ heading: HEADINGS[block.level], children: textRuns(block.text) })];
        return [new Paragraph({ keepNext: true, children: textRuns({ text: block.text, strong: true }) })];
      case 'paragraph':
        return [
          new Paragraph({
            children: textRuns(block.line),
            ...(block.align && { alignment: ALIGNMENTS[block.align] }),
            ...(styled && { style: block.align ? 'Plain' : 'Body' }),
          }),
        ];
      case 'list': {
        // A list of its own for each: numbers start anew, and nothing depends on what was printed before.
        const reference = `${prefix}list-${lists.length + 1}${block.ordered ? '-ordered' : ''}`;
        lists.push(reference);
        return block.items.map(
          (item) => new Paragraph({ children: textRuns(item), numbering: { reference, level: 0 } }),
        );
      }
      case 'table':
        return [tableOf(block, styled), afterTable()];
      case 'signature':
        return [signatureOf(block)];
      case 'blank':
        return blankOf(block);
      case 'page-break':
        return [new Paragraph({ children: [new PageBreak()] })];
      default:
        return block satisfies never;
    }
  });
  return { children, numbering: { config: lists.map(listConfig) } };
}

/** The pieces of a line as runs of Word. */
export function textRuns(line: Line): TextRun[] {
  return runsOf(line).map(({ emphasis, strong, text }) => {
    // «Not bold» is said to Word too, and would win over the style of a heading.
    const options: IRunOptions = {
      text: typeset(text),
      ...(strong === true && { bold: true as const }),
      ...(emphasis === true && { italics: true as const }),
    };
    return new TextRun(options);
  });
}

function listConfig(reference: string): INumberingOptions['config'][number] {
  const ordered = reference.endsWith('-ordered');
  return {
    reference,
    levels: [
      {
        level: 0,
        format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: ordered ? '%1.' : '—',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: mm(12.5), hanging: mm(8) } } },
      },
    ],
  };
}

function tableOf({ columns, rows }: TableBlock, styled: boolean): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / shares));
  const style = styled ? { style: 'TableText' } : {};
  const cells = (row: readonly Line[], head: boolean) =>
    row.map(
      (line, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              ...style,
              children: textRuns(head ? runsOf(line).map((run) => ({ ...run, strong: true })) : line),
            }),
          ],
        }),
    );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { top: mm(0.8), bottom: mm(0.8), left: mm(1.5), right: mm(1.5) },
    tableLook: { firstRow: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map(({ title }) => title),
          true,
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            // An empty cell is to be filled in by hand.
            ...(row.includes('') && { height: { value: mm(10), rule: HeightRule.ATLEAST } }),
            children: cells(row, false),
          }),
      ),
    ],
  });
}

/** Two tables in a row would grow together: a line of no height keeps them apart. */
function afterTable(): Paragraph {
  return new Paragraph({
    children: [],
    spacing: { before: 0, after: mm(2), line: mm(1), lineRule: LineRuleType.EXACT },
  });
}

/** «Должность ________ И. О. Фамилия»: one line with tabs, which a screen reader reads as a line and not as a table. */
function signatureOf({ name, role }: Extract<Block, { kind: 'signature' }>): Paragraph {
  return new Paragraph({
    spacing: { before: mm(9) },
    tabStops: [
      { type: TabStopType.LEFT, position: mm(72) },
      { type: TabStopType.LEFT, position: mm(110), leader: LeaderType.UNDERSCORE },
      { type: TabStopType.LEFT, position: mm(113) },
    ],
    children: [...textRuns(role), new TextRun({ children: [new Tab(), new Tab(), new Tab()] }), ...textRuns(name)],
  });
}

function blankOf({ hint, label, lines = 1 }: Extract<Block, { kind: 'blank' }>): Paragraph[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.UNDERSCORE }];
  const line = (words: string) =>
    new Paragraph({
      style: 'Plain',
      spacing: { before: mm(2), after: 0 },
      keepNext: hint !== undefined,
      tabStops,
      children: [...(words === '' ? [] : textRuns(`${words} `)), new TextRun({ children: [new Tab()] })],
    });
  return [
    ...Array.from({ length: lines }, (_, index) => line(index === 0 ? label : '')),
    ...(hint === undefined ? [] : [new Paragraph({ style: 'Hint', children: textRuns(hint) })]),
  ];
}
