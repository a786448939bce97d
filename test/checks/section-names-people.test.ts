import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { included, approving } from './edits.ts';

describe('M13.3f', () => {
  test.each<[string, Edits]>([
    [
      'a scanty consent of one who is not in the reserve any more',
      { 'people/p-0008.yaml': [['[fio, decision, postAtInclusion]', '[fio]']] },
    ],
    [
      'a person shown by office',
      { 'decisions/2026-02-3.yaml': included('p-0004'), 'acts/spisok-2.yaml': approving('2026-02-3') },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a consent without the ground of inclusion',
      { 'people/p-0007.yaml': [['[fio, decision, postAtInclusion]', '[fio, postAtInclusion]']] },
      [
        [
          'M13.3f breach people/p-0007.yaml:4:9 fields',
          /не разрешает показать: основание включения\. Эти сведения на сайте скрыты/,
        ],
      ],
    ],
    [
      'a consent to the name only',
      { 'people/p-0007.yaml': [['[fio, decision, postAtInclusion]', '[fio]']] },
      [['M13.3f breach people/p-0007.yaml:4:9 fields', /показать: основание включения, должность при включении/]],
    ],
    [
      'an appointment that the consent does not cover',
      {
        'appointments/n-1.yaml':
          'person: p-0007\ndate: 2026-07-01\npost: заместитель главы администрации\nact: poryadok\npublications:\n  - kind: official-site\n    date: 2026-07-01\n',
      },
      [['M13.3f breach people/p-0007.yaml:4:9 fields', /показать: должность назначения/]],
    ],
    [
      'a person who is not shown at all: another rule says so',
      { 'people/p-0007.yaml': 'basis: none\n' },
      [['M4.20 breach people/p-0007.yaml:1:8 basis', /основания для показа нет/]],
    ],
    [
      'a consent without the name opens nothing: another rule says so',
      { 'people/p-0007.yaml': [['[fio, decision,', '[decision,']] },
      [['M4.20 breach people/p-0007.yaml:4:9 fields', /не разрешает показать имя/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
