import type { Finding } from '../../src/findings/finding.ts';

/** A finding with the parts that a test is about; the rest does not matter. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'X1',
    level: 'error',
    clause: '',
    file: 'zarechny/acts/a1.yaml',
    line: 1,
    column: 1,
    key: 'date',
    message: 'дата неверна',
    ...parts,
  };
}
