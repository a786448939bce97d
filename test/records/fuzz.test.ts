import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileBody, hostileYaml } from '../attack/fragments.ts';
import { bodyFault, recordFault, writerFault } from '../attack/properties.ts';

const SEED = 20_261_122;

test('an admitted text renders to nothing that acts, a refused one is told where and why', () => {
  fc.assert(
    fc.property(hostileBody(), (text) => {
      expect(bodyFault(text)).toBeUndefined();
    }),
    { numRuns: 5000, seed: SEED },
  );
}, 20_000);

test('whatever fields are accepted, the form writes them back as they are', () => {
  fc.assert(
    fc.property(hostileYaml(), (text) => {
      expect(writerFault(text)).toBeUndefined();
    }),
    { numRuns: 4000, seed: SEED },
  );
}, 20_000);

test('no bytes and no text make reading throw, run or speak in more than one line', () => {
  const file = fc.tuple(hostileYaml(), hostileBody()).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 100 }).map((text) => Buffer.from(text)),
    file.map((text) => Buffer.from(text)),
    hostileYaml().map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      expect(recordFault(content)).toBeUndefined();
    }),
    { numRuns: 400, seed: SEED },
  );
}, 20_000);
