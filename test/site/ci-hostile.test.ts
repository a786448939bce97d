import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { included } from '../checks/edits.ts';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';
import { filesWith } from './output.ts';

/** A request that tries in every way it has to be more than records. Whatever of it runs, writes the canary. */
const HOSTILE = (canary: string): Readonly<Record<string, string>> => {
  const shell = `#!/bin/sh\necho "$0" >> ${canary}\n`;
  const code = `import { appendFileSync } from 'node:fs';\nappendFileSync('${canary}', import.meta.url);\nexport default {};\n`;
  const npmrc = 'script-shell=./evil.sh\nnode-options=--import=./evil.mjs\ngit=./evil.sh\nignore-scripts=false\n';
  const scripts = { preinstall: './evil.sh', prepare: './evil.sh', postinstall: './evil.sh' };
  const attributes = '* filter=evil diff=evil merge=evil\n';
  return {
    ...Object.fromEntries(['evil.sh', 'hooks/post-checkout', '.githooks/pre-commit'].map((file) => [file, shell])),
    ...Object.fromEntries(['node_modules/.bin/reserve', 'node_modules/.bin/node'].map((file) => [file, shell])),
    ...Object.fromEntries(
      ['evil.mjs', 'astro.config.mjs', 'vite.config.mjs', 'vitest.config.ts'].map((file) => [file, code]),
    ),
    '.npmrc': npmrc,
    '.env': 'NODE_OPTIONS=--import=./evil.mjs\n',
    '.gitattributes': attributes,
    '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c ./evil.sh\n',
    'package.json': JSON.stringify({ name: 'evil', scripts, bin: { reserve: 'evil.sh' } }),
    'reserve.yaml': 'overrides: overrides\npages: pages\n',
    'overrides/layouts/Base.astro': `---\n${code.replace('export default {};\n', '')}---\nподмена\n`,
    'pages/evil.md': '---\ntitle: подмена\n---\n\nподмена\n',
    'public/index.html': 'подмена',
    '.github/workflows/check.yml': 'on: push\n',
    'имя\n::error::подмена': '',
  };
};
const IN_CONTENT = ['.npmrc', 'package.json', '.gitattributes', 'reserve.yaml', 'evil.mjs'];
const FORGES = ['github', 'gitlab', 'forgejo'] as const;

/** The commands of a request's wrapper as the forge would give them to the shell, each with the folder it starts in. */
function commandsOf(forge: (typeof FORGES)[number]): readonly (readonly [string, string])[] {
  const file = forge === 'gitlab' ? '.gitlab-ci.yml' : `.${forge}/workflows/check.yml`;
  const text = readFileSync(join(ROOT, 'src/init/template', file), 'utf8');
  if (forge === 'gitlab')
    return [['request', (parse(text) as { check: { script: string[] } }).check.script.join('\n')]];
  const { jobs } = parse(text) as { jobs: { check: { steps: { run?: string; 'working-directory'?: string }[] } } };
  return jobs.check.steps.flatMap(({ run, 'working-directory': folder = '.' }) =>
    run === undefined ? [] : [[folder, run] as const],
  );
}

