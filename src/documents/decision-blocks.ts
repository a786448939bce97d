import type { DecisionView } from '../projections/decisions.ts';
import { paragraph, type Block } from './model.ts';
import { plain, sentence } from './words.ts';

/** A decision in a paper: what, about whom, on what terms, and how the vote went. The text is the page's own, so nothing closed can be in it. */
export function decisionBlocks(decision: DecisionView): Block[] {
  const { assignments, facts, persons, status, text, title, vote } = decision;
  const terms = facts.map(({ name, value }) => `${name}: ${plain(value)}`).join('; ');
  const counts = vote.counts.map(({ n, name }) => `${name} — ${n}`).join(', ');
  // The first remark repeats the quorum, which a paper states once for the whole sitting.
  const remarks = vote.remarks.slice(1).join(' ');
  return [
    paragraph([
      { text: 'Решили: ', strong: true },
      sentence(persons.length > 0 ? `${title}: ${persons.map(plain).join(', ')}` : title),
      ...(terms === '' ? [] : [` ${sentence(terms)}`]),
    ]),
    ...(text === undefined ? [] : [paragraph(sentence(text))]),
    ...(assignments.length === 0 || (assignments.length === 1 && assignments[0]?.name.replace(/\.$/, '') === title)
      ? []
      : [{ kind: 'list' as const, ordered: true, items: assignments.map(({ name }) => sentence(name)) }]),
    ...assignmentTerms(decision),
    paragraph([
      { text: 'Голосовали: ', strong: true },
      `${sentence(counts)}${remarks === '' ? '' : ` ${remarks}`} Итог: ${sentence(status.text)}`,
    ]),
  ];
}

/** Who answers for an assignment and until when; that it has been done since is no part of the sitting. */
function assignmentTerms({ assignments }: DecisionView): Block[] {
  return assignments.flatMap(({ value }) => {
    const known = (Array.isArray(value) ? value : [value]).filter(
      (piece) => typeof piece !== 'object' || !('tone' in piece),
    );
    const words = plain(known).trim().replace(/ ·$/, '');
    return words === '' ? [] : [paragraph(`Исполнение: ${sentence(words)}`)];
  });
}
