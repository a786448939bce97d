import type { Finding } from '../findings/finding.ts';
import { oneLine } from '../findings/one-line.ts';
import type { YamlProblem } from './yaml.ts';

/** The finding about a file that cannot be read as it is. What it quotes of the file steers no terminal. */
export function formFinding(file: string, { column, line, problem }: YamlProblem): Finding {
  return { rule: 'form', level: 'error', clause: '', file, line, column, key: '', message: oneLine(problem) };
}

/** The first findings of a file, and in one more how many there are besides: a file can hold thousands. */
export function firstFindings(findings: readonly Finding[], limit: number): readonly Finding[] {
  const [last, ...rest] = findings.slice(limit - 1);
  if (last === undefined || rest.length === 0) return findings;
  const message = `в этом файле есть ещё замечания этого рода: ${rest.length}. Исправьте сначала первые и проверьте снова`;
  return [...findings.slice(0, limit), { ...last, key: '', message }];
}
