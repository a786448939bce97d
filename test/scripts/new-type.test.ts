import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A type that the system does not have: rooms, each with a name and a number of seats. */
const ROOM = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'room.schema.json',
  title: 'Помещение',
  description: 'Где проходят заседания.',
  type: 'object',
  properties: {
    name: { $ref: 'common.schema.json#/$defs/text', title: 'Название', 'x-public': true },
    seats: { type: 'integer', minimum: 1, title: 'Мест' },
    keeper: { $ref: 'common.schema.json#/$defs/id', 'x-ref': 'person', title: 'Ответственный' },
    openedOn: { $ref: 'common.schema.json#/$defs/date', 'x-fact': true, title: 'Открыто' },
  },
  required: ['name', 'seats'],
  allOf: [{ $ref: 'common.schema.json#/$defs/record' }],
  unevaluatedProperties: false,
};

/** A copy of the program with a schema more and two lines more in the registry. */
function programWithRooms(): string {
  const root = folderWith({});
  for (const name of ['src', 'schemas', 'scripts', 'package.json'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'schemas/room.schema.json'), JSON.stringify(ROOM));
  const registry = join(root, 'src/records/registry.ts');
  const text = readFileSync(registry, 'utf8');
  const withImport = text.replace(
    '\nimport selection',
    "\nimport room from '../../schemas/room.schema.json' with { type: 'json' };\nimport selection",
  );
  const withRow = withImport.replace(
    '\n} as const',
    "\n  room: { schema: room, folder: 'rooms', formats: ['yaml'] },\n} as const",
  );
  expect(withRow.split('\n').length).toBe(text.split('\n').length + 2);
  writeFileSync(registry, withRow);
  return root;
}

test('a new type of record needs a schema and two lines of the registry', () => {
  const root = programWithRooms();
  expect(runScript('types.ts', ['--check'], { root }).code).toBe(1);
  expect(runScript('types.ts', [], { root })).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(runScript('types.ts', ['--check'], { root }).code).toBe(0);
  const types = readFileSync(join(root, 'src/records/types.generated.ts'), 'utf8');
  expect(types).toMatch(/export interface Room \{[\s\S]*?readonly seats: number;/);
  expect(/export interface PublicRoom \{[\s\S]*?\n\}/.exec(types)?.[0]).not.toContain('seats');

  const content = join(root, 'content');
  mkdirSync(join(content, 'soyuz/rooms'), { recursive: true });
  mkdirSync(join(content, 'soyuz/people'));
  writeFileSync(join(content, 'soyuz/municipality.yaml'), 'name: Союз\nkind: association\n');
  writeFileSync(join(content, 'soyuz/people/p-1.yaml'), 'basis: none\n');
  writeFileSync(
    join(content, 'soyuz/rooms/zal.yaml'),
    'name: Зал заседаний\nseats: 12\nkeeper: p-1\nopenedOn: 2020-01-01\n',
  );
  const check = () => {
    const { code, stdout } = runScript('check.ts', ['--format', 'json', '--today', '2026-11-21'], { root });
    const { findings, summary } = JSON.parse(stdout) as {
      findings: Record<string, unknown>[];
      summary: { records: number };
    };
    const brief = findings.map(({ rule, file, line, column, key }) =>
      [rule, file, `${String(line)}:${String(column)}`, key].join(' '),
    );
    return { code, records: summary.records, findings: brief };
  };
  expect(check()).toEqual({ code: 0, records: 3, findings: [] });

  const wrong = ['name: Малый зал', 'seats: 012', 'keeper: p-2', 'birthDate: 1980-01-01'];
  writeFileSync(join(content, 'soyuz/rooms/malyi.yaml'), wrong.join('\n'));
  writeFileSync(
    join(content, 'soyuz/rooms/novyi.yaml'),
    'name: Новый зал\nseats: 5\nkeeper: p-2\nopenedOn: 2027-01-01\n',
  );
  expect(check()).toEqual({
    code: 1,
    records: 5,
    findings: [
      'schema soyuz/rooms/malyi.yaml 2:8 seats',
      'X7 soyuz/rooms/malyi.yaml 4:1 birthDate',
      'X2 soyuz/rooms/novyi.yaml 3:9 keeper',
      'X1 soyuz/rooms/novyi.yaml 4:11 openedOn',
    ],
  });
}, 60_000);
