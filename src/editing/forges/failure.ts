import type { ForgeKind, ForgeSettings } from './settings.ts';

/** Why a request could not be sent: what the caller can tell apart. */
export type FailureKind =
  /** The settings cannot be right, or another kind of server answers at this address. */
  | 'settings'
  /** There is no token, or it is not accepted. */
  | 'token'
  /** The token is accepted and may not do this. */
  | 'rights'
  /** No such repository, or the token does not see it. */
  | 'missing'
  /** The server understood and said no: a rule of the repository, or nothing to publish. */
  | 'refused'
  /** The draft on the server is not the one that was sent from here. */
  | 'changed'
  /** No answer in time, or the server is out of order. The same call may succeed later. */
  | 'unavailable';

/** A failure with words for the secretary. `detail` is the server's own remark for an administrator; neither ever holds the token. */
export class ForgeError extends Error {
  readonly kind: FailureKind;
  readonly detail: string;

  constructor(kind: FailureKind, message: string, detail = '') {
    super(message);
    this.name = 'ForgeError';
    this.kind = kind;
    this.detail = detail;
  }
}

const KEPT = 'Черновик сохранён на этом компьютере';

/** What the token must be allowed, in the words of the page where it is issued. */
const RIGHTS: Readonly<Record<ForgeKind, string>> = {
  github: '«Contents» и «Pull requests»: Read and write',
  gitlab: 'область «api», роль не ниже Developer',
  forgejo: '«repository» и «issue»: Read and Write',
};

/** The failure of a kind at this forge: what is wrong and what to do next. */
export function failure(kind: FailureKind, settings: ForgeSettings, detail = ''): ForgeError {
  const server = hostOf(settings.url);
  const words: Readonly<Record<FailureKind, string>> = {
    settings: `По адресу ${settings.url} отвечает не тот сервер, который назван в настройках. Проверьте адрес и вид сервера.`,
    token: `Сервер ${server} не принял токен: он неверный, отозван или просрочен. ${KEPT}. Попросите администратора выпустить новый токен.`,
    rights: `Сервер ${server} не разрешил это действие. ${KEPT}. Попросите администратора дать токену права: ${RIGHTS[settings.kind]}.`,
    missing: `На сервере ${server} нет хранилища «${settings.repository}», или токену оно не видно. ${KEPT}. Проверьте имя хранилища в настройках.`,
    refused: `Сервер ${server} отклонил действие. ${KEPT}. Проверьте, есть ли в черновике изменения и не ждёт ли сервер проверок или согласования.`,
    changed: `На сервере ${server} этот черновик уже изменён с другого компьютера, поэтому ничего не отправлено. ${KEPT}. Договоритесь, чей вариант верный, и получите изменения с сервера.`,
    unavailable: `Сервер ${server} не отвечает. ${KEPT}. Отправьте его ещё раз позже: второго запроса на публикацию не появится.`,
  };
  return new ForgeError(kind, words[kind], detail);
}

/** A remark of a server or of git on one line, without the secrets and without the user part of addresses. */
export function remark(text: string, secrets: readonly string[]): string {
  const clean = secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
    .replaceAll(/\/\/[^/@\s]+@/g, '//')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return clean.length > 300 ? `${clean.slice(0, 300)}…` : clean;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
