import type { Asker } from '../editing/asker.ts';
import type { ForgeSettings } from '../settings/settings.ts';
import type { Beginning } from './repository.ts';

const FORGES = [
  { value: 'none', label: 'пока нет' },
  { value: 'github', label: 'GitHub' },
  { value: 'gitlab', label: 'GitLab' },
  { value: 'forgejo', label: 'Forgejo или Gitea' },
];

/** Asks on which server the repository will lie; undefined where there is none yet. */
export async function askForge(asker: Asker): Promise<Beginning['forge']> {
  const kind = await asker.choose({
    path: ['forge'],
    label: 'Где в сети лежит хранилище записей',
    choices: FORGES,
    initial: 'none',
  });
  if (kind === 'none') return undefined;
  const address = await asker.text({
    path: ['repository'],
    label: 'Адрес хранилища',
    hint: 'например https://git.okrug.example/rezerv/zapisi',
    problem: (text) => (repositoryIn(text) ? undefined : 'нужен адрес вида https://сайт/владелец/имя'),
  });
  return { kind: kind as ForgeSettings['kind'], ...repositoryIn(address)! };
}

function repositoryIn(address: string): { url: string; repository: string } | undefined {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const repository = pathname.replaceAll(/^\/|\/$|\.git$/g, '');
  return /^[\w.-]+(\/[\w.-]+)+$/.test(repository) ? { url: origin, repository } : undefined;
}
