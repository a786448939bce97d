import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';

const WORKFLOW = parse(readFileSync(join(ROOT, 'src/init/template/.github/workflows/comment.yml'), 'utf8')) as {
  jobs: { comment: { steps: { run?: string }[] } };
};
const SCRIPT = WORKFLOW.jobs.comment.steps.map(({ run }) => run ?? '').join('');

/** GitHub's command as far as the wrapper needs it: it answers what a test lays down and keeps what is posted. */
const GH = `#!/bin/bash
case "$*" in
  *"/pulls -f"*) cat number ;;
  *"/files --jq"*) cat files ;;
  *"/comments --jq"*) cat comments ;;
  *) printf '%s\\n' "$*" > posted ;;
esac
`;

function comment({ number = '7', files = 'content/z/a.yaml\n', comments = '', summary = '## Что изменится\n' }) {
  const root = folderWith({ 'bin/gh': GH, 'result/summary.md': summary, number, files, comments });
  chmodSync(join(root, 'bin/gh'), 0o755);
  writeFileSync(join(root, 'script'), SCRIPT);
  const { status, stderr } = spawnSync('bash', ['-e', 'script'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`,
      GH_REPO: 'z/rezerv',
      OWNER: 'o',
      BRANCH: 'b',
      COMMIT: 'c',
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const text = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
  return { posted: text('posted'), body: text('body.md') };
}

test('the summary becomes a comment of the request', () => {
  const { body, posted } = comment({});
  expect(posted).toBe('api --method POST repos/z/rezerv/issues/7/comments -F body=@body.md --silent\n');
  expect(body).toBe('<!-- municipal-reserve -->\n## Что изменится\n');
});

test('the comment of an earlier run is replaced', () => {
  const { posted } = comment({ comments: '41\n42\n' });
  expect(posted).toBe('api --method PATCH repos/z/rezerv/issues/comments/41 -F body=@body.md --silent\n');
});

test('a request that is closed or has gone on gets none', () => {
  expect(comment({ number: '' })).toEqual({ posted: undefined, body: undefined });
});

test.each(['.github/workflows/check.yml', 'package.json', 'content.yaml', 'contents/a.yaml'])(
  'a request that changes %s too could have forged the summary, so it is not printed',
  (file) => {
    const { body } = comment({ files: `content/z/a.yaml\n${file}\n`, summary: 'всё хорошо' });
    expect(body).toContain('Запрос меняет не только записи');
    expect(body).not.toContain('всё хорошо');
  },
);

test('nothing in the summary is run', () => {
  const { body } = comment({ summary: '$(touch pwned) `touch pwned` \\n %s "; touch pwned\n' });
  expect(body).toContain('$(touch pwned) `touch pwned` \\n %s "; touch pwned');
});
