import type { FieldPath } from '../records/fields.ts';
import type { RecordTypes } from '../records/types.generated.ts';
import { agendaNumbers, newNumbers, type NumberedItem } from './agenda-numbers.ts';
import { suggestId } from './record-id.ts';
import { isData, without, type Data, type StoredRecord } from './stored-record.ts';

/** A decision as the form of a sitting holds it: where it belongs follows from where it stands. */
export interface SittingDecision extends Partial<Omit<RecordTypes['decision'], 'protocol' | 'item'>> {
  /** The name of its record; absent in a new one. */
  readonly id?: string;
  /** A person who has no record yet, in place of `person`. */
  readonly newPerson?: Partial<RecordTypes['person']>;
  /** The same beside `persons`. */
  readonly newPersons?: readonly Partial<RecordTypes['person']>[];
}

/** A question of the agenda with the decisions on it. */
export interface SittingItem {
  /** Its number; absent in a new one. */
  readonly n?: number;
  readonly title: string;
  readonly decisions?: readonly SittingDecision[];
}

/** A sitting as it is entered: the protocol, its text and all its decisions. */
export interface Sitting extends Partial<Omit<RecordTypes['protocol'], 'agenda'>> {
  readonly id?: string;
  readonly body?: string;
  readonly agenda: readonly SittingItem[];
}

/** A record of a form, and where in the form its fields stand. */
export interface PlacedRecord extends StoredRecord {
  readonly path: FieldPath;
}

/** The records that a form stands for, and those it takes away. */
export interface Composed {
  readonly id: string;
  readonly records: readonly PlacedRecord[];
  readonly removed: readonly Pick<StoredRecord, 'type' | 'id'>[];
}

/** What must be known besides the form: the records as they are, and which names are taken. */
export interface SittingContext {
  /** The name of the protocol where it is settled already. */
  readonly id?: string;
  /** The sitting as it stands now; absent for a new one. */
  readonly before?: { readonly protocol: StoredRecord; readonly decisions: readonly StoredRecord[] };
  /** Whether the agenda is published: its numbers then stay. */
  readonly published?: boolean;
  readonly taken: {
    readonly protocol: ReadonlySet<string>;
    readonly decision: ReadonlySet<string>;
    readonly person: ReadonlySet<string>;
  };
}

/** The form of a sitting from its records. A decision on a question that the agenda does not have is left out, and left alone on the way back. */
export function sittingFromRecords(protocol: StoredRecord, decisions: readonly StoredRecord[]): Sitting {
  const agenda = itemsOf(protocol.data['agenda']).map((item) => ({
    ...item,
    decisions: onItem(decisions, item['n']).map(({ data, id }) => ({ id, ...without(data, 'item', 'protocol') })),
  }));
  const body = protocol.body === undefined ? {} : { body: protocol.body };
  return { id: protocol.id, ...protocol.data, agenda, ...body } as unknown as Sitting;
}

/** The records of a sitting from its form. What the form holds unchanged comes back as it was. */
export function recordsFromSitting(sitting: Sitting, context: SittingContext): Composed {
  const { body } = sitting;
  const fields = without({ ...sitting }, 'agenda', 'body', 'id', 'label');
  const items = numbered(sitting, context);
  const protocolData = {
    ...fields,
    ...dissentOf(fields, items),
    agenda: items.map(({ item, n }) => ({ ...without(item, 'decisions'), n })),
  };
  const id = context.before?.protocol.id ?? context.id ?? suggestId('protocol', protocolData, context.taken.protocol);
  const naming = new Naming(id, context);
  const gained = context.before?.protocol.data['publishedOn'] === undefined ? fields['publishedOn'] : undefined;
  const records = items.flatMap(({ item, n }, at) =>
    itemsOf(item.decisions).flatMap((decision, place) => {
      const dated = isText(gained) && !isText(decision['publishedOn']) ? { publishedOn: gained } : {};
      return naming.recordsOf(decision, { item: n, ...dated }, ['agenda', at, 'decisions', place]);
    }),
  );
  const protocol: PlacedRecord = {
    type: 'protocol',
    id,
    data: protocolData,
    ...(typeof body === 'string' && { body }),
    path: [],
  };
  return { id, records: [protocol, ...records], removed: removed(context, records) };
}

