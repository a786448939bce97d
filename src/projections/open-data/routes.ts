import { currentSite } from '../current.ts';
import type { DataFile } from './data-file.ts';
import { openData, type OpenData } from './files.ts';

/** Static paths of the files of open data below an address. */
export function dataPaths(folder: string): { params: { file: string } }[] {
  return openData(currentSite())
    .files.filter(({ address }) => address.startsWith(folder))
    .map(({ address }) => ({ params: { file: address.slice(folder.length) } }));
}

/** One of those files. */
export function fileResponse(folder: string, name: string | undefined): Response {
  const found = addressed(openData(currentSite())).get(`${folder}${name ?? ''}`);
  if (!found) return new Response(null, { status: 404 });
  const type = TYPES[found.address.slice(found.address.lastIndexOf('.'))] ?? 'text/plain';
  const bytes = found.body();
  const body = new ReadableStream({
    pull: (stream) => {
      stream.enqueue(bytes);
      stream.close();
    },
  });
  const response = new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
  // Whoever asks for all bytes at once is given these: a stream would copy them twice.
  return Object.assign(response, { bytes: () => Promise.resolve(bytes) });
}

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
};

/** The files of a site by their addresses: each of them is asked for by its own. */
const known = new WeakMap<OpenData, ReadonlyMap<string, DataFile>>();

function addressed(data: OpenData): ReadonlyMap<string, DataFile> {
  const files = known.get(data) ?? new Map(data.files.map((file) => [file.address, file]));
  known.set(data, files);
  return files;
}
