import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files and pages a build has written, and how large a page of a record is on average. */
export function outputOf(folder: string): { files: number; pages: number; bytesPerPage: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  const records = pages.filter(({ parentPath }) => /practice-\d+$/.test(parentPath));
  const bytes = records.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, pages: pages.length, bytesPerPage: Math.round(bytes / Math.max(1, records.length)) };
}
