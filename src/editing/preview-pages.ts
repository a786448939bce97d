import { hasPage, recordAddress } from '../projections/addresses.ts';
import { collectionOf } from './contract.ts';
import type { DraftKey } from './drafts.ts';
import type { Editor } from './editor.ts';
import { basePathOf, type Previews } from './preview.ts';
import { fileReply, htmlReply, paragraph, type Reply } from './replies.ts';
import { Refusal } from './repository.ts';

/** Where a draft is looked at: the page of its record, or of the section where the record has none. */
export function previewAddress({ collection, slug }: DraftKey): string {
  const found = collectionOf(collection)!;
  const type = found.type === 'sitting' ? 'protocol' : found.type;
  const page = hasPage(type) ? recordAddress(type, found.municipality, slug) : `/${found.municipality}/`;
  return basePathOf({ collection, slug }) + page.slice(1);
}

/** A file of the site as it will be with a draft; while it is being built, a page that asks again by itself. */
export async function previewReply(
  { editor, previews }: { readonly editor: Editor; readonly previews: Previews },
  [collection = '', slug = '', ...steps]: readonly string[],
): Promise<Reply> {
  const key = { collection, slug };
  const source = await editor.stateOf(key);
  // The short address leads to the page of the record.
  if (steps.length === 0) return redirect(previewAddress(key));
  const preview = previews.of({ key, ...source });
  switch (preview.state) {
    case 'waiting':
      return htmlReply(
        'Страница готовится',
        [paragraph('Собираю раздел с вашим черновиком. Обычно это меньше минуты; страница откроется сама.')],
        {
          head: '<meta http-equiv="refresh" content="2">',
        },
      );
    case 'failed':
      return htmlReply('Раздел с этим черновиком собрать нельзя', [paragraph(preview.message)]);
    case 'ready':
      return builtFile(preview.files, steps) ?? elsewhere(key, steps);
    default:
      return preview satisfies never;
  }
}

function builtFile(files: ReadonlyMap<string, string>, steps: readonly string[]): Reply | undefined {
  const name = steps.join('/');
  const path = files.get(name === '' || name.endsWith('/') ? `${name}index.html` : name);
  return path === undefined ? undefined : fileReply(path, 'page');
}

/** A record may have no page yet: nobody sees the page of a person who is in no list. Then the section is shown. */
function elsewhere(key: DraftKey, steps: readonly string[]): Reply {
  const base = basePathOf(key);
  const section = `${base}${collectionOf(key.collection)!.municipality}/`;
  const asked = base + steps.join('/');
  if (asked !== previewAddress(key) || asked === section) throw new Refusal('Такой страницы в разделе нет.', 404);
  return redirect(section);
}

function redirect(Location: string): Reply {
  return { status: 303, type: 'text/plain', body: '', headers: { Location } };
}
