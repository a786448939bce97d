import type { Dialect } from './dialect.ts';
import { numberAt, textAt } from './dialect.ts';
import { github } from './github.ts';
import { trimmed } from './settings.ts';

/** Forgejo and Gitea: version 1, modelled on GitHub's. Their list cannot be asked for a branch, so it is read through. */
export const forgejo: Dialect = {
  ...github,
  root: ({ repository, url }) => `${trimmed(url)}/api/v1/repos/${repository}`,
  headers: (token) => ({ authorization: `token ${token}` }),
  gitUser: 'oauth2',
  page: (number) => `pulls/${number}`,
  queries: () => ['open', 'closed'].map((state) => ({ state, limit: '50' })),
  read: (raw) => ({
    ...github.read(raw),
    // Once the branch is deleted, `ref` names the request's own ref; `label` keeps the branch.
    branch: numberAt(raw, 'head', 'repo_id') === numberAt(raw, 'base', 'repo_id') ? textAt(raw, 'head', 'label') : '',
  }),
  merge: {
    method: 'POST',
    path: (number) => `pulls/${number}/merge`,
    body: { Do: 'merge', delete_branch_after_merge: true },
  },
};
