import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runScript } from '../scripts/run-script.ts';
import { folderWith } from '../temp-folder.ts';

/** The wrappers for a site from many repositories, built in parts on several machines. */
const text = (file: string) => readFileSync(join('src/init/association', file), 'utf8');
const WORKFLOWS = ['.github/workflows/site.yml', '.forgejo/workflows/site.yml'];
const ALL = [...WORKFLOWS, '.gitlab-ci.yml'];

type Node = Readonly<Record<string, unknown>>;
interface Job extends Node {
  readonly needs?: string;
  readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
  readonly steps: readonly (Node & { readonly env?: Node; readonly run?: string; readonly uses?: string })[];
}
const jobsOf = (file: string) => (parse(text(file)) as { readonly jobs: Readonly<Record<string, Job>> }).jobs;

describe.each(WORKFLOWS)('%s', (file) => {
  const jobs = jobsOf(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('is taken by GitHub’s parser', () => {
    const { context } = parseWorkflow({ name: file, content: text(file) }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('builds exactly as many parts as it says', () => {
    const { steps: own, strategy } = jobs['build']!;
    const parts = strategy!.matrix.part;
    expect(parts).toEqual(parts.map((_, index) => index + 1));
    expect(own.find(({ env }) => env?.['OF'] !== undefined)?.env?.['OF']).toBe(parts.length);
    expect([jobs['build']!.needs, jobs['merge']!.needs]).toEqual(['harvest', 'build']);
  });

  test('pins every action, ends in time, leaves no credentials and puts nothing into a command', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(5);
    for (const one of uses) expect(one).toMatch(/@[0-9a-f]{40}$/);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    for (const step of steps.filter((one) => one.uses?.includes('actions/checkout@')))
      expect(step['with']).toMatchObject({ 'persist-credentials': false });
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(text(file)).not.toMatch(/\bsecrets\b\s*[.[]|pull_request/);
  });
});

test('only what keeps the collected and what publishes may write on GitHub', () => {
  const { jobs, permissions } = parse(text(WORKFLOWS[0]!)) as { jobs: Record<string, Job>; permissions: Node };
  expect(permissions).toEqual({ contents: 'read' });
  const writing = Object.entries(jobs).filter(([, job]) => JSON.stringify(job['permissions'] ?? {}).includes('write'));
  expect(writing.map(([name]) => name)).toEqual(['harvest', 'deploy']);
});

test('GitLab’s schema takes the pipeline, and a part is one of its machines', () => {
  const folder = folderWith({ '.gitlab-ci.yml': text('.gitlab-ci.yml') });
  execFileSync('git', ['-C', folder, 'init', '--quiet', '--initial-branch=main']);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/gitlab-ci-local/dist/index.js'), '--list'],
    { cwd: folder, encoding: 'utf8', timeout: 60_000, killSignal: 'SIGKILL' },
  );
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout + stderr).toContain('json schema validated');
  const { build } = parse(text('.gitlab-ci.yml')) as { build: { parallel: number; script: string[] } };
  expect(build.parallel).toBeGreaterThan(1);
  expect(build.script.join('\n')).toContain('--shard "$CI_NODE_INDEX/$CI_NODE_TOTAL"');
});

test.each(ALL)('%s: what is kept between two runs is the result and the store beside it', (file) => {
  expect(text(file)).toMatch(/reserve harvest --sources sources\.yaml --out harvest\/result --today /);
  expect(text(file)).toMatch(/tar -cf harvest\.tar harvest$/m);
  expect(text(file)).toMatch(/paths: \[harvest\/\]|git init --quiet --initial-branch=harvest/);
});

describe.each(['build', 'merge'])('the command %s in the wrappers', (command) => {
  const { stdout: help } = runScript(`${command}.ts`, ['--help']);

  test.each(ALL)('%s: is there once, and every option exists', (file) => {
    const found = [
      ...text(file).matchAll(new RegExp(`npx --no-install reserve ${command}\\b[^>\\n]*(\\n\\s+--.*)*`, 'g')),
    ];
    expect(found).toHaveLength(1);
    const used = [...found[0]![0].matchAll(/(?<![\w-])--[a-z-]+/g)].map(([option]) => option);
    for (const option of used.filter((one) => one !== '--no-install')) expect(help).toContain(option);
  });
});
