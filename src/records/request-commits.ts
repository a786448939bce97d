import { askGit, runGit } from './git.ts';
import { prefixOf, startingPoints } from './history.ts';
import { MAX_BYTES } from './limits.ts';

/** What a commit of a request says of itself. */
export interface CommitMessage {
  readonly commit: string;
  readonly message: string;
}

/** One version of a file that a request brings into the history, though it may be gone again in its last commit. */
export interface FileVersion {
  readonly file: string;
  readonly blob: string;
  /** The text; undefined for what is larger than a record can be. */
  readonly text: string | undefined;
}

/** Everything that a request would add to the history of the records for ever. */
export interface RequestHistory {
  readonly messages: readonly CommitMessage[];
  readonly versions: readonly FileVersion[];
  /** The short name of the commit that brought a version. */
  readonly commitOf: (blob: string) => Promise<string>;
}

/** Versions that are read at once. */
const BATCH = 500;

/** Reads the commits between the points where the request left `base` and now. Throws in Russian where the base is unknown. */
export async function requestHistory(root: string, base: string, wanted: RegExp): Promise<RequestHistory> {
  // Before the first commit there is no history to add to.
  if ((await askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])) === undefined)
    return { messages: [], versions: [], commitOf: () => Promise.resolve('') };
  const range = ['HEAD', '--not', ...(await startingPoints(root, base))];
  const log = await textOf(root, ['log', '-z', '--format=%h%n%B', ...range]);
  const messages = log
    .split('\0')
    .filter((block) => block !== '')
    .map((block) => ({ commit: block.slice(0, block.indexOf('\n')), message: block.slice(block.indexOf('\n') + 1) }));
  const prefix = await prefixOf(root);
  const objects = (await textOf(root, ['rev-list', '--objects', ...range])).split('\n').flatMap((line) => {
    const [blob = '', ...path] = line.split(' ');
    const file = path.join(' ');
    return file.startsWith(prefix) && wanted.test(file) ? [{ blob, file: file.slice(prefix.length) }] : [];
  });
  return { messages, versions: await withTexts(root, objects), commitOf: (blob) => bringer(root, range, blob) };
}

async function bringer(root: string, range: readonly string[], blob: string): Promise<string> {
  const commits = await textOf(root, ['log', '--format=%h', `--find-object=${blob}`, ...range]);
  return commits.trim().split('\n').at(-1) ?? '';
}

async function withTexts(root: string, objects: readonly Omit<FileVersion, 'text'>[]): Promise<FileVersion[]> {
  const sizes = (await objectsOf(root, 'batch-check', objects)).toString('latin1').split('\n');
  const small = objects.filter((_, index) => Number(sizes[index]?.split(' ')[2]) <= MAX_BYTES);
  const texts = new Map<string, string>();
  for (let from = 0; from < small.length; from += BATCH) {
    const part = small.slice(from, from + BATCH);
    const bytes = await objectsOf(root, 'batch', part);
    let at = 0;
    for (const { blob } of part) {
      const head = bytes.indexOf(0x0a, at);
      const size = Number(bytes.toString('latin1', at, head).split(' ')[2]);
      texts.set(blob, bytes.toString('utf8', head + 1, head + 1 + size));
      at = head + size + 2;
    }
  }
  return objects.map((object) => ({ ...object, text: texts.get(object.blob) }));
}

/** Asks git for objects by their names. */
function objectsOf(root: string, mode: 'batch' | 'batch-check', objects: readonly { readonly blob: string }[]) {
  return runGit(root, ['cat-file', `--${mode}`], objects.map(({ blob }) => `${blob}\n`).join(''));
}

async function textOf(root: string, args: readonly string[]): Promise<string> {
  return (await runGit(root, args)).toString('utf8');
}
