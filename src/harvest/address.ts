import { SourceFailure } from './failure.ts';

/** Ways to a repository that git may go. */
export type Protocol = 'https' | 'ssh' | 'file';

const ADVICE = 'Нужен адрес вида https://git.example/okrug/zapisi.git или ssh://git@git.example/okrug/zapisi.git.';
const HOST = '([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*';
/** Letters that git, a shell and a file of settings take for themselves. */
const PATH = '/[\\w.~+/-]+';
const FORMS: Readonly<Record<Protocol, RegExp>> = {
  https: new RegExp(`^https://${HOST}(:\\d{1,5})?${PATH}$`, 'i'),
  ssh: new RegExp(`^ssh://[a-z_][\\w-]*@${HOST}(:\\d{1,5})?${PATH}$`, 'i'),
  file: new RegExp(`^file://${PATH}$`),
};

/** By which protocol an address may be asked, before git hears of it. Throws a SourceFailure that says what to write instead. */
export function protocolOf(url: string, allowFile: boolean): Protocol {
  const refuse = (problem: string): never => {
    throw new SourceFailure('address', `${problem} ${ADVICE}`);
  };
  if (url.startsWith('-')) return refuse('Адрес начинается с дефиса: git принял бы его за свой параметр.');
  if (/^[\w+.-]+::/.test(url)) return refuse('Такой адрес заставил бы git запустить программу.');
  if (/[\p{C}\s]/u.test(url)) return refuse('В адресе пробел, перевод строки или невидимый знак.');
  const scheme = /^([a-z][\w+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'http') return refuse('Адрес без шифрования, http: в пути записи могли бы подменить.');
  if (scheme !== 'https' && scheme !== 'ssh' && scheme !== 'file') return refuse('Такой адрес не годится.');
  const [authority = ''] = url.slice(scheme.length + 3).split('/');
  const [user, ...host] = authority.split('@');
  if (host.length > 0 && (scheme === 'https' || user?.includes(':')))
    return refuse('В адресе имя или пароль. Уберите их: список читают многие.');
  if (scheme === 'file' && !allowFile)
    return refuse('Хранилище на этом диске берётся, только если в списке стоит allowFile: true.');
  if (/(^|\/)\.\.?(\/|$)/.test(url.slice(scheme.length + 3))) return refuse('В адресе шаги «.» или «..».');
  if (!FORMS[scheme].test(url)) return refuse('Адрес хранилища не разобрать или узел назван числом.');
  return scheme;
}
