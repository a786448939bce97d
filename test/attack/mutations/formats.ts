import type { Field } from '../../../src/records/fields.ts';
import { Group } from '../mutation.ts';

const ADDRESS = /нужен адрес страницы целиком/;
const DAY = /нуж(ен день|на дата)/;

const ofFormat =
  (...formats: readonly string[]) =>
  (field: Field) =>
    field.format !== undefined && formats.includes(field.format);
const group = new Group('адреса, даты и номера');

const BAD_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://zarechny.example/',
  'mailto:a@zarechny.example',
  '//zarechny.example/',
  '/acts/',
  'zarechny.example',
  'https:zarechny.example',
  'https:///zarechny.example',
  'https://',
  'https://zarechny',
  'https://localhost/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://１２７.0.0.1/',
  'http://①②⑦.0.0.1/',
  'https://user@zarechny.example/',
  'https://user:password@zarechny.example/',
  'https://zarechny.example@evil.example/',
  'https://zarechny.example\\@evil.example/',
  'https://zarechny.example:99999/',
  'https://zarechny.example /',
  ' https://zarechny.example/',
  'https://zarechny.example/ ',
  'https://zarechny.example/\u0000',
  'https://zarechny.example/\r\nLocation: x',
  'https://zarechny.example/\tа',
  'java\tscript:alert(1)',
  'https://-/',
  'https://.example/',
  'https://zarechny..example/',
  'https://zarechny.example%2f@evil.example/',
  'https://xn--a/',
  'https://\u202ezarechny.example/',
  'https://zare\u200bchny.example/',
  'http:\\\\zarechny.example\\',
];
for (const url of BAD_ADDRESSES) {
  const expect = /\p{Cc}/u.test(url) ? /нужен адрес страницы целиком|невидимый|U\+/ : ADDRESS;
  group.value(
    JSON.stringify(url),
    /[\u200b\u202e]/.test(url) ? /нужен адрес|невидим|скрыт|U\+/i : expect,
    ofFormat('web-address'),
    url,
  );
}

const GOOD_ADDRESSES: readonly string[] = [
  'https://zarechny.example/',
  'http://zarechny.example',
  'HTTPS://Zarechny.Example/',
  'https://пример.рф/',
  'https://пример.рф/путь?вопрос=ответ#место',
  'https://xn--e1afmkfd.xn--p1ai/',
  'https://zarechny.example:8443/',
  'https://sub_domain.zarechny.example/a/b.pdf',
  'https://zarechny.example/a?b=c&d=%D0%B0',
  'https://127.0.0.1.zarechny.example/',
  'https://zarechny.example/path@with:signs',
  'https://zarechny.example/?next=https://user:password@other.example/',
  'https://zarechny.example/a(b)c',
  'https://zarechny.example/\'"<script>',
  'https://ёлка.пример.рф/',
];
for (const url of GOOD_ADDRESSES) group.value(url, 'accepted', ofFormat('web-address'), url);

const BAD_DAYS: readonly string[] = [
  '2025-02-29',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-1-2',
  '26-01-02',
  '02.01.2026',
  '2026/01/02',
  '2026-01-02T00:00',
  '2026-01-02T00:00:00Z',
  '2026-01-02 ',
  ' 2026-01-02',
  '0206-01-02',
  '2206-01-02',
  '+002026-01-02',
  '2026-W01-1',
  '20260102',
  '1767312000',
  '2026‑01‑02',
  '２０２６-01-02',
  '2026-01-02\n',
  'вчера',
  'now',
];
for (const day of BAD_DAYS) group.value(JSON.stringify(day), DAY, ofFormat('date', 'partial-date'), day);
for (const day of ['2024-02-29', '2000-02-29', '1999-12-31']) group.value(day, 'accepted', ofFormat('date'), day);

const BAD_ZONES = [
  'Moscow',
  'UTC',
  '+03:00',
  'Europe/Zarechny',
  '../../etc/passwd',
  'Europe/Moscow\n',
  'EUROPE\\MOSCOW',
  '',
];
for (const zone of BAD_ZONES) group.value(JSON.stringify(zone), /нужен часовой пояс/, ofFormat('time-zone'), zone);
for (const zone of ['Asia/Kamchatka', 'Europe/Kaliningrad', 'Asia/Yekaterinburg'])
  group.value(zone, 'accepted', ofFormat('time-zone'), zone);

const BAD_MAIL = [
  'a',
  'a@',
  '@zarechny.example',
  'a b@zarechny.example',
  'a@b@zarechny.example',
  'a@zarechny.example\nBcc: b@zarechny.example',
  'javascript:a@zarechny.example?',
  '<a@zarechny.example>',
];
for (const mail of BAD_MAIL)
  group.value(JSON.stringify(mail), /нужен адрес электронной почты/, ofFormat('email'), mail);
group.value('a+b@zarechny.example', 'accepted', ofFormat('email'), 'rezerv+otbor@zarechny.example');

for (const inn of ['123', '1234567890', '12345678901', 'ИНН 7707083893', '7707083893 '])
  group.value(JSON.stringify(inn), /нужен ИНН организации/, ofFormat('inn'), inn);

/** Texts on which a careless pattern would think for years. */
const HEAVY: Readonly<Record<string, string>> = {
  'digits without an end': `${'1'.repeat(900)}!`,
  'a phone that never closes': `+7 (000) ${'0-'.repeat(450)}!`,
  dots: `files/${'a.'.repeat(450)}!`,
  'steps up': `files/${'../'.repeat(20)}etc/passwd`,
  dashes: `${'a-'.repeat(450)}!`,
  'a domain of many labels': `https://${'a.'.repeat(400)}`,
  'a mail of many dots': `${'a.'.repeat(400)}@`,
  spaces: `${' '.repeat(900)}!`,
  'letters with spaces': `${'а '.repeat(450)}!`,
};
const strict = ({ format, options, pattern, ref }: Field) =>
  pattern !== undefined || format !== undefined || ref !== undefined || options !== undefined;
const ANY =
  /Исправьте значение|нуж(на|но|ен|ны)|латинск|такого значения нет|не больше|значение записано|не в том виде|цифр/;
for (const [name, text] of Object.entries(HEAVY)) group.value(`долгий разбор: ${name}`, ANY, strict, text);

/** A reference is a name of a record and nothing else. */
for (const ref of [
  '../people/p-0001',
  'p-0001/../p-0002',
  'P-0001',
  'p 1',
  '__proto__',
  'constructor',
  'toString',
  'p-0001\n',
  '%2e%2e',
  'a\0b',
])
  group.value(
    `ссылка на запись ${JSON.stringify(ref)}`,
    /нужно имя файла записи|невидим|U\+|такой записи нет|нет записи|не найден|нет файла|нет/,
    ({ ref: to }) => to !== undefined,
    ref,
  );

const hasOptions = ({ options }: Field) => options !== undefined;
for (const value of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<b>', 'include\n'])
  group.value(`значение перечня ${JSON.stringify(value)}`, /такого значения нет|одно значение/, hasOptions, value);

export const formats = group.mutations;
