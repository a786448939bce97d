/** A part of the long run: `fuzz-part.ts <how many> <seed>`. Fails with the smallest text that is at fault. */
import fc from 'fast-check';
import { hostileBody, hostileYaml } from './fragments.ts';
import { bodyFault, writerFault } from './properties.ts';

const [numRuns, seed] = process.argv.slice(2).map(Number);
const none = (fault: string | undefined) => {
  if (fault !== undefined) throw new Error(fault);
};
fc.assert(
  fc.property(hostileBody(24), (text) => {
    none(bodyFault(text));
  }),
  { numRuns: Math.ceil(numRuns! * 0.8), seed: seed! },
);
fc.assert(
  fc.property(hostileYaml(24), (text) => {
    none(writerFault(text));
  }),
  { numRuns: Math.floor(numRuns! * 0.2), seed: seed! },
);
