import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { FIRST_SITTING, INCLUDES_7, MUNICIPALITY } from './edits.ts';

/** What follows from a decision that cannot be used: p-0007 is not in the reserve. */
const BROKEN_DECISION: Expected[] = [['X3 error decisions/2026-02-1.yaml:4:11 persons.0', /p-0007/]];
const BROKEN_PROTOCOL: Expected[] = [...BROKEN_DECISION, ['X3 error decisions/2026-02-2.yaml:4:9 person', /p-0008/]];

describe('X7', () => {
  test.each<[string, Edits]>([
    [
      'every known field',
      { 'people/p-0004.yaml': [['name: Имя', 'name: Имя\npatronymic: Отчество\nnameForms: [Лугова]']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'the date of birth of a person',
      { 'people/p-0004.yaml': [['name: Имя', 'name: Имя\nbirthDate: 1980-01-01']] },
      [['X7 error people/p-0004.yaml:4:1 birthDate', /неизвестное поле «birthDate»\. Удалите его/]],
    ],
    [
      'a misspelt field',
      { [MUNICIPALITY]: [['siteUrl:', 'siteUrll:']] },
      [['X7 error municipality.yaml:15:1 siteUrll', /имелось в виду «siteUrl»/]],
    ],
    [
      'a field deep inside',
      { [INCLUDES_7]: [['  for: 4', '  for: 4\n  names: [p-0001]']] },
      [['X7 error decisions/2026-01-1.yaml:12:3 vote.names', /«names»/], ...BROKEN_DECISION],
    ],
    [
      'scores in a protocol',
      { [FIRST_SITTING]: [['form: in-person', 'form: in-person\nscores: [5]']] },
      [['X7 error protocols/2026-01.mdx:5:1 scores', /«scores»/], ...BROKEN_PROTOCOL],
    ],
    [
      'a name that every object inherits',
      { [INCLUDES_7]: [['item: 1', 'item: 1\nconstructor: x']] },
      [['X7 error decisions/2026-01-1.yaml:3:1 constructor', /«constructor»/], ...BROKEN_DECISION],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
