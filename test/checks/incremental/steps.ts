import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, FROM, SECTIONS, type Walk } from './wander.ts';

/** Does something to the records, to the day, to the program or to what is kept; says what. */
export function step(walk: Walk): string {
  const { random } = walk;
  const steps = [
    ...[edit, edit, edit, edit, rename, remove, copy, shared, passport, odd],
    ...[attach, link, notes, disguise, memo, world, former, many],
  ];
  const one = steps[random(steps.length)]!;
  return `${one.name} ${one(walk)}`;
}

const LINES = [
  'note: кто-то допустил oшибку',
  'note: COBET и MECTO',
  'note: СНИЛС 112-233-445 95',
  'note: звонить +7 (912) 345-67-89',
  'acknowledged:\n  - rule: M4.19a\n    note: так вышло\n    by: комиссия\n    on: 2026-01-01',
  'nonsense: 1',
  'corrections: []',
  'formerIds: [prezhny, zarechny]',
  'note: с.',
];

function edit(walk: Walk): string {
  const { random, root } = walk;
  const file = pick(walk, records(root));
  if (file === undefined) return '';
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const at = 1 + random(Math.max(1, lines.length - 1));
  const kind = random(5);
  if (kind === 0) lines.splice(at, 1);
  else if (kind === 1) lines.splice(at, 0, LINES[random(LINES.length)]!);
  else if (kind === 2) lines[at] = (lines[at] ?? '').replace(/\d/, String(random(10)));
  else if (kind === 3) lines[at] = (lines[at] ?? '').replace(/[а-я]/, 'о');
  else lines.splice(at, 0, `note: ${name(walk)}`);
  writeFileSync(join(root, file), lines.join('\n'));
  return file;
}

function rename(walk: Walk): string {
  const file = pick(walk, records(walk.root));
  if (file === undefined) return '';
  const to = file.replace(/([^/]+)(\.\w+)$/, (_, id: string, end: string) => `${id}-${walk.random(3)}${end}`);
  if (!existsSync(join(walk.root, to))) renameSync(join(walk.root, file), join(walk.root, to));
  return `${file} ${to}`;
}

function remove(walk: Walk): string {
  const file = pick(
    walk,
    records(walk.root).filter((one) => !one.startsWith('profiles')),
  );
  if (file === undefined) return '';
  rmSync(join(walk.root, file));
  return file;
}

/** Whatever went wrong in a section is made good again, or a record goes to another section. */
function copy(walk: Walk): string {
  const section = SECTIONS[walk.random(SECTIONS.length)]!;
  const file = pick(
    walk,
    records(FROM).filter((one) => one.startsWith('zarechny/')),
  )!;
  if (walk.random(4) === 0) {
    rmSync(join(walk.root, section), { recursive: true, force: true });
    cpSync(join(FROM, 'zarechny'), join(walk.root, section), { recursive: true });
    return section;
  }
  put(walk, file.replace('zarechny', section), readFileSync(join(FROM, file)));
  return `${section} ${file}`;
}

function shared(walk: Walk): string {
  const file = 'profiles/rostov-2018.yaml';
  const text = readFileSync(join(FROM, file), 'utf8');
  const texts = [
    text,
    `${text}\n# ${name(walk)}\n`,
    text.replace(/\d/, '9'),
    `${text}\nrules:\n  - rule: M4.19a\n    applies: false\n`,
    'нет',
  ];
  put(walk, file, texts[walk.random(5) % 5]!);
  return file;
}

function passport(walk: Walk): string {
  const section = SECTIONS[walk.random(SECTIONS.length)]!;
  const text = readFileSync(join(FROM, 'zarechny/municipality.yaml'), 'utf8');
  const zone = 'timeZone: Asia/Kamchatka\n';
  const member = `kind: association\nname: Ассоциация\nmembers:\n  - { name: Посёлок, municipality: ${SECTIONS[walk.random(4)]!} }\n  - { name: Город, municipality: zarechn }\n`;
  const texts = [text, text + zone, 'нет', member, text.replace('profile: rostov-2018', 'profile: rostov')];
  put(walk, `${section}/municipality.yaml`, texts[walk.random(texts.length)]!);
  return section;
}

function odd(walk: Walk): string {
  const names = [
    'Zarechny/acts/a.yaml',
    'zarechny/acts/SPISOK.yaml',
    'stray.txt',
    'new-place/acts/act-1.yaml',
    'constructor/acts/a-1.yaml',
    '__proto__/acts/a-1.yaml',
    'zarechny/acts/.gitkeep',
    'yasny/Файл.txt',
  ];
  const file = names[walk.random(names.length)]!;
  if (existsSync(join(walk.root, file))) rmSync(join(walk.root, file));
  else put(walk, file, `kind: распоряжение\ntitle: О списке ${name(walk)}\n`);
  return file;
}

