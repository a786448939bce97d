// @ts-check
import { clearNotices, show } from './notices.js';

/**
 * @typedef {{ action: string, params?: Record<string, string> }} Request
 * @typedef {{ request(payload: Request): Promise<any> }} Backend
 * @typedef {{ init(...options: unknown[]): Backend }} Known
 */

/** Requests that change something: what the server answers to them is for the person at the form. */
const TOLD = ['persistEntry', 'updateUnpublishedEntryStatus', 'publishUnpublishedEntry', 'deleteUnpublishedEntry'];

/**
 * Decap's proxy back end that also tells the person what the server says: where a request stands, who was first to save.
 * @param {Known} proxy
 */
export function answering(proxy) {
  return class {
    /** @param {unknown[]} options */
    constructor(...options) {
      const backend = proxy.init(...options);
      const plain = backend.request.bind(backend);
      backend.request = async (payload) => {
        try {
          const answer = await plain(payload);
          if (payload.action !== 'persistEntry') tell(payload, answer);
          return answer;
        } catch (error) {
          throw complaint(payload, error);
        }
      };
      return backend;
    }
  };
}

/**
 * @param {Request} payload
 * @param {{ message?: string, request?: string }} answer
 */
function tell({ action, params }, answer) {
  if (!TOLD.includes(action)) return;
  const titles = /** @type {Record<string, string>} */ ({
    publishUnpublishedEntry: 'Опубликовано.',
    deleteUnpublishedEntry: 'Черновик удалён.',
    pending_review: 'Отправлено на проверку.',
    pending_publish: 'Отмечено: готово к публикации.',
    draft: 'Снова черновик.',
  });
  const title = titles[params?.['newStatus'] ?? action] ?? answer.message ?? 'Сделано.';
  clearNotices();
  const links = answer.request === undefined ? [] : [{ href: answer.request, text: 'Открыть запрос на публикацию' }];
  show({ kind: 'done', title, links });
}

/**
 * The server's own words without the name of an error class; a refusal to change something also stays at the top.
 * @param {Request} payload
 * @param {unknown} error
 */
function complaint({ action }, error) {
  if (!(error instanceof Error)) return error;
  const status = /** @type {{ status?: number | null }} */ (error).status;
  if (status === undefined || status === null) error.message = 'программа не отвечает. Проверьте, что она запущена.';
  error.name = '';
  if (TOLD.includes(action)) {
    clearNotices();
    show({ kind: 'error', title: error.message });
  }
  return error;
}
