import { recordField } from '../records/fields.ts';
import { placeOf } from '../records/layout.ts';
import { collectionOf, type CheckAnswer, type Collection, type Notice, type Status } from './contract.ts';
import {
  deleteDraft,
  findDraft,
  keepAside,
  listDrafts,
  saveDraft,
  setStatus,
  type Draft,
  type DraftKey,
} from './drafts.ts';
import { choicesOf, entriesOf, entryOf, planOf, type FormEntry, type Plan } from './entries.ts';
import { refusalText } from './notices.ts';
import type { Describe, Publication } from './publication.ts';
import { exportDraft } from './patch.ts';
import { isPublished, publishDraft } from './publish-draft.ts';
import { followRemote } from './follow-remote.ts';
import { moveBranch, Refusal, type Changes, type Repository } from './repository.ts';
import type { Snapshots } from './snapshots.ts';
import type { Verdicts } from './verdicts.ts';

/** What the editor works on and with. */
export interface EditorParts {
  readonly repository: Repository;
  readonly snapshots: Snapshots;
  readonly verdicts: Verdicts;
  readonly publication?: Publication | undefined;
  readonly describe?: Describe | undefined;
}

/** An entry to be saved as the form sends it. */
export interface Submission {
  readonly key: DraftKey;
  readonly data: unknown;
  /** The version that the form had loaded; undefined where it had loaded none, for a record that is new. */
  readonly seen: string | undefined;
  /** Files that came with it, by their paths below the content folder. */
  readonly attachments?: Changes;
}

const CHANGED =
  'Эту запись изменили после того, как вы её открыли. Ваша правка не записана, но и не потеряна: она осталась в этой форме, а копия — в хранилище. Скопируйте своё, откройте запись заново и внесите правку ещё раз.';

const NOT_YET =
  'Запрос отправлен, но сервер его ещё не опубликовал. Черновик остался как был. Откройте запрос на сервере: там видно, чего он ждёт. Потом нажмите «Опубликовать» ещё раз.';

