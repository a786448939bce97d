import { didYouMean } from '../findings/suggest.ts';
import type { Finding } from '../findings/finding.ts';
import type { Corpus } from '../records/corpus.ts';
import { labelOf } from '../records/load.ts';
import type { Check } from './check.ts';

/** Entries of `profile.rules` about rules that do not exist, or that no methodology can do without. */
export function profileRules(corpus: Corpus, checks: readonly Check[]): Finding[] {
  const known = new Map(checks.map((check) => [check.id, check]));
  return corpus.list('profile').flatMap((entry) =>
    (entry.data.rules ?? []).flatMap(({ applies, rule }, index) => {
      const check = known.get(rule);
      const fixed =
        applies === false && check !== undefined && (check.scope !== 'municipality' || check.level === 'error');
      if (check && !fixed) return [];
      const path = ['rules', index, 'rule'];
      const message = check
        ? `правило ${rule} отключить нельзя: от него зависит, верны ли сами записи. Удалите applies: false.`
        : `правила ${rule} нет.${didYouMean(rule, known.keys())} Список: npm run rules.`;
      const place = {
        file: entry.file,
        ...entry.place(path, 'value'),
        key: path.join('.'),
        ...labelOf(entry.type, path),
      };
      return [{ rule: 'X2', level: 'error' as const, clause: '', ...place, message }];
    }),
  );
}
