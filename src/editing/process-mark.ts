import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * A name for this very process: machine, number, beginning. The system gives a number again after its process has ended, so the
 * number alone would take a stranger for it.
 */
export function ownMark(): string {
  return [machine(), process.pid, beginning(process.pid)].join('~');
}

/** Whether the process of a mark is certainly no more. Of a process on another machine nobody can tell. */
export function isGone(mark: string): boolean {
  const [host, number, began] = mark.split('~');
  if (!/^\d+$/.test(number ?? '')) return true;
  if (host !== machine()) return false;
  const pid = Number(number);
  return !isRunning(pid) || (began !== '' && beginning(pid) !== '' && began !== beginning(pid));
}

/** The number of a mark's process, as other programs show it. */
export function numberOf(mark: string): string {
  return mark.split('~')[1] ?? '?';
}

/** Whether a mark says for certain whose it is: on this machine, with its beginning. */
export function isCertain(mark: string): boolean {
  const [host, , began] = mark.split('~');
  return host === machine() && began !== '';
}

/** Removes what processes that are no more have left in a folder under names of this beginning and their mark. */
export function sweep(folder: string, prefix: string): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names)
    if (name.startsWith(prefix) && isGone(name.slice(prefix.length)))
      rmSync(join(folder, name), { recursive: true, force: true });
}

function machine(): string {
  return hostname().replaceAll(/[^\w.-]/g, '-');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** When a process began, in the words of the system, or nothing where it does not tell: only Linux has it in a file. */
function beginning(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${boot}-${ticks}`;
  } catch {
    return '';
  }
}
