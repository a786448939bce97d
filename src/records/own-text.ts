/** The engine copies shorter pieces by itself. */
const SHARED = 13;

/** The same text by itself: a piece of a text keeps the whole of it in memory. Joining makes one of its own, and nothing beside it. */
export function ownText(piece: string): string {
  return piece.length < SHARED ? piece : [piece[0], piece.slice(1)].join('');
}
