import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toDocx } from '../../src/documents/docx.ts';
import { heading, paragraph, type Block, type Paper } from '../../src/documents/model.ts';
import { ROOT } from '../source-files.ts';
import { paragraphsOf, unbalanced, xmlOf } from './read-docx.ts';

const printed = (...blocks: Block[]) => toDocx({ title: 'Проба', author: 'Администрация', blocks });

const EVERYTHING: Paper = {
  title: 'Всё сразу',
  author: 'Администрация',
  blocks: [
    heading(1, 'Заголовок'),
    paragraph(['Обычное, ', { text: 'важное', strong: true }, ' и ', { text: 'особое', emphasis: true }]),
    { kind: 'list', ordered: true, items: ['раз', 'два'] },
    { kind: 'list', ordered: true, items: ['снова раз'] },
    { kind: 'list', ordered: false, items: ['просто'] },
    { kind: 'table', columns: [{ title: 'Кто', share: 1 }], rows: [['Иванов'], ['']] },
    { kind: 'signature', role: 'Секретарь', name: 'А. Б. Иванова' },
    { kind: 'blank', label: 'Кому', hint: 'имя', lines: 2 },
    { kind: 'page-break' },
  ],
};

test('the paper is A4 with the margins and the type of Russian offices, in Russian', async () => {
  const docx = await printed(paragraph('Слово'));
  expect(xmlOf(docx)).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(xmlOf(docx)).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  const styles = xmlOf(docx, 'word/styles.xml');
  expect(styles).toMatch(
    /<w:docDefaults>.*?w:ascii="Times New Roman".*?<w:sz w:val="28"\/>.*?w:lang w:val="ru-RU".*?<\/w:docDefaults>/s,
  );
  expect(xmlOf(docx, 'word/fontTable.xml')).toContain('<w:altName w:val="Liberation Serif"/>');
  expect(xmlOf(docx, 'docProps/core.xml')).toContain(
    '<dc:title>Проба</dc:title><dc:creator>Администрация</dc:creator><dc:language>ru-RU</dc:language>',
  );
});

test('a table has a row of headers that is marked and repeated', async () => {
  const docx = await printed({
    kind: 'table',
    columns: [
      { title: 'Кто', share: 1 },
      { title: 'Роль', share: 2 },
    ],
    rows: [['Иванов', 'член']],
  });
  expect(xmlOf(docx).match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xmlOf(docx)).toMatch(/<w:tr><w:trPr>[^/]*\/?>?<w:tblHeader\/>.*?Кто.*?Роль.*?<\/w:tr>/s);
  expect(paragraphsOf(docx)).toEqual(['Кто', 'Роль', 'Иванов', 'член']);
});

test('headings are headings, and nothing takes the weight from their style', async () => {
  const xml = xmlOf(await printed(heading(1, 'Протокол'), heading(2, 'Повестка')));
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
  expect(xml).not.toContain('w:val="false"');
});

test('each numbered list begins with one', async () => {
  const xml = xmlOf(await toDocx(EVERYTHING));
  const lists = Array.from(xml.matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id);
  expect(lists).toHaveLength(4);
  expect(new Set(lists).size).toBe(3);
});

test('hostile words stay words', async () => {
  const evil = '<w:p>&amp; "a" \u0001\u0000\uD800 </w:t></w:r> {{number}} ]]>';
  const docx = await toDocx({
    title: evil,
    author: evil,
    blocks: [
      paragraph(evil),
      heading(1, evil),
      { kind: 'list', ordered: true, items: [evil] },
      { kind: 'table', columns: [{ title: evil, share: 1 }], rows: [[evil]] },
      { kind: 'signature', role: evil, name: evil },
      { kind: 'blank', label: evil, hint: evil },
    ],
  });
  for (const part of ['word/document.xml', 'docProps/core.xml', 'word/numbering.xml', 'word/styles.xml']) {
    const xml = xmlOf(docx, part);
    expect(unbalanced(xml), part).toEqual([]);
    expect(xml, part).not.toMatch(/\p{Cs}|(?![\t\n\r])\p{Cc}/u);
    expect(xml, part).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+);)/);
  }
  const [first] = paragraphsOf(docx);
  expect(first).toBe('<w:p>&amp; "a"  </w:t></w:r> {\u2060{number}} ]]>');
});

test('the same paper is the same bytes in another process, year and time zone', async () => {
  const here = await toDocx(EVERYTHING);
  await printed(heading(1, 'Другое'), { kind: 'list', ordered: true, items: ['другое'] });
  expect(Buffer.compare(await toDocx(EVERYTHING), here)).toBe(0);
  const elsewhere = (TZ: string, now: string) => {
    const script = `
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...args) { super(...(args.length > 0 ? args : ['${now}'])); }
        static now() { return Real.parse('${now}'); }
      };
      const { toDocx } = await import(${JSON.stringify(join(ROOT, 'src/documents/docx.ts'))});
      const bytes = await toDocx(${JSON.stringify(EVERYTHING)});
      const { createHash } = await import('node:crypto');
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    expect(run.stderr).toBe('');
    return run.stdout;
  };
  const hash = createHash('sha256').update(here).digest('hex');
  expect(elsewhere('Asia/Kamchatka', '2031-05-06T23:59:58Z')).toBe(hash);
  expect(elsewhere('America/New_York', '2027-01-01T00:00:00Z')).toBe(hash);
});