function attach(walk: Walk): string {
  const file = `${SECTIONS[walk.random(SECTIONS.length)]!}/files/list.${['pdf', 'docx', 'txt'][walk.random(3)]!}`;
  put(walk, file, `это не документ ${walk.random(2)}`);
  return file;
}

function link(walk: Walk): string {
  const path = join(walk.root, SECTIONS[walk.random(SECTIONS.length)]!, 'acts', 'link.yaml');
  if (lstatSync(path, { throwIfNoEntry: false })) rmSync(path);
  else if (existsSync(dirname(path))) symlinkSync('spisok.yaml', path);
  return path;
}

function notes(walk: Walk): string {
  put(
    walk,
    'README.md',
    `# Записи\n\nПишет ${name(walk)}, телефон ${walk.random(2) === 0 ? '+7 (912) 345-67-89' : 'есть'}.\n`,
  );
  return 'README.md';
}

/** An edit that leaves the size and the time of writing as they were. */
function disguise(walk: Walk): string {
  const file = pick(walk, records(walk.root));
  if (file === undefined) return '';
  const path = join(walk.root, file);
  const { atime, mtime } = statSync(path);
  const before = statSync(path, { bigint: true }).mtimeNs;
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/2026-(\d)/, (_, digit: string) => `2026-${digit === '0' ? '1' : '0'}`),
  );
  utimesSync(path, atime, mtime);
  if (statSync(path, { bigint: true }).mtimeNs !== before) throw new Error('The disguise shows by the time');
  return file;
}

function memo(walk: Walk): string {
  const file = existsSync(walk.store) ? readdirSync(walk.store)[0] : undefined;
  if (file === undefined) return '';
  const path = join(walk.store, file);
  const bytes = readFileSync(path);
  const texts = [
    bytes.subarray(0, walk.random(bytes.length)),
    Buffer.from(bytes.toString('latin1').replace('error', 'breach'), 'latin1'),
    Buffer.from('{}'),
  ];
  writeFileSync(path, texts[walk.random(3)]!);
  return file;
}

function world(walk: Walk): string {
  if (walk.random(3) === 0) walk.program = String(walk.random(3));
  else walk.today = `2026-${['03', '07', '11', '12'][walk.random(4)]!}-2${walk.random(8)}`;
  return `${walk.program} ${walk.today}`;
}

function former(walk: Walk): string {
  const file = `${SECTIONS[walk.random(SECTIONS.length)]!}/municipality.yaml`;
  if (!existsSync(join(walk.root, file))) return '';
  const text = readFileSync(join(walk.root, file), 'utf8').replace(/^formerIds.*\n/m, '');
  writeFileSync(join(walk.root, file), `${text.trimEnd()}\nformerIds: [${SECTIONS[walk.random(4)]!}]\n`);
  return file;
}

/** More references that lead nowhere than there are hints for. */
function many(walk: Walk): string {
  const file = `${SECTIONS[walk.random(SECTIONS.length)]!}/acts/many.yaml`;
  if (existsSync(join(walk.root, file))) {
    rmSync(join(walk.root, file));
    return `no ${file}`;
  }
  const names = Array.from({ length: 90 }, (_, n) => `2026-01-1${n}`);
  put(
    walk,
    file,
    `kind: распоряжение\ntitle: О списке\npurposes: [reserve-list]\ndate: 2026-06-01\napproves: [${names.join(', ')}]\n`,
  );
  return file;
}

function name(walk: Walk): string {
  const section = SECTIONS[walk.random(SECTIONS.length)]!;
  const folder = join(walk.root, section, 'people');
  const file = existsSync(folder) ? pick(walk, filesIn(folder)) : undefined;
  if (file === undefined) return 'никто';
  const text = readFileSync(join(folder, file), 'utf8');
  const [surname, first] = ['surname', 'name'].map((field) => new RegExp(`^${field}: (.*)`, 'm').exec(text)?.[1] ?? '');
  return walk.random(2) === 0 ? surname! : `${surname} ${first}`;
}

function records(root: string): string[] {
  return filesIn(root).filter((file) => /\.(yaml|mdx)$/.test(file));
}

function pick<One>({ random }: Walk, list: readonly One[]): One | undefined {
  return list[random(list.length)];
}

function put({ root }: Walk, file: string, content: string | Uint8Array): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
