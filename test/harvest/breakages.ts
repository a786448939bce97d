import { mkdirSync } from 'node:fs';
import { commitTo, emptyRepository, practice, recordsOf, type GitFile } from './repositories.ts';

/** A way in which a source is bad: what lies there, what the list says of it, and what the harvest must say. */
export interface Breakage {
  readonly make?: (repository: string, id: string) => void;
  readonly url?: (canary: string) => string;
  readonly branch?: string;
  readonly says: RegExp;
}

const files = (made: (id: string) => readonly GitFile[]) => (repository: string, id: string) => {
  commitTo(repository, [...recordsOf(id), ...made(id)]);
};
const record = (text: string | Uint8Array, path = 'practices/bad.mdx') =>
  files((id) => [{ path: `content/${id}/${path}`, bytes: text }]);
const good = files(() => []);
/** Bytes that no compression makes smaller, the same every time. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

/** Twenty ways to be bad. Limits of the list: 200 files, 3 megabytes. */
export const BREAKAGES: Readonly<Record<string, Breakage>> = {
  'bad-yaml': { make: record('---\ntitle: [\n---\n'), says: /Ошибок в записях: / },
  'bad-schema': { make: record(practice('Поле', 'rating: 5\n')), says: /Ошибок в записях: / },
  'alias-bomb': { make: record('---\na: &a [1]\nb: [*a, *a]\n---\n'), says: /Ошибок в записях: / },
  'personal-data': { make: record(practice('СНИЛС 112-233-445 95')), says: /Ошибок в записях: / },
  'not-utf-8': { make: record(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])), says: /Ошибок в записях: / },
  'huge-file': { make: record('а'.repeat(5_000_000)), says: /больше предела/ },
  'deep-path': { make: record('x', `practices/${'a/'.repeat(40)}x.mdx`), says: /чего там быть не может/ },
  'link-out': {
    make: files((id) => [{ path: `content/${id}/practices/link.mdx`, bytes: '/etc/passwd', mode: '120000' }]),
    says: /это ссылка на другой файл/,
  },
  submodule: {
    make: files((id) => [{ path: `content/${id}/practices/other.mdx`, bytes: '', mode: '160000' }]),
    says: /это отдельное хранилище git/,
  },
  'bad-name': {
    make: files((id) => [{ path: Buffer.from(`content/${id}/practices/\xff.mdx`, 'latin1'), bytes: 'x' }]),
    says: /не в UTF-8/,
  },
  'many-files': {
    make: files((id) =>
      Array.from({ length: 300 }, (_, n) => ({ path: `content/${id}/practices/p-${n}.mdx`, bytes: practice(`${n}`) })),
    ),
    says: /больше 200 файлов/,
  },
  'large-repository': {
    make: (repository, id) => {
      commitTo(repository, [...recordsOf(id), { path: 'film.bin', bytes: noise(6_000_000) }], { partly: false });
    },
    says: /больше предела/,
  },
  'other-folder': {
    make: (repository) => {
      commitTo(repository, recordsOf('somebody-else'));
    },
    says: /нет файла content\/other-folder\/municipality\.yaml/,
  },
  'no-branch': { make: good, branch: 'release', says: /нет ветки «release»/ },
  'no-commit': {
    make: (repository) => {
      emptyRepository(repository);
    },
    says: /ни одной версии/,
  },
  'no-repository': {
    make: (repository) => {
      mkdirSync(repository);
    },
    says: /нет хранилища git/,
  },
  'address-program': { url: (canary) => `ext::sh -c 'touch ${canary}'`, says: /запустить программу/ },
  'address-option': { url: (canary) => `--upload-pack=touch$\{IFS}${canary}`, says: /начинается с дефиса/ },
  'address-plain': { url: () => 'http://git.example/okrug/zapisi.git', says: /без шифрования/ },
  'address-password': { url: () => 'https://user:secret@git.example/okrug/zapisi.git', says: /имя или пароль/ },
};
