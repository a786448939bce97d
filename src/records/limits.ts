/**
 * Limits of a content folder: far above any honest one (81 000 records in an association), far below what could hurt
 * the program. All of them are checked before a file is read. What they are and why: docs/secretary/records.md.
 */

/** Bytes and lines of one record. */
export const MAX_BYTES = 64 * 1024;
export const MAX_LINES = 2000;
/** Elements of one list in a record: to find repetitions each is compared with every other. */
export const MAX_ITEMS = 1000;
/** Files and folders below the content root, attachments too: three for every record of the largest association. */
export const MAX_ENTRIES = 250_000;
/** Bytes of all records together: 81 000 with a page of text in each are some 250 MB. */
export const MAX_TOTAL_BYTES = 384 * 1024 * 1024;
/** Signs of a path below the content root: with a folder for the repository it stays below the 260 of Windows. */
export const MAX_PATH = 230;
/** Folders one in another: a record needs four, a file in a tidy folder of attachments seldom more than six. */
export const MAX_STEPS = 10;
/** Findings of one rule about one file: whoever mends twenty sees the rest. */
export const MAX_FINDINGS_PER_FILE = 20;
/** Files of one request that a person can look through; above it there is a warning and no refusal. */
export const LARGE_REQUEST = 1000;
