import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../src/projections/site.ts';
import { checkContent } from '../../src/checks/run.ts';
import { contentAfter, expectFindings, findingsAfter, TODAY, type Edits } from './municipality.ts';
import { LIST_ACT } from './edits.ts';

/** An act two days late: a breach of M4.19a. */
const LATE: Edits = { [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-16']] };
const BREACH = 'M4.19a breach acts/spisok.yaml:5:7 date';
/** The profile says something of its own about rules; the first stands on line 146. */
const saying = (...lines: string[]): Edits => ({
  '/profiles/rostov-2018.yaml': [['listActKinds:', ['rules:', ...lines, '', 'listActKinds:'].join('\n')]],
});

describe('a rule that the methodology does not know', () => {
  const off = saying('  - rule: M4.19a', '    applies: false', '    note: срока в методике нет');

  test('is silent', () => {
    expectFindings({ ...LATE, ...off }, []);
  });

  test('does not silence the others', () => {
    expectFindings({ ...LATE, ...off, 'acts/zakon-25.yaml': null }, [
      ['M1.2 warning municipality.yaml:1:1 -', /федерального закона/],
    ]);
  });

  test('needs no acknowledgement any more', () => {
    const note = 'acknowledged:\n  - rule: M4.19a\n    note: так\n    by: глава\n    date: 2026-03-01';
    expectFindings({ ...off, [LIST_ACT]: [['date: 2026-02-10', `date: 2026-02-16\n${note}`]] }, [
      ['X15 warning acts/spisok.yaml:7:11 acknowledged.0.rule', /M4\.19a больше не нужно/],
    ]);
  });

  test('is known to the pages as one that does not apply', () => {
    const section = siteFrom(checkContent(contentAfter({ ...LATE, ...off }), TODAY)).section('zarechny');
    expect([section.applies('M4.19a'), section.applies('M4.19b')]).toEqual([false, true]);
  });

  test('applies: true changes nothing', () => {
    expectFindings({ ...LATE, ...saying('  - rule: M4.19a', '    applies: true') }, [[BREACH, /на 2 дня позже/]]);
  });
});

describe('a rule that the methodology calls otherwise', () => {
  const own = saying('  - rule: M4.19a', '    clause: п. 3.7');
  const clauses = (edits: Edits) => findingsAfter(edits).map(({ clause, rule }) => [rule, clause]);

  test('bears its own clause in the finding', () => {
    expect(clauses(LATE)).toEqual([['M4.19a', 'п. 4.19']]);
    expect(clauses({ ...LATE, ...own })).toEqual([['M4.19a', 'п. 3.7']]);
  });

  test('and leaves the clauses of other rules alone', () => {
    expect(clauses({ ...own, 'acts/zakon-25.yaml': null })).toEqual([['M1.2', 'п. 1.2']]);
  });

  test('is called so on the pages too', () => {
    const section = siteFrom(checkContent(contentAfter({ ...LATE, ...own }), TODAY)).section('zarechny');
    expect([section.clause('M4.19a'), section.clause('M4.19b')]).toEqual(['п. 3.7', 'п. 4.19, 1.10']);
  });
});

describe('a profile that is mistaken about rules', () => {
  test('names a rule that does not exist', () => {
    expectFindings(saying('  - rule: M4.19z', '    clause: п. 1'), [
      [
        'X2 error profiles/rostov-2018.yaml:186:11 rules.0.rule',
        /правила M4\.19z нет\. Возможно, имелось в виду «M4\.19/,
      ],
    ]);
  });

  test('switches off what the computation of the reserve rests on', () => {
    expectFindings(saying('  - rule: A1-4.6', '    applies: false'), [
      ['X2 error profiles/rostov-2018.yaml:186:11 rules.0.rule', /A1-4\.6 отключить нельзя/],
    ]);
  });
});
