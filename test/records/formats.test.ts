import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/records/formats.ts';

const passes = (format: string, text: string) => FORMATS[format]?.validate(text);

describe.each<[string, string[], string[]]>([
  [
    'date',
    ['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2199-12-31'],
    [
      '2025-02-29',
      '2024-02-30',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      '26-01-01',
      '2026-01',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '01.02.2026',
      '0206-02-01',
      '1899-12-31',
      '2200-01-01',
      '٢٠٢٦-01-01',
      '',
    ],
  ],
  [
    'partial-date',
    ['2021', '2021-07', '2021-07-15', '2024-02-29'],
    ['2025-02-29', '2021-13', '2021-00', '2021-7', '2021-7-', '21', '0206', '2200', '2021-07-15T', 'июль 2021', ''],
  ],
  [
    'inn',
    ['0000123450', '0099000014', '0000000000'],
    ['0000123451', '0099000041', '000012345', '00001234567', '000012345678', '0000 12345', '٠٠٠٠123456', ''],
  ],
  [
    'email',
    ['rezerv@zarechny.example', 'a.b-c@d.e.ru'],
    ['rezerv@', '@zarechny.example', 'rezerv', 'a b@c.ru', 'a@b..ru', ''],
  ],
  [
    'web-address',
    [
      'https://zarechny.example/',
      'http://zarechny.example',
      'HTTPS://zarechny.example/a?b=c#d',
      'https://пример.рф/путь',
      'https://a.b.c.example:8443/x',
      'https://xn--e1afmkfd.xn--p1ai/',
      'https://zarechny.example/javascript:alert(1)',
      'https://1c.example/',
    ],
    [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://a.ru',
      '//zarechny.example',
      'zarechny.example',
      '/path',
      'https:zarechny.example',
      'https:/zarechny.example',
      'https:\\\\zarechny.example',
      'https://',
      'https://localhost',
      'https://localhost./',
      'https://.ru',
      'https://a..ru',
      'http://127.0.0.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://127.1/',
      'http://１２７.0.0.1/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'https://zarechny.example\\@evil.example/',
      'https://user@a.ru/',
      'https://user:secret@a.ru/',
      'https://a.ru/ b',
      ' https://a.ru',
      'https://a.ru\n',
      'https://a.ru/\u202e',
      'https://a.ru/\u0000',
      '',
    ],
  ],
  [
    'time-zone',
    ['Europe/Moscow', 'Asia/Kamchatka', 'Europe/Kaliningrad'],
    ['Moscow', 'Europe/Zarechny', 'UTC+3', 'MSK', '+03:00', ''],
  ],
])('%s', (format, good, bad) => {
  test.each(good)('«%s» passes', (text) => {
    expect(passes(format, text)).toBe(true);
  });
  test.each(bad)('«%s» is refused', (text) => {
    expect(passes(format, text)).toBe(false);
  });
});
