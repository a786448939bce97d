import type { CivilDate } from '../../domain/calendar.ts';
import { dateInDigits } from '../../i18n/dates.ts';
import type { Entry } from '../../records/corpus.ts';
import { answerAt, type Answers } from '../answers.ts';
import type { Known } from '../likely.ts';
import { COLUMNS, plain, type Column } from './columns.ts';
import { Matcher } from './match.ts';
import type { ListRow, RowProblem, SittingMention } from './rows.ts';

/** A sitting that rows speak of. */
export interface PlannedSitting {
  /** How it is called in the file of answers. */
  readonly key: string;
  readonly date: CivilDate;
  readonly number?: string;
  /** Its protocol, where there is one already. */
  readonly protocol?: Entry<'protocol'>;
  /** Whether the list gives the votes of every row. */
  readonly hasVotes: boolean;
}

/** A row whose words are codes of the methodology now. */
export interface PlannedRow {
  readonly row: ListRow;
  readonly level: string;
  /** The number of the person, where the records know one. */
  readonly person?: string;
  /** The sitting that included; left out where the records have the decision already. */
  readonly included?: string;
  readonly excluded?: string;
  /** The post that is prepared for, as it is named in the list of posts or, where it is not yet, in the row. */
  readonly position?: { readonly id: string } | { readonly title: string };
}

/** What has to be written for a list, and what the list leaves open. */
export interface Plan {
  readonly sittings: readonly PlannedSitting[];
  readonly rows: readonly PlannedRow[];
  /** Titles of posts that are in no record. */
  readonly newPositions: readonly string[];
  /** Words for bases of inclusion and exclusion that are no codes yet. */
  readonly problems: readonly RowProblem[];
}

/** Reads the rows against the records: which sittings and posts there are, which level is meant. */
export function planOf(rows: readonly ListRow[], known: Known): Plan {
  const problems: RowProblem[] = [];
  const matcher = new Matcher(known);
  const sittings = new Map<string, PlannedSitting>();
  const mention = (sitting: SittingMention, row: ListRow) => {
    const found = sittingFor(sitting, known);
    const before = sittings.get(found.key);
    sittings.set(found.key, { ...found, hasVotes: (before?.hasVotes ?? true) && row.vote !== undefined });
    return found.key;
  };
  const seen = new Map<string, number>();
  const planned = rows.flatMap((row): PlannedRow[] => {
    const level = levelOf(row, known);
    if (level === undefined) {
      const labels = known.profile?.levels.map(({ label }) => label).join(' или ') ?? '';
      problems.push(problemAt(row, 'level', row.level, `напишите: ${labels}`));
      return [];
    }
    const title = row.target;
    const identity = [row.surname, row.name, row.patronymic, level, title, row.included.date].map(plain).join('|');
    const twin = seen.get(identity);
    if (twin !== undefined) {
      problems.push(problemAt(row, 'fullName', row.surname, `строка повторяет строку ${twin}: оставьте одну`));
      return [];
    }
    seen.set(identity, row.row);
    if (title === '' && known.profile?.levels.find(({ code }) => code === level)?.needsPosition === true) {
      problems.push(problemAt(row, 'target', '', 'напишите должность, на которую человек включён'));
      return [];
    }
    const position = title === '' ? undefined : positionOf(title, known);
    const protocol = sittingFor(row.included, known).protocol?.id;
    const positionId = position && 'id' in position ? position.id : undefined;
    const there = matcher.included({ row, level, position: positionId, protocol });
    const person = there ?? matcher.personNamed(row);
    const gone = row.excluded && matcher.excluded(person, sittingFor(row.excluded, known).protocol?.id);
    return [
      {
        row,
        level,
        ...(person !== undefined && { person }),
        ...(there === undefined && { included: mention(row.included, row) }),
        ...(row.excluded && !gone && { excluded: mention(row.excluded, row) }),
        ...(position && { position }),
      },
    ];
  });
  const newPositions = planned.flatMap(({ position }) => (position && 'title' in position ? [position.title] : []));
  return {
    sittings: [...sittings.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    rows: planned,
    newPositions: [...new Map(newPositions.map((title) => [plain(title), title])).values()],
    problems,
  };
}

/** The code that words of a list stand for: named in the answers, or like one label only. */
export function codeFor(
  words: string,
  codes: readonly { readonly code: string; readonly label: string }[],
  { answers, group }: { answers: Answers; group: 'sources' | 'grounds' },
): string | undefined {
  const answer = answerAt(answers, [group, wordsKey(words)]);
  if (typeof answer === 'string' && codes.some(({ code }) => code === answer)) return answer;
  const wanted = plain(words);
  if (wanted === '') return undefined;
  const exact = codes.find(({ code, label }) => code === wanted || plain(label) === wanted);
  if (exact) return exact.code;
  const near = codes.filter(({ label }) => plain(label).includes(wanted) || wanted.includes(plain(label)));
  return near.length === 1 ? near[0]!.code : undefined;
}

/** The bases of inclusion that go with a level. */
export function sourcesFor(level: string, { profile }: Known) {
  return (profile?.sources ?? []).filter(({ levels }) => levels.includes(level));
}

/** How words of a list are called in the file of answers. */
export function wordsKey(words: string): string {
  return words === '' ? 'не указано' : words;
}

function sittingFor(
  { date, number }: SittingMention,
  { corpus, municipality }: Known,
): Omit<PlannedSitting, 'hasVotes'> {
  const protocol = corpus
    .list('protocol', municipality?.id)
    .find(({ data }) => data.date === date && (number === undefined || plain(data.number) === plain(number)));
  const known = number ?? protocol?.data.number;
  const key = known === undefined ? dateInDigits(date) : `${dateInDigits(date)} № ${known}`;
  return { key, date, ...(known !== undefined && { number: known }), ...(protocol && { protocol }) };
}

/** The level in words, or the only one that goes with (or without) a post. */
function levelOf({ level, target }: ListRow, { profile }: Known): string | undefined {
  const levels = profile?.levels ?? [];
  const stem = plain(level).slice(0, 6);
  if (stem !== '') {
    const named = levels.filter(({ code, label }) => plain(label).startsWith(stem) || code.startsWith(stem));
    if (named.length === 1) return named[0]!.code;
    if (named.length === 0 && plain(level) !== '') return undefined;
  }
  const fitting = levels.filter(({ needsPosition }) => needsPosition === (target !== ''));
  return fitting.length === 1 ? fitting[0]!.code : undefined;
}

function positionOf(title: string, { corpus, municipality }: Known): { id: string } | { title: string } {
  const wanted = plain(title);
  const found = corpus
    .list('position', municipality?.id)
    .find(({ data }) =>
      [data.title, ...(data.formerTitles ?? []).map((former) => former.title)].some((one) => plain(one) === wanted),
    );
  return found ? { id: found.id } : { title };
}

function problemAt({ row }: ListRow, column: Column, value: string, advice: string): RowProblem {
  return { row, column: COLUMNS[column], value, advice };
}
