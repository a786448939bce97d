import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { MEMORY_IS_TOLD } from './memory.ts';
import type { Peers } from './peers.ts';

/** What the figures were measured on. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  readonly peers: Readonly<Record<string, string>>;
  readonly memoryTold: boolean;
}

/** The shape of this machine and the versions of what is compared. */
export function thisMachine(peers: Peers): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? '',
    memoryBytes: totalmem(),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    peers: Object.fromEntries(
      Object.entries(peers).map(([name, { version }]: [string, { version: string }]) => [name, version]),
    ),
    memoryTold: MEMORY_IS_TOLD,
  };
}

/** How many processes have wanted a core in the last minute, for each core; more than one before we start spoils every figure. */
export function loadPerCore(): number {
  return (loadavg()[0] ?? 0) / availableParallelism();
}
