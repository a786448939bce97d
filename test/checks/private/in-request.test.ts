import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAgainst } from '../../../src/checks/against.ts';
import { commitAll, git } from '../../git-folder.ts';
import { contentAfter, TODAY } from '../municipality.ts';

const SNILS = '112-233-445 95';
const FILE = 'zarechny/decisions/2026-02-1.yaml';

/** A published section and a branch on it. */
function request(): { root: string; file: string } {
  const root = contentAfter({
    'people/p-0007.yaml': [['surname: Ёлкина\nname: Имя', 'surname: Вострикова\nname: Елена\npatronymic: Андреевна']],
  });
  commitAll(root);
  git(root, ['config', 'user.name', 'Секретарь']);
  git(root, ['config', 'user.email', 'rezerv@zarechny.example']);
  git(root, ['switch', '--quiet', '--create', 'zapros']);
  return { root, file: join(root, FILE) };
}

/** Puts a comment into the decision, commits, takes it out again, commits; returns the short name of the first commit. */
function addedAndRemoved({ file, root }: ReturnType<typeof request>, text: string): string {
  const before = readFileSync(file, 'utf8');
  appendFileSync(file, `# ${text}\n`);
  const commit = commitAll(root);
  writeFileSync(file, before);
  commitAll(root);
  return git(root, ['rev-parse', '--short', commit]);
}

async function found(root: string) {
  const { findings } = await checkAgainst(root, 'main', TODAY);
  return findings.filter(({ rule }) => rule === 'X4' || rule === 'X16');
}

describe('what was added and removed again is still in the history', () => {
  test.each([
    ['X16', SNILS, /личные сведения: СНИЛС \*\*\*-\*\*\*-\*\*\* 95/],
    ['X4', 'Вострикова Е. А.', /имя человека вне папки people: «Вос\*\*\*»/],
  ])('%s: the commit, the file and the line are named, and what to do', async (rule, text, says) => {
    const here = request();
    const commit = addedAndRemoved(here, text);
    const [finding, ...more] = await found(here.root);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule, level: 'error', file: FILE, line: 7, commit });
    expect(finding?.message).toMatch(says);
    expect(finding?.message).toContain(`в правке ${commit}, строка 7`);
    expect(finding?.message).toContain('удалите ветку и отправьте запрос заново одной правкой');
    expect(JSON.stringify(finding)).not.toMatch(/112-233|Востриков/);
  });

  test('a file that is gone again, and the name it had', async () => {
    const { root } = request();
    writeFileSync(join(root, `zarechny/decisions/${SNILS}.yaml`), `# ${SNILS}\n`);
    commitAll(root);
    git(root, ['rm', '--quiet', `zarechny/decisions/${SNILS}.yaml`]);
    git(root, ['commit', '--quiet', '--message', 'Убрано']);
    const findings = await found(root);
    expect(findings.map(({ file, rule }) => `${rule} ${file}`)).toEqual(
      Array(2).fill('X16 zarechny/decisions/***-***-*** 95.yaml'),
    );
    expect(JSON.stringify(findings)).not.toContain('112-233');
  });

  test('what came by a merge of a branch', async () => {
    const here = request();
    git(here.root, ['switch', '--quiet', '--create', 'eshche']);
    const commit = addedAndRemoved(here, SNILS);
    git(here.root, ['switch', '--quiet', 'zapros']);
    git(here.root, ['merge', '--quiet', '--no-ff', '--message', 'Слияние', 'eshche']);
    expect(await found(here.root)).toMatchObject([{ commit }]);
  });
});

describe('messages of commits', () => {
  const committed = async (message: string) => {
    const { file, root } = request();
    appendFileSync(file, '# так\n');
    git(root, ['commit', '--quiet', '--all', '--message', message]);
    return found(root);
  };

  test.each([`Решение, СНИЛС ${SNILS}`, 'Решение\n\nо Востриковой Елене'])('«%s» is found', async (message) => {
    const [finding, ...more] = await committed(message);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ level: 'error', file: '.' });
    expect(finding?.message).toMatch(/^в описании правки [0-9a-f]{7,}, строка [13]: /);
    expect(JSON.stringify(finding)).not.toMatch(/112-233|Востриков/);
  });

  test.each(['Решение от 20.05.2026 № 12-р', 'Решение\n\nSigned-off-by: Вострикова Елена <vostrikova@mail.ru>'])(
    '«%s» passes: who made a commit is said by git itself',
    async (message) => {
      expect(await committed(message)).toEqual([]);
    },
  );
});

test('what was published before the request is no business of the request', async () => {
  const { root } = request();
  git(root, ['switch', '--quiet', 'main']);
  addedAndRemoved({ root, file: join(root, FILE) }, SNILS);
  git(root, ['switch', '--quiet', 'zapros']);
  git(root, ['merge', '--quiet', '--no-edit', 'main']);
  expect(await found(root)).toEqual([]);
});
