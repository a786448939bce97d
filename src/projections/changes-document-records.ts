import type { DifferingFile } from '../records/differing-files.ts';
import type { PeopleCounts, RecordChange } from './changes-of-records.ts';
import type { Block, Line } from './document.ts';
import { capitalise } from './notes.ts';
import { typeName } from './record-name.ts';

/** What is said of each kind of change, in the order in which it is said. */
const TITLES: readonly (readonly [change: RecordChange['change'], title: string])[] = [
  ['added', 'новые записи'],
  ['changed', 'изменённые записи'],
  ['renamed', 'переименованные записи'],
  ['readable-again', 'записи, которые снова читаются'],
  ['deleted', 'удалённые записи'],
];
const FEW = 3;

/** New sittings and acts by name, other records in numbers. */
export function recordsInShort(
  records: readonly RecordChange[],
  people: PeopleCounts,
  files: readonly DifferingFile[],
): string[] {
  const told = records.flatMap(({ change, citation }) => (change === 'added' && citation ? [citation] : []));
  return [
    ...(told.length === 0 || told.length > FEW ? [] : [`добавлено: ${told.join(', ')}`]),
    ...TITLES.flatMap(([change, title]) => {
      const n =
        records.filter((record) => record.change === change).length +
        (change === 'added' || change === 'changed' || change === 'deleted' ? people[change] : 0);
      return n === 0 ? [] : [`${title}: ${n}`];
    }),
    ...(files.length > 0 ? [`другие файлы: ${files.length}`] : []),
  ];
}

/** Every record by its type and name; records of people in numbers only. */
export function recordBlocks(
  records: readonly RecordChange[],
  people: PeopleCounts,
  files: readonly DifferingFile[],
): Block[] {
  return [
    ...TITLES.flatMap(([change, title]): Block[] => {
      const items = records.filter((record) => record.change === change).map(recordLine);
      const n = change === 'added' || change === 'changed' || change === 'deleted' ? people[change] : 0;
      if (n > 0) items.push([`Записи о людях: ${n}`]);
      return items.length === 0 ? [] : [{ kind: 'list', title: [capitalise(title)], items }];
    }),
    ...(files.length === 0 ? [] : [{ kind: 'list' as const, title: ['Другие файлы'], items: files.map(fileLine) }]),
  ];
}

function recordLine({ change, fields, href, name, type }: RecordChange): Line {
  const label = typeName(type);
  const plain = name.every((piece) => typeof piece === 'string');
  const called = href !== undefined && plain ? [{ text: name.join(''), href }] : name;
  const what = fields.length > 0 ? ` — ${fields.join(', ')}` : change === 'changed' ? ' — только оформление' : '';
  return [`${label}: `, ...called, what];
}

const FILE_WORDS = { added: 'добавлен', changed: 'изменён', deleted: 'удалён' };

function fileLine({ change, file }: DifferingFile): Line {
  return [`${file} — ${FILE_WORDS[change]}`];
}
