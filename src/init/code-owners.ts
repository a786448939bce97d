import type { ForgeSettings } from '../settings/settings.ts';

/** Where each forge looks for the list, and how it names paths there: Forgejo takes regular expressions. */
const PLACES: Readonly<Record<ForgeSettings['kind'], readonly [file: string, patternOf: (path: string) => string]>> = {
  github: ['.github/CODEOWNERS', (path) => `/${path}`],
  gitlab: ['.gitlab/CODEOWNERS', (path) => `/${path}`],
  forgejo: ['CODEOWNERS', expressionOf],
};

/** Records by which one could change much with little: numbers of the methodology, whose name is shown, who may vote. */
const GRAVE = ['content/profiles/', 'content/*/people/', 'content/*/commission/', 'content/*/municipality.yaml'];
/** What comes to a repository later and is no record either. */
const LATER = ['package-lock.json', 'overrides/', 'pages/', 'look/'];

/** The file that makes a forge ask those who answer for the repository, by its path: for all that is no record, and for grave records. */
export function codeOwners(
  kind: ForgeSettings['kind'],
  owners: readonly string[],
  files: readonly string[],
): readonly [string, string] {
  const [place, patternOf] = PLACES[kind];
  const others = [...files, place].filter((file) => !file.startsWith('content/'));
  const tops = others.map((file) => file.replace(/\/.*/, '/'));
  const line = (path: string) => `${patternOf(path)} ${owners.join(' ')}`;
  const list = (paths: readonly string[]) => [...new Set(paths)].sort().map(line).join('\n');
  const text = `# Кто одобряет изменения. Как сделать это обязательным: защита ветки main на сервере.

# Записи, одной строкой которых можно изменить многое
${list(GRAVE)}

# Всё, что не записи: настройки, версии программ, порядок проверки и публикации
${list([...tops, ...LATER])}
`;
  return [place, text];
}

function expressionOf(path: string): string {
  return path
    .replaceAll('.', String.raw`\.`)
    .replaceAll('*', '[^/]+')
    .replace(/\/$/, '/.*');
}
