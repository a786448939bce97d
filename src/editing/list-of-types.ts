import { RECORD_TYPES, rowOf } from '../records/registry.ts';

/** What may follow `new`, with the Russian names. */
export function listOfTypes(): string {
  const rows = [
    ['sitting', 'заседание: протокол вместе с решениями'],
    ...RECORD_TYPES.map((type) => [type, (rowOf(type).schema as { title: string }).title.toLowerCase()]),
  ];
  return rows.map(([name = '', title = '']) => `  ${name.padEnd(16)} ${title}`).join('\n');
}
