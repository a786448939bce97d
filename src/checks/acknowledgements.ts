import type { Finding } from '../findings/finding.ts';
import { suggest } from '../findings/suggest.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { labelOf } from '../records/load.ts';
import type { Check } from './check.ts';

type Acknowledgement = NonNullable<Entry['data']['acknowledged']>[number];

/** Keeps account of which acknowledged departures were really met: one that is no longer needed hides nothing and should go. */
export class Acknowledgements {
  readonly #corpus: Corpus;
  /** The rules whose departures can be acknowledged. */
  readonly #waivable: readonly string[];
  readonly #used = new Set<Acknowledgement>();

  constructor(corpus: Corpus, checks: readonly Check[]) {
    this.#corpus = corpus;
    this.#waivable = checks
      .filter(({ acknowledgeable, level, scope }) => acknowledgeable ?? (level !== 'error' && scope !== 'derived'))
      .map(({ id }) => id);
  }

  /** The note that acknowledges this case of the rule in the record, or undefined. A yearly case needs an acknowledgement of its own year. */
  use(entry: Entry, rule: string, period: string | undefined): string | undefined {
    const found = entry.data.acknowledged?.find((item) => item.rule === rule && item.period === period);
    if (found) this.#used.add(found);
    return found?.note;
  }

  unneeded(): Finding[] {
    const acknowledging = this.#corpus.all().filter(({ data }) => data.acknowledged !== undefined);
    return acknowledging.flatMap((entry) =>
      (entry.data.acknowledged ?? []).flatMap((item, index) => {
        if (this.#used.has(item)) return [];
        const path = ['acknowledged', index, 'rule'];
        const place = {
          file: entry.file,
          ...entry.place(path, 'value'),
          key: path.join('.'),
          ...labelOf(entry.type, path),
        };
        return [{ rule: 'X15', clause: '', ...place, ...this.#judge(item) }];
      }),
    );
  }

  #judge({ period, rule }: Acknowledgement): Pick<Finding, 'level' | 'message'> {
    if (this.#waivable.includes(rule)) {
      return {
        level: 'warning',
        message: `признание отступления от ${rule}${period === undefined ? '' : ` (${period})`} больше не нужно: такого отступления в записи нет. Удалите его или проверьте period.`,
      };
    }
    const near = suggest(rule, this.#waivable);
    const hint = near === undefined ? '' : ` Возможно, имелось в виду «${near}».`;
    return {
      level: 'error',
      message: `отступление от правила ${rule} признать нельзя. Признаются только: ${this.#waivable.join(', ')}.${hint}`,
    };
  }
}
