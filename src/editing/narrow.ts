import type { Corpus } from '../records/corpus.ts';
import type { Choice } from './asker.ts';
import { recordChoices } from './choices.ts';
import type { Data } from './form.ts';
import { membersOn, type Known } from './likely.ts';

const OF_MEMBERS = ['presiding', 'secretary', 'present', 'remote', 'absent', 'signedBy'].map(
  (name) => `protocol.${name}`,
);
const OF_RESERVE = ['transfer', 'keep', 'extend', 'exclude', 'first-ten-include', 'first-ten-exclude'];

/** A list of choices shorter than all records: members of the Commission on the day, people who are in the reserve. Undefined where all records may be meant. */
export function narrowChoices(known: Known, name: string, data: Data): readonly Choice[] | undefined {
  const { corpus, municipality, register } = known;
  if (!municipality) return undefined;
  if (OF_MEMBERS.includes(name) && typeof data['date'] === 'string') {
    return someChoices(
      corpus,
      municipality.id,
      membersOn(known, data['date']).map(({ data: { person } }) => person),
    );
  }
  if ((name === 'decision.person' || name === 'decision.persons') && OF_RESERVE.includes(String(data['kind']))) {
    const date = corpus.get('protocol', municipality.id, String(data['protocol']))?.data.date;
    return date === undefined || !register ? undefined : someChoices(corpus, municipality.id, inReserve(known, date));
  }
  return undefined;
}

/** Who is in the reserve on a day, each once. */
export function inReserve({ register }: Known, date: string): string[] {
  return [...new Set(register?.reserveOn(date).current.map(({ person }) => person))];
}

/** Choices among these people. */
export function someChoices(corpus: Corpus, municipality: string, people: readonly string[]): Choice[] {
  const all = new Map(recordChoices(corpus, 'person', municipality).map((choice) => [choice.value, choice]));
  return people.flatMap((id) => all.get(id) ?? []);
}
