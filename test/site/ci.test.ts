import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { included } from '../checks/edits.ts';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';
import { filesOf } from './output.ts';

/** The commands of a wrapper, in order. */
function commandsOf(file: string): string[] {
  const workflow = parse(readFileSync(join(ROOT, 'src/init/template', file), 'utf8')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
}

/** What GitHub lays out for the wrapper of a request: the published version and the request merged with it. */
function runner(): string {
  const root = folderWith({ 'published/package.json': '{}', 'bin/npm': '#!/bin/sh\n' });
  mkdirSync(join(root, 'published/node_modules'));
  const request = join(root, 'request');
  mkdirSync(request);
  execFileSync('cp', ['-r', contentAfter({}), join(request, 'content')]);
  commitAll(request);
  git(request, ['checkout', '--quiet', '-b', 'draft']);
  writeFileSync(join(request, 'content/zarechny/decisions/2026-02-3.yaml'), included('p-0004'));
  commitAll(request);
  git(request, ['checkout', '--quiet', 'main']);
  git(request, ['merge', '--quiet', '--no-ff', '--message', 'Слияние', 'draft']);
  const npx = `#!/bin/sh\nshift 3\nexec "${process.execPath}" "${join(ROOT, 'scripts/ci.ts')}" "$@" --today ${TODAY}\n`;
  writeFileSync(join(root, 'bin/npx'), npx);
  for (const name of ['npm', 'npx']) chmodSync(join(root, 'bin', name), 0o755);
  return root;
}

test('no wrapper keeps or takes what another run has left', () => {
  const wrappers = filesOf(join(ROOT, 'src/init/template')).filter((file) => file.endsWith('.yml'));
  expect(wrappers.length).toBeGreaterThan(4);
  for (const file of wrappers)
    expect(readFileSync(join(ROOT, 'src/init/template', file), 'utf8')).not.toMatch(
      /--incremental|--changed|actions\/cache|^\s*cache:/m,
    );
});

test('the wrapper of a request leaves a summary, a report and a preview', () => {
  const root = runner();
  const results = commandsOf('.github/workflows/check.yml').map((command) =>
    spawnSync('bash', ['-euc', command], {
      cwd: join(root, 'published'),
      encoding: 'utf8',
      env: { PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: root, OTHERS: 'refuse' },
    }),
  );
  for (const { status, stderr } of results) expect(status, stderr).toBe(0);
  expect(results[1]?.stdout).toMatch(/^::warning file=content\/zarechny\/decisions\/2026-02-3\.yaml,/);
  expect(readFileSync(join(root, 'result/summary.md'), 'utf8')).toMatch(
    /\*\*В резерв включается 1 человек:\*\*\n\n- Лугов Имя — функциональный резерв.*\*\*Проверка пройдена:\*\* ошибок нет\.\n\n\*\*Проверьте сами/s,
  );
  expect(readFileSync(join(root, 'preview/zarechny/reserve/index.html'), 'utf8')).toContain('Лугов');
  expect(existsSync(join(root, 'result/check.json'))).toBe(true);
  // Neither what a stranger could have left is taken, nor is anything left.
  expect(readdirSync(join(root, 'published/node_modules'))).toEqual([]);
  expect(existsSync(join(root, 'preview.reserve-twin'))).toBe(false);
});
