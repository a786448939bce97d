import type { Level } from '../findings/finding.ts';
import type { FieldPath } from '../records/fields.ts';
import { RECORD_TYPES, rowOf, type RecordType } from '../records/registry.ts';

/**
 * What the form and the server agree on.
 *
 * ENTRIES. The form never sees files. An entry is JSON (`format: json`, `extension: json`, so that «2» stays a text and a
 * date a date), and its address is made of the collection's name and the record's id: `<collection>/<id>.json`. The
 * collection's `folder` is therefore its name. An entry is the record's data with two additions: `body` holds the text of
 * a record that may have one, and `id` its name. `id` is a hidden field and the whole of the slug: `slug: '{{id}}'`.
 *
 * COLLECTIONS, for a municipality `m`:
 *   `m-<type>`          the records of a type: `tikhorechensk-act`, `tikhorechensk-person`, … and `profile`, which is shared
 *   `m-sitting`         sittings in place of `m-protocol` and `m-decision`: see sitting-form.ts
 *   `m-<type>-choice`   hidden, for relation widgets: entries `{ id, label }` of all records of the type, also of those that
 *                       stand in open drafts («… (черновик)»). `value_field: id`, `display_fields: [label]`, `search_fields: [label]`
 *
 * LABELS. Every entry also carries `label`, the same words as in its choice, hidden and ignored on saving: the lists of the
 * form show it (`summary: '{{label}}'`). A choice of a person also carries `member: true` for whoever is or was in the
 * Commission: the form offers only them for «Присутствовали» and the like. A person's label is «Фамилия Имя Отчество — должность».
 *
 * CONFIGURATION. `configOf(corpus, municipality, { kind: 'server', proxyUrl, nameOf: collectionName, likely })` of src/projections/cms-config.ts gives it
 * whole; `likely` (form-defaults.ts) is what a new record begins with, and never a vote.
 *
 * A SITTING is the protocol's data with `agenda: [{ n, title, decisions: [{ id, kind, … }] }]`. A decision has no `protocol` and
 * no `item`: they follow from where it stands. `n` and a decision's `id` are hidden and may be absent in what is new. A
 * decision may carry `newPerson` (the fields of a person) in place of `person`; a list `newPersons` stands beside `persons`.
 *
 * ADDRESSES. All need the cookie that the one-time address sets; those that change something also need the token of the
 * page, which is a part of their path. `<page>` comes with every `config.json` anew.
 *   GET  /                                  the municipalities (leads on where there is one)
 *   GET  /<m>/                              the form: src/editing/admin/index.html; its other files lie beside it
 *   GET  /<m>/config.json                   PageConfig: what to give to CMS.init
 *   GET  /vendor/<file>                     Decap's own files
 *   POST /api/<page>                        Decap's proxy protocol; `backend.proxy_url` names it already
 *   POST /api/<page>/check                  CheckRequest → CheckAnswer; to be asked in preSave
 *   GET  /preview/<collection>/<id>         leads to the page of the record in the site as it will be with the draft
 *   GET  /preview/<collection>/<id>/…       that site
 *   GET  /draft/<collection>/<id>           the draft as a file for e-mail
 *
 * ANSWERS. What `updateUnpublishedEntryStatus` and `publishUnpublishedEntry` answer may carry `request`, the address of the request on
 * the forge: the form then says «Отправлено на проверку» with a link to it. `error` of a refusal is shown as it is.
 *
 * PRESAVE. Ask `check` with the entry. Where `ok` is false, throw with the messages: nothing is to be saved. Otherwise put the
 * answer's `id` into the data (it is the name that a new record gets) and show the notices. The server checks again on saving.
 */
export interface PageConfig {
  readonly page: string;
  readonly municipality: string;
  /** Whether «На проверке» opens a request on a forge, and what «Опубликовать» does. */
  readonly forge: boolean;
  readonly today: string;
  /** Decap's own configuration, with `backend` and the media folder filled in. */
  readonly config: object;
}

export interface CheckRequest {
  readonly collection: string;
  /** The id of the record that is being changed; absent for a new one. */
  readonly slug?: string;
  readonly data: unknown;
}

/** What was found about the entry, in words for the secretary. */
export interface Notice {
  readonly level: Level;
  readonly rule: string;
  readonly clause: string;
  readonly message: string;
  /** The Russian name of the field. */
  readonly label?: string;
  /** Where in the entry's data: `['agenda', 0, 'decisions', 1, 'vote', 'for']`; empty where the finding is about no field of it. */
  readonly path: FieldPath;
  /** The record that the finding is about, in words, where it is not the entry itself. */
  readonly record?: string;
}

export interface CheckAnswer {
  /** False: with these errors nothing will be saved. */
  readonly ok: boolean;
  /** The name of the record: its own, or the one a new record gets. */
  readonly id: string;
  readonly errors: readonly Notice[];
  /** Breaches, warnings and reminders: to be shown; they hinder nothing. */
  readonly notices: readonly Notice[];
}

/** Statuses of a draft, as the form calls them. */
export const STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;
export type Status = (typeof STATUSES)[number];

/** What a collection holds. */
export interface Collection {
  readonly name: string;
  readonly municipality: string;
  readonly type: RecordType | 'sitting';
  /** Only labels, for relations. */
  readonly choice: boolean;
}

/** The name of a collection of a municipality. */
export function collectionName(municipality: string, type: RecordType | 'sitting', choice = false): string {
  const shared = type !== 'sitting' && rowOf(type).shared === true;
  return `${shared ? type : `${municipality}-${type}`}${choice ? '-choice' : ''}`;
}

/** What the name of a collection says, or undefined where it is no such name. */
export function collectionOf(name: string): Collection | undefined {
  const choice = name.endsWith('-choice');
  const whole = choice ? name.slice(0, -'-choice'.length) : name;
  const type = ([...RECORD_TYPES, 'sitting'] as const).find((one) => whole === one || whole.endsWith(`-${one}`));
  if (type === undefined) return undefined;
  const municipality = whole.slice(0, -type.length - 1);
  return collectionName(municipality, type, choice) === name ? { name, municipality, type, choice } : undefined;
}
