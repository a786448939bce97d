import { once } from 'node:events';
import { expect, test } from 'vitest';
import { BASE } from '../checks/municipality.ts';
import { newSitting, repositoryOf, SITTINGS } from '../editing/form-client.ts';
import { git } from '../git-folder.ts';
import { started } from './edit-command.ts';

const ROUNDS = Number(process.env['KILLS'] ?? 25);
const SLUG = '2026-03';
const DRAFT = `refs/heads/cms/${SITTINGS}/${SLUG}`;

/** What a repository says of itself: the draft, everything else, what the working folder holds that is not committed. */
function stateOf(repository: string) {
  const draft = git(repository, ['for-each-ref', '--format=%(objectname)', DRAFT]);
  return {
    draft,
    others: git(repository, ['for-each-ref', '--format=%(refname) %(objectname)'])
      .split('\n')
      .filter((line) => !line.startsWith(DRAFT)),
    head: git(repository, ['rev-parse', 'HEAD']),
    dirty: git(repository, ['status', '--porcelain']),
    staged: git(repository, ['diff', '--cached', '--name-only']),
  };
}

/** Whether the draft holds all that was entered under this mark, and nothing by half. */
function isWhole(repository: string, mark: string): boolean {
  const lines = (file: string) => git(repository, ['show', `${DRAFT}:content/zarechny/${file}`]).split('\n');
  const decisions = [1, 2, 3].map((k) => lines(`decisions/2026/${SLUG}-${k}.yaml`));
  return (
    lines(`protocols/2026/${SLUG}.mdx`).includes(`place: ${mark}`) &&
    decisions[2]!.includes(`text: ${mark}`) &&
    lines('people/p-0009.yaml').includes('surname: Ясень')
  );
}

const marked = (mark: string, old: Record<string, unknown>) => {
  const form = JSON.parse(JSON.stringify({ ...old, place: mark })) as { agenda: { decisions: { text?: string }[] }[] };
  form.agenda[1]!.decisions[0]!.text = mark;
  return form;
};

test(
  'a server that is killed in the middle of saving leaves the repository as before or as after',
  { timeout: 120_000 + ROUNDS * 60_000 },
  async () => {
    const repository = repositoryOf(BASE);
    const first = await started(repository);
    const begun = performance.now();
    expect(await first.form.save(SITTINGS, SLUG, marked('начало', newSitting()))).toMatchObject({ status: 200 });
    const whole = performance.now() - begun;
    first.kill();
    let mark = 'начало';
    const outcomes = { before: 0, after: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = stateOf(repository);
      const next = `раз ${round}`;
      const { child, form, kill } = await started(repository);
      const old = await form.open(SITTINGS, SLUG);
      const saving = form.save(SITTINGS, SLUG, marked(next, old)).catch(() => undefined);
      // Spread over the whole of the saving and a little beyond it; the last one is let come to its end, however slow that is.
      if (round === ROUNDS - 1) await saving;
      else await new Promise((resolve) => setTimeout(resolve, (whole * 1.3 * round) / ROUNDS));
      const ended = once(child, 'exit');
      kill();
      await Promise.all([ended, saving]);
      const after = stateOf(repository);
      expect(git(repository, ['fsck', '--strict', '--no-dangling'])).toBe('');
      expect({ ...after, draft: '' }).toEqual({ ...before, draft: '' });
      const moved = after.draft !== before.draft;
      if (moved) mark = next;
      outcomes[moved ? 'after' : 'before'] += 1;
      expect(isWhole(repository, mark), `${round}: ${mark}`).toBe(true);
    }
    process.stderr.write(`${ROUNDS} savings killed: ${JSON.stringify(outcomes)}\n`);
    expect(Math.min(outcomes.before, outcomes.after)).toBeGreaterThan(0);
    // Nothing is left that would hinder the next saving.
    const { form } = await started(repository);
    expect(await form.save(SITTINGS, SLUG, marked('конец', await form.open(SITTINGS, SLUG)))).toMatchObject({
      status: 200,
    });
  },
);
