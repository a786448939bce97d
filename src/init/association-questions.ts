import { answerAt } from '../editing/answers.ts';
import { AnswerProblem, type Asker } from '../editing/asker.ts';
import { fieldProblem } from '../editing/field-problem.ts';
import { didYouMean } from '../findings/suggest.ts';
import { protocolOf } from '../harvest/address.ts';
import { SourceFailure } from '../harvest/failure.ts';
import type { FieldPath } from '../records/fields.ts';
import { askFolder, folderProblem } from './folder-question.ts';
import { askForge } from './forge-question.ts';
import type { Beginning } from './repository.ts';

/** A repository from which an association begins to collect. */
export interface FirstSource {
  readonly id: string;
  readonly url: string;
  readonly name?: string;
}

const ANSWERS = ['kind', 'name', 'folder', 'siteUrl', 'email', 'forge', 'repository', 'sources'];
const SOURCE = ['id', 'url', 'name'];

/** Asks what an association's repository is made from: far less than a municipality's. */
export async function askAssociation(asker: Asker): Promise<Beginning> {
  refuseOthers(asker, [], ANSWERS);
  const name = await asker.text({
    path: ['name'],
    label: 'Полное название объединения',
    problem: (text) => fieldProblem('municipality', ['name'], text, ''),
  });
  const id = await askFolder(asker, name);
  const siteUrl = await asker.text({
    path: ['siteUrl'],
    label: 'Адрес будущего сайта',
    hint: 'вместе с путём, например https://soyuz.example/praktiki/',
    optional: true,
    problem: siteProblem,
  });
  const email = await asker.text({
    path: ['email'],
    label: 'Почта, на которую писать об ошибках на сайте',
    optional: true,
    problem: (text) => fieldProblem('municipality', ['contacts', 'email'], text, ''),
  });
  const forge = await askForge(asker);
  const repository = forge && `${forge.url}/${forge.repository}`;
  const municipality = {
    name,
    kind: 'association',
    ...(siteUrl !== '' && { siteUrl }),
    ...(email !== '' && { contacts: { email } }),
    ...(repository !== undefined && { repository }),
  };
  return { id, municipality, forge, owners: [], sources: await askSources(asker, id) };
}

/** What stands above the site in its address must be a path that a site can stand under. */
export function siteProblem(address: string): string | undefined {
  const problem = fieldProblem('municipality', ['siteUrl'], address, '');
  if (problem !== undefined) return problem;
  return /^\/([\w.-]+\/)*[\w.-]*$/.test(new URL(address).pathname)
    ? undefined
    : 'в пути сайта нужны латинские буквы, цифры, точка и дефис';
}

async function askSources(asker: Asker, own: string): Promise<readonly FirstSource[]> {
  const given = answerAt(asker.answers, ['sources']);
  if (given !== undefined && given !== '' && !Array.isArray(given))
    throw new AnswerProblem(
      { path: ['sources'], label: 'Хранилища муниципалитетов' },
      'нужен список с полями id и url; если хранилищ пока нет, уберите эту строку',
    );
  const sources: FirstSource[] = [];
  for (;;) {
    const path = ['sources', sources.length];
    const label = sources.length === 0 ? 'Вписать первые хранилища муниципалитетов сейчас?' : 'Вписать ещё одно?';
    if (!(await asker.more({ path, label, initial: false }))) return sources;
    sources.push(await askSource(asker, path, [own, ...sources.map(({ id }) => id)]));
  }
}

async function askSource(asker: Asker, path: FieldPath, taken: readonly string[]): Promise<FirstSource> {
  refuseOthers(asker, path, SOURCE);
  const id = await asker.text({
    path: [...path, 'id'],
    label: 'Имя папки муниципалитета в его записях',
    hint: 'латиницей, внутри его папки content',
    problem: (text) => folderProblem(text) ?? (taken.includes(text) ? `папка «${text}» уже названа` : undefined),
  });
  const url = await asker.text({
    path: [...path, 'url'],
    label: 'Адрес его хранилища',
    hint: 'например https://git.okrug.example/rezerv/zapisi.git',
    problem: addressProblem,
  });
  const name = await asker.text({
    path: [...path, 'name'],
    label: 'Название муниципалитета',
    hint: 'видно, пока его записи не собраны',
    optional: true,
    problem: (text) => fieldProblem('municipality', ['name'], text, ''),
  });
  return { id, url, ...(name !== '' && { name }) };
}

/** Why nothing can be collected from an address, in Russian. */
function addressProblem(url: string): string | undefined {
  try {
    protocolOf(url, true);
    return undefined;
  } catch (error) {
    if (error instanceof SourceFailure) return error.message;
    throw error;
  }
}

/** An answer to what nobody asks would be lost without a word. */
function refuseOthers(asker: Asker, path: FieldPath, names: readonly string[]): void {
  const given = path.length === 0 ? asker.answers : answerAt(asker.answers, path);
  const odd =
    typeof given === 'object' && given !== null ? Object.keys(given).find((name) => !names.includes(name)) : undefined;
  if (odd !== undefined)
    throw new AnswerProblem(
      { path: [...path, odd], label: 'Лишний ответ' },
      `такого вопроса нет. Есть: ${names.join(', ')}.${didYouMean(odd, names)}`,
    );
}
