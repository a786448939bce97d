import { municipalityContext } from '../checks/context.ts';
import { todayIn } from '../checks/today.ts';
import type { Corpus } from '../records/corpus.ts';
import { loadCorpus } from '../records/load.ts';
import { rowOf, type RecordType } from '../records/registry.ts';
import { answerAt } from './answers.ts';
import type { Asker } from './asker.ts';
import { needsPosition } from './choices.ts';
import { Draft } from './draft.ts';
import { askRecord, type Form } from './form.ts';
import { likelyValue, type Known } from './likely.ts';
import { narrowChoices } from './narrow.ts';
import { askSitting } from './sitting.ts';
import { finishWriting } from './write-files.ts';

export interface NewOptions {
  readonly content: string;
  readonly today?: string | undefined;
  readonly municipality?: string | undefined;
}

/** Asks for a new record, or for a whole sitting, and says which files it comes to. Nothing is written. */
export async function askNew(what: RecordType | 'sitting', asker: Asker, options: NewOptions): Promise<Draft> {
  finishWriting(options.content);
  const { corpus } = loadCorpus(options.content);
  const municipality = await municipalityFor(what, corpus, asker, options.municipality);
  const known = knownOf(corpus, municipality, options.today);
  const draft = new Draft(corpus, municipality);
  const form: Form = {
    asker,
    corpus,
    municipality,
    profile: known.profile,
    today: known.today,
    likely: (name, data) => likelyValue(known, name, data),
    choices: (name, data) => narrowChoices(known, name, data),
    must: (name, data) => name === 'decision.position' && needsPosition(known.profile, data['level']),
    newPerson: (data) => draft.add('person', data),
  };
  if (what === 'sitting') {
    await askSitting(form, known, draft);
    return draft;
  }
  const data = await askRecord(form, what, []);
  const given = answerAt(asker.answers, ['body']);
  const hasBody = (rowOf(what).formats as readonly string[]).includes('mdx');
  draft.add(what, data, { body: hasBody && typeof given === 'string' ? given : undefined });
  return draft;
}

/** Whatever is known of a municipality before its records change. */
export function knownOf(corpus: Corpus, id: string, today: string | undefined): Known {
  const municipality = corpus.get('municipality', id, id);
  const day = today ?? todayIn(municipality?.data.timeZone);
  const context = municipality && municipalityContext({ corpus }, municipality, day);
  return { corpus, municipality, profile: context?.profile.data, register: context?.register, today: day };
}

async function municipalityFor(
  what: RecordType | 'sitting',
  corpus: Corpus,
  asker: Asker,
  named: string | undefined,
): Promise<string> {
  if (what !== 'sitting' && rowOf(what).shared === true) return '';
  if (what === 'municipality') {
    return asker.text({
      path: ['municipality'],
      label: 'Имя папки муниципалитета',
      hint: 'строчные латинские буквы, цифры и дефис',
      problem: (text) =>
        /^[a-z0-9][a-z0-9-]{1,63}$/.test(text) ? undefined : 'нужны строчные латинские буквы, цифры и дефис',
    });
  }
  const all = corpus.list('municipality');
  const sections =
    what === 'sitting' || what === 'decision' ? all.filter(({ data }) => data.kind !== 'association') : all;
  if (named !== undefined && !sections.some(({ id }) => id === named)) {
    throw new Error(`Муниципалитета «${named}» в записях нет. Есть: ${sections.map(({ id }) => id).join(', ')}`);
  }
  if (named !== undefined || sections.length === 1) return named ?? sections[0]!.id;
  return asker.choose({
    path: ['municipality'],
    label: 'Муниципалитет',
    choices: sections.map(({ data, id }) => ({ value: id, label: data.name })),
  });
}
