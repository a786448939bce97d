import type { CivilDate } from '../domain/calendar.ts';
import type { Corpus } from '../records/corpus.ts';
import { coerce } from '../records/coerce.ts';
import { recordField, type Field, type FieldPath } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { RecordTypes } from '../records/types.generated.ts';
import { answerAt } from './answers.ts';
import type { Asker, Choice } from './asker.ts';
import { codeChoices, recordChoices } from './choices.ts';
import { conditionsOf, decidingFields } from './conditions.ts';
import { fieldProblem, normalAnswer } from './field-problem.ts';

export type Data = Readonly<Record<string, unknown>>;

/** What the questions about a record need to know. */
export interface Form {
  readonly asker: Asker;
  readonly corpus: Corpus;
  readonly municipality: string;
  readonly profile: RecordTypes['profile'] | undefined;
  readonly today: CivilDate;
  /** What is probably meant: `decision.vote.for` of a record that already says some things. */
  readonly likely: (name: string, data: Data, at?: FieldPath) => unknown;
  /** A shorter list of choices than all records of the type. */
  readonly choices?: (name: string, data: Data) => readonly Choice[] | undefined;
  /** Whether a field that the schema leaves open is needed after all. */
  readonly must?: (name: string, data: Data) => boolean;
  /** Keeps a person who is described on the way and says by which id to name them; left out where nobody new may come. */
  readonly newPerson?: (data: Data) => string;
}

/** Where a question stands: in which record, at which path of it, and where its answer is. */
export interface Spot {
  readonly type: RecordType;
  readonly path: FieldPath;
  readonly at: FieldPath;
  /** The record so far. */
  readonly data: Data;
}

/** Who is new: a choice beside the records. */
const NEWCOMER = { value: '+', label: 'новый человек: записать сейчас' };
/** Fields of every record that are not filled in when it is new. */
const LATER = new Set(['corrections', 'formerIds', 'acknowledged', 'files']);
/** Fields that may name somebody who has no record yet. */
const MAY_BE_NEW = new Set(['decision.person', 'membership.person']);

/** Asks for the fields of a record in the order of the schema: what it must say and what can be guessed, then what the person adds. */
export async function askRecord(form: Form, type: RecordType, at: FieldPath, fixed: Data = {}): Promise<Data> {
  const fields = recordField(type).fields ?? [];
  const first = decidingFields(type);
  const sorted = [...fields.filter(({ name }) => first.has(name)), ...fields.filter(({ name }) => !first.has(name))];
  return askFields(form, sorted, { type, path: [], at, data: fixed });
}

async function askFields(form: Form, fields: readonly Field[], spot: Spot): Promise<Data> {
  const data: Record<string, unknown> = { ...spot.data };
  const rest: Field[] = [];
  const here = () => ({ ...spot, data });
  for (const field of fields) {
    if (field.name in data) continue;
    const { forbidden, oneOf, required } = conditionsOf(spot.type, spot.path.length === 0 ? data : {});
    if (forbidden.has(field.name) || !isFitting(field, data, answerAt(form.asker.answers, [...spot.at, field.name])))
      continue;
    const group = oneOf.find((names) => names.includes(field.name));
    if (group) {
      const wanted =
        group.find((name) => answerAt(form.asker.answers, [...spot.at, name]) !== undefined) ?? group.at(-1);
      if (wanted === field.name) data[field.name] = await askField(form, { ...field, required: true }, here());
      continue;
    }
    const must = field.required || required.has(field.name) || form.must?.(nameOf(spot, field), data) === true;
    if (must || form.likely(nameOf(spot, field), data) !== undefined)
      data[field.name] = await askField(form, { ...field, required: must }, here());
    else rest.push(field);
  }
  const offered = rest.filter(
    ({ name }) => isOffered(name, spot, data) || answerAt(form.asker.answers, [...spot.at, name]) !== undefined,
  );
  const added = await form.asker.which(
    {
      path: spot.at,
      label: spot.path.length === 0 ? 'Что ещё записать' : 'Что ещё указать',
      choices: offered.map(({ description, label, name }) => ({
        value: name,
        label,
        ...(description !== undefined && { hint: description }),
      })),
    },
    (name) => [...spot.at, name],
  );
  const nameless = offered.find(({ name }) => isNameless(name, spot, data));
  if (nameless) {
    throw new Error(`${nameless.label}: основания показа нет, поэтому имя не записывают. Удалите его из ответов.`);
  }
  for (const field of offered) {
    if (added.includes(field.name)) data[field.name] = await askField(form, { ...field, required: true }, here());
  }
  return data;
}

/** Some fields go with some kinds only; an answer that is there all the same is meant. */
function isFitting({ kinds }: Field, { kind }: Data, answer: unknown): boolean {
  return kinds === undefined || answer !== undefined || kinds.some((one) => one === kind);
}

