import { didYouMean } from '../../findings/suggest.ts';
import type { Entry } from '../../records/corpus.ts';
import type { MunicipalityContext, Problem } from '../check.ts';

/** Inclusions whose source the profile does not know, or knows for another level; of levels that do (or do not) need a post. */
export function* wrongSources({ decisions, profile }: MunicipalityContext, needsPosition: boolean): Iterable<Problem> {
  const levels = profile.data.levels.filter((level) => level.needsPosition === needsPosition).map(({ code }) => code);
  for (const entry of decisions) {
    const { level, source } = entry.data;
    if (source === undefined || level === undefined || !levels.includes(level)) continue;
    const message = problemWith(source, level, profile.data);
    if (message !== undefined) yield { entry, path: ['source'], message };
  }
}

function problemWith(
  source: string,
  level: string,
  { levels, sources }: Pick<Entry<'profile'>['data'], 'levels' | 'sources'>,
): string | undefined {
  const fitting = sources.filter(({ levels }) => levels.includes(level));
  if (fitting.some(({ code }) => code === source)) return undefined;
  const known = fitting.map(({ code, label }) => `${code} (${label})`).join(', ');
  const other = sources.find(({ code }) => code === source);
  const head = other
    ? `основание «${other.label}» к уровню «${levels.find(({ code }) => code === level)?.label ?? level}» не подходит.`
    : `основания «${source}» в методике нет.`;
  const hint = didYouMean(
    source,
    fitting.map(({ code }) => code),
  );
  return `${head} Для этого уровня есть: ${known}.${other ? '' : hint}`;
}
