import { recordField } from '../../records/fields.ts';
import type { RawValue } from '../../records/coerce.ts';
import type { Entry } from '../../records/corpus.ts';
import { answerAt, type Answers } from '../answers.ts';
import { Draft } from '../draft.ts';
import { dataFrom } from '../field-problem.ts';
import type { Data } from '../form.ts';
import type { Known } from '../likely.ts';
import { plain } from './columns.ts';
import { nameOf } from './match.ts';
import { codeFor, sourcesFor, type Plan, type PlannedSitting } from './plan.ts';
import type { ListRow } from './rows.ts';

/** On what grounds names may be shown, as the person who imports says. */
export interface BasisOptions {
  readonly basis: 'none' | 'act' | 'office' | 'consent';
  /** What the consents allow to show. */
  readonly consentFields: readonly string[];
}

/** A list as records, and who got which number. */
export interface ListDraft {
  readonly draft: Draft;
  readonly people: readonly { readonly id: string; readonly name: string; readonly closed: boolean }[];
  /** How many rows are in the records already. */
  readonly known: number;
}

/** Makes the records of a list whose every question is answered. What is in the records already is left alone. */
export function recordsOf(plan: Plan, answers: Answers, options: { known: Known; basis: BasisOptions }): ListDraft {
  const { basis, known } = options;
  const { corpus, municipality } = known;
  const draft = new Draft(corpus, municipality?.id ?? '');
  const sittings = new Map(plan.sittings.map((sitting) => [sitting.key, sittingRecord(sitting, answers, draft)]));
  const positions = new Map(
    plan.newPositions.map((title) => {
      const data = dataFrom(recordField('position'), answerAt(answers, ['positions', title]) ?? {}) as Data;
      return [plain(title), draft.add('position', { title, ...data })] as const;
    }),
  );
  const people: ListDraft['people'][number][] = [];
  const newcomers = new Map<string, string>();
  for (const { excluded, included, level, person, position, row } of plan.rows) {
    const name = nameOf(row);
    const id = person ?? newcomers.get(plain(name)) ?? newPerson(row, draft, basis, municipality);
    if (person === undefined && !newcomers.has(plain(name))) {
      newcomers.set(plain(name), id);
      people.push({ id, name, closed: basisOf(row, basis) === 'none' });
    }
    if (included !== undefined) {
      draft.add('decision', {
        ...decided(row, sittings.get(included)),
        kind: 'include',
        person: id,
        level,
        ...(position && { position: 'id' in position ? position.id : positions.get(plain(position.title)) }),
        source: codeFor(row.source, sourcesFor(level, known), { answers, group: 'sources' }),
        postAtInclusion: row.post,
      });
    }
    if (excluded !== undefined) {
      draft.add('decision', {
        ...decided(row, sittings.get(excluded)),
        kind: 'exclude',
        person: id,
        ground: codeFor(row.ground, known.profile?.exclusionGrounds ?? [], { answers, group: 'grounds' }),
      });
    }
  }
  return { draft, people, known: plan.rows.filter(({ included }) => included === undefined).length };
}

interface Sitting {
  readonly protocol: string;
  readonly item: unknown;
  readonly vote: Data;
}

function sittingRecord({ date, key, number, protocol }: PlannedSitting, answers: Answers, draft: Draft): Sitting {
  const raw = answerAt(answers, ['sittings', key]) ?? {};
  const { item, question, vote = {}, ...own } = raw as Readonly<Record<string, RawValue>>;
  const decision = dataFrom(recordField('decision'), {
    item: item ?? String(protocol?.data.agenda[0]?.n ?? 1),
    vote,
  }) as { item: unknown; vote: Data };
  if (protocol) return { protocol: protocol.id, ...decision };
  const given = dataFrom(recordField('protocol'), own) as Data;
  const agenda = [{ n: 1, title: question }];
  const id = draft.add('protocol', { ...(number !== undefined && { number }), date, agenda, ...given });
  return { protocol: id, ...decision };
}

function decided(row: ListRow, sitting: Sitting | undefined): Data {
  return { protocol: sitting?.protocol, item: sitting?.item, vote: row.vote ?? sitting?.vote };
}

function basisOf({ consentFrom }: ListRow, { basis }: BasisOptions): BasisOptions['basis'] {
  return basis === 'consent' && consentFrom === undefined ? 'none' : basis;
}

function newPerson(
  row: ListRow,
  draft: Draft,
  basis: BasisOptions,
  municipality: Entry<'municipality'> | undefined,
): string {
  const own = basisOf(row, basis);
  // Without a basis the name stays out of the records altogether.
  if (own === 'none') return draft.add('person', { basis: own });
  const { name, patronymic, surname } = row;
  const consent = {
    fields: basis.consentFields,
    siteUrls: municipality?.data.siteUrl === undefined ? [] : [municipality.data.siteUrl],
    validFrom: row.consentFrom,
  };
  return draft.add('person', { surname, name, patronymic, basis: own, ...(own === 'consent' && consent) });
}
