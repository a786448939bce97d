import type { Cell, Inline, Table as PageTable } from '../projections/inline.ts';
import type { Table } from './model.ts';
import { plain } from './words.ts';

/** A table of a page as one of a paper; `shares` are the widths of its columns against each other. */
export function paperTable({ columns, rows }: PageTable, shares: readonly number[]): Table {
  return {
    kind: 'table',
    columns: columns.map((title, index) => ({ title, share: shares[index] ?? 1 })),
    rows: rows.map((row) => row.map(spoken)),
  };
}

/** A cell in words. Statuses and remarks, which a page sets apart by their looks, are set apart by a comma. */
function spoken(cell: Cell): string {
  const pieces: readonly Inline[] = Array.isArray(cell) ? cell : [cell as Inline];
  return pieces.map((piece, index) => (index > 0 && standsApart(piece) ? `, ${plain(piece)}` : plain(piece))).join('');
}

function standsApart(piece: Inline): boolean {
  return typeof piece !== 'string' && ('tone' in piece || 'note' in piece);
}