/** Everything that can be done with entries and drafts. What changes something is done one at a time. */
export class Editor {
  readonly #parts: EditorParts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: EditorParts) {
    this.#parts = parts;
  }

  /** The published entries of a collection, or its choices. */
  async entries(collection: Collection): Promise<FormEntry[]> {
    const { snapshots } = this.#parts;
    const { records } = await snapshots.published();
    return collection.choice
      ? choicesOf(records, await snapshots.withAllDrafts(), collection)
      : entriesOf(records, collection);
  }

  /** One published entry. */
  async entry(key: DraftKey): Promise<FormEntry | undefined> {
    const collection = known(key.collection);
    if (collection.choice) return (await this.entries(collection)).find(({ slug }) => slug === key.slug);
    return entryOf((await this.#parts.snapshots.published()).records, collection, key.slug);
  }

  /** The published files that belong to records of a municipality, by their paths. */
  async attachments(municipality: string): Promise<[string, Buffer][]> {
    const { files } = (await this.#parts.snapshots.published()).records;
    return files.names().flatMap((file) => {
      const own = file.startsWith(`${municipality}/`) && placeOf(file).kind === 'attachment';
      return own ? [[file, files.bytes(file)!] as [string, Buffer]] : [];
    });
  }

  /** All drafts, of all municipalities. */
  drafts(): Promise<Draft[]> {
    return listDrafts(this.#parts.repository);
  }

  /** The draft of an entry. Refuses where there is none. */
  async draft(key: DraftKey): Promise<Draft> {
    const draft = await findDraft(this.#parts.repository, key);
    if (!draft) throw new Refusal('Черновика этой записи нет.', 404);
    return draft;
  }

  /** An entry as its draft has it. */
  async draftEntry(key: DraftKey): Promise<FormEntry> {
    const entry = entryOf(await this.#parts.snapshots.records(await this.draft(key)), known(key.collection), key.slug);
    if (!entry) throw new Refusal('В черновике этой записи нет: он её удаляет.', 404);
    return entry;
  }

  /** What would be said on saving. */
  async check(collection: string, slug: string | undefined, data: unknown): Promise<CheckAnswer> {
    const draft = slug === undefined ? undefined : await findDraft(this.#parts.repository, { collection, slug });
    const plan = await this.#plan(draft, collection, slug, data);
    return this.#parts.verdicts.ofChanges(draft, plan, plan.changes);
  }

  /** Saves an entry to its draft, or refuses and changes nothing. */
  save({ attachments, data, key, seen }: Submission): Promise<CheckAnswer> {
    return this.#alone(async () => {
      const { repository, snapshots, verdicts } = this.#parts;
      const draft = await findDraft(repository, key);
      const plan = await this.#plan(draft, key.collection, key.slug, data);
      const changes = new Map<string, Uint8Array | null>([...plan.changes, ...(attachments ?? [])]);
      const message = `${titleOf(known(key.collection))} ${key.slug}`;
      const now = entryOf(await snapshots.records(draft), known(key.collection), key.slug);
      if (now?.version !== seen) {
        if (changes.size > 0) await keepAside(repository, { key, expected: draft, changes, message });
        throw new Refusal(CHANGED, 409);
      }
      if (changes.size === 0 && !draft) throw new Refusal('Вы ничего не изменили: сохранять нечего.');
      const answer = await verdicts.ofChanges(draft, plan, changes);
      if (!answer.ok) throw new Refusal(refusalText(answer.errors));
      if (changes.size > 0) await saveDraft(repository, { key, expected: draft, changes, message });
      return { ...answer, notices: [...(await this.#resent(key)), ...answer.notices] };
    });
  }

  /** Gives a draft another status; «На проверке» sends it to the forge where there is one, and returns the address of the request. */
  setStatus(key: DraftKey, status: Status): Promise<string | undefined> {
    return this.#alone(async () => {
      const { repository } = this.#parts;
      const draft = await this.draft(key);
      if (status !== draft.status) await setStatus(repository, draft, status);
      if (status === 'draft') return undefined;
      const marked = await this.draft(key);
      try {
        return await this.#submit(marked);
      } catch (error) {
        await moveBranch(repository.git, draft.branch, draft.tip, marked.tip);
        throw error;
      }
    });
  }

  /** Publishes a draft that passes the checks on its own; through the forge where there is one, so that its checks decide. */
  publish(key: DraftKey): Promise<void> {
    return this.#alone(async () => {
      const { publication, repository, verdicts } = this.#parts;
      const draft = await this.draft(key);
      const hindrance = await verdicts.hindrance(draft);
      if (hindrance !== undefined) throw new Refusal(`Опубликовать нельзя.\n${hindrance}`);
      if (!publication) return publishDraft(repository, draft);
      await this.#submit(draft);
      await publication.merge(draft);
      await followRemote(repository, await publication.fetch());
      // A server may take the order and wait for something first: until then the draft is needed.
      if (!(await isPublished(repository, draft))) throw new Refusal(NOT_YET, 409);
      await deleteDraft(repository, draft);
    });
  }

  /** The draft as one file for e-mail: `import --patch` takes it in elsewhere. */
  async exported(key: DraftKey): Promise<Buffer> {
    const { base, top } = this.#parts.repository;
    const { branch } = await this.draft(key);
    return exportDraft({ repository: top, branch, base });
  }

  /** Takes in what was published on the forge meanwhile and removes the drafts that have become part of it. */
  catchUp(): Promise<void> {
    return this.#alone(async () => {
      const { publication, repository } = this.#parts;
      if (!publication) return;
      await followRemote(repository, await publication.fetch());
      for (const draft of await listDrafts(repository)) {
        if (draft.status !== 'draft' && (await isPublished(repository, draft))) await deleteDraft(repository, draft);
      }
    });
  }

  /** Throws a draft away. */
  discard(key: DraftKey): Promise<void> {
    return this.#alone(async () => {
      const draft = await this.draft(key);
      await this.#parts.publication?.withdraw?.(draft);
      await deleteDraft(this.#parts.repository, draft);
    });
  }

  async #plan(draft: Draft | undefined, collection: string, slug: string | undefined, data: unknown): Promise<Plan> {
    const { snapshots } = this.#parts;
    const { records: published } = await snapshots.published();
    const around = { published, all: await snapshots.withAllDrafts() };
    return planOf(await snapshots.records(draft), around, known(collection), slug, data);
  }

  /** What the content of a draft consists of, and a name for this state of it. */
  async stateOf(key: DraftKey): Promise<{ readonly state: string; readonly changes: Changes }> {
    const { snapshots, verdicts } = this.#parts;
    const draft = await this.draft(key);
    const own = await snapshots.changes(draft);
    const state = `${draft.tip} ${(await snapshots.published()).commit}`;
    return { state, changes: new Map([...(await verdicts.peopleElsewhere(own)), ...own]) };
  }

  /** Sends a draft to the forge, with what it changes in words. */
  async #submit(draft: Draft): Promise<string | undefined> {
    const { describe, publication, snapshots } = this.#parts;
    if (!publication) return undefined;
    const { folder } = await snapshots.published();
    const changes = await snapshots.changes(draft);
    const summary = describe ? await snapshots.withFolder(changes, (after) => describe(folder, after)) : '';
    return (await publication.submit(draft, summary)).url;
  }

  /** A request that is being looked at shows what was saved last. The draft is saved whether or not this succeeds. */
  async #resent(key: DraftKey): Promise<Notice[]> {
    const draft = await this.draft(key);
    if (draft.status === 'draft') return [];
    try {
      await this.#submit(draft);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `Сохранено на этом компьютере, но запрос на публикацию не обновлён: ${reason} Отправьте черновик на проверку ещё раз.`;
      return [{ level: 'warning', rule: '', clause: '', message, path: [] }];
    }
  }

  /** Runs after everything that was begun before. */
  #alone<T>(run: () => Promise<T>): Promise<T> {
    const next = this.#last.then(run, run);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

function known(name: string): Collection {
  const collection = collectionOf(name);
  if (!collection) throw new Refusal('Такого раздела в форме нет.', 404);
  return collection;
}

function titleOf({ type }: Collection): string {
  return recordField(type === 'sitting' ? 'protocol' : type).label;
}
