import { disclosureOf, type Disclosure } from '../domain/person-basis.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import type { MunicipalityCheck } from './check.ts';

type Reason = Extract<Disclosure, { shown: false }>['why'];

export const everyoneInTheReserveIsShown: MunicipalityCheck = {
  id: 'M4.20',
  scope: 'municipality',
  clause: 'п. 4.20',
  level: 'breach',
  guarantee:
    'Каждый, кто состоит в резерве, показан на сайте; кого показать нельзя, отмечен как «сведения ограничены».',
  why: 'Методика требует открытого списка, а закон о персональных данных — согласия на распространение. Второе сильнее первого.',
  fix: 'Предложите человеку дать согласие на показ сведений на этом сайте; до этого имя скрыто.',
  *run({ municipality, people, register, today }) {
    const inReserve = new Set(register.reserveOn(today).current.map(({ person }) => person));
    for (const entry of people) {
      if (!inReserve.has(entry.id)) continue;
      const disclosure = disclosureOf(entry, today, municipality.data.siteUrl);
      if (disclosure.shown) continue;
      const { message, path } = reasonFor(disclosure.why, entry);
      yield {
        entry,
        path: [path],
        message: `человек состоит в резерве, но ${message}; на сайте «сведения ограничены».`,
        next: 'Если человек согласен на показ, впишите новое согласие.',
      };
    }
  },
};

function reasonFor(why: Reason, { data }: Entry<'person'>): { readonly message: string; readonly path: string } {
  switch (why) {
    case 'withdrawn':
      return { message: `согласие отозвано ${dateInDigits(data.withdrawnOn ?? '')}`, path: 'withdrawnOn' };
    case 'expired':
      return { message: `согласие действовало по ${dateInDigits(data.validUntil ?? '')}`, path: 'validUntil' };
    case 'not-yet':
      return { message: `согласие действует только с ${dateInDigits(data.validFrom ?? '')}`, path: 'validFrom' };
    case 'other-site':
      return { message: 'согласие дано на адрес другого сайта', path: 'siteUrls' };
    case 'no-name':
      return { message: 'согласие не разрешает показать имя', path: 'fields' };
    case 'no-basis':
      return { message: 'основания для показа нет', path: 'basis' };
    default:
      return why satisfies never;
  }
}
