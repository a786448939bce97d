/** A draft in a file, taken apart: its branch, the commits it starts from, and the git bundle with its own commits. */
export interface Envelope {
  readonly branch: string;
  readonly starts: readonly string[];
  readonly bundle: Buffer;
}

/** Mail servers take no larger letters, and no honest draft comes near. */
export const MAX_BYTES = 10 * 1024 * 1024;
export const DAMAGED = 'Файл с черновиком повреждён или это не он. Попросите прислать его заново вложением, не меняя.';

// Latin letters: they survive whatever encoding a mail program believes in.
const BEGIN = '-----BEGIN MUNICIPAL RESERVE DRAFT-----';
const END = '-----END MUNICIPAL RESERVE DRAFT-----';
const MAGIC = '# v2 git bundle\n';

/** The file for e-mail: what is in it for people, then the bundle in base64. */
export function writeEnvelope(branch: string, changes: readonly string[], bundle: Buffer): Buffer {
  const lines = [
    `Черновик записей муниципального резерва: ${branch}`,
    ...changes.map((change) => `  ${change}`),
    'Перешлите файл вложением, ничего в нём не меняя. Принять его: reserve import --patch <файл>',
    '',
    BEGIN,
    ...(bundle.toString('base64').match(/.{1,76}/g) ?? []),
    END,
    '',
  ];
  const file = Buffer.from(lines.join('\n'));
  if (file.length > MAX_BYTES) throw new Error(`Черновик «${branch}» больше 10 МБ: письмом его не отправить.`);
  return file;
}

/** Takes such a file apart. What its lines for people say is not believed. Throws in Russian where it is none. */
export function readEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > MAX_BYTES) throw new Error('Файл больше 10 МБ: черновики записей таких не бывают.');
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\r', '');
  const from = text.indexOf(`${BEGIN}\n`);
  const to = text.indexOf(`\n${END}`);
  const armour = from < 0 || to < from ? '' : text.slice(from + BEGIN.length, to).replaceAll('\n', '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(armour)) throw new Error(DAMAGED);
  const bundle = Buffer.from(armour, 'base64');
  const end = bundle.indexOf('\n\n');
  const head = bundle.subarray(0, Math.max(end, 0)).toString('utf8');
  if (!head.startsWith(MAGIC)) throw new Error(DAMAGED);
  const lines = head.slice(MAGIC.length).split('\n');
  const starts = lines.flatMap((line) => /^-([0-9a-f]{40})( |$)/.exec(line)?.[1] ?? []);
  const branches = lines.flatMap((line) => /^[0-9a-f]{40} refs\/heads\/(.+)$/.exec(line)?.[1] ?? []);
  const [branch] = branches;
  if (branch === undefined || starts.length + 1 !== lines.length) throw new Error(DAMAGED);
  return { branch, starts, bundle };
}
