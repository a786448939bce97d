import { collectionOf, STATUSES, type Collection } from './contract.ts';
import type { DraftKey } from './drafts.ts';
import type { Editor } from './editor.ts';
import type { FormEntry } from './entries.ts';
import { attachmentsIn, mediaOf } from './media.ts';
import { listIn, objectIn, optionalText, parsedJson, textIn } from './params.ts';
import { Refusal } from './repository.ts';
import type { Data } from './stored-record.ts';

/** One open page of the form: whose it is, and which version of each entry it has loaded. */
export interface Page {
  readonly municipality: string;
  readonly seen: Map<string, string>;
}

/** What an action needs. */
interface Call {
  readonly editor: Editor;
  readonly page: Page;
  readonly params: Data;
  /** Where a draft can be looked at. */
  readonly previewOf: (key: DraftKey) => string;
}

const EXTENSION = '.json';
const KEPT =
  'Опубликованные записи не удаляют: на них уже сослались люди и документы. Исправьте запись и допишите в неё, что исправлено. Если человек отозвал согласие, впишите в его запись день отзыва.';

/** Decap's proxy protocol, action by action. What comes in is believed in nothing; what an action does not know it refuses. */
const ACTIONS: Readonly<Record<string, (call: Call) => Promise<unknown>>> = {
  info: () => Promise.resolve({ repo: 'municipal-reserve', publish_modes: ['editorial_workflow'], type: 'local_git' }),

  async entriesByFolder({ editor, page, params }) {
    const collection = collectionIn(page, textIn(params, 'folder'));
    return (await editor.entries(collection)).map((entry) => fileOf(collection.name, entry));
  },

  async entriesByFiles(call) {
    return Promise.all(listIn(call.params, 'files').map((file) => published(call, textIn(file, 'path'))));
  },

  async getEntry(call) {
    return published(call, textIn(call.params, 'path'));
  },

  async unpublishedEntries({ editor, page }) {
    const drafts = (await editor.drafts()).filter(({ collection }) => ofPage(page, collectionOf(collection)));
    return drafts.map(({ collection, slug }) => `${collection}/${slug}`);
  },

  async unpublishedEntry(call) {
    const id = optionalText(call.params, 'id');
    const key = id === undefined ? keyIn(call) : keyOf(call.page, id + EXTENSION);
    const draft = await call.editor.draft(key);
    const path = pathOf(key);
    return {
      collection: key.collection,
      slug: key.slug,
      status: draft.status,
      diffs: [{ id: path, path, newFile: (await call.editor.entry(key)) === undefined }],
      updatedAt: draft.savedAt,
      pullRequestAuthor: draft.author,
    };
  },

  async unpublishedEntryDataFile(call) {
    const key = keyIn(call);
    const entry = await call.editor.draftEntry(key);
    call.page.seen.set(pathOf(key), entry.version);
    return { data: json(entry) };
  },

  unpublishedEntryMediaFile: ({ params }) => Promise.reject(noFile(textIn(params, 'path'))),

  async deleteUnpublishedEntry(call) {
    await call.editor.discard(keyIn(call));
    return done('Черновик удалён.');
  },

  async persistEntry(call) {
    const { editor, page, params } = call;
    const [file, ...more] = listIn(params, 'dataFiles');
    if (file === undefined || more.length > 0) throw new Refusal('Форма прислала не одну запись.', 400);
    const path = textIn(file, 'path');
    const key = keyOf(page, path);
    const attachments = attachmentsIn(page.municipality, listIn(params, 'assets'));
    const data = parsedJson(textIn(file, 'raw'));
    const { notices } = await editor.save({ key, data, seen: page.seen.get(path), attachments });
    page.seen.set(path, (await editor.draftEntry(key)).version);
    return { ...done('Черновик сохранён.'), notices };
  },

  async updateUnpublishedEntryStatus(call) {
    const wanted = textIn(call.params, 'newStatus');
    const status = STATUSES.find((one) => one === wanted);
    if (!status) throw new Refusal(`Состояния «${wanted}» у черновика не бывает.`, 400);
    const request = await call.editor.setStatus(keyIn(call), status);
    return { ...done('Состояние изменено.'), ...(request !== undefined && { request }) };
  },

  async publishUnpublishedEntry(call) {
    const key = keyIn(call);
    await call.editor.publish(key);
    return done('Опубликовано.');
  },

  async getMedia({ editor, page }) {
    return mediaOf(await editor.attachments(page.municipality));
  },

  async getMediaFile({ editor, page, params }) {
    const path = textIn(params, 'path');
    const [file] = mediaOf((await editor.attachments(page.municipality)).filter(([name]) => name === path));
    if (!file) throw noFile(path);
    return file;
  },

  persistMedia: () =>
    Promise.reject(new Refusal('Файл прикладывают к записи: откройте её, добавьте файл и сохраните вместе с ней.')),

  deleteFiles: () => Promise.reject(new Refusal(KEPT)),

  async getDeployPreview(call) {
    const key = keyIn(call);
    await call.editor.draft(key);
    return { url: call.previewOf(key), status: 'SUCCESS' };
  },

  // Notes and requests live on the forge; here there are none.
  getNotes: () => Promise.resolve({ notes: [] }),
  getPRMetadata: () => Promise.resolve({ metadata: null }),
  addNote: noNotes,
  updateNote: noNotes,
  deleteNote: noNotes,
  toggleNoteResolution: noNotes,
};

