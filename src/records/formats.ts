import { fullFormats } from 'ajv-formats/dist/formats.js';

const isDate = fullFormats.date as { validate: (text: string) => boolean };
const email = fullFormats.email as RegExp;

const INN_WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Every `format` that the schemas use: what is valid, and what to tell a person when it does not. */
export const FORMATS: Record<string, { readonly validate: (text: string) => boolean; readonly message: string }> = {
  date: {
    validate: isCalendarDay,
    message: 'нужен день календаря в виде ГГГГ-ММ-ДД, например 2026-02-28',
  },
  'partial-date': {
    validate: (text) => [4, 7, 10].includes(text.length) && isCalendarDay(`${text}-01-01`.slice(0, 10)),
    message: 'нужна дата в виде ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  },
  email: {
    validate: (text) => email.test(text),
    message: 'нужен адрес электронной почты, например rezerv@zarechny.example',
  },
  'web-address': {
    validate: isWebAddress,
    message: 'нужен адрес страницы целиком, начиная с https:// или http://',
  },
  inn: { validate: isOrganisationInn, message: 'нужен ИНН организации: 10 цифр, последняя из них контрольная' },
  'time-zone': { validate: isTimeZone, message: 'нужен часовой пояс, например Europe/Moscow или Asia/Kamchatka' },
};

/** Years from 1900 to 2199, as in the calendar of the domain: 0206 and 2206 are slips of the hand. */
function isCalendarDay(text: string): boolean {
  return /^(19|20|21)\d{2}-/.test(text) && isDate.validate(text);
}

/**
 * http and https only, a named host with a dot, no name and password inside: other schemes can act in a browser. A
 * backslash is a slash to browsers and part of a name to other programs: they would go to different hosts.
 */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\p{C}\\]/u.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  // The parser has already turned every spelling of an IPv4 address into four numbers.
  return `${username}${password}` === '' && /^([a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/.test(hostname);
}

/** Ten digits, the last of which checks the others (order of the tax service on the structure of the number). */
function isOrganisationInn(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const sum = INN_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return (sum % 11) % 10 === Number(text.charAt(9));
}

/** Those of this planet are few, and asking for one is dear. */
const zones = new Set<string>();

function isTimeZone(text: string): boolean {
  if (zones.has(text)) return true;
  try {
    new Intl.DateTimeFormat('ru', { timeZone: text });
    if (!text.includes('/')) return false;
    zones.add(text);
    return true;
  } catch {
    return false;
  }
}
