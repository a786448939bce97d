import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel, type FieldPath } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { RecordTypes } from '../records/types.generated.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { PROFILE_CODES } from '../projections/cms-options.ts';
import type { Choice } from './asker.ts';

type Profile = RecordTypes['profile'];

/** How a record is called in a list of choices. Names of people are shown here: the secretary is at her own computer. */
export function titleOf(entry: Entry): string {
  const data = entry.data as object as Readonly<Record<string, unknown>>;
  const word = (name: string) => (typeof data[name] === 'string' ? data[name] : '');
  const day = word('date') === '' ? '' : `от ${dateInDigits(word('date'))}`;
  switch (entry.type) {
    case 'person':
      return [word('surname'), word('name'), word('patronymic')].filter(Boolean).join(' ') || `${entry.id} (без имени)`;
    case 'protocol':
      return `протокол № ${word('number')} ${day}`;
    case 'act':
      return [word('kind'), word('number') && `№ ${word('number')}`, day, `«${word('title')}»`]
        .filter(Boolean)
        .join(' ');
    case 'decision':
      return `${optionLabel('decision', ['kind'], word('kind'))}, ${word('protocol')}, вопрос ${String(data['item'])}`;
    default:
      return word('title') || word('shortName') || word('name') || entry.id;
  }
}

/** Records that a reference may name: documents from the newest, the others in the order of their files. */
export function recordChoices(corpus: Corpus, type: RecordType, municipality: string): Choice[] {
  const shared = type === 'profile' || type === 'municipality';
  const entries = [...corpus.list(type, shared ? undefined : municipality)] as Entry[];
  const dayOf = ({ data }: Entry) => (data as { date?: string }).date ?? '';
  if (type === 'protocol' || type === 'act') entries.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return entries.map((entry) => ({ value: entry.id, label: titleOf(entry), hint: entry.id }));
}

/** The codes of the profile that a field may hold; undefined for a field that holds none. */
export function codeChoices(
  type: RecordType,
  path: FieldPath,
  profile: Profile | undefined,
  data: Readonly<Record<string, unknown>>,
): Choice[] | undefined {
  const list = PROFILE_CODES[[type, ...path.filter((step) => typeof step === 'string')].join('/')];
  if (list === undefined || !profile) return undefined;
  const { level } = data;
  const codes =
    list === 'sources' && level !== undefined
      ? profile.sources.filter(({ levels }) => levels.some((code) => code === level))
      : profile[list];
  return codes.map(({ clause, code, label }) => ({ value: code, label, hint: clause }));
}

/** Whether people enter this level of the reserve for a certain post. */
export function needsPosition(profile: Profile | undefined, level: unknown): boolean {
  return profile?.levels.find(({ code }) => code === level)?.needsPosition === true;
}