/** Names decisions and people, each name once. */
class Naming {
  readonly #protocol: string;
  readonly #own: ReadonlyMap<string, StoredRecord>;
  readonly #used = new Set<string>();
  readonly #decisions: Set<string>;
  readonly #people: Set<string>;

  constructor(protocol: string, { before, taken }: SittingContext) {
    this.#protocol = protocol;
    this.#own = new Map(before?.decisions.map((decision) => [decision.id, decision]));
    this.#decisions = new Set([...taken.decision, ...this.#own.keys()]);
    this.#people = new Set(taken.person);
  }

  recordsOf(decision: Data, derived: Data, path: FieldPath): PlacedRecord[] {
    const { newPerson, newPersons, ...fields } = without(decision, 'id');
    const alone = isNew(newPerson) ? [this.#person(newPerson, [...path, 'newPerson'])] : [];
    const many = itemsOf(newPersons)
      .filter(isNew)
      .map((person, index) => this.#person(person, [...path, 'newPersons', index]));
    const people = {
      ...(alone[0] && { person: alone[0].id }),
      ...(many.length > 0 && {
        persons: [
          ...(Array.isArray(fields['persons']) ? (fields['persons'] as unknown[]) : []),
          ...many.map(({ id }) => id),
        ],
      }),
    };
    const id = this.#idOf(decision);
    const data = { ...fields, ...people, protocol: this.#protocol, ...derived };
    return [...alone, ...many, { type: 'decision', id, data, path }];
  }

  /** A decision keeps its name only where it was in this sitting, and the first that claims it. */
  #idOf({ id }: Data): string {
    if (isText(id) && this.#own.has(id) && !this.#used.has(id)) {
      this.#used.add(id);
      return id;
    }
    const fresh = suggestId('decision', { protocol: this.#protocol }, this.#decisions);
    this.#decisions.add(fresh);
    return fresh;
  }

  #person(data: Data, path: FieldPath): PlacedRecord {
    const id = suggestId('person', data, this.#people);
    this.#people.add(id);
    return { type: 'person', id, data, path };
  }
}

/** Decisions that the form showed and no longer holds. */
function removed({ before }: SittingContext, records: readonly PlacedRecord[]): Composed['removed'] {
  if (!before) return [];
  const kept = new Set(records.map(({ id, type }) => `${type} ${id}`));
  const shown = new Set(itemsOf(before.protocol.data['agenda']).map(({ n }) => n));
  return before.decisions
    .filter(({ data, id }) => shown.has(data['item']) && !kept.has(`decision ${id}`))
    .map(({ id }) => ({ type: 'decision', id }));
}

function numbered({ agenda }: Sitting, { before, published }: SittingContext): NumberedItem[] {
  const items = itemsOf(agenda);
  return published === true && before !== undefined ? newNumbers(items) : agendaNumbers(items);
}

/** Dissenting opinions follow the question they are about to its new number. */
function dissentOf(fields: Data, items: readonly NumberedItem[]): Data {
  if (fields['dissent'] === undefined) return {};
  const moved = new Map(items.map(({ item, n }) => [item['n'], n]));
  return {
    dissent: itemsOf(fields['dissent']).map((one) =>
      one['item'] === undefined ? one : { ...one, item: moved.get(one['item']) ?? one['item'] },
    ),
  };
}

function onItem(decisions: readonly StoredRecord[], n: unknown): StoredRecord[] {
  const order = new Intl.Collator('en', { numeric: true });
  return decisions.filter(({ data }) => data['item'] === n).sort((a, b) => order.compare(a.id, b.id));
}

function itemsOf(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

/** A form that offers a new person offers it empty. */
function isNew(person: unknown): person is Data {
  return isData(person) && (isText(person['surname']) || isText(person['name']));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
