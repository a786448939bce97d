import { placeOf } from '../records/layout.ts';
import type { CheckAnswer } from './contract.ts';
import type { DraftCheck } from './draft-check.ts';
import { listDrafts, type Draft } from './drafts.ts';
import type { Plan } from './entries.ts';
import { nameOfFile } from './labels.ts';
import { noticesFrom, refusalText } from './notices.ts';
import { Records } from './records.ts';
import type { Changes, Repository } from './repository.ts';
import type { Snapshots } from './snapshots.ts';

/** Says of drafts, in the words of the form, what the checks find. */
export class Verdicts {
  readonly #repository: Repository;
  readonly #snapshots: Snapshots;
  readonly #check: DraftCheck;

  constructor(repository: Repository, snapshots: Snapshots, check: DraftCheck) {
    this.#repository = repository;
    this.#snapshots = snapshots;
    this.#check = check;
  }

  /** What is to be said about changes on top of a draft. */
  async ofChanges(draft: Draft | undefined, { id, places }: Plan, changes: Changes): Promise<CheckAnswer> {
    const own = new Map([...(draft ? await this.#snapshots.changes(draft) : []), ...changes]);
    const { errors, notices } = await this.#check.findings(own, await this.peopleElsewhere(own));
    const words = { places, nameOf: await this.#names(own) };
    return { ok: errors.length === 0, id, errors: noticesFrom(errors, words), notices: noticesFrom(notices, words) };
  }

  /** Why a draft cannot be published by itself, or undefined where it can. */
  async hindrance(draft: Draft): Promise<string | undefined> {
    const own = await this.#snapshots.changes(draft);
    const { errors } = await this.#check.findings(own);
    if (errors.length === 0) return undefined;
    return refusalText(noticesFrom(errors, { places: new Map(), nameOf: await this.#names(own) }));
  }

  /** People who stand only in other drafts: a decision about them can be prepared and looked at. Publishing asks for them in earnest. */
  async peopleElsewhere(own: Changes): Promise<Map<string, Uint8Array>> {
    const { records } = await this.#snapshots.published();
    const people = new Map<string, Uint8Array>();
    for (const draft of await listDrafts(this.#repository)) {
      for (const [file, bytes] of await this.#snapshots.changes(draft)) {
        const place = placeOf(file);
        const isPerson = place.kind === 'record' && place.type === 'person';
        if (isPerson && bytes !== null && !records.files.bytes(file) && !own.has(file)) people.set(file, bytes);
      }
    }
    return people;
  }

  async #names(own: Changes): Promise<(file: string) => string> {
    const records = new Records((await this.#snapshots.published()).records.files.with(own));
    return (file) => nameOfFile(records, file);
  }
}
