import type { RecordType } from './registry.ts';

export const PROVENANCE_VERSION = 1;

/** A repository from which records were collected: what was taken last, and what is wrong with it now. */
export interface HarvestedSource {
  readonly version: typeof PROVENANCE_VERSION;
  /** The folder of its municipality. */
  readonly id: string;
  readonly name: string;
  /** Undefined where what the list says is no address. */
  readonly url: string | undefined;
  readonly branch: string | undefined;
  /** The folder with records in the repository. */
  readonly path: string;
  readonly types: readonly RecordType[];
  readonly taken: TakenSource | undefined;
  readonly failure: SourceTrouble | undefined;
}

/** What was taken: by which commit, on which day, and the last day on which the source published the same. */
export interface TakenSource {
  readonly commit: string;
  readonly takenOn: string;
  readonly seenOn: string;
  readonly findings: number;
  /** Records left out because they name what is not taken. */
  readonly left: number;
  readonly unnamed: number;
  readonly records: readonly { readonly file: string; readonly path: string; readonly sha256: string }[];
}

/** Why a source gives nothing now. */
export interface SourceTrouble {
  readonly kind: 'address' | 'link' | 'content';
  readonly reason: string;
  readonly since: string;
  readonly problems: number;
}

/** What the words of a file say of a source; undefined where they are not ours. */
export function sourceIn(text: string): HarvestedSource | undefined {
  try {
    const said = JSON.parse(text) as Partial<HarvestedSource> | null;
    return said?.version === PROVENANCE_VERSION && typeof said.id === 'string' ? (said as HarvestedSource) : undefined;
  } catch {
    return undefined;
  }
}
