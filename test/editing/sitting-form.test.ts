import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { collectionOf } from '../../src/editing/contract.ts';
import { entryOf, planOf } from '../../src/editing/entries.ts';
import { Files } from '../../src/editing/files.ts';
import { Records } from '../../src/editing/records.ts';
import {
  recordsFromSitting,
  sittingFromRecords,
  type Sitting,
  type SittingContext,
} from '../../src/editing/sitting-form.ts';
import type { StoredRecord } from '../../src/editing/stored-record.ts';
import { BASE, contentAfter, TODAY } from '../checks/municipality.ts';
import { newSitting, SITTINGS } from './form-client.ts';

const vote = { for: 3 };
const taken = {
  protocol: new Set(['2026-01']),
  decision: new Set(['2026-01-1']),
  person: new Set(['p-0001', 'p-0008']),
};
const protocol: StoredRecord = {
  type: 'protocol',
  id: '2026-03',
  data: {
    number: '3',
    date: '2026-07-01',
    agenda: [
      { n: 1, title: 'а' },
      { n: 2, title: 'б' },
    ],
    dissent: [{ person: 'p-0001', item: 2, text: 'нет' }],
  },
};
const decision = (k: number, item: number, more: object = {}): StoredRecord => ({
  type: 'decision',
  id: `2026-03-${k}`,
  data: { protocol: '2026-03', item, kind: 'other', text: `т${k}`, vote, ...more },
});
const decisions = [decision(1, 1), decision(10, 2), decision(2, 2), decision(4, 7)];
const before = { protocol, decisions };
const compose = (change: (sitting: Sitting) => object, context: Partial<SittingContext> = {}) =>
  recordsFromSitting(change(sittingFromRecords(protocol, decisions)) as Sitting, { before, taken, ...context });
const ids = (composed: ReturnType<typeof compose>) => composed.records.map(({ id }) => id);

describe('the form', () => {
  test('holds the decisions under their questions, in the order of their numbers, without what follows from that', () => {
    const { agenda } = sittingFromRecords(protocol, decisions);
    expect(agenda.map((item) => item.decisions?.map(({ id }) => id))).toEqual([
      ['2026-03-1'],
      ['2026-03-2', '2026-03-10'],
    ]);
    expect(agenda[0]!.decisions![0]).toEqual({ id: '2026-03-1', kind: 'other', text: 'т1', vote });
  });

  test('leaves a decision on a question that is not there alone', () => {
    const { records, removed } = compose((sitting) => sitting);
    expect(records.map(({ id }) => id)).not.toContain('2026-03-4');
    expect(removed).toEqual([]);
  });
});

describe('names and numbers', () => {
  test('new decisions take the next free ones; one that is not of this sitting, or comes twice, is new', () => {
    const added = compose((sitting) => ({
      ...sitting,
      agenda: [
        {
          n: 1,
          title: 'а',
          decisions: [{ kind: 'other' }, { id: '2026-01-1', kind: 'other' }, { id: '2026-03-1' }, { id: '2026-03-1' }],
        },
      ],
    }));
    expect(ids(added)).toEqual(['2026-03', '2026-03-3', '2026-03-5', '2026-03-1', '2026-03-6']);
    expect(added.removed.map(({ id }) => id)).toEqual(['2026-03-10', '2026-03-2']);
  });

  test('a question put before the others moves their numbers while nobody has seen them, and dissent moves along', () => {
    const inserted = (sitting: Sitting) => ({ ...sitting, agenda: [{ title: 'в' }, ...sitting.agenda] });
    const draft = compose(inserted).records;
    expect(draft[0]!.data['agenda']).toEqual([
      { n: 1, title: 'в' },
      { n: 2, title: 'а' },
      { n: 3, title: 'б' },
    ]);
    expect(draft[0]!.data['dissent']).toEqual([{ person: 'p-0001', item: 3, text: 'нет' }]);
    expect(draft.slice(1).map(({ data }) => data['item'])).toEqual([2, 3, 3]);
    const published = compose(inserted, { published: true }).records;
    expect(published[0]!.data['agenda']).toEqual([
      { title: 'в', n: 3 },
      { n: 1, title: 'а' },
      { n: 2, title: 'б' },
    ]);
    expect(published.slice(1).map(({ data }) => data['item'])).toEqual([1, 2, 2]);
  });

  test('new people get records of their own, before the decision that names them', () => {
    const person = (surname: string) => ({ surname, name: 'Имя', basis: 'act' });
    const { records } = compose(() => ({
      agenda: [
        {
          title: 'а',
          decisions: [
            { kind: 'keep', persons: ['p-0001'], newPersons: [person('А'), {}, person('Б')] },
            { kind: 'keep', newPerson: person('В') },
          ],
        },
      ],
    }));
    expect(records.map(({ id, path, type }) => [type, id, path.join('.')])).toEqual([
      ['protocol', '2026-03', ''],
      ['person', 'p-0009', 'agenda.0.decisions.0.newPersons.0'],
      ['person', 'p-0010', 'agenda.0.decisions.0.newPersons.1'],
      ['decision', '2026-03-3', 'agenda.0.decisions.0'],
      ['person', 'p-0011', 'agenda.0.decisions.1.newPerson'],
      ['decision', '2026-03-5', 'agenda.0.decisions.1'],
    ]);
    expect(records[3]!.data).toMatchObject({ persons: ['p-0001', 'p-0009', 'p-0010'], protocol: '2026-03', item: 1 });
    expect(records[5]!.data).toMatchObject({ person: 'p-0011' });
  });

  test('the day of publication of the protocol becomes that of decisions that have none', () => {
    const own = (sitting: Sitting) => ({
      ...sitting,
      publishedOn: '2026-07-03',
      agenda: sitting.agenda.map((item) => ({
        ...item,
        decisions: item.decisions?.map((one) => (one.id === '2026-03-1' ? { ...one, publishedOn: '2026-07-02' } : one)),
      })),
    });
    expect(compose(own).records.map(({ data }) => data['publishedOn'])).toEqual([
      '2026-07-03',
      '2026-07-02',
      '2026-07-03',
      '2026-07-03',
    ]);
  });
});

