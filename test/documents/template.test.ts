import { Document, Header, Packer, Paragraph, TextRun, type IRunOptions } from 'docx';
import { expect, test } from 'vitest';
import { paragraph } from '../../src/documents/model.ts';
import { fillTemplate, TemplateError } from '../../src/documents/template.ts';
import { paragraphsOf, unbalanced, xmlOf } from './read-docx.ts';

const HEADER = 'Бланк администрации {{administration}}';
const template = (...lines: (string | TextRun[])[]) =>
  Packer.pack(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph(HEADER)] }) },
          children: lines.map((line) =>
            typeof line === 'string' ? new Paragraph(line) : new Paragraph({ children: line }),
          ),
        },
      ],
    }),
    'uint8array',
  );

function ownRun(text: string): TextRun {
  const looks: IRunOptions = { bold: true, font: 'Arial', text };
  return new TextRun(looks);
}

const PIECES = {
  administration: 'Заречного',
  number: '5',
  date: '1 мая 2026 г.',
  place: '',
  questions: [paragraph('1. Раз'), { kind: 'list' as const, ordered: true, items: ['первое', 'второе'] }],
  present: [{ kind: 'table' as const, columns: [{ title: 'Кто', share: 1 }], rows: [['Иванов']] }],
};

async function messageOf(filling: Promise<unknown>): Promise<string> {
  const error: unknown = await filling.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TemplateError);
  return (error as TemplateError).message;
}

test('words come in their places with the looks of the template, in the header too', async () => {
  const own = [ownRun('Протокол № {{num'), ownRun('ber}} от {{ date }}{{place}}.')];
  const filled = await fillTemplate(await template(own, 'Ещё раз: {{number}} и {{number}}'), PIECES);
  expect(paragraphsOf(filled)).toEqual(['Протокол № 5 от 1 мая 2026\u00A0г..', 'Ещё раз: 5 и 5']);
  expect(paragraphsOf(filled, 'word/header1.xml')).toEqual(['Бланк администрации Заречного']);
  expect(xmlOf(filled)).toMatch(/<w:rFonts w:ascii="Arial"[^>]*\/><w:b\/><w:bCs\/><\/w:rPr><w:t[^>]*>5</);
});

test('paragraphs, lists and tables take the place of a paragraph of their own', async () => {
  const filled = await fillTemplate(await template('Повестка:', '{{questions}}', ' {{present}} '), PIECES);
  expect(paragraphsOf(filled)).toEqual(['Повестка:', '1. Раз', 'первое', 'второе', 'Кто', 'Иванов']);
  expect(unbalanced(xmlOf(filled))).toEqual([]);
  expect(xmlOf(filled)).toContain('<w:tblHeader/>');
  expect(xmlOf(filled, 'word/numbering.xml')).toContain('w:val="%1."');
});

test('paragraphs in the middle of a line are refused: the other words would be lost', async () => {
  expect(await messageOf(fillTemplate(await template('Вопросы: {{questions}}'), PIECES))).toMatch(
    /\{\{questions\}\} подставляются целые абзацы.*Оставьте \{\{questions\}\} в абзаце одно/,
  );
});

test('places that are not known are all listed, with what was meant and what there is', async () => {
  const message = await messageOf(fillTemplate(await template('{{nomber}} {{дата}}', '{{date}}'), PIECES));
  expect(message).toBe(
    [
      'В шаблоне есть места, которых мы не знаем:',
      '  {{nomber}} Возможно, имелось в виду «number».',
      '  {{дата}}',
      'В этом документе бывают: {{administration}}, {{number}}, {{date}}, {{place}}, {{questions}}, {{present}}.',
    ].join('\n'),
  );
});

test('names that every object has are not known either', async () => {
  expect(await messageOf(fillTemplate(await template('{{constructor}} {{__proto__}}'), PIECES))).toContain(
    '  {{constructor}}',
  );
});

test('what stands in a record is never taken for a place', async () => {
  const hostile = { ...PIECES, number: '{{date}}', questions: [paragraph('{{questions}} <w:p>')] };
  const filled = await fillTemplate(await template('№ {{number}}', '{{questions}}'), hostile);
  expect(paragraphsOf(filled)).toEqual(['№ {\u2060{date}}', '{\u2060{questions}} <w:p>']);
});

test.each([
  ['words', new TextEncoder().encode('Это не документ Word, а простые слова'), /не читается.*\.docx/],
  ['nothing', new Uint8Array(0), /не читается/],
  ['too much', new Uint8Array(21 * 1024 * 1024), /больше 20 МБ/],
])('a template of %s is refused in Russian', async (_, bytes, says) => {
  expect(await messageOf(fillTemplate(bytes, PIECES))).toMatch(says);
});

test('a template without places is a mistake', async () => {
  const bare = await Packer.pack(new Document({ sections: [{ children: [new Paragraph('Без мест')] }] }), 'uint8array');
  expect(await messageOf(fillTemplate(bare, PIECES))).toMatch(/нет ни одного места/);
});

test('the same template and record give the same bytes', async () => {
  const own = await template('№ {{number}}', '{{questions}}', '{{present}}');
  const first = await fillTemplate(own, PIECES);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.compare(await fillTemplate(own, PIECES), first)).toBe(0);
});
