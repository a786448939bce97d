import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether the system tells of the memory of processes in the way of Linux. */
export const MEMORY_IS_TOLD = existsSync('/proc/self/task') && existsSync('/proc/self/status');

/**
 * Bytes that the descendants of a process hold now: resident memory added up, so that what two of them share counts twice.
 * Never less than the most that one of them ever held.
 */
export function memoryBelow(root: number): number {
  const held = descendants(root).map(memoryOf);
  return Math.max(
    held.reduce((sum, { now }) => sum + now, 0),
    ...held.map(({ most }) => most),
  );
}

function descendants(pid: number): number[] {
  const children = orNothing(() => readdirSync(`/proc/${pid}/task`)).flatMap((task) =>
    orNothing(() =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    ),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function memoryOf(pid: number): { now: number; most: number } {
  const [status = ''] = orNothing(() => [readFileSync(`/proc/${pid}/status`, 'utf8')]);
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { now: bytes('VmRSS'), most: bytes('VmHWM') };
}

/** A process may end while it is looked at. */
function orNothing<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch {
    return [];
  }
}
