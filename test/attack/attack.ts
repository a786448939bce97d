import { dirname, join } from 'node:path';
import type { Finding } from '../../src/findings/finding.ts';
import { casesOf, controlOf, layOut, type Case } from './arena.ts';
import { Canary } from './canary.ts';
import { runCheck, type Checked } from './check-run.ts';
import { judged, type Judged } from './court.ts';
import { Dice } from './dice.ts';
import type { Question } from './judge.ts';
import { MUTATIONS } from './mutations/index.ts';
import { attackSite } from './site.ts';
import { verdictOn, type Verdict } from './verdict.ts';

/** What to attack and how. */
export interface AttackOptions {
  readonly content: string;
  readonly seed: number;
  readonly only: string;
  readonly count?: number;
  readonly site: boolean;
  /** A folder of this run alone. */
  readonly folder: string;
}

/** What a run found, attack by attack, and what it measured. */
export interface Attacked {
  readonly verdicts: readonly Verdict[];
  /** What is wrong beside single attacks: with the site made of what was accepted, or something that ran. */
  readonly complaints: readonly string[];
  readonly notes: readonly string[];
}

/** Lays the attacks out, lets children read them one by one and the command check all of them, and compares. */
export async function attack(options: AttackOptions): Promise<Attacked> {
  const { content, count, folder, only, seed, site } = options;
  const canary = new Canary(join(folder, 'canary'));
  await canary.open();
  try {
    const dice = new Dice(seed);
    const all = casesOf(content, MUTATIONS, { dice, canary }, only);
    const cases = count === undefined ? all : dice.shuffled(all).slice(0, count);
    const root = join(folder, 'content');
    layOut(content, root, cases);
    const answers = await judged(
      cases.map((one) => questionFor(one, root)),
      folder,
    );
    const checked = runCheck(root);
    const verdicts = compared(cases, answers, checked);
    const shown = site ? attackSite(content, folder, { dice, canary }) : { complaints: [], notes: [] };
    return {
      verdicts,
      complaints: [...shown.complaints, ...canary.signs().map((sign) => `исполнено: ${sign}`)],
      notes: [...measures(cases, answers, checked), ...shown.notes],
    };
  } finally {
    canary.close();
  }
}

function questionFor({ base, file, hostile }: Case, root: string): Question {
  return { at: join(root, file), type: base.type, ...(hostile.path && { path: hostile.path }) };
}

function compared(cases: readonly Case[], answers: readonly Judged[], { findings, status }: Checked): Verdict[] {
  const errors = Map.groupBy(
    findings.filter(({ level }) => level === 'error'),
    ({ file }) => file,
  );
  // What is wrong with a folder is wrong with all that lies in it.
  const of = (file: string): readonly Finding[] =>
    file === '.' ? [] : [...(errors.get(file) ?? []), ...of(dirname(file))];
  return cases.map((one, index) => {
    const verdict = verdictOn(one, { judged: answers[index]!, errors: of(one.file), control: of(controlOf(one.base)) });
    const ended = status === 0 || status === 1;
    return verdict.outcome === 'refused' && status !== 1
      ? { one, outcome: 'missed', miss: ended ? 'код выхода 0' : `проверка не закончила: ${String(status)}` }
      : verdict;
  });
}

function measures(cases: readonly Case[], answers: readonly Judged[], checked: Checked): string[] {
  const times = answers.flatMap((answer, index) =>
    'ended' in answer ? [] : [{ milliseconds: answer.milliseconds, one: cases[index]! }],
  );
  const worst = times.sort((a, b) => b.milliseconds - a.milliseconds)[0];
  const name = worst
    ? `${worst.one.mutation.group}: ${worst.one.mutation.name.slice(0, 60)}, ${worst.one.base.type}`
    : '';
  return [
    `Дольше всех читалась одна запись: ${Math.round(worst?.milliseconds ?? 0)} мс (${name}).`,
    `Проверка всех вместе: ${(checked.milliseconds / 1000).toFixed(1)} с, код выхода ${String(checked.status)}.`,
  ];
}
