import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { completenessPaper } from '../../src/documents/completeness.ts';
import { KINDS } from '../../src/documents/kinds.ts';
import { heading, paragraph, type Block, type Paper } from '../../src/documents/model.ts';
import { toPdf } from '../../src/documents/pdf.ts';
import { reserveListPaper } from '../../src/documents/reserve-list.ts';
import { toText } from '../../src/documents/text.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { readPdf, squeezed } from './read-pdf.ts';

const DAY = '2026-10-30';
const ADDRESS = 'https://rezerv.tikhorechensk.example/tikhorechensk/protocols/2026-04/';
const section = siteFrom(checkContent('content', '2026-11-21')).sections[0]!;
const protocol = KINDS.find(({ id }) => id === 'protocol')!.make(section, '2026-04')!.paper;
const papers = [
  ['a protocol', protocol],
  ['the list of the reserve', reserveListPaper(section)],
  ['the completeness', completenessPaper(section)],
] as const;

const paper = (...blocks: readonly Block[]): Paper => ({ title: 'Проба', author: 'Администрация', blocks });

/** The words of a paper as they stand in its file, the cells of a table with their heads. */
function wordsOf({ blocks }: Paper): string[] {
  return blocks.flatMap((block) => [
    ...(block.kind === 'table' ? block.columns.map(({ title }) => title) : []),
    ...toText({ blocks: [block] }).split(/; |\n|^\d+\. |^— /m),
  ]);
}

describe.each(papers)('%s as PDF', (_, made) => {
  test('says everything the paper says, in Russian, under its title and with its address', async () => {
    const read = await readPdf(toPdf(made, { day: DAY, address: ADDRESS }));
    expect(read).toMatchObject({
      marked: true,
      lang: 'ru-RU',
      title: made.title,
      ua: '1',
      created: 'D:20261030000000Z',
    });
    const missing = wordsOf(made).filter((words) => !read.text.includes(squeezed(words)));
    expect(missing).toEqual([]);
    expect(read.text.endsWith(squeezed(`Постоянный адрес: ${ADDRESS}`))).toBe(true);
  });

  test('has one main heading, and tables whose heads are heads', async () => {
    const { roles } = await readPdf(toPdf(made, { day: DAY, address: ADDRESS }));
    const ends = (role: string) => roles.filter((path) => path.endsWith(`/${role}`)).length;
    expect(ends('H1')).toBe(1);
    expect(ends('H2')).toBeGreaterThan(0);
    const tables = made.blocks.filter((block) => block.kind === 'table');
    expect(ends('THead/TR/TH')).toBeGreaterThanOrEqual(tables.reduce((sum, { columns }) => sum + columns.length, 0));
    expect(ends('TBody/TR/TD')).toBeGreaterThanOrEqual(
      tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0),
    );
  });

  test('is the same file each time', () => {
    const [one, two] = [1, 2].map(() => toPdf(made, { day: DAY, address: ADDRESS }));
    expect(Buffer.compare(one!, two!)).toBe(0);
  });
});

describe('the text of a record', () => {
  test.each([
    '#set page(fill: red) #panic("стоп") #eval("1+1") #read("/etc/passwd")',
    '*жирно* _курсив_ `код` $x^2$ @ссылка <метка> = Заголовок',
    '\\#let \\u{41} ]] [[ )) (( }} {{ "кавычки" \'и\' /* нет */ // нет',
    '- список + список / термин: ~ --- ... -- https://chuzhoy.example/ #link("https://chuzhoy.example")',
  ])('never acts: %s', async (hostile) => {
    const made = paper(
      heading(1, hostile),
      paragraph([
        { text: hostile, strong: true },
        { text: hostile, emphasis: true },
      ]),
      { kind: 'list', ordered: false, items: [hostile] },
      { kind: 'table', columns: [{ title: hostile, share: 1 }], rows: [[hostile]] },
      { kind: 'signature', role: hostile, name: hostile },
    );
    const bytes = toPdf({ ...made, title: hostile }, { day: DAY });
    const { text, title } = await readPdf(bytes);
    expect(text.split(squeezed(hostile))).toHaveLength(9);
    expect(squeezed(title ?? '')).toBe(squeezed(hostile));
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/URI');
  });

  test('may hold a sign that no carried typeface has: the file is tagged, and claims no more than it is', async () => {
    const read = await readPdf(toPdf(paper(heading(1, 'Проба'), paragraph('До 漢字 после')), { day: DAY }));
    expect(read).toMatchObject({ marked: true, lang: 'ru-RU', ua: undefined });
    expect(read.text).toContain('До');
    expect(read.text).toContain('после');
  });

  test('may be empty, or long beyond a sheet', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Строка ${index}`, '']);
    const table: Block = {
      kind: 'table',
      columns: [
        { title: 'Что', share: 2 },
        { title: '', share: 1 },
      ],
      rows,
    };
    const read = await readPdf(toPdf(paper(heading(1, ''), table), { day: DAY }));
    expect(read.pages).toBeGreaterThan(2);
    expect(read.text).toContain('Строка119');
  });
});

test('every kind of block of a paper is printed', async () => {
  const made = paper(
    heading(1, 'Бланк'),
    { kind: 'blank', label: 'Фамилия', hint: 'полностью', lines: 2 },
    { kind: 'page-break' },
    { kind: 'list', ordered: true, items: ['первое', 'второе'] },
  );
  const { pages, text } = await readPdf(toPdf(made, { day: DAY }));
  expect(pages).toBe(2);
  for (const word of ['Фамилия', 'полностью', '1.', 'первое', '2.', 'второе']) expect(text).toContain(word);
});
