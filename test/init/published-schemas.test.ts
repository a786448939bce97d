import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../temp-folder.ts';

/** The wrappers as those judge them who run them: GitHub's own parser of workflows, and GitLab's published schema. */
const TEMPLATE = 'src/init/template';
const text = (file: string) => readFileSync(join(TEMPLATE, file), 'utf8');

const workflows = ['.github/workflows', '.forgejo/workflows'].flatMap((folder) =>
  readdirSync(join(TEMPLATE, folder)).map((name) => `${folder}/${name}`),
);

function faultsOf(name: string, content: string): string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

describe('GitHub’s parser', () => {
  test.each(workflows)('takes %s', (file) => {
    expect(faultsOf(file, text(file))).toEqual([]);
  });

  test.each([
    ['runs-on:', 'run-on:'],
    ['permissions:', 'permission:'],
    ['timeout-minutes: ', 'timeout-minutes: soon'],
  ])('refuses one where %s became %s', (from, to) => {
    const broken = text('.github/workflows/check.yml').replace(from, to);
    expect(faultsOf('check.yml', broken)).not.toEqual([]);
  });
});

describe('GitLab’s schema', () => {
  const list = (content: string) => {
    const folder = folderWith({ '.gitlab-ci.yml': content });
    execFileSync('git', ['-C', folder, 'init', '--quiet', '--initial-branch=main']);
    return spawnSync(process.execPath, [resolve('node_modules/gitlab-ci-local/dist/index.js'), '--list'], {
      cwd: folder,
      encoding: 'utf8',
    });
  };

  test('takes the pipeline', () => {
    const { status, stdout, stderr } = list(text('.gitlab-ci.yml'));
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout + stderr).toContain('json schema validated');
  });

  test('refuses one with a value it does not know', () => {
    const { status, stdout, stderr } = list(
      text('.gitlab-ci.yml').replace('  script:', '  allow_failure: perhaps\n  script:'),
    );
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('allow_failure');
  });
});
