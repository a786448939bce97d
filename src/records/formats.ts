import type { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

const isDate = fullFormats.date as { validate: (text: string) => boolean };
const email = fullFormats.email as RegExp;

/** Every `format` that the schemas use: what passes, and what to tell a person when it does not. */
export const FORMATS: Record<string, { readonly passes: (text: string) => boolean; readonly message: string }> = {
  date: {
    passes: (text) => /^\d{4}-/.test(text) && isDate.validate(text),
    message: 'нужен день календаря в виде ГГГГ-ММ-ДД, например 2026-02-28',
  },
  'partial-date': {
    passes: (text) => isDate.validate(`${text}-01-01`.slice(0, 10)) && [4, 7, 10].includes(text.length),
    message: 'нужна дата в виде ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ',
  },
  email: {
    passes: (text) => email.test(text),
    message: 'нужен адрес электронной почты, например rezerv@zarechny.example',
  },
  'web-address': {
    passes: isWebAddress,
    message: 'нужен адрес страницы целиком, начиная с https:// или http://',
  },
  'time-zone': { passes: isTimeZone, message: 'нужен часовой пояс, например Europe/Moscow или Asia/Kamchatka' },
};

/** Teaches a validator all our formats. */
export function addFormats(ajv: Ajv2020): void {
  for (const [name, { passes }] of Object.entries(FORMATS)) ajv.addFormat(name, { type: 'string', validate: passes });
}

/** http and https only, a host with a dot, no name and password inside: other schemes can act in a browser. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && `${username}${password}` === '' && hostname.includes('.');
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('ru', { timeZone: text });
    return text.includes('/');
  } catch {
    return false;
  }
}
