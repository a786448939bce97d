import { Document, isMap, type Pair } from 'yaml';
import { optionLabel, recordField, type Field, type FieldPath } from '../../records/fields.ts';
import type { RecordType } from '../../records/registry.ts';
import { answerAt, putAnswer, type Answers } from '../answers.ts';
import type { Choice } from '../asker.ts';
import { codeChoices, recordChoices } from '../choices.ts';
import { membersOn, type Known } from '../likely.ts';
import { someChoices } from '../narrow.ts';
import { codeFor, sourcesFor, wordsKey, type Plan, type PlannedSitting } from './plan.ts';

/** Something that no list says and that must not be made up: it is asked for, or written into a file by hand. */
export interface Need {
  /** Where the answer stands in the file of answers. */
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  readonly choices?: readonly Choice[];
  readonly many?: true;
  /** The field of the record into which the answer goes, for its checks. */
  readonly field: { readonly type: RecordType; readonly path: FieldPath };
}

const OF_SITTING = ['number', 'form', 'presiding', 'secretary', 'present', 'signedBy', 'signedOn'];
const VOTES = ['for', 'against', 'abstained'];

/** Everything that the list leaves open, answered or not, in the order of asking. */
export function needsOf(plan: Plan, known: Known): Need[] {
  return [
    ...plan.sittings.flatMap((sitting) => needsOfSitting(sitting, known)),
    ...plan.newPositions.flatMap((title) => needsOfPosition(title, known)),
    ...needsOfCodes(plan, known),
  ];
}

/** Whether there is no answer yet. */
export function isOpen({ path }: Need, answers: Answers): boolean {
  const answer = answerAt(answers, path);
  return answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
}

function needsOfSitting({ date, hasVotes, key, number, protocol }: PlannedSitting, known: Known): Need[] {
  const at = ['sittings', key];
  const label = (name: string) => `Заседание ${key}: ${name}`;
  const votes = hasVotes
    ? []
    : VOTES.map((name): Need => {
        const field = fieldIn('decision', ['vote', name]);
        return {
          path: [...at, 'vote', name],
          label: label(field.label),
          hint: 'по протоколу, для решений этого списка',
          field: { type: 'decision', path: ['vote', name] },
        };
      });
  if (protocol) {
    // One question leaves no choice.
    if (protocol.data.agenda.length === 1) return votes;
    const agenda = protocol.data.agenda.map(({ n, title }) => ({ value: String(n), label: title }));
    return [
      {
        path: [...at, 'item'],
        label: label('вопрос повестки'),
        choices: agenda,
        field: { type: 'decision', path: ['item'] },
      },
      ...votes,
    ];
  }
  const members = membersOn(known, date);
  const people = someChoices(
    known.corpus,
    known.municipality?.id ?? '',
    members.map(({ data }) => data.person),
  ).map((choice) => {
    const role = members.find(({ data }) => data.person === choice.value)!.data.role;
    return { ...choice, hint: optionLabel('membership', ['role'], role) };
  });
  const own = OF_SITTING.filter((name) => name !== 'number' || number === undefined).map((name): Need => {
    const field = fieldIn('protocol', [name]);
    const options = field.options && Object.entries(field.options).map(([value, text]) => ({ value, label: text }));
    const choices = options ?? ((field.item ?? field).ref ? people : undefined);
    return {
      path: [...at, name],
      label: label(field.label),
      ...(choices && { choices }),
      ...(field.kind === 'list' && { many: true as const }),
      field: { type: 'protocol', path: [name] },
    };
  });
  const question: Need = {
    path: [...at, 'question'],
    label: label('вопрос повестки, по которому решали'),
    hint: 'как он назван в протоколе',
    field: { type: 'protocol', path: ['agenda', 0, 'title'] },
  };
  return [...own, question, ...votes];
}

function needsOfPosition(title: string, known: Known): Need[] {
  const municipality = known.municipality?.id ?? '';
  return ['group', 'act', 'from'].map((name): Need => {
    const field = fieldIn('position', [name]);
    const choices =
      codeChoices('position', [name], known.profile, {}) ??
      (field.ref && recordChoices(known.corpus, field.ref, municipality));
    return {
      path: ['positions', title, name],
      label: `Должность «${title}»: ${field.label}`,
      ...(field.description !== undefined && { hint: field.description }),
      ...(choices && { choices }),
      field: { type: 'position', path: [name] },
    };
  });
}

function needsOfCodes({ rows }: Plan, known: Known): Need[] {
  const needs = new Map<string, Need>();
  for (const { excluded, included, level, row } of rows) {
    const fitting = sourcesFor(level, known);
    if (included !== undefined && codeFor(row.source, fitting, { answers: {}, group: 'sources' }) === undefined)
      needs.set(`sources ${row.source}`, needOfCode('sources', row.source, fitting));
    const grounds = known.profile?.exclusionGrounds ?? [];
    if (excluded !== undefined && codeFor(row.ground, grounds, { answers: {}, group: 'grounds' }) === undefined)
      needs.set(`grounds ${row.ground}`, needOfCode('grounds', row.ground, grounds));
  }
  return [...needs.values()];
}

function needOfCode(
  group: 'sources' | 'grounds',
  words: string,
  codes: readonly { readonly code: string; readonly label: string }[],
): Need {
  const name = group === 'sources' ? 'source' : 'ground';
  return {
    path: [group, wordsKey(words)],
    label: `${fieldIn('decision', [name]).label}: что значит «${wordsKey(words)}»`,
    choices: codes.map(({ code, label }) => ({ value: code, label })),
    field: { type: 'decision', path: [name] },
  };
}

/** The file that the secretary completes from her papers: known answers stay, gaps are empty, every gap is explained. */
export function questionsFile(answers: Answers, needs: readonly Need[]): string {
  const filled = structuredClone(answers);
  for (const { path } of needs) putAnswer(filled, path, '');
  const document = new Document(filled, { schema: 'failsafe' });
  document.commentBefore =
    ' Допишите ответы после двоеточий по бумажным протоколам и повторите команду с этим файлом.\n Чего не было в списке, того программа не придумывает.';
  for (const { choices, hint, label, many, path } of needs) {
    const holder = document.getIn(path.slice(0, -1).map(String));
    const pair = isMap(holder)
      ? (holder.items as Pair<{ value?: unknown; commentBefore?: string }>[]).find(
          ({ key }) => key.value === String(path.at(-1)),
        )
      : undefined;
    if (!pair) continue;
    const lines = [
      `${label}${hint === undefined ? '' : ` (${hint})`}${many ? '; несколько: [первый, второй]' : ''}`,
      ...(choices ?? []).map(
        ({ hint: note, label: text, value }) =>
          `  ${value} — ${text}${note === undefined || note === value ? '' : `, ${note}`}`,
      ),
    ];
    pair.key.commentBefore = lines.map((line) => ` ${line}`).join('\n');
  }
  return document.toString({ lineWidth: 0, singleQuote: true, nullStr: '' }).replaceAll(/: ''$/gm, ':');
}

function fieldIn(type: RecordType, path: FieldPath): Field {
  let field: Field | undefined = recordField(type);
  for (const step of path) field = field?.fields?.find(({ name }) => name === step);
  return field!;
}
