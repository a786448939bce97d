import { numberAt, textAt, type Dialect } from './dialect.ts';
import { trimmed } from './settings.ts';

/** GitLab: REST version 4, where a project is named by its whole path and a request by its number inside the project. */
export const gitlab: Dialect = {
  root: ({ repository, url }) => `${trimmed(url)}/api/v4/projects/${encodeURIComponent(repository)}`,
  headers: (token) => ({ 'private-token': token }),
  gitUser: 'oauth2',
  page: (number) => `-/merge_requests/${number}`,
  requests: 'merge_requests',
  queries: (branch, { branch: target }) => [
    { source_branch: branch, target_branch: target, state: 'all', per_page: '100' },
  ],
  read: (raw) => {
    const state = textAt(raw, 'state');
    const own = numberAt(raw, 'source_project_id') === numberAt(raw, 'target_project_id');
    return {
      number: numberAt(raw, 'iid'),
      state: state === 'opened' || state === 'locked' ? 'open' : state === 'merged' ? 'merged' : 'closed',
      title: textAt(raw, 'title'),
      branch: own ? textAt(raw, 'source_branch') : '',
      target: textAt(raw, 'target_branch'),
    };
  },
  created: (branch, target, { body, title }) => ({
    source_branch: branch,
    target_branch: target,
    title,
    description: body,
    remove_source_branch: true,
  }),
  edit: 'PUT',
  edited: ({ body, title }) => ({ title, description: body }),
  closed: { state_event: 'close' },
  comments: (number) => `merge_requests/${number}/notes`,
  oneComment: (number, id) => `merge_requests/${number}/notes/${id}`,
  merge: { method: 'PUT', path: (number) => `merge_requests/${number}/merge`, body: {} },
};
