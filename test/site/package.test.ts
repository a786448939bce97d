import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANSWERS } from '../scripts/init-answers.ts';
import { filesOf } from './output.ts';
import { saidAddress } from './said-address.ts';

/** The way of an administration: install the packed program in an empty folder, begin, build, and later upgrade. */
const BUMPED = '99.0.0';
const workplace = mkdtempSync(join(tmpdir(), 'reserve-package-'));
const program = join(workplace, 'program');
const rezerv = join(workplace, 'rezerv');
let version = '';

/** Without what binds this folder alone and npm hands on to whatever it runs: which install scripts are allowed here. */
const OWN_ENV = { ...process.env, npm_config_strict_allow_scripts: undefined };

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    env: OWN_ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs the installed command as `npm run` would, with the Node that the package brings. */
function reserve(cwd: string, ...args: string[]) {
  const bin = join(program, 'node_modules/.bin');
  const own = join(cwd, 'node_modules/.bin');
  const { status, stdout, stderr } = spawnSync('reserve', args, {
    cwd,
    encoding: 'utf8',
    env: { ...OWN_ENV, PATH: [own, bin, dirname(process.execPath), process.env['PATH']].join(':'), NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  const [packed] = JSON.parse(npm('.', 'pack', '--json', '--silent', '--pack-destination', workplace)) as {
    filename: string;
    version: string;
  }[];
  version = packed!.version;
  mkdirSync(program);
  npm(program, 'init', '--yes');
  npm(program, 'install', join(workplace, packed!.filename));
});

afterAll(() => {
  rmSync(workplace, { recursive: true, force: true });
});

test('the tarball holds plain JavaScript and no records but the methodologies', () => {
  const files = filesOf(join(program, 'node_modules/municipal-reserve'));
  expect(files.filter((file) => /\.tsx?$/.test(file))).toEqual([]);
  expect(files.filter((file) => file.startsWith('lib/content/') && !file.startsWith('lib/content/profiles/'))).toEqual(
    [],
  );
  expect(files).toContain('lib/vendor/decap/decap-cms.js');
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});

test('the command knows its commands and says so in Russian', () => {
  const help = reserve(program, '--help');
  expect(help.status).toBe(0);
  const names = [...help.stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name!);
  expect(names).toContain('migrate');
  for (const name of names)
    expect({ name, status: reserve(program, name, '--help').status }).toEqual({ name, status: 0 });
  const { status, stderr } = reserve(program, 'chek');
  expect(status).toBe(2);
  expect(stderr).toContain('Команды «chek» нет. Возможно, имелось в виду «check».');
});

test('a new repository passes the check and is built', () => {
  writeFileSync(join(workplace, 'answers.yaml'), ANSWERS);
  const begun = reserve(program, 'init', rezerv, '--answers', join(workplace, 'answers.yaml'), '--today', '2026-11-21');
  expect({ status: begun.status, stderr: begun.stderr }).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(join(rezerv, 'package.json'), 'utf8')).toContain(`"municipal-reserve": "${version}"`);
  // The same program as installed before: the registry does not have this version yet.
  cpSync(join(program, 'node_modules'), join(rezerv, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const checked = reserve(rezerv, 'check', '--today', '2026-11-21');
  expect(checked.stdout).toContain('Ошибок: 0');
  expect(checked.status).toBe(0);
  const built = reserve(rezerv, 'build', '--today', '2026-11-21');
  expect({ status: built.status, stderr: built.status === 0 ? '' : built.stderr }).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(join(rezerv, 'dist/index.html'), 'utf8')).toContain('Ольховский муниципальный округ');
});

test('the form opens with everything it needs in the package', async () => {
  execFileSync('git', ['-C', rezerv, 'config', 'user.name', 'Секретарь']);
  execFileSync('git', ['-C', rezerv, 'config', 'user.email', 'rezerv@olkhovka.example']);
  const server = spawn(join(program, 'node_modules/.bin/reserve'), ['edit', '--port', '48321'], {
    cwd: rezerv,
    env: { ...OWN_ENV, PATH: [dirname(process.execPath), process.env['PATH']].join(':') },
  });
  try {
    const address = await saidAddress(server, 'Остановить');
    const opened = await fetch(address);
    const cookie = opened.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ');
    for (const path of ['/olkhovskiy/', '/olkhovskiy/config.json', '/vendor/decap-cms.js']) {
      const { status } = await fetch(new URL(path, address), { headers: { cookie } });
      expect({ path, status }).toEqual({ path, status: 200 });
    }
  } finally {
    server.kill();
  }
});

test('a later version is taken without a merge: records are carried over, what is the administration’s own stays', () => {
  const installed = join(rezerv, 'node_modules/municipal-reserve');
  const later = join(workplace, 'later');
  cpSync(installed, later, { recursive: true });
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(later, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(later, file), text.replace(from, to));
  };
  edit('package.json', `"version": "${version}"`, `"version": "${BUMPED}"`);
  edit(
    'lib/src/editing/migrations/index.js',
    'MIGRATIONS = []',
    "MIGRATIONS = [{ title: 'Часы приёма с оговоркой', change: (type, data) => type === 'municipality' ? { ...data, contacts: { ...data.contacts, hours: data.contacts.hours + ', по записи' } } : data }]",
  );
  edit('lib/src/layouts/Base.astro', '<slot />', '<slot /><p>Новая версия</p>');
  mkdirSync(join(rezerv, 'overrides/components'), { recursive: true });
  writeFileSync(join(rezerv, 'overrides/components/Breadcrumbs.astro'), '<p>Свои крошки</p>\n');
  const settings = join(rezerv, 'reserve.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}# наш вид\noverrides: overrides\n`);

  rmSync(installed, { recursive: true });
  cpSync(later, installed, { recursive: true });
  const refused = reserve(rezerv, 'check');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('Обновите записи: npm run migrate');
  const before = readFileSync(settings, 'utf8');
  const trial = reserve(rezerv, 'migrate', '--dry-run');
  expect(trial.stdout).toContain('Ничего не записано');
  expect(trial.status).toBe(0);
  expect(readFileSync(settings, 'utf8')).toBe(before);
  expect(reserve(rezerv, 'migrate').status).toBe(0);
  expect(readFileSync(settings, 'utf8')).toBe(before.replace('records: 1', 'records: 2'));
  expect(reserve(rezerv, 'check', '--today', '2026-11-21').status).toBe(0);
  expect(reserve(rezerv, 'build', '--today', '2026-11-21').status).toBe(0);
  const page = filesOf(join(rezerv, 'dist')).find((file) => file.endsWith('contacts/index.html'))!;
  const html = readFileSync(join(rezerv, 'dist', page), 'utf8');
  for (const text of ['Новая версия', 'Свои крошки', 'по записи']) expect(html).toContain(text);
  expect(existsSync(join(rezerv, 'dist.reserve-new'))).toBe(false);
});
