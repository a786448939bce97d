import { isWithin } from '../../domain/calendar.ts';
import { newsTiming } from '../../domain/appointment.ts';
import { selectionState } from '../../domain/selection.ts';
import type { PersonFact } from '../../domain/person-basis.ts';
import type { Entry } from '../../records/corpus.ts';
import type { RecordType } from '../../records/registry.ts';
import type { RecordTypes } from '../../records/types.generated.ts';
import { decisionTitle } from '../decisions.ts';
import { shownMaterials } from '../materials.ts';
import { shownOutcomes } from '../shown-outcomes.ts';
import type { Section } from '../section.ts';
import type { Row } from './records.ts';

/** The records of a type that the section's pages show: those about people who may not be named with it are left out. */
export function shownEntries(section: Section, type: RecordType): readonly Entry[] {
  const { appointments, corpus, memberships, municipality, positions, register, today } = section.context;
  switch (type) {
    case 'person':
      throw new Error('Failed to list people: they follow from the other rows (tables.ts)');
    case 'municipality':
      return [municipality];
    case 'appointment':
      return appointments.filter(({ data }) => section.people.opens(data.person, 'appointedPost'));
    case 'decision':
      return corpus.list('decision', section.id).filter(({ id }) => register.resolutions.has(id));
    case 'material':
      return shownMaterials(section).toSorted((a, b) => (a.file < b.file ? -1 : 1));
    case 'membership':
      return memberships.filter(({ data }) => data.from <= today);
    case 'position':
      return positions.filter(({ data }) => isWithin(today, data.from, data.until));
    default:
      return corpus.list(type, section.id);
  }
}

/** The record with what its page leaves out taken away and what its page works out added. */
export function narrowed(section: Section | undefined, entry: Entry): Row {
  if (is(entry, 'provider')) return { ...entry.data, outcomes: shownOutcomes(entry.data.outcomes ?? []).shown };
  if (section === undefined) return { ...entry.data };
  if (is(entry, 'decision')) return decisionRow(section, entry);
  if (is(entry, 'protocol')) return protocolRow(section, entry);
  if (is(entry, 'act')) return { ...entry.data, state: section.acts.get(entry.id)?.state };
  if (is(entry, 'selection')) return { ...entry.data, state: selectionState(entry, section.context.today) };
  if (is(entry, 'position')) return { ...entry.data, candidates: section.candidatesFor(entry.id) };
  if (is(entry, 'appointment')) {
    return { ...entry.data, announcedOn: newsTiming(entry, section.context.profile.data).published };
  }
  return { ...entry.data };
}

/** A decision without effect about a person is a refusal, and whom the Commission refused is never said. */
function decisionRow(section: Section, entry: Entry<'decision'>): Row {
  const { corpus, profile, register } = section.context;
  const { data } = entry;
  const { ballot, outcome, sitting, valid } = register.resolutions.get(entry.id)!;
  const opens = (fact: PersonFact) => valid && section.people.opens(data.person, fact);
  const only = <T>(open: boolean, value: T) => (open ? value : undefined);
  return {
    ...data,
    person: only(valid, data.person),
    persons: only(valid, data.persons),
    position: only(opens('targetPost'), data.position),
    positionTitle:
      data.position === undefined || !opens('targetPost')
        ? undefined
        : corpus.get('position', section.id, data.position)?.data.title,
    postAtInclusion: only(opens('postAtInclusion'), data.postAtInclusion),
    source: only(opens('decision'), data.source),
    // How the presiding member voted is said where that vote decided.
    vote: { ...data.vote, casting: only(outcome.brokenTie !== undefined, data.vote.casting) },
    date: sitting.protocol.data.date,
    title: decisionTitle(entry),
    result: sitting.hasQuorum ? outcome.result : 'no-quorum',
    groundLabel: profile.data.exclusionGrounds.find(({ code }) => code === data.ground)?.publicLabel,
    recused: sitting.present.size - ballot.voters,
  };
}

/** Attendance is that of the Commission of the day, as on the page. */
function protocolRow(section: Section, { data, id }: Entry<'protocol'>): Row {
  const { composition, hasQuorum, members, quorum } = section.context.register.sittings.get(id)!;
  const ofCommission = (persons: RecordTypes['protocol']['absent']) =>
    persons?.filter((person) => composition.members.some((member) => member.data.person === person));
  return {
    ...data,
    present: ofCommission(data.present),
    remote: ofCommission(data.remote),
    absent: ofCommission(data.absent),
    members,
    quorum,
    hasQuorum,
  };
}

function is<T extends RecordType>(entry: Entry, type: T): entry is Entry<T> {
  return entry.type === type;
}
