import type { Finding, Level } from '../findings/finding.ts';
import { MAX_FINDINGS_PER_FILE } from '../records/limits.ts';

/**
 * How many findings of a level one rule leaves about one record. Errors keep the site from being built, so the rest may wait;
 * true departures are shown on pages, and no honest record has so many of them.
 */
const MOST: Readonly<Record<Level, number>> = {
  error: MAX_FINDINGS_PER_FILE,
  warning: 100,
  breach: 200,
  reminder: 200,
};

const MORE = 'Здесь есть и другие такие места: исправьте сначала эти и проверьте снова.';

/** Lets through the first findings of each level about each record, and says with the last of them that there are others. */
export class FirstOfEach {
  readonly #counts = new Map<string, number>();

  /** The findings of one rule as they come, without those that are too many. */
  of(findings: readonly Finding[]): Finding[] {
    return findings.flatMap((finding) => {
      const key = `${finding.level} ${finding.file}`;
      const n = (this.#counts.get(key) ?? 0) + 1;
      this.#counts.set(key, n);
      if (n < MOST[finding.level]) return [finding];
      return n === MOST[finding.level] ? [{ ...finding, message: `${finding.message} ${MORE}` }] : [];
    });
  }
}