function isOffered(name: string, spot: Spot, data: Data): boolean {
  return !LATER.has(name) && !isNameless(name, spot, data);
}

/** Without a basis a person's name is not written down at all. */
function isNameless(name: string, { type }: Spot, data: Data): boolean {
  return type === 'person' && data['basis'] === 'none' && name !== 'withdrawnOn';
}

/** Asks for one field, whatever its kind; undefined for an optional one that was passed over. */
export async function askField(form: Form, field: Field, spot: Spot): Promise<unknown> {
  const inner = { ...spot, path: [...spot.path, field.name], at: [...spot.at, field.name] };
  const choices = choicesFor(form, field, inner);
  const question = {
    path: inner.at,
    label: field.label,
    ...(field.description !== undefined && { hint: field.description.replace(/\.$/, '') }),
    optional: !field.required,
  };
  const likely = form.likely(nameOf(spot, field), spot.data);
  if (field.kind === 'object') return askFields(form, field.fields ?? [], { ...inner, data: {} });
  if (field.kind === 'boolean') return form.asker.confirm({ ...question, initial: likely === true });
  if (field.kind === 'list') {
    if (choices)
      return form.asker.chooseMany({ ...question, choices, initial: (likely as string[] | undefined) ?? [] });
    return askList(form, field, inner);
  }
  if (choices) return askChoice(form, { field, choices, likely }, inner);
  const text = await form.asker.text({
    ...question,
    ...(isWord(likely) && { initial: String(likely) }),
    normalise: (given) => normalAnswer(field, given),
    problem: (given) => fieldProblem(spot.type, inner.path, normalAnswer(field, given), form.today),
  });
  return text === '' ? undefined : coerce(text, field);
}

async function askChoice(
  form: Form,
  { choices, field, likely }: { field: Field; choices: readonly Choice[]; likely: unknown },
  { at, path, type }: Spot,
): Promise<unknown> {
  const newcomers = form.newPerson && MAY_BE_NEW.has([type, ...path].join('.'));
  const given = answerAt(form.asker.answers, at);
  const described = newcomers === true && typeof given === 'object';
  const answer = described
    ? NEWCOMER.value
    : await form.asker.choose({
        path: at,
        label: field.label,
        ...(field.description !== undefined && { hint: field.description.replace(/\.$/, '') }),
        optional: !field.required,
        choices: newcomers ? [NEWCOMER, ...choices] : choices,
        ...(isWord(likely) && { initial: String(likely) }),
      });
  if (answer === NEWCOMER.value && form.newPerson) return form.newPerson(await askRecord(form, 'person', at));
  return answer === '' ? undefined : coerce(answer, field);
}

async function askList(form: Form, field: Field, spot: Spot): Promise<readonly unknown[] | undefined> {
  const item = field.item!;
  const items: unknown[] = [];
  for (;;) {
    const index = items.length;
    const label = `${field.label}: ${index + 1}`;
    const at = [...spot.at, index];
    const path = [...spot.path, index];
    if (item.kind === 'object') {
      const goesOn =
        (index === 0 && field.required) ||
        (await form.asker.more({ path: at, label: `${field.label}: добавить ещё?`, initial: false }));
      if (!goesOn) break;
      form.asker.say(label);
      items.push(await askFields(form, item.fields ?? [], { ...spot, path, at, data: numbered(item, index) }));
    } else {
      const text = await form.asker.text({
        path: at,
        label: index === 0 ? field.label : label,
        hint: index === 0 ? (field.description ?? 'по одному; пустая строка — конец') : 'пустая строка — конец',
        optional: index > 0 || !field.required,
        normalise: (given) => normalAnswer(item, given),
        problem: (given) => fieldProblem(spot.type, path, normalAnswer(item, given), form.today),
      });
      if (text === '') break;
      items.push(coerce(text, item));
    }
  }
  return items.length === 0 ? undefined : items;
}

/** Questions of an agenda number themselves. */
function numbered(item: Field, index: number): Data {
  return item.fields?.[0]?.name === 'n' ? { n: index + 1 } : {};
}

function choicesFor(form: Form, field: Field, { data, path, type }: Spot): readonly Choice[] | undefined {
  const one = field.item ?? field;
  const options = one.options && Object.entries(one.options).map(([value, label]) => ({ value, label }));
  const name = [type, ...path.filter((step) => typeof step === 'string')].join('.');
  return (
    form.choices?.(name, data) ??
    options ??
    codeChoices(type, path, form.profile, data) ??
    (one.ref && recordChoices(form.corpus, one.ref, form.municipality))
  );
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function nameOf({ path, type }: Spot, { name }: Field): string {
  return [type, ...path.filter((step) => typeof step === 'string'), name].join('.');
}
