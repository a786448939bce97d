import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const RECORD_LIMIT = 64 * 1024;
const filled = (piece: string) => piece.repeat(Math.floor((RECORD_LIMIT - 100) / piece.length));
const numbered = (line: (n: number) => string, n: number) =>
  Array.from({ length: n }, (_, index) => line(index)).join('');
const mdx = (body: string) => `---\nkind: устав\ntitle: Устав\npurposes: [methodology]\n---\n\n${body}\n`;
const person = (surname: string) => `basis: office\nsurname: ${surname}\nname: Имя\n`;
const decision = (people: string) =>
  `protocol: 2026-99\nitem: 1\nkind: keep\npersons: [${people}]\nvote:\n  for: 5\n  against: 0\n  abstained: 0\n`;

/** A kind of hostile file: how many there are, where number `n` lies and what it holds. */
type Kind = readonly [many: number, file: (n: number) => string, text: (n: number) => string | Uint8Array];

/** Files that cannot be records, by the way in which they cannot. */
const BROKEN: readonly Kind[] = [
  [
    1479,
    (n) => `aa/people/bytes-${n}.yaml`,
    (n) => Uint8Array.from({ length: 300 }, (_, at) => (at * 7 + n * 31 + 128) % 256),
  ],
  [500, (n) => `aa/people/utf16-${n}.yaml`, () => Buffer.from('basis: none\n', 'utf16le')],
  [1000, (n) => `ab/people/bomb-${n}.yaml`, () => `a: &a [x]\n${numbered((i) => `b${i}: [*a, *a, *a]\n`, 9)}`],
  [300, (n) => `ab/people/deep-${n}.yaml`, () => `a: ${'['.repeat(5000)}`],
  [2, (n) => `ab/people/keys-${n}.yaml`, () => `a: {${numbered((i) => `${i.toString(36)}:,`, 13_000)}`],
  [900, (n) => `ac/people/hidden-${n}.yaml`, (n) => `basis: none\u202e${n}\n`],
  [300, (n) => `ac/people/spelt-${n}.yaml`, () => 'basis: "none\\u200b"\n'],
  [900, (n) => `ad/acts/import-${n}.mdx`, () => mdx("import x from 'node:fs'\n\n{process.exit(0)}")],
  [30, (n) => `ad/acts/quote-${n}.mdx`, () => mdx('> '.repeat(20_000))],
  [30, (n) => `ad/people/large-${n}.yaml`, () => filled('a: b\n').repeat(3)],
  [900, (n) => `ae/people/Stray ${n}.yaml`, () => 'basis: none\n'],
  [300, (n) => `ae/unknown/${n}/x.yaml`, () => ''],
  [100, (n) => `ae/files/Скан ${n}.pdf`, () => '%PDF-'],
  [100, (n) => `ae/people/${'длинное'.repeat(15)}${n}.yaml`, () => ''],
  [100, (n) => `ae/people/\u001b[31m\u202e${n}.yaml`, () => ''],
  [3, (n) => `af/people/${['con', 'nul', 'com1'][n]}.yaml`, () => 'basis: none\n'],
  [3, (n) => `af/people/${['-rf', 'a\\..\\b', 'p-1.yaml.'][n]}.yaml`, () => 'basis: none\n'],
];

/** Files of the right form that hold too much, or what is not so. */
const DOUBTFUL: readonly Kind[] = [
  [30, (n) => `ba/people/fields-${n}.yaml`, () => numbered((i) => `k${i}: x\n`, 1990)],
  [900, (n) => `ba/people/letter-${n}.yaml`, () => person('Лугoв')],
  [900, (n) => `ba/decisions/missing-${n}.yaml`, (n) => decision(`p-${n}`)],
  [5, (n) => `ba/decisions/many-${n}.yaml`, () => decision(numbered((i) => `p-${i},`, 7000))],
  [8, (n) => `ba/acts/dense-${n}.mdx`, () => mdx(filled('*a* '))],
];

/** What a folder of hostile files holds of each sort. */
export interface HostileFolder {
  readonly files: number;
  readonly broken: number;
}

/** Fills a folder with ten thousand hostile files of many kinds. All of them lie below it; links lead out of it. */
export function fillHostile(root: string): HostileFolder {
  const put = ([many, file, text]: Kind): number => {
    for (let n = 0; n < many; n += 1) {
      mkdirSync(dirname(join(root, file(n))), { recursive: true });
      writeFileSync(join(root, file(n)), text(n));
    }
    return many;
  };
  const sum = (kinds: readonly Kind[]) => kinds.reduce((all, kind) => all + put(kind), 0);
  const broken =
    sum(BROKEN) + links(root, 800) + pipes(root, 200) + huge(root, 10) + folders(root, 100) + twins(root, 100);
  return { files: broken + sum(DOUBTFUL), broken };
}

function links(root: string, many: number): number {
  const targets = ['/etc/passwd', '/dev/zero', '/proc/self/environ', root, '..', 'nowhere', 'self'];
  mkdirSync(join(root, 'ca/people'), { recursive: true });
  for (let n = 0; n < many; n += 1) symlinkSync(targets[n % targets.length]!, join(root, `ca/people/link-${n}.yaml`));
  return many;
}

function pipes(root: string, many: number): number {
  mkdirSync(join(root, 'cb/people'), { recursive: true });
  execFileSync(
    'mkfifo',
    Array.from({ length: many }, (_, n) => join(root, `cb/people/pipe-${n}.yaml`)),
  );
  return many;
}

/** A gigabyte each, without a block on the disk. */
function huge(root: string, many: number): number {
  mkdirSync(join(root, 'cc/people'), { recursive: true });
  for (let n = 0; n < many; n += 1) {
    writeFileSync(join(root, `cc/people/huge-${n}.yaml`), '');
    truncateSync(join(root, `cc/people/huge-${n}.yaml`), 1024 ** 3);
  }
  return many;
}

/** Half of them folders of forty steps, half of them repositories. */
function folders(root: string, many: number): number {
  for (let n = 0; n < many; n += 2) {
    mkdirSync(join(root, `cd/d${n}${'/d'.repeat(40)}`), { recursive: true });
    mkdirSync(join(root, `cd/r${n}/.git/hooks`), { recursive: true });
  }
  return many;
}

/** Two names each that some computers take for one; both are no names of records. */
function twins(root: string, many: number): number {
  mkdirSync(join(root, 'ce/people'), { recursive: true });
  for (let n = 0; n < many; n += 2) {
    writeFileSync(join(root, `ce/people/ЙЁ-${n}.yaml`), '');
    writeFileSync(join(root, `ce/people/${'йё'.normalize('NFD')}-${n}.yaml`), '');
  }
  return many;
}
