import { compositionOn } from '../domain/commission.ts';
import { dateInWords } from '../i18n/dates.ts';
import { ru } from '../i18n/ru.ts';
import { archiveAddress } from './addresses.ts';
import { currentSite } from './current.ts';
import { separated, type Fact, type Link } from './inline.ts';
import type { Section } from './section.ts';

/** What every page of a municipality's section carries around its content. */
export interface Shell {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly name: string;
  readonly administration: string;
  /** The pages people come for. */
  readonly menu: readonly Link[];
  /** All pages of the section, for the foot of the page. */
  readonly pages: readonly Link[];
  readonly contacts: readonly Fact[];
  readonly asOf: string;
}

const MENU = ['reserve', 'selections', 'appointments', 'decisions', 'protocols', 'acts', 'contacts'] as const;
const PAGES = [...MENU, 'commission', 'positions', 'materials', 'statistics', 'completeness', 'subscribe'] as const;

/** How the contacts call whoever answers for the section. */
export const RESPONSIBLE = 'Ответственный';

/** Pages that stand above the municipalities, as a section leads to them. */
export const CATALOGUE_LINKS: readonly Link[] = [
  { text: 'Лучшие муниципальные практики', href: '/practices/' },
  { text: 'Рекомендации и ответы на них', href: '/recommendations/' },
  { text: 'Инициативы муниципального сообщества', href: '/initiatives/' },
  { text: 'Где учат резерв', href: '/providers/' },
  { text: 'Открытые данные', href: '/data/' },
  { text: ru.nav.help, href: '/help/' },
  { text: ru.nav.about, href: '/about/' },
];

/** Links to the administration's own pages. */
export function ownPages(): Link[] {
  return currentSite().look.pages.map(({ name, title }) => ({ text: title, href: `/info/${name}/` }));
}

/** How to take a section along: into a page of another site, or whole, to a disk. */
export function takeAway({ id, href }: Shell): Link[] {
  const archive = { text: ru.archive, href: archiveAddress(id) };
  return [{ text: ru.embed.title, href: `${href}embed/` }, ...(currentSite().archive ? [archive] : [])];
}

/** Name, menu and contacts of a section. */
export function shellOf(section: Section): Shell {
  const { data, id } = section.context.municipality;
  return {
    id,
    href: `/${id}/`,
    title: data.title ?? ru.sectionTitle,
    name: data.name,
    administration: data.administration ?? data.name,
    menu: [...pagesOf(id, MENU), { text: ru.nav.more, href: '#all' }],
    pages: pagesOf(id, PAGES),
    contacts: contactsOf(section),
    asOf: dateInWords(section.context.today),
  };
}

function pagesOf(id: string, pages: readonly (typeof PAGES)[number][]): Link[] {
  return pages.map((page) => ({ text: ru.nav[page], href: `/${id}/${page}/` }));
}

/** The five contacts of clause 13.3; the secretary's name comes from the composition of the Commission. */
function contactsOf(section: Section): Fact[] {
  const { memberships, municipality, profile, today } = section.context;
  const { contacts = {} } = municipality.data;
  const secretary = compositionOn(memberships, today, profile.data).members.find(
    ({ data }) => data.role === 'secretary',
  );
  const known = section.people.known(secretary?.data.person);
  const facts: (Fact | undefined)[] = [
    contacts.secretary === undefined
      ? undefined
      : { name: RESPONSIBLE, value: known ? `${known.name}, ${contacts.secretary}` : contacts.secretary },
    contacts.hours === undefined ? undefined : { name: 'Когда обратиться', value: contacts.hours },
    contacts.phones?.length
      ? {
          name: 'Телефон',
          value: separated(contacts.phones.map((phone) => ({ text: phone, href: phoneHref(phone) }))),
        }
      : undefined,
    contacts.email === undefined
      ? undefined
      : { name: 'Электронная почта', value: { text: contacts.email, href: `mailto:${contacts.email}` } },
    contacts.postalAddress === undefined ? undefined : { name: 'Почтовый адрес', value: contacts.postalAddress },
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** «+7 (000) 000-00-02, доб. 14» → `tel:+70000000002`: the extension is not part of a number that can be dialled. */
function phoneHref(phone: string): string {
  return `tel:${phone.replace(/, доб\..*/, '').replaceAll(/[^+\d]/g, '')}`;
}
