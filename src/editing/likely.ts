import type { CivilDate } from '../domain/calendar.ts';
import { compositionOn } from '../domain/commission.ts';
import type { Register } from '../domain/register.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import type { RecordTypes } from '../records/types.generated.ts';
import type { Data } from './form.ts';

/** What the guesses are made of. */
export interface Known {
  readonly corpus: Corpus;
  readonly municipality: Entry<'municipality'> | undefined;
  readonly profile: RecordTypes['profile'] | undefined;
  readonly register: Register | undefined;
  readonly today: CivilDate;
}

type Guess = (known: Known, data: Data) => unknown;

/** A guess for a field: the number that comes next, today, who is who on the Commission. The person sees it and can change it. */
export function likelyValue(known: Known, name: string, data: Data): unknown {
  return Object.hasOwn(GUESSES, name) ? GUESSES[name]?.(known, data) : undefined;
}

const today: Guess = ({ today }) => today;

const GUESSES: Readonly<Record<string, Guess>> = {
  'protocol.number': ({ corpus, municipality, today }) =>
    nextNumber(
      corpus.list('protocol', municipality?.id).map(({ data }) => data),
      today,
    ),
  'protocol.date': today,
  'protocol.form': () => 'in-person',
  'protocol.place': (known) => latestProtocol(known)?.data.place,
  'protocol.presiding': (known, data) => withRole(known, data, ['chair', 'deputy'])[0],
  'protocol.secretary': (known, data) => withRole(known, data, ['secretary'])[0],
  'protocol.present': (known, data) => membersOn(known, dayOf(data)).map(({ data: { person } }) => person),
  'protocol.signedBy': (_, { presiding }) => presiding,
  'protocol.signedOn': (_, { date }) => date,
  'decision.vote.against': () => 0,
  'decision.vote.abstained': () => 0,
  'decision.protocol': (known) => latestProtocol(known)?.id,
  'decision.item': () => 1,
  'act.date': today,
  'act.issuer': ({ municipality }) => municipality?.data.administration,
  'person.siteUrls': ({ municipality }, { basis }) => (basis === 'consent' ? siteOf(municipality) : undefined),
  'person.validFrom': ({ today }, { basis }) => (basis === 'consent' ? today : undefined),
  'membership.from': (known) => dayOfAct(known, 'commission-membership'),
  'membership.role': () => 'member',
  'membership.act': (known) => latestAct(known, 'commission-membership')?.id,
  'position.act': (known) => latestAct(known, 'position-list')?.id,
  'position.from': (known) => dayOfAct(known, 'position-list'),
  'appointment.date': today,
  'material.date': today,
  'selection.announcedOn': today,
};

/** Members of the Commission on a day, the chair first. */
export function membersOn({ corpus, municipality, profile }: Known, date: CivilDate): Entry<'membership'>[] {
  if (!municipality || !profile) return [];
  const order = ['chair', 'deputy', 'secretary', 'member'];
  const { members } = compositionOn(corpus.list('membership', municipality.id), date, profile);
  const rank = ({ data }: Entry<'membership'>) => order.indexOf(data.role);
  return ([...members] as Entry<'membership'>[]).sort((a, b) => rank(a) - rank(b));
}

function withRole(known: Known, data: Data, roles: readonly string[]): string[] {
  const members = membersOn(known, dayOf(data));
  const present = data['present'] as readonly string[] | undefined;
  return roles.flatMap((role) =>
    members
      .filter(({ data: { person, role: own } }) => own === role && (present?.includes(person) ?? true))
      .map(({ data: { person } }) => person),
  );
}

function dayOf({ date }: Data): CivilDate {
  return typeof date === 'string' ? date : '';
}

function latestProtocol({ corpus, municipality }: Known): Entry<'protocol'> | undefined {
  const sorted = [...corpus.list('protocol', municipality?.id)].sort((a, b) => (a.data.date < b.data.date ? -1 : 1));
  return sorted.at(-1);
}

/** The number of the next protocol: they are numbered anew every year; whoever numbers them on and on sees it and types the right number. */
export function nextNumber(protocols: readonly { date?: unknown; number?: unknown }[], today: CivilDate): string {
  const numbers = protocols
    .filter(({ date }) => typeof date === 'string' && date.slice(0, 4) === today.slice(0, 4))
    .flatMap(({ number }) => /^\d+/.exec(String(number)) ?? [])
    .map(Number);
  return String(Math.max(0, ...numbers) + 1);
}

function latestAct({ corpus, municipality }: Known, purpose: string): Entry<'act'> | undefined {
  return corpus
    .list('act', municipality?.id)
    .filter(({ data }) => (data.purposes as readonly string[]).includes(purpose))
    .sort((a, b) => ((a.data.date ?? '') < (b.data.date ?? '') ? -1 : 1))
    .at(-1);
}

/** What an act brings about begins with it more often than on the day when somebody writes it down. */
function dayOfAct(known: Known, purpose: string): CivilDate {
  return latestAct(known, purpose)?.data.date ?? known.today;
}

function siteOf(municipality: Entry<'municipality'> | undefined): string[] | undefined {
  const url = municipality?.data.siteUrl;
  return url === undefined ? undefined : [url];
}
