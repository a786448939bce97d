import { compositionOn } from '../domain/commission.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { optionLabel, recordField, type FieldPath } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import { answerAt } from './answers.ts';
import { titleOf } from './choices.ts';
import type { Draft } from './draft.ts';
import { askField, askRecord, type Data, type Form } from './form.ts';
import { membersOn, type Known } from './likely.ts';
import { inReserve, someChoices } from './narrow.ts';

/** «Everyone»: an answer instead of a list of people. */
const ALL = 'all';

/** Who took part: whoever is a member on that day and was not absent. */
interface Attendance {
  readonly present: readonly string[];
  /** How many of them may vote. */
  readonly voters: number;
}

/** Asks for a whole sitting: who was there, what was on the agenda, what was decided on each question and how the vote went. */
export async function askSitting(base: Form, known: Known, draft: Draft): Promise<void> {
  const start = await askSome(base, ['number', 'date'], {});
  const date = String(start['date']);
  const { absent, present, voters } = await askAttendance(base, known, date);
  const form = formFor(base, known, { present, voters });
  const head = await askSome(form, ['form', 'place', 'presiding', 'secretary'], { ...start, present, absent });
  const whole = head['form'] === 'mixed' ? await askSome(form, ['remote'], head) : head;
  const protocol = draft.nameFor('protocol', whole);
  const agenda: Data[] = [];
  const excluded: string[] = [];
  for (;;) {
    const index = agenda.length;
    const at: FieldPath = ['agenda', index];
    if (index > 0 && !(await form.asker.more({ path: at, label: 'Был ещё вопрос?', initial: true }))) break;
    form.asker.say(`Вопрос ${index + 1}`);
    const title = await form.asker.text({ path: [...at, 'title'], label: `Вопрос ${index + 1} повестки` });
    agenda.push({ n: index + 1, title });
    await askDecisions({ form, known, draft, excluded, date }, [...at, 'decisions'], { protocol, item: index + 1 });
  }
  const rest = await askSome(form, ['signedBy', 'signedOn', 'publishedOn'], { ...whole, agenda });
  const body = answerAt(form.asker.answers, ['body']);
  draft.add('protocol', rest, { id: protocol, body: typeof body === 'string' ? body : undefined });
}

interface Deciding {
  readonly form: Form;
  readonly known: Known;
  readonly draft: Draft;
  readonly date: string;
  /** Who left the reserve at this very sitting. */
  readonly excluded: string[];
}

async function askDecisions(
  { date, draft, excluded, form, known }: Deciding,
  at: FieldPath,
  fixed: Data,
): Promise<void> {
  for (let index = 0; ; index += 1) {
    const label = index === 0 ? 'Записать решение по этому вопросу?' : 'Было ещё решение по этому вопросу?';
    if (!(await form.asker.more({ path: [...at, index], label, initial: index === 0 }))) return;
    const reserve = inReserve(known, date).filter((person) => !excluded.includes(person));
    const choices: Form['choices'] = (name, data) => {
      if (name !== 'decision.persons' && name !== 'decision.person') return form.choices?.(name, data);
      if (['include', 'recommend', 'other'].includes(String(data['kind']))) return undefined;
      const people = someChoices(known.corpus, draft.municipality, reserve);
      if (!isKeeping(data)) return people;
      const everyone = `все, кто в резерве на этот день: ${count(reserve.length, 'человек', 'человека', 'человек')}`;
      return [{ value: ALL, label: everyone }, ...people];
    };
    const likely: Form['likely'] = (name, data) =>
      name === 'decision.persons' && isKeeping(data) ? [ALL] : form.likely(name, data, [...at, index]);
    const decision = withPeople(
      await askRecord({ ...form, choices, likely }, 'decision', [...at, index], fixed),
      reserve,
    );
    if (decision['kind'] === 'exclude') excluded.push(...((decision['persons'] ?? [decision['person']]) as string[]));
    draft.add('decision', decision);
    form.asker.say(`Записано: ${optionLabel('decision', ['kind'], String(decision['kind']))}.`);
  }
}

function isKeeping({ kind }: Data): boolean {
  return kind === 'keep' || kind === 'extend';
}

/** «Everyone» as the list that it stands for; one person is not a list. */
function withPeople(decision: Data, reserve: readonly string[]): Data {
  const { persons, ...others } = decision as { persons?: readonly string[] };
  if (persons === undefined) return decision;
  const named = persons.includes(ALL) ? reserve : persons;
  return named.length === 1 ? { ...others, person: named[0] } : { ...others, persons: named };
}

async function askAttendance(
  { asker, corpus, municipality, profile }: Form,
  known: Known,
  date: string,
): Promise<Attendance & { absent: readonly string[] }> {
  const members = membersOn(known, date);
  if (members.length === 0 || !profile) {
    const from = corpus.list('membership', municipality).map(({ data }) => data.from);
    const known = from.length === 0 ? '' : ` (в записях состав с ${dateInDigits([...from].sort()[0]!)})`;
    throw new Error(
      `На ${dateInDigits(date)} в Комиссии никого нет${known}. Проверьте день, или запишите состав: npm run new -- membership`,
    );
  }
  const people = members.map(({ data }) => data.person);
  const nameOf = (id: string) => {
    const person = corpus.get('person', municipality, id);
    return person ? titleOf(person) : id;
  };
  const lines = members.map(
    ({ data }) => `  ${nameOf(data.person)} — ${optionLabel('membership', ['role'], data.role)}`,
  );
  asker.say(['Состав Комиссии на этот день:', ...lines].join('\n'));
  const absent = await asker.chooseMany({
    path: ['absent'],
    label: 'Кто отсутствовал',
    hint: 'если были все, ничего не отмечайте',
    choices: someChoices(corpus, municipality, people),
    optional: true,
  });
  const present = people.filter((person) => !absent.includes(person));
  const { voting } = compositionOn(corpus.list('membership', municipality), date, profile);
  return { absent, present, voters: present.filter((person) => voting.has(person)).length };
}

/** Questions about this sitting: only those who were there can preside or withdraw, and all of them are taken to be in favour. */
function formFor(base: Form, known: Known, { present, voters }: Attendance): Form {
  const ofPresent = [
    'protocol.presiding',
    'protocol.secretary',
    'protocol.signedBy',
    'protocol.remote',
    'decision.vote.recused',
  ];
  return {
    ...base,
    choices: (name, data) =>
      ofPresent.includes(name) ? someChoices(known.corpus, base.municipality, present) : base.choices?.(name, data),
    likely: (name, data, at) => {
      if (name !== 'decision.vote.for') return base.likely(name, data);
      const recused = answerAt(base.asker.answers, [...(at ?? []), 'vote', 'recused']);
      return voters - (Array.isArray(recused) ? recused.length : 0);
    },
  };
}

/** Asks for these fields of the protocol and adds them to what is known of it. */
async function askSome(form: Form, names: readonly string[], known: Data): Promise<Data> {
  const type: RecordType = 'protocol';
  const data: Record<string, unknown> = { ...known };
  for (const name of names) {
    const field = recordField(type).fields!.find((one) => one.name === name)!;
    data[name] = await askField(form, field, { type, path: [], at: [], data });
  }
  return data;
}
