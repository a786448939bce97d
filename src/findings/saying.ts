import type { Finding } from './finding.ts';
import { oneLine } from './one-line.ts';

/** What a finding says in one line: the field, the message and the clause. */
export function sayingOf({ clause, label, message }: Finding): string {
  const field = label === undefined ? '' : `${label}: `;
  return oneLine(`${field}${message}${clause === '' ? '' : ` (${clause})`}`);
}
