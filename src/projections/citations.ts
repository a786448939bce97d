import { dateInDigits } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import { addressOf } from './addresses.ts';
import { separated, type Inline, type Link } from './inline.ts';
import type { Section } from './section.ts';

/** «постановление от 15.01.2024 № 17»: how an act is named in running text. */
export function actName({ data }: Entry<'act'>): string {
  const date = data.date === undefined ? '' : ` от ${dateInDigits(data.date)}`;
  const number = data.number === undefined ? '' : data.number === 'б/н' ? ' б/н' : ` №\u00A0${data.number}`;
  return `${data.kind}${date}${number}`;
}

/** The same as a link to the act's page. */
export function actLink(entry: Entry<'act'>): Link {
  return { text: actName(entry), href: addressOf(entry) };
}

/** «протокол от 15.01.2026 № 1». */
export function protocolName({ data }: Entry<'protocol'>): string {
  return `протокол от ${dateInDigits(data.date)} №\u00A0${data.number}`;
}

/** «решение по вопросу 3», or «решение № 5» where decisions are numbered apart. */
export function decisionName({ data }: Entry<'decision'>): string {
  return data.number === undefined ? `решение по вопросу ${data.item}` : `решение №\u00A0${data.number}`;
}

/** The chain on which a statement rests: decision → protocol → act, as links. The act is left out while there is none. */
export function basisOf(section: Section, decisionId: string): Inline[] {
  const found = decisionWithProtocol(section, decisionId);
  if (!found) return [];
  const { decision, protocol } = found;
  const act = section.actOn(decisionId);
  return separated(
    [
      { text: decisionName(decision), href: addressOf(decision) },
      { text: protocolName(protocol), href: addressOf(protocol) },
      ...(act ? [actLink(act)] : []),
    ],
    ' → ',
  );
}

/** The same for a cell of a table: date and number as clause 13.3 asks, and the act. The decision's page has the whole chain. */
export function shortBasisOf(section: Section, decisionId: string): Inline[] {
  const found = decisionWithProtocol(section, decisionId);
  if (!found) return [];
  const { decision, protocol } = found;
  const act = section.actOn(decisionId);
  const text = `решение от ${dateInDigits(protocol.data.date)}, протокол №\u00A0${protocol.data.number}`;
  return separated([{ text, href: addressOf(decision) }, ...(act ? [actLink(act)] : [])], '; ');
}

function decisionWithProtocol({ context, id }: Section, decisionId: string) {
  const decision = context.corpus.get('decision', id, decisionId);
  const protocol = decision && context.corpus.get('protocol', id, decision.data.protocol);
  return decision && protocol ? { decision, protocol } : undefined;
}
