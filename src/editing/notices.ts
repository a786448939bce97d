import type { Finding } from '../findings/finding.ts';
import type { FieldPath } from '../records/fields.ts';
import type { Notice } from './contract.ts';

/** What is needed to tell a finding in words of the form. */
export interface FormWords {
  /** Where the fields of each file stand in the form. */
  readonly places: ReadonlyMap<string, FieldPath>;
  /** The name of the record in a file. */
  readonly nameOf: (file: string) => string;
}

/** Findings in words for the form, each with the place of its field there, or the name of the other record that it is about. */
export function noticesFrom(findings: readonly Finding[], { nameOf, places }: FormWords): Notice[] {
  return findings.map(({ clause, file, key, label, level, message, rule }) => {
    const start = places.get(file);
    return {
      level,
      rule,
      clause,
      message,
      ...(label !== undefined && { label }),
      path: start === undefined ? [] : [...start, ...pathOf(key)],
      ...(start === undefined && { record: nameOf(file) }),
    };
  });
}

/** One paragraph about all errors, for the notice above the form. */
export function refusalText(errors: readonly Notice[]): string {
  return errors
    .map(({ clause, label, message, record }) =>
      [
        record === undefined ? '' : `${record}: `,
        label === undefined ? '' : `${label}: `,
        message,
        clause === '' ? '' : ` [${clause}]`,
      ].join(''),
    )
    .join('\n');
}

function pathOf(key: string): FieldPath {
  return key === '' ? [] : key.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
