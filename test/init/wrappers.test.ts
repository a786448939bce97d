import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { runScript } from '../scripts/run-script.ts';
import { ROOT } from '../source-files.ts';

const TEMPLATE = join(ROOT, 'src/init/template');
const WORKFLOWS = ['.github', '.forgejo'].flatMap((forge) =>
  readdirSync(join(TEMPLATE, forge, 'workflows')).map((name) => `${forge}/workflows/${name}`),
);
const ALL = [...WORKFLOWS, '.gitlab-ci.yml'];

type Node = Readonly<Record<string, unknown>>;
interface Job extends Node {
  readonly steps: readonly Node[];
  readonly permissions?: Readonly<Record<string, string>>;
}
interface Workflow extends Node {
  readonly on: Node;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const textOf = (file: string) => readFileSync(join(TEMPLATE, file), 'utf8');

function parse(file: string): Workflow {
  const document = parseDocument(textOf(file), { strict: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Workflow;
}

const stepsOf = (file: string) => Object.values(parse(file).jobs).flatMap(({ steps }) => steps);
/** What strangers start: a request, or the run that follows it. */
const isRequest = (file: string) =>
  Object.keys(parse(file).on).some((event) => /^(pull_request|workflow_run)/.test(event));

/** The keys of GitHub's and Forgejo's workflow syntax and of GitLab's that the wrappers use; a slip of the pen is none of them. */
const KEYS = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'jobs'],
  job: ['name', 'if', 'needs', 'runs-on', 'container', 'timeout-minutes', 'permissions', 'environment', 'steps'],
  step: ['id', 'name', 'if', 'uses', 'with', 'env', 'run', 'working-directory'],
  gitlab: ['workflow', 'default', 'variables', 'stages', 'check', 'pages'],
  gitlabJob: ['stage', 'interruptible', 'resource_group', 'rules', 'script', 'after_script', 'artifacts'],
};
const strangers = (node: Node, known: readonly string[]) => Object.keys(node).filter((key) => !known.includes(key));

test('there is a wrapper for every forge', () => {
  expect(ALL.sort()).toEqual([
    '.forgejo/workflows/check.yml',
    '.forgejo/workflows/publish.yml',
    '.github/workflows/check.yml',
    '.github/workflows/comment.yml',
    '.github/workflows/publish.yml',
    '.gitlab-ci.yml',
  ]);
});

describe.each(WORKFLOWS)('%s', (file) => {
  test('uses only keys that exist', () => {
    const workflow = parse(file);
    expect(strangers(workflow, KEYS.workflow)).toEqual([]);
    for (const job of Object.values(workflow.jobs)) expect(strangers(job, KEYS.job)).toEqual([]);
    for (const step of stepsOf(file)) {
      expect(strangers(step, KEYS.step)).toEqual([]);
      expect('uses' in step).not.toBe('run' in step);
    }
  });

  test('pins every action by its commit and says which version that is', () => {
    const lines = textOf(file)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(stepsOf(file).filter((step) => 'uses' in step).length);
    for (const line of lines) expect(line).toMatch(/uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+/);
  });

  test('declares what it may do, ends in time and does not run twice at once', () => {
    const { concurrency, jobs, permissions } = parse(file);
    expect(permissions).toBeTypeOf('object');
    expect(concurrency).toHaveProperty('group');
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  test('puts nothing that others wrote into a command', () => {
    for (const { run } of stepsOf(file)) expect(String(run)).not.toContain('${{');
  });

  test('leaves no credentials behind in what it takes out', () => {
    const taken = stepsOf(file).filter(({ uses }) => /\bactions\/checkout@/.test(String(uses)));
    for (const step of taken) expect(step['with']).toMatchObject({ 'persist-credentials': false });
  });
});

test.each(ALL)('%s knows no secrets and nothing that runs a request with the rights of the owner', (file) => {
  expect(textOf(file)).not.toMatch(/\bsecrets\b\s*[.[]|pull_request_target|allow-unsafe-pr-checkout/);
});

test.each(ALL)('%s keeps nothing between runs: a request could have put it there', (file) => {
  expect(textOf(file)).not.toMatch(/actions\/cache|^\s*cache:/m);
  const nodes = WORKFLOWS.includes(file)
    ? stepsOf(file).filter(({ uses }) => String(uses).includes('setup-node@'))
    : [];
  for (const step of nodes) expect(step['with']).toMatchObject({ 'package-manager-cache': false });
});

test.each(['.github/workflows/check.yml', '.forgejo/workflows/check.yml'])(
  '%s refuses whatever is no record in a request from elsewhere',
  (file) => {
    const step = stepsOf(file).find(({ run }) => String(run).includes('reserve ci'));
    expect(step?.['env']).toMatchObject({
      OTHERS: "${{ github.event.pull_request.head.repo.full_name == github.repository && 'show' || 'refuse' }}",
    });
    expect(step?.['run']).toContain('--others "$OTHERS"');
  },
);

test.each(WORKFLOWS.filter(isRequest))('%s gives a request no right to write, but for the comment', (file) => {
  const { jobs, permissions } = parse(file);
  const rights = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap(Object.entries);
  const writing = rights.filter(([, level]) => level !== 'read').map(([name]) => name);
  expect(writing).toEqual(file.endsWith('comment.yml') ? ['pull-requests'] : []);
});

test('the comment takes nothing out and installs nothing', () => {
  const file = '.github/workflows/comment.yml';
  expect(parse(file).on).toEqual({ workflow_run: { workflows: ['Проверка записей'], types: ['completed'] } });
  expect(parse('.github/workflows/check.yml')['name']).toBe('Проверка записей');
  expect(textOf(file)).not.toMatch(/checkout@|npm |npx /);
});

test.each(['.github/workflows/check.yml', '.forgejo/workflows/check.yml'])(
  '%s runs the published program only',
  (file) => {
    const [published, request] = stepsOf(file).filter(({ uses }) => /\bactions\/checkout@/.test(String(uses)));
    expect(published?.['with']).toMatchObject({ ref: '${{ github.event.pull_request.base.sha }}', path: 'published' });
    expect(request?.['with']).toMatchObject({ path: 'request', 'fetch-depth': 0 });
    const running = stepsOf(file).filter(({ run }) => /\bnp[mx]\b/.test(String(run)));
    expect(running.map((step) => step['working-directory'])).toEqual(['published', 'published']);
  },
);

test.each(['.github/workflows/publish.yml', '.forgejo/workflows/publish.yml'])(
  '%s publishes on merge and every night',
  (file) => {
    expect(parse(file).on).toMatchObject({ push: { branches: ['main'] }, schedule: [{ cron: '7 22 * * *' }] });
  },
);

test('GitLab: only keys that exist, the published program in requests, the report beside the lines', () => {
  const gitlab = parse('.gitlab-ci.yml') as unknown as Readonly<Record<'check' | 'pages', Node>>;
  expect(strangers(gitlab, KEYS.gitlab)).toEqual([]);
  for (const job of [gitlab.check, gitlab.pages]) expect(strangers(job, KEYS.gitlabJob)).toEqual([]);
  const script = gitlab.check['script'] as string[];
  expect(script[0]).toBe('git worktree add --detach ../published "$CI_MERGE_REQUEST_DIFF_BASE_SHA"');
  expect(script.indexOf('cd ../published')).toBeLessThan(script.findIndex((line) => /\bnp[mx]\b/.test(line)));
  expect(gitlab.check['artifacts']).toMatchObject({
    when: 'always',
    // GitLab's own pattern for this name.
    expose_as: expect.stringMatching(/^[A-Za-z0-9_][-\w ]*$/) as string,
    reports: { codequality: 'result/gl-code-quality-report.json' },
  });
  expect(gitlab.pages['artifacts']).toEqual({ paths: ['public'] });
});

describe('the command in the wrappers', () => {
  const commands = ALL.flatMap((file) =>
    [...textOf(file).matchAll(/npx --no-install reserve ci\b[^>\n]*(?:\n\s+[-"$>].*)*/g)].map(
      ([text]) => [file, text] as const,
    ),
  );
  const help = runScript('ci.ts', ['--help']).stdout;

  test('is in all but the comment', () => {
    expect(new Set(commands.map(([file]) => file)).size).toBe(ALL.length - 1);
  });

  test.each(commands)('%s: every option exists', (_, command) => {
    const used = [...command.matchAll(/(?<![\w-])--[a-z-]+/g)]
      .map(([option]) => option)
      .filter((one) => one !== '--no-install');
    expect(used).toContain('--annotations');
    for (const option of used) expect(help).toContain(`${option} <`);
  });

  test.each(ALL)('%s installs exactly what is locked and runs no scripts of packages', (file) => {
    const installs = [...textOf(file).matchAll(/\bnpm (.*)/g)].map(([, words]) => words);
    expect(installs.filter((words) => words !== 'ci --ignore-scripts')).toEqual([]);
  });
});
