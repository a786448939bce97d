import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { allRecords, slotsOf, textOf, withValues, type Base, type Slot } from './base-records.ts';
import { ROOT, runCheck, TODAY } from './check-run.ts';
import { isFree, type Means } from './mutation.ts';
import { MUTATIONS } from './mutations/index.ts';
import { HOSTILE_TEXTS, UNUSUAL_TEXTS } from './mutations/texts.ts';
import { auditSite } from './site-audit.ts';

/** A text that stands in a record in place of what was there, with a mark by which it is found again. */
export interface Planted {
  readonly base: Base;
  readonly slot: Slot;
  readonly value: string;
  readonly mark: string;
}

/** What is wrong with the built site, and what was measured. */
export interface SiteAttack {
  readonly complaints: readonly string[];
  readonly notes: readonly string[];
}

/** Groups whose accepted texts are put below every record that has a text. */
const BODIES = ['программы MDX', 'HTML в тексте', 'ссылки в тексте'];

/** Builds one site from records whose every free text is hostile or unusual, and audits all that came out. */
export function attackSite(content: string, folder: string, means: Means): SiteAttack {
  const root = join(folder, 'site-content');
  const dist = join(folder, 'dist');
  cpSync(content, root, { recursive: true });
  const records = allRecords(content);
  const planted = plant(records, means);
  const { kept, refused } = writeAccepted(root, records, planted, means);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'scripts/build.ts'),
      '--content',
      root,
      '--out',
      dist,
      '--today',
      TODAY,
      '--site',
      'https://attack.example',
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 300_000,
      killSignal: 'SIGKILL',
      env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    },
  );
  if (status !== 0)
    return { complaints: [...refused, `сайт не собран (${String(status)}): ${stderr.slice(-400)}`], notes: [] };
  const { complaints, found, pages } = auditSite(dist, kept);
  const note = `Сайт из них: ${pages} страниц, слов в полях ${kept.length}, из них видно ${found}, файлы без замечаний: ${complaints.length === 0 ? 'все' : 'не все'}.`;
  return { complaints: [...refused, ...complaints], notes: [note] };
}

/** Every text goes to every type in turn, as long as it has free fields. */
function plant(records: readonly Base[], { dice }: Means): Planted[] {
  const texts = [...HOSTILE_TEXTS, ...UNUSUAL_TEXTS];
  return RECORD_TYPES.flatMap((type) => {
    const slots = records
      .filter((base) => base.type === type)
      .flatMap((base) =>
        slotsOf(base)
          // A name is of Russian letters alone.
          .filter(({ field }) => isFree(field) && type !== 'person')
          .map((slot) => ({ base, slot })),
      );
    const first = dice.number(texts.length);
    return dice
      .shuffled(slots)
      .map((one, index) => ({ ...one, value: texts[(first + index) % texts.length]!, mark: '' }));
  }).map((one, index) => ({ ...one, mark: `зн${index}зн`, value: `${one.value} зн${index}зн` }));
}

/** Writes them; what is too long for its field goes, and any other refusal is a complaint. */
function writeAccepted(root: string, records: readonly Base[], planted: readonly Planted[], means: Means) {
  const refused: string[] = [];
  let kept = planted;
  for (let round = 0; round < 3; round += 1) {
    const byFile = Map.groupBy(kept, ({ base }) => base.file);
    for (const base of records) {
      const values = (byFile.get(base.file) ?? []).map(({ slot, value }) => ({ path: slot.path, value }));
      writeFileSync(join(root, base.file), textOf(base, withValues(base.yaml, values), withBodies(base, means)));
    }
    const errors = runCheck(root).findings.filter(({ level }) => level === 'error');
    if (errors.length === 0) break;
    for (const { file, key, message } of errors)
      if (!message.startsWith('слишком длинно')) refused.push(`отказано: ${file} ${key}: ${message.slice(0, 200)}`);
    const wrong = new Set(errors.map(({ file, key }) => `${file} ${key}`));
    kept = kept.filter(({ base, slot }) => !wrong.has(`${base.file} ${slot.path.join('.')}`));
  }
  return { kept, refused };
}

function withBodies(base: Base, means: Means): string {
  if (base.extension !== 'mdx') return base.body;
  const bare = { ...base, yaml: '', body: '' };
  return MUTATIONS.filter(({ expect, group }) => expect === 'neutralised' && BODIES.includes(group)).reduce(
    (body, { make }) => body + String(make(bare, means)?.text ?? '').slice('---\n---\n'.length),
    base.body,
  );
}
