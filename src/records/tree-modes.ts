import { simpleGit } from 'simple-git';
import type { Finding } from '../findings/finding.ts';
import { LINK, REPOSITORY } from './files-below.ts';
import { formFinding } from './form-finding.ts';

/** What git keeps beside plain files, and how serious that is. */
const MODES: Readonly<Record<string, Pick<Finding, 'level' | 'message'>>> = {
  '120000': { level: 'error', message: LINK },
  '160000': { level: 'error', message: REPOSITORY },
  // It runs nowhere: a stick from Windows marks every file so.
  '100755': {
    level: 'warning',
    message:
      'в хранилище git файл помечен как программа. Снимите пометку: git update-index --chmod=-x, или загрузите файл заново',
  },
};

/**
 * Findings about what is no plain file in the newest commit. A folder does not show it everywhere: Windows writes a link as a
 * small text, and a repository inside the repository comes out as an empty folder.
 */
export async function oddModes(root: string): Promise<Finding[]> {
  const git = simpleGit(root);
  // Without a commit there is nothing that could be asked for.
  const tree = await git.raw(['ls-tree', '-r', '-z', 'HEAD']).catch(() => '');
  return tree.split('\0').flatMap((line) => {
    const [, mode = '', file = ''] = /^(\d{6}) \w+ [0-9a-f]+\t(.*)$/s.exec(line) ?? [];
    const odd = MODES[mode];
    return odd && file !== ''
      ? [{ ...formFinding(file, { line: 1, column: 1, problem: odd.message }), level: odd.level }]
      : [];
  });
}
