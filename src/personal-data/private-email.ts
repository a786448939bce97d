import type { Detector } from './personal-data.ts';

const ADDRESS =
  /(?<![\p{L}\d._+-])[\p{L}\d_+-][\p{L}\d._+-]{0,63}@(?<host>(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,24})(?![\p{L}\d-])/gu;
/** Where anybody gets a mailbox for nothing: an administration writes from its own name. */
const FREE_MAIL = new Set(
  `mail.ru inbox.ru list.ru bk.ru internet.ru xmail.ru vk.com yandex.ru yandex.com yandex.by yandex.kz yandex.ua ya.ru narod.ru
  gmail.com googlemail.com rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru rambler.ua hotmail.com hotmail.ru outlook.com
  outlook.ru live.com live.ru msn.com icloud.com me.com mac.com yahoo.com yahoo.co.uk proton.me protonmail.com pm.me tutanota.com
  tuta.io gmx.com gmx.de aol.com zoho.com mail.com qip.ru pochta.ru nm.ru hotbox.ru newmail.ru tut.by ukr.net i.ua mail.kz
  duck.com qq.com 163.com`.split(/\s+/),
);

/** A mailbox at one of the services where anybody gets one: it is a person's own. */
export const PRIVATE_EMAIL: Detector = {
  kind: 'email',
  label: 'личная электронная почта',
  may: (text) => text.includes('@'),
  *find(text) {
    for (const match of text.matchAll(ADDRESS)) {
      const host = (match.groups?.['host'] ?? '').toLowerCase();
      if (!FREE_MAIL.has(host)) continue;
      yield { start: match.index, end: match.index + match[0].length, masked: `***@${host}`, certain: true };
    }
  },
};
