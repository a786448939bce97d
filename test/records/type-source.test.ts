import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { typeSource } from '../../src/records/type-source.ts';

const GENERATED = new URL('../../src/records/types.generated.ts', import.meta.url);

test('types.generated.ts is what the schemas say today (run: npm run types)', () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(typeSource());
});

test('every type has an interface and a public one', () => {
  for (const type of RECORD_TYPES) {
    const name = type.charAt(0).toUpperCase() + type.slice(1);
    expect(typeSource()).toContain(`export interface ${name} {`);
    expect(typeSource()).toMatch(new RegExp(`export (interface|type) Public${name}\\b`));
  }
});

test('a closed field is in the whole interface and not in the public one', () => {
  const [, open = ''] = /export interface PublicPerson \{\n([\s\S]*?)\n\}/.exec(typeSource()) ?? [];
  const [, closed = ''] = /export interface Person \{\n([\s\S]*?)\n\}/.exec(typeSource()) ?? [];
  expect(closed).toContain('readonly nameForms?: readonly (string)[];');
  expect(open).not.toContain('nameForms');
});
