import { Corpus } from '../records/corpus.ts';
import { fieldAt } from '../records/fields.ts';
import type { Asker, Choice, TextQuestion } from '../editing/asker.ts';
import { fieldProblem, normalAnswer } from '../editing/field-problem.ts';
import { askField, type Data, type Form } from '../editing/form.ts';
import { parseYaml } from '../records/yaml.ts';
import { askAssociation } from './association-questions.ts';
import { askFolder } from './folder-question.ts';
import { askForge } from './forge-question.ts';
import { ownProfiles } from './own-files.ts';
import type { Beginning } from './repository.ts';

const ASSOCIATION = 'объединение муниципалитетов: ассоциация, союз, совет';
const OWNER = /^@[\w.-]+(\/[\w.-]+)*$/;

/** Asks the questions from which a repository is made. */
export async function askBeginning(asker: Asker): Promise<Beginning> {
  const kind = await asker.choose({ path: ['kind'], label: 'Для кого хранилище', choices: kinds() });
  return kind === 'association' ? askAssociation(asker) : askMunicipality(asker, kind);
}

async function askMunicipality(asker: Asker, kind: string): Promise<Beginning> {
  const form: Form = {
    asker,
    corpus: new Corpus([]),
    municipality: '',
    profile: undefined,
    today: '',
    likely: (name) => (name === 'municipality.timeZone' ? 'Europe/Moscow' : undefined),
    choices: () => undefined,
  };
  const ask = async (name: string, required: boolean) =>
    askField(
      form,
      { ...fieldAt('municipality', [name])!, required },
      { type: 'municipality', path: [], at: [], data: {} },
    );
  const name = await ask('name', true);
  const id = await askFolder(asker, String(name));
  const start = { name, kind, region: await ask('region', false) };
  const place = { oktmo: await ask('oktmo', false), timeZone: await ask('timeZone', true) };
  const siteUrl = await ask('siteUrl', false);
  const shown = await askContacts(asker);
  const profile = await askProfile(asker);
  const forge = await askForge(asker);
  const repository = forge && `${forge.url}/${forge.repository}`;
  const all: Data = { ...start, ...place, profile, siteUrl, repository, ...shown };
  const municipality = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { id, municipality, profile, forge, owners: forge ? await askOwners(asker) : [] };
}

function kinds(): readonly Choice[] {
  const options = Object.entries(fieldAt('municipality', ['kind'])?.options ?? {});
  return options.map(([value, label]) => ({ value, label: value === 'association' ? ASSOCIATION : label }));
}

/** All that clause 13.3 wants on the first page: without it the section would have errors from the start. */
async function askContacts(asker: Asker): Promise<{ contacts: Data; links: Data }> {
  const ask = (path: readonly [string, string], more: Partial<TextQuestion> = {}) => {
    const field = fieldAt('municipality', path)!;
    return asker.text({
      path: [path[1]],
      label: field.label,
      ...(field.description !== undefined && { hint: field.description.replace(/\.$/, '') }),
      normalise: (text) => normalAnswer(field, text),
      problem: (text) => fieldProblem('municipality', path, normalAnswer(field, text), ''),
      ...more,
    });
  };
  const secretary = await ask(['contacts', 'secretary']);
  const hours = await ask(['contacts', 'hours']);
  const phones = await ask(['contacts', 'phones'], {
    hint: 'через точку с запятой: +7 (000) 000-00-00; +7 (000) 000-00-01',
    problem: (text) =>
      listed(text)
        .map((phone) => fieldProblem('municipality', ['contacts', 'phones', 0], phone, ''))
        .find((problem) => problem !== undefined),
  });
  const postalAddress = await ask(['contacts', 'postalAddress']);
  const email = await ask(['contacts', 'email']);
  const federal = await ask(['links', 'federal'], { hint: 'адрес страницы, с https://' });
  const regional = await ask(['links', 'regional'], { hint: 'адрес страницы, с https://' });
  return { contacts: { secretary, hours, phones: listed(phones), postalAddress, email }, links: { federal, regional } };
}

async function askProfile(asker: Asker): Promise<string> {
  const choices = [...ownProfiles()].map(([value, text]) => ({ value, label: profileTitle(text) ?? value }));
  // One methodology leaves no choice.
  if (choices.length === 1) return choices[0]!.value;
  return asker.choose({
    path: ['profile'],
    label: 'По какой методике работает Комиссия',
    hint: 'числа и сроки потом можно поправить',
    choices,
    ...(choices[0] && { initial: choices[0].value }),
  });
}

function profileTitle(text: string): string | undefined {
  const parsed = parseYaml(text);
  if (Array.isArray(parsed)) return undefined;
  const { title } = parsed.value as { title?: string };
  return title;
}

async function askOwners(asker: Asker): Promise<readonly string[]> {
  const answer = await asker.text({
    path: ['owners'],
    label: 'Кто на сервере одобряет настройки, методику и записи о людях',
    hint: 'имена через пробел: @ivanova @okrug/otdel; можно пропустить',
    optional: true,
    problem: (text) => (names(text).every((name) => OWNER.test(name)) ? undefined : 'нужны имена вида @ivanova'),
  });
  return names(answer);
}

function names(text: string): string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}

function listed(text: string): string[] {
  return text.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
