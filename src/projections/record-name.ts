import { personsOf } from '../domain/records.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel, recordField } from '../records/fields.ts';
import { actName, decisionName, protocolName } from './citations.ts';
import { decisionTitle } from './decisions.ts';
import { separated, type Inline } from './inline.ts';
import { publicRecord } from './public-fields.ts';
import type { People } from './people.ts';
import type { Section } from './section.ts';

/** What the name of a record is made from: the version it belongs to, and who may be named, which another version may decide. */
export interface Naming {
  readonly corpus: Corpus;
  readonly section: Section | undefined;
  /** Undefined where nobody may be named. */
  readonly people: People | undefined;
}

/** How a record is called in one line, by what it says and not by its file; people who may not be named stay unnamed. */
export function recordName(naming: Naming, entry: Entry): readonly Inline[] {
  const name = (id: string) => naming.people?.inline(id) ?? RESTRICTED;
  if (is(entry, 'protocol')) return [protocolName(entry)];
  if (is(entry, 'act')) return [`${actName(entry)} «${entry.data.title}»`];
  if (is(entry, 'decision')) return decisionWords(naming, entry);
  if (is(entry, 'membership'))
    return [name(entry.data.person), ` — ${optionLabel('membership', ['role'], entry.data.role)}`];
  if (is(entry, 'appointment')) {
    const open = naming.people?.opens(entry.data.person, 'appointedPost') === true;
    return open ? [name(entry.data.person), ` — ${entry.data.post}`] : [RESTRICTED];
  }
  if (is(entry, 'material') && entry.data.person !== undefined && !naming.people?.opens(entry.data.person, 'bio'))
    return [RESTRICTED];
  if (entry.type === 'person') return [RESTRICTED];
  const { name: called, title = called } = publicRecord(entry) as { readonly name?: string; readonly title?: string };
  return [`«${title ?? entry.id}»`];
}

/** «протокол от 15.01.2026 № 1»: kind, day and number of a sitting or an act; other records have no such name. */
export function citationOf(entry: Entry): string | undefined {
  if (is(entry, 'protocol')) return protocolName(entry);
  return is(entry, 'act') ? actName(entry) : undefined;
}

/** The Russian name of a type: «Протокол заседания». */
export function typeName(type: Entry['type']): string {
  return recordField(type).label;
}

const RESTRICTED: Inline = { note: 'сведения ограничены' };

function decisionWords({ corpus, people, section }: Naming, entry: Entry<'decision'>): Inline[] {
  const protocol = corpus.get('protocol', entry.municipality, entry.data.protocol);
  const source = [decisionName(entry), ...(protocol ? [protocolName(protocol)] : [])].join(', ');
  // A decision without effect about a person is a refusal, and whom the Commission refused is never said.
  const valid = section?.context.register.resolutions.get(entry.id)?.valid === true;
  const persons = valid ? personsOf(entry) : [];
  const named = persons.flatMap((id) => (people?.known(id) ? [people.inline(id)] : []));
  const hidden = persons.length > named.length ? [RESTRICTED] : [];
  return [
    decisionTitle(entry),
    ...(persons.length > 0 ? [': ', ...separated([...named, ...hidden])] : []),
    ` (${source})`,
  ];
}

function is<T extends Entry['type']>(entry: Entry, type: T): entry is Entry<T> {
  return entry.type === type;
}