/** Answers one call of the form: `{ action, params }`. Throws a Refusal with words for the secretary. */
export async function answer(
  editor: Editor,
  page: Page,
  request: unknown,
  previewOf: Call['previewOf'],
): Promise<unknown> {
  const body = objectIn(request);
  const action = textIn(body, 'action');
  if (!Object.hasOwn(ACTIONS, action)) throw new Refusal(`Действия «${action}» здесь нет.`, 400);
  return ACTIONS[action]!({ editor, page, params: objectIn(body['params'] ?? {}), previewOf });
}

async function published({ editor, page }: Call, path: string): Promise<object> {
  const key = keyOf(page, path);
  const entry = await editor.entry(key);
  if (!entry) throw noFile(path);
  page.seen.set(pathOf(key), entry.version);
  return fileOf(key.collection, entry);
}

function fileOf(collection: string, entry: FormEntry): object {
  const path = pathOf({ collection, slug: entry.slug });
  return { data: json(entry), file: { path, id: path, label: entry.data['label'] } };
}

function json({ data }: FormEntry): string {
  return JSON.stringify(data, null, 2);
}

function keyIn({ page, params }: Call): DraftKey {
  return { collection: collectionIn(page, textIn(params, 'collection')).name, slug: slugIn(textIn(params, 'slug')) };
}

function keyOf(page: Page, path: string): DraftKey {
  const [collection = '', name = '', ...more] = path.split('/');
  if (more.length > 0 || !name.endsWith(EXTENSION)) throw noFile(path);
  const slug = name.slice(0, -EXTENSION.length);
  return { collection: collectionIn(page, collection).name, slug: slugIn(slug) };
}

function pathOf({ collection, slug }: DraftKey): string {
  return `${collection}/${slug}${EXTENSION}`;
}

function slugIn(slug: string): string {
  if (!/^[a-z0-9][a-z0-9-]{1,63}$/.test(slug)) throw new Refusal(`Записи с именем «${slug}» быть не может.`, 404);
  return slug;
}

function collectionIn(page: Page, name: string): Collection {
  const collection = collectionOf(name);
  if (!collection || !ofPage(page, collection)) throw new Refusal(`Раздела «${name}» в форме нет.`, 404);
  return collection;
}

/** A page has its own municipality's records and the shared ones. */
function ofPage({ municipality }: Page, collection: Collection | undefined): boolean {
  return collection !== undefined && (collection.municipality === '' || collection.municipality === municipality);
}

function noFile(path: string): Refusal {
  return new Refusal(`Записи «${path}» нет.`, 404);
}

function noNotes(): Promise<never> {
  return Promise.reject(new Refusal('Заметок здесь не ведут: обсудите правку в запросе на публикацию.'));
}

function done(message: string): { message: string } {
  return { message };
}
