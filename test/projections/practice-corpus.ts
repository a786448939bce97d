import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent, type CheckResult } from '../../src/checks/run.ts';

/** The heading of a practice with whatever is added to it. */
export function practiceText(title: string, more = ''): string {
  const fields = ['theme: кадры', 'year: 2025', 'problem: беда', 'actions: [сделали]', 'results: []'].filter(
    (line) => !new RegExp(`^${line.split(':')[0]!}:`, 'm').test(more),
  );
  return `---\ntitle: ${title}\nowners: [Хозяин]\n${fields.join('\n')}\n${more}\n---\n\nПодробнее.\n`;
}

/** The passport of someone who keeps practices and nothing else. */
export function passportText(name: string, region?: string): string {
  return `name: ${name}\nkind: association\n${region === undefined ? '' : `region: ${region}\n`}`;
}

/** The records of these files, in a folder that is removed when the test ends. */
export function contentOf(files: Readonly<Record<string, string>>): CheckResult {
  const root = mkdtempSync(join(tmpdir(), 'practices-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const checked = checkContent(root, '2026-11-21');
  const errors = checked.findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return checked;
}

/** A donor, one who took his practice over and says so, and one of whom only the donor speaks. */
export const NEIGHBOURS = {
  'tikho/municipality.yaml': passportText('Тихий округ', 'Томская область'),
  'tikho/practices/sto-dney.mdx': practiceText(
    'Сто дней',
    `results: [{what: Ушли, before: '4', after: '1', unit: человек, source: учёт}]
adoptions:
  - {municipality: Лугореченский округ, date: 2025-10, changed: срок, result: хорошо}
  - {municipality: Новый Брод, date: 2026}`,
  ),
  'tikho/practices/dvory.mdx': practiceText('Очередь дворов на виду', 'theme: Дворы'),
  'luga/municipality.yaml': passportText('Лугореченский округ', 'Пермский край'),
  'luga/practices/nastavnik.mdx': practiceText('Наставник', 'adoptedFrom: {municipality: tikho, practice: sto-dney}'),
  'luga/practices/dvory.mdx': practiceText('Очередь дворов, на виду', 'theme: дворы\nyear: 2026'),
  'luga/recommendations/spisok.yaml':
    'title: Список\norigin: {body: Совет, kind: рекомендации}\nitems: [{n: "2", text: Повторить, addressees: [всем], practices: [tikho/dvory]}]\n',
} as const;
