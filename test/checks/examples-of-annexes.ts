import {
  acknowledging,
  decided,
  EXCLUDES_8,
  FIRST_SITTING,
  INCLUDES_7,
  INCLUDES_8,
  KEEPS_7,
  ledBy,
  LIST_ACT,
  MUNICIPALITY,
  SECOND_SITTING,
} from './edits.ts';
import type { Example } from './examples.ts';
import { PROFILE, PUBLICATION } from './yearly.ts';

/** An example of every rule of the annexes and of our own that finds something in records alone. */
export const EXAMPLES_OF_ANNEXES: Readonly<Record<string, Example>> = {
  'A1-4.3': [{ 'commission/c-5.yaml': [['role: member', 'role: chair']] }],
  'A1-4.4': [{ [FIRST_SITTING]: ledBy('p-0004') }],
  'A1-4.6': [{ [FIRST_SITTING]: [['[p-0001, p-0002, p-0003, p-0004]', '[p-0001, p-0003]']] }],
  'A1-4.7a': [{ [KEEPS_7]: [['for: 5', 'for: 6']] }],
  'A1-4.7b': [{ [INCLUDES_8]: [['  for: 3\n  abstained: 1', '  for: 2\n  against: 2']] }],
  'A1-4.8': [{ [FIRST_SITTING]: [['signedBy: p-0001', 'signedBy: p-0002']] }],
  'A1-4.9': [
    {
      'decisions/2026-02-3.yaml': decided(
        'assign',
        'assignments:',
        '  - text: Разместить протокол',
        '    responsible: p-0003',
        '    due: 2026-06-01',
      ),
    },
  ],
  X1: [{ 'acts/sostav.yaml': [['date: 2025-01-10', 'date: 2026-11-22']] }],
  X2: [{ 'commission/c-5.yaml': [['act: sostav', 'act: sostaw']] }],
  X3: [{ [EXCLUDES_8]: [['p-0008', 'p-0004']] }],
  X4: [{ [KEEPS_7]: [['kind: keep', '# Имя Ёлкина\nkind: keep']] }],
  X7: [{ 'people/p-0004.yaml': [['name: Имя', 'name: Имя\nbirthDate: 1980-01-01']] }],
  X8: [{ [SECOND_SITTING]: [['number: 2', 'number: 1']] }],
  X9: [
    { [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-10\nfiles:\n  - path: files/spisok.pdf\n    title: Список']] },
  ],
  X10: [{ [PROFILE]: PUBLICATION }],
  X12: [{ [INCLUDES_7]: [['заведующий отделом кадров', 'начальник отдела кадров']] }],
  X13: [
    {
      [MUNICIPALITY]: [
        ['profile: rostov-2018', 'profile: rostov-2018\npredecessors:\n  - name: Старый район\n    until: 2026-01-31'],
      ],
    },
  ],
  X14: [{ [MUNICIPALITY]: [['name: Заречное', 'name: Зaречное']] }],
  X15: [{ [SECOND_SITTING]: [acknowledging('A1-4.4', 'на всякий случай', '2026-05-20')] }],
  X16: [{ [KEEPS_7]: [['kind: keep', 'kind: keep # СНИЛС 112-233-445 95']] }],
};