/** Texts that YAML and MDX could mistake for something else. */
const text = fc
  .string({ unit: fc.constantFrom(...Array.from('абвЯё :#-\'"{}[],&*!|>%@`№1~\\\n')), minLength: 1, maxLength: 40 })
  .filter((one) => one.trim() !== '');
/** Votes of a sitting of this many, mostly such as add up. */
const votes = (there: number) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        { for: there, against: 0, abstained: 0 },
        { for: there - 1, against: 0, abstained: 1 },
      ),
    },
    { weight: 1, arbitrary: fc.record({ for: fc.nat(5), against: fc.nat(2), abstained: fc.nat(1) }) },
  );
const agenda = (there: number) =>
  fc.array(
    fc.record({
      title: text,
      decisions: fc.array(fc.record({ kind: fc.constant('other'), text, vote: votes(there) }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
const entered = fc
  .oneof({ weight: 4, arbitrary: fc.constant(2) }, { weight: 1, arbitrary: fc.constant(0) })
  .chain((more) => {
    const there = ['p-0001', 'p-0003', 'p-0002', 'p-0004'].slice(0, 2 + more);
    return fc.record({
      there: fc.constant(there),
      first: agenda(there.length),
      more: agenda(there.length),
      place: text,
    });
  });

test('whatever is entered is refused exactly where the Methodology refuses it, reads back as it was entered, and touches no other file', () => {
  const collection = collectionOf(SITTINGS)!;
  const published = new Records(Files.in(BASE));
  const around = { published, all: published };
  const outcomes = { good: 0, bad: 0 };
  fc.assert(
    fc.property(entered, ({ first, more, place, there }) => {
      const plan = planOf(
        published,
        around,
        collection,
        '2026-03',
        newSitting({ agenda: first, present: there, place }),
      );
      const draft = new Records(published.files.with(plan.changes));
      const opened = entryOf(draft, collection, '2026-03')!.data as unknown as Sitting;
      expect(opened).toMatchObject({ agenda: first, present: there, place });
      const next = planOf(draft, around, collection, '2026-03', { ...opened, agenda: [...opened.agenda, ...more] });
      const old = new Set(plan.changes.keys());
      expect([...next.changes.keys()].filter((file) => old.has(file))).toEqual(['zarechny/protocols/2026/2026-03.mdx']);
      const all = [...first, ...more].flatMap(({ decisions: many }) => many);
      const sound =
        (there.length >= 3 || all.length === 0) &&
        all.every(
          (one) =>
            one.vote.for + one.vote.against + one.vote.abstained === there.length && one.vote.for * 2 > there.length,
        );
      outcomes[sound ? 'good' : 'bad'] += 1;
      const errors = errorsOf(new Map([...plan.changes, ...next.changes]));
      expect(errors.length === 0, errors.join('\n')).toBe(sound);
    }),
    { numRuns: 60, seed: 4 },
  );
  expect(Math.min(outcomes.good, outcomes.bad)).toBeGreaterThan(5);
});

function errorsOf(changes: ReadonlyMap<string, Buffer | null>): string[] {
  const folder = contentAfter({});
  for (const [file, bytes] of changes) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes!);
  }
  return checkContent(folder, TODAY)
    .findings.filter(({ level }) => level === 'error')
    .map(({ message }) => message);
}
