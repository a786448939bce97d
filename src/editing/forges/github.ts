import { numberAt, textAt, type Dialect } from './dialect.ts';
import { trimmed } from './settings.ts';

/** GitHub and GitHub Enterprise Server: REST version 2022-11-28. A pull request is an issue, so its comments live there. */
export const github: Dialect = {
  root: ({ repository, url }) => {
    const api = new URL(url).host === 'github.com' ? 'https://api.github.com' : `${trimmed(url)}/api/v3`;
    return `${api}/repos/${repository}`;
  },
  headers: (token) => ({ authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' }),
  gitUser: 'x-access-token',
  page: (number) => `pull/${number}`,
  requests: 'pulls',
  queries: (branch, { branch: base, repository }) => {
    const head = `${repository.split('/')[0] ?? ''}:${branch}`;
    return [{ head, base, state: 'all', per_page: '100' }];
  },
  read: (raw) => ({
    number: numberAt(raw, 'number'),
    state: textAt(raw, 'merged_at') !== '' ? 'merged' : textAt(raw, 'state') === 'open' ? 'open' : 'closed',
    title: textAt(raw, 'title'),
    branch: textAt(raw, 'head', 'ref'),
    target: textAt(raw, 'base', 'ref'),
  }),
  created: (branch, target, text) => ({ head: branch, base: target, ...text }),
  edit: 'PATCH',
  edited: (text) => ({ ...text }),
  closed: { state: 'closed' },
  comments: (number) => `issues/${number}/comments`,
  oneComment: (_, id) => `issues/comments/${id}`,
  merge: { method: 'PUT', path: (number) => `pulls/${number}/merge`, body: { merge_method: 'merge' } },
};
