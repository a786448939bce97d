import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summarise, type Finding } from '../findings/finding.ts';
import { assetsIn, type Assets } from './assets.ts';
import type { DraftKey } from './drafts.ts';
import { faultOf } from './fault-words.ts';
import type { Changes } from './repository.ts';
import type { Snapshots } from './snapshots.ts';

/** Builds the site of a content folder; the findings say why it could not. */
export type BuildSite = (options: {
  readonly content: string;
  readonly out: string;
  readonly basePath: string;
  readonly today?: string | undefined;
}) => Promise<{ readonly built: boolean; readonly findings: readonly Finding[] }>;

/** How a draft is to be looked at: not ready yet, its files, or why there are none. */
export type Preview =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly files: Assets }
  | { readonly state: 'failed'; readonly message: string };

/** The site with a draft in it: what the draft consists of, and a name for that state. */
export interface PreviewSource {
  readonly key: DraftKey;
  readonly state: string;
  readonly changes: Changes;
}

/** A preview and the folder in which its files lie, if there are any. */
interface Made {
  readonly preview: Preview;
  readonly out?: string;
}

const BROKEN = 'Ошибка программы, а не записи. Черновик цел; сообщите разработчикам, что напечатано в окне команд.';

/** Builds the pages of drafts when somebody wants to see them, one after another, and again once the draft has changed. */
export class Previews {
  readonly #snapshots: Snapshots;
  readonly #today: string | undefined;
  readonly #build: BuildSite;
  readonly #known = new Map<string, Made & { readonly state: string }>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(snapshots: Snapshots, build: BuildSite, today: string | undefined) {
    this.#snapshots = snapshots;
    this.#build = build;
    this.#today = today;
  }

  /** The preview as it is now; the first question about a state of the draft starts its building. */
  of(source: PreviewSource): Preview {
    const name = basePathOf(source.key);
    const known = this.#known.get(name);
    if (known?.state === source.state) return known.preview;
    this.#forget(name);
    this.#known.set(name, { state: source.state, preview: { state: 'waiting' } });
    this.#last = this.#last.then(() => this.#make(name, source));
    return { state: 'waiting' };
  }

  /** Waits for what is being built and removes everything. */
  async close(): Promise<void> {
    await this.#last;
    for (const name of [...this.#known.keys()]) this.#forget(name);
  }

  async #make(name: string, source: PreviewSource): Promise<void> {
    const isWanted = () => this.#known.get(name)?.state === source.state;
    // Meanwhile a later state was asked for.
    if (!isWanted()) return;
    const made = await this.#built(name, source).catch((error: unknown) => {
      console.error(faultOf(error).text);
      return { preview: { state: 'failed', message: BROKEN } as const };
    });
    if (isWanted()) this.#known.set(name, { state: source.state, ...made });
    else remove(made);
  }

  async #built(name: string, { changes }: PreviewSource): Promise<Made> {
    const out = join(await mkdtemp(join(tmpdir(), 'reserve-preview-')), 'site');
    try {
      const { built, findings } = await this.#snapshots.withFolder(changes, (content) =>
        this.#build({ content, out, basePath: name, today: this.#today }),
      );
      return { out, preview: built ? { state: 'ready', files: assetsIn(out) } : failed(findings) };
    } catch (error) {
      remove({ out });
      throw error;
    }
  }

  #forget(name: string): void {
    remove(this.#known.get(name) ?? {});
    this.#known.delete(name);
  }
}

function remove({ out }: Partial<Made>): void {
  if (out !== undefined) rmSync(join(out, '..'), { recursive: true, force: true });
}

/** The path under which the pages of a draft stand. */
export function basePathOf({ collection, slug }: DraftKey): string {
  return `/preview/${collection}/${slug}/`;
}

function failed(findings: readonly Finding[]): Preview {
  const errors = findings.filter(({ level }) => level === 'error');
  const lines = errors.slice(0, 10).map(({ file, line, message }) => `${file}, строка ${line}: ${message}`);
  return { state: 'failed', message: [`Ошибок: ${summarise(findings).error}.`, ...lines].join('\n') };
}
