import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summarise, type Finding } from '../findings/finding.ts';
import { assetsIn, type Assets } from './assets.ts';
import type { DraftKey } from './drafts.ts';
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

/** Builds the pages of drafts when somebody wants to see them, one after another, and again once the draft has changed. */
export class Previews {
  readonly #snapshots: Snapshots;
  readonly #today: string | undefined;
  readonly #build: BuildSite;
  readonly #known = new Map<string, { state: string; preview: Preview; out?: string }>();
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

  async #make(name: string, { changes, state }: PreviewSource): Promise<void> {
    // Meanwhile a later state was asked for.
    if (this.#known.get(name)?.state !== state) return;
    const out = join(await mkdtemp(join(tmpdir(), 'reserve-preview-')), 'site');
    const preview = await this.#snapshots
      .withFolder(changes, (content) => this.#build({ content, out, basePath: name, today: this.#today }))
      .then(
        ({ built, findings }): Preview => (built ? { state: 'ready', files: assetsIn(out) } : failed(findings)),
        (error: unknown): Preview => ({ state: 'failed', message: String(error) }),
      );
    this.#known.set(name, { state, preview, out });
  }

  #forget(name: string): void {
    const out = this.#known.get(name)?.out;
    if (out !== undefined) rmSync(join(out, '..'), { recursive: true, force: true });
    this.#known.delete(name);
  }
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
