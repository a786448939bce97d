import type { DecisionView } from '../projections/decisions.ts';
import type { Fact, Inline } from '../projections/inline.ts';
import { capitalise } from '../projections/notes.ts';
import { paragraph, type Block } from './model.ts';
import { plain, sentence } from './words.ts';

/** A decision in a paper: what, about whom, on what terms, and how the vote went. The text is the page's own, so nothing closed can be in it. */
export function decisionBlocks(decision: DecisionView): Block[] {
  const { assignments, facts, persons, status, text, title, vote } = decision;
  const terms = facts.map(({ name, value }) => `${name.toLocaleLowerCase('ru')}: ${plain(value)}`).join('; ');
  const counts = vote.counts.map(({ n, name }) => `${name} — ${n}`).join(', ');
  // The first remark repeats the quorum, which a paper states once for the whole sitting.
  const remarks = vote.remarks.slice(1).join(' ');
  const subject = persons.length > 0 ? `: ${persons.map(plain).join(', ')}` : '';
  // A decision may be headed by the first of its assignments, which stands in the list below.
  const headline = assignments.some(({ name }) => name.replace(/\.$/, '') === title) ? 'Дать поручение' : title;
  // Where a kind of decision says nothing beside its text, the text is the decision.
  const whole = text !== undefined && subject === '' && terms === '';
  return [
    paragraph([
      { text: 'Решили: ', strong: true },
      sentence(whole ? text : headline + subject),
      ...(terms === '' ? [] : [` ${sentence(capitalise(terms))}`]),
    ]),
    ...(text === undefined || whole ? [] : [paragraph(sentence(text))]),
    ...(assignments.length === 0 ? [] : [{ kind: 'list' as const, ordered: true, items: assignments.map(assignment) }]),
    paragraph([
      { text: 'Голосовали: ', strong: true },
      `${sentence(counts)}${remarks === '' ? '' : ` ${remarks}`} Итог: ${sentence(status.text)}`,
    ]),
  ];
}

/** What is to be done, by whom and until when; that it has been done since is no part of the sitting. */
function assignment({ name, value }: Fact): string {
  const pieces: readonly Inline[] = Array.isArray(value) ? value : [value as Inline];
  const known = plain(pieces.filter((piece) => typeof piece === 'string' || !('tone' in piece)))
    .replace(/ · $/, '')
    .replace(' · ', ', ')
    .trim();
  return known === '' ? sentence(name) : `${sentence(name)} Исполнение: ${sentence(known)}`;
}
