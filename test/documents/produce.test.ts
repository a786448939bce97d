import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { produceDocument, type Request } from '../../src/documents/produce.ts';
import { SECOND_SITTING } from '../checks/edits.ts';
import { contentAfter } from '../checks/municipality.ts';
import { ROOT } from '../source-files.ts';
import { paragraphsOf } from './read-docx.ts';

const DISTRICT = join(ROOT, 'test/municipality/b-district/content');
const produce = (request: Partial<Request>) =>
  produceDocument({ kind: 'protocol', id: '2026-04', content: join(ROOT, 'content'), today: '2026-11-21', ...request });

describe('a call that cannot be understood', () => {
  test.each<[string, Partial<Request>, RegExp]>([
    ['an unknown kind', { kind: 'protokol' }, /^Такого документа нет: protokol\. Возможно, имелось в виду «protocol»/],
    [
      'an unknown record',
      { id: '2026-44' },
      /^Такой записи нет: 2026-44\. Возможно, имелось в виду «2026-04»\. Например: /,
    ],
    ['an unknown form', { kind: 'form', id: 'aplication' }, /^Такого бланка нет.*«application».*Есть: application, /],
    ['a form with a template', { kind: 'form', id: 'plan', template: new Uint8Array(1) }, /печатается без шаблона/],
    ['an unknown municipality', { municipality: 'tikhorechinsk' }, /«tikhorechensk»\. Есть: tikhorechensk\.$/],
    ['several municipalities', { content: DISTRICT }, /^Муниципалитетов несколько: .*kalinovogorskoe.*--municipality /],
    ['a template for a text', { kind: 'news', template: new Uint8Array(1) }, /шаблон Word ему не нужен/],
    ['a template that is no document', { template: new Uint8Array(9) }, /Шаблон не читается/],
    ['no folder with records', { content: undefined }, /Папки content здесь нет/],
    ['a folder without municipalities', { content: join(ROOT, 'docs') }, /нет ни одного муниципалитета/],
  ])('%s', async (_, request, says) => {
    const produced = await produce(request);
    expect(produced).toMatchObject({ fault: 'usage' });
    expect('problem' in produced && produced.problem).toMatch(says);
  });
});

test('one of several municipalities is enough', async () => {
  const produced = await produce({ content: DISTRICT, id: '2025-01', municipality: 'kalinovogorskoe' });
  expect(produced).toMatchObject({ name: 'protocol-2025-01.docx', warning: undefined });
});

describe('records that give no document', () => {
  test('an act after a sitting that included nobody', async () => {
    expect(await produce({ kind: 'act', id: '2024-01' })).toEqual({
      fault: 'records',
      problem: 'На этом заседании никого не включили и не перевели: утверждать нечего.',
    });
  });

  test('a record that cannot be read, and a decision that is left without its sitting', async () => {
    const content = contentAfter({ [SECOND_SITTING]: '---\nnumber: [\n---\n' });
    expect(await produce({ content, id: '2026-02' })).toEqual({
      fault: 'records',
      problem: 'Запись 2026-02 не читается. Что в ней не так, скажет npm run check.',
    });
    expect(await produce({ content, kind: 'extract', id: '2026-02-1' })).toEqual({
      fault: 'records',
      problem: 'У решения 2026-02-1 нет протокола. Проверьте записи: npm run check',
    });
  });
});

test('a record with errors gives the document and a word of warning', async () => {
  const absent = ['present: [p-0001, p-0002, p-0003, p-0004, p-0005]', 'present: [p-0001]'] as const;
  const produced = await produce({ content: contentAfter({ [SECOND_SITTING]: [absent] }), id: '2026-02' });
  expect('warning' in produced && produced.warning).toMatch(/^В записи zarechny\/protocols\/2026-02\.mdx есть ошибки/);
  expect('bytes' in produced && paragraphsOf(produced.bytes).join(' ')).toContain('Кворума нет');
});