/** A repository with its published version, and a request to it, laid out as a forge does it for the wrapper. */
function runner(forge: (typeof FORGES)[number], more: readonly string[] = []) {
  const program = {
    'package.json': JSON.stringify({ name: 'program', version: '1.0.0', bin: { reserve: 'reserve' } }),
    reserve: `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, 'scripts/ci.ts')}" "$@" --today ${TODAY}\n`,
  };
  const link = { program: { name: 'program', version: '1.0.0', bin: { reserve: 'reserve' } } };
  const dependencies = { program: 'file:program' };
  const lock = { '': { dependencies }, ...link, 'node_modules/program': { resolved: 'program', link: true } };
  const root = folderWith({
    'request/package.json': JSON.stringify({ dependencies }),
    'request/package-lock.json': JSON.stringify({ lockfileVersion: 3, requires: true, packages: lock }),
    'request/program/package.json': program['package.json'],
    'request/program/reserve': program.reserve,
    'request/.gitignore': 'result/\n',
  });
  const [request, canary] = [join(root, 'request'), join(root, 'canary')];
  execFileSync('chmod', ['755', join(request, 'program/reserve')]);
  execFileSync('cp', ['-r', contentAfter({}), join(request, 'content')]);
  const base = commitAll(request);
  if (forge !== 'gitlab') execFileSync('git', ['clone', '--quiet', request, join(root, 'published')]);
  git(request, ['checkout', '--quiet', '-b', 'draft']);
  const hostile = HOSTILE(canary);
  const beside = Object.fromEntries(more.map((name) => [`content/${name}`, hostile[name] ?? '']));
  for (const [file, text] of Object.entries({ ...hostile, ...beside })) {
    mkdirSync(dirname(join(request, file)), { recursive: true });
    writeFileSync(join(request, file), text, { mode: 0o755 });
  }
  writeFileSync(join(request, 'content/zarechny/decisions/2026-02-3.yaml'), included('p-0004'));
  git(request, ['add', '--all', '--force']);
  commitAll(request);
  git(request, ['checkout', '--quiet', 'main']);
  git(request, ['merge', '--quiet', '--no-ff', '--message', 'Слияние', 'draft']);
  rmSync(canary, { force: true });
  return { root, base, canary };
}

function run(forge: (typeof FORGES)[number], stranger: boolean, more?: readonly string[]) {
  const { base, canary, root } = runner(forge, more);
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: root,
    BASE: base,
    OTHERS: stranger ? 'refuse' : 'show',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_PROJECT_ID: '1',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: stranger ? '2' : '1',
    CI_PROJECT_DIR: join(root, 'request'),
  };
  const done: { status: number | null; said: string }[] = [];
  for (const [folder, command] of commandsOf(forge)) {
    const shell = spawnSync('bash', ['-euo', 'pipefail', '-c', command], {
      cwd: join(root, folder),
      encoding: 'utf8',
      env,
    });
    done.push({ status: shell.status, said: shell.stdout + shell.stderr });
    if (shell.status !== 0) break;
  }
  const result = forge === 'gitlab' ? 'request/result' : 'result';
  const text = (file: string) => {
    const path = join(root, result, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const preview = join(root, forge === 'github' ? 'preview' : `${result}/preview`);
  return {
    status: done.at(-1)?.status,
    said: done.map(({ said }) => said).join(''),
    ran: existsSync(canary) ? readFileSync(canary, 'utf8') : '',
    summary: text('summary.md'),
    preview,
  };
}

describe.each(FORGES)('the wrapper of %s', (forge) => {
  test('refuses a stranger’s request that is more than records, and runs nothing of it', () => {
    const { preview, ran, said, status, summary } = run(forge, true, IN_CONTENT);
    expect(ran).toBe('');
    expect(status, said).toBe(1);
    expect(said).toContain('Запрос меняет не только записи');
    expect(summary).toContain('Запрос меняет не только записи');
    for (const file of ['.npmrc', 'reserve.yaml']) expect(summary).toContain(`- ${file}\n`);
    // The same among the records is an error of theirs.
    expect(summary).toMatch(/### package\.json\n\n- \*\*ошибка\*\*.*файлу package\.json здесь не место/);
    expect(existsSync(preview)).toBe(false);
    expect(said).not.toMatch(/^::error::подмена/m);
  });
});

test('a request of one’s own that is more than records passes, says so, and has no say in how the preview looks', () => {
  const { preview, ran, said, status, summary } = run('github', false);
  expect(status, said).toBe(0);
  expect(ran).toBe('');
  expect(summary).toMatch(/^\*\*Запрос меняет не только записи\.\*\*.*Проверка пройдена/s);
  expect(filesWith(preview, 'подмена')).toEqual([]);
  expect(readFileSync(join(preview, 'zarechny/reserve/index.html'), 'utf8')).toContain('Лугов');
});

test('the same request is harmful where it is taken for a program', () => {
  const { canary, root } = runner('github');
  spawnSync('npm', ['install', '--offline'], {
    cwd: join(root, 'request'),
    env: { PATH: process.env['PATH'], HOME: root },
  });
  expect(readFileSync(canary, 'utf8')).toContain('evil');
});
