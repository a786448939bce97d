import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { git } from '../../git-folder.ts';

/** Whether a branch is there. */
export function hasBranch(bare: string, branch: string): boolean {
  return git(bare, ['for-each-ref', `refs/heads/${branch}`]) !== '';
}

/** Whether one branch has commits that the other lacks. */
export function isAhead(bare: string, branch: string, base: string): boolean {
  return git(bare, ['rev-list', '--count', `${base}..${branch}`]) !== '0';
}

/** Merges a branch as the button of a forge does, with a merge commit; false where they conflict. */
export function mergeBranch(bare: string, branch: string, into: string): boolean {
  let tree: string;
  try {
    tree = git(bare, ['merge-tree', '--write-tree', into, branch]);
  } catch {
    return false;
  }
  const date = '2026-11-20T12:00:00+03:00';
  const commit = git(bare, ['commit-tree', tree, '-p', into, '-p', branch, '-m', `Merge ${branch}`], {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
  git(bare, ['update-ref', `refs/heads/${into}`, commit]);
  return true;
}

/** Answers one request of git over http with git's own server program. `path` starts below the folder of repositories. */
export function serveGit(bare: string, request: IncomingMessage, response: ServerResponse, path: string): void {
  const [file = '', query = ''] = path.split('?');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: dirname(dirname(bare)),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      PATH_INFO: file,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      REMOTE_USER: 'secretary',
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: request.headers['content-length'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: request.headers['git-protocol']?.toString(),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.on('close', () => {
    const output = Buffer.concat(parts);
    const end = output.indexOf('\r\n\r\n');
    for (const line of output.subarray(0, end).toString('latin1').split('\r\n')) {
      const [name = '', value = ''] = line.split(': ');
      if (name === 'Status') response.statusCode = Number(value.slice(0, 3));
      else response.setHeader(name, value);
    }
    response.end(output.subarray(end + 4));
  });
}
