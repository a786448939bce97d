import type { Tone } from '../projections/inline.ts';

/** The mark of each tone: whoever sees no colours sees its shape. */
export const MARKS: Readonly<Record<Tone, string>> = { ok: '✓', wait: '…', warn: '!', off: '–', info: '•' };
