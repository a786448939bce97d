import { describe, expect, test } from 'vitest';
import { isSound } from '../../src/attachments/attachment.ts';
import { inspectAttachments } from '../../src/attachments/inspect.ts';
import { docx, pdf, SNILS } from './made-files.ts';
import { inspected } from './remarks-of.ts';

const FILES: Readonly<Record<string, Uint8Array | string>> = {
  'z/files/2026/akt.pdf': pdf(),
  'z/files/akt.docx': docx('Текст'),
  'z/files/empty.pdf': '',
  'z/files/large.pdf': Buffer.alloc(20 * 1024 * 1024 + 1),
  'z/files/page.pdf': '<html></html>',
  'z/files/old.docx': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
  'z/files/logo.svg': '<svg onload="alert(1)"/>',
  'z/files/akt.odt': 'x',
  'z/files/akt.docm': 'x',
  'z/files/table.xlsm': 'x',
  'z/files/akt.rtf': '{\\rtf',
  'z/files/run.exe': 'MZ',
  'z/files/all.zip': 'PK',
  'z/files/photo.jpeg': 'x',
  'z/files/no-ending': 'x',
  'z/files/list.csv': `Кузнецова;${SNILS}`,
  [`z/files/${SNILS.replace(' ', '-')}.docx`]: docx('Текст'),
};
const found = inspected(FILES);
const said = (name: string) => found.get(`z/files/${name}`)!.remarks.map(({ message, next }) => `${message} → ${next}`);

describe('an attachment', () => {
  test('is known by its sum, size and kind, and has nothing against it', () => {
    expect(found.get('z/files/2026/akt.pdf')).toMatchObject({
      name: 'z/files/2026/akt.pdf',
      bytes: pdf().length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      kind: { label: 'PDF', mediaType: 'application/pdf' },
      hasText: true,
      remarks: [],
    });
    expect(said('akt.docx')).toEqual([]);
  });

  test.each([
    ['empty.pdf', /^он пуст\. → Положите его заново/],
    ['large.pdf', /^он занимает 21 МБ, а можно не больше 20\. → Уменьшите картинки/],
    ['page.pdf', /^внутри не то, что обещает имя\. → Сохраните его заново/],
    ['old.docx', /^он защищён паролем или сохранён в виде старого Office/],
    ['logo.svg', /^такие файлы \(\.svg\) не прикладывают.*→ Откройте картинку и сохраните её как PNG/],
    ['akt.odt', /\(\.odt\).*→ Откройте его в Word и сохраните/],
    ['akt.docm', /\(\.docm\).*→ Откройте его в Word и сохраните/],
    ['table.xlsm', /\(\.xlsm\).*→ Откройте его в Excel и сохраните/],
    ['akt.rtf', /\(\.rtf\).*→ Откройте его в Word/],
    ['run.exe', /\(\.exe\).*→ Это программа или ярлык/],
    ['all.zip', /\(\.zip\).*→ Распакуйте архив/],
    ['photo.jpeg', /\(\.jpeg\).*→ Переименуйте его: вместо \.jpeg поставьте \.jpg/],
    ['no-ending', /не прикладывают.*→ Сохраните его в PDF или в Word/],
  ])('%s is refused with what to do instead', (name, says) => {
    expect(said(name)).toEqual([expect.stringMatching(says)]);
    expect(isSound(found.get(`z/files/${name}`)!)).toBe(false);
  });

  test('of a kind that is not attached is searched for personal data all the same', () => {
    expect(said('list.csv')).toEqual([
      expect.stringMatching(/не прикладывают/),
      expect.stringMatching(/^в тексте есть СНИЛС \*\*\*-\*\*\*-\*\*\* 95/),
    ]);
  });

  test('with a datum for a name is refused, and the name is never said in full', () => {
    const attachment = found.get('z/files/112-233-445-95.docx')!;
    expect(attachment.name).toBe('z/files/***-***-*** 95.docx');
    expect(attachment.remarks.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^в его имени есть СНИЛС \*\*\*-\*\*\*-\*\*\* 95/),
    ]);
  });

  test('is not looked for where there is none', () => {
    expect(inspectAttachments('/nowhere', [])).toEqual(new Map());
  });
});
