import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { coreXml, docx, pdf, png, SNILS } from '../attachments/made-files.ts';
import { contentAfter, expectFindings, TODAY, type Edits } from './municipality.ts';
import { LIST_ACT } from './edits.ts';

const PDF = pdf();
const SCAN = pdf({ words: '12' });
const SUM = createHash('sha256').update(PDF).digest('hex');
const DATE = 'date: 2026-02-10';
const FILE = 'files/spisok.pdf';
/** The list act with files of these names. */
const attached = (paths: readonly string[], ...fields: string[]): Edits => ({
  [LIST_ACT]: [
    [
      DATE,
      [
        DATE,
        'files:',
        ...paths.flatMap((path) => [`  - path: ${path}`, '    title: Список', ...fields.map((f) => `    ${f}`)]),
      ].join('\n'),
    ],
  ],
});
const AT = `X9 error ${LIST_ACT}:7:11 files.0.path`;

/** Findings after the edits, with these files beside the records. */
function found(edits: Edits, files: Readonly<Record<string, Uint8Array | string>>): readonly Finding[] {
  const root = contentAfter(edits);
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(root, 'zarechny', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return checkContent(root, TODAY).findings;
}

const words = (findings: readonly Finding[]) =>
  findings.map(({ file, key, level, message, rule }) => `${rule} ${level} ${file} ${key}: ${message}`);

describe('X9', () => {
  test.each<[string, Edits, Readonly<Record<string, Uint8Array>>]>([
    ['a PDF', attached([FILE]), { [FILE]: PDF }],
    [
      'a PDF in a folder, with its sum',
      attached(['files/2026/spisok.pdf'], `sha256: ${SUM}`),
      { 'files/2026/spisok.pdf': PDF },
    ],
    ['a DOCX', attached(['files/spisok.docx']), { 'files/spisok.docx': docx('Текст') }],
    [
      'a scan beside the same in Word',
      attached([FILE, 'files/spisok.docx']),
      { [FILE]: SCAN, 'files/spisok.docx': docx('Текст') },
    ],
    [
      'a scan of an act whose text is there',
      {
        'acts/metodika.mdx': [
          ['purposes: [methodology]', `purposes: [methodology]\nfiles:\n  - path: ${FILE}\n    title: Скан`],
        ],
      },
      { [FILE]: SCAN },
    ],
    ['a picture', attached(['files/foto.png']), { 'files/foto.png': png() }],
  ])('passes: %s', (_, edits, files) => {
    expect(words(found(edits, files))).toEqual([]);
  });

  test('finds: nothing there, a path out of the folder, and one that only looks plain', () => {
    expectFindings(attached([FILE]), [
      [AT, /файла files\/spisok\.pdf в папке муниципалитета нет\. Положите его туда или исправьте путь\.$/],
    ]);
    expectFindings(attached(['files/a/../../../soyuz.pdf']), [
      [AT, /файла files\/a\/\.\.\/\.\.\/\.\.\/soyuz\.pdf в папке/],
    ]);
    expect(words(found(attached(['files/2026//spisok.pdf']), { 'files/2026/spisok.pdf': PDF }))).toEqual([
      expect.stringMatching(/X9 error .*: файла files\/2026\/\/spisok\.pdf в папке муниципалитета нет/),
      expect.stringMatching(/X9 warning zarechny\/files\/2026\/spisok\.pdf : файл никто не упоминает/),
    ]);
  });

  test('finds: what the reading of a file brought to light, at the line that names it', () => {
    const page = found(attached([FILE]), { [FILE]: '<html></html>' });
    expect(page).toMatchObject([
      { rule: 'X9', level: 'error', file: `zarechny/${LIST_ACT}`, line: 7, key: 'files.0.path' },
    ]);
    expect(page[0]?.message).toBe(
      `файл ${FILE}: внутри не то, что обещает имя. Сохраните его заново в нужном виде, без пароля.`,
    );
    expect(
      words(
        found(attached(['files/a.docx']), {
          'files/a.docx': docx(SNILS, { 'docProps/core.xml': coreXml('Мария Кузнецова') }),
        }),
      ),
    ).toEqual([
      expect.stringMatching(
        /X9 warning .* files\.0\.path: файл files\/a\.docx: в нём есть имена людей: автор М\*\*\* К\*\*\*/,
      ),
      expect.stringMatching(
        /X9 error .* files\.0\.path: файл files\/a\.docx: в тексте есть СНИЛС \*\*\*-\*\*\*-\*\*\* 95/,
      ),
    ]);
  });

  test('finds: another sum', () => {
    expect(
      words(found(attached([FILE], `sha256: ${SUM}`), { [FILE]: Buffer.concat([PDF, Buffer.from('\n')]) })),
    ).toEqual([
      `X9 error zarechny/${LIST_ACT} files.0.sha256: файл ${FILE} изменился: контрольная сумма другая. Если его заменили намеренно, впишите новую и запись об исправлении.`,
    ]);
  });

  test('finds: a scan that nothing reads aloud, unless that is acknowledged; an error never is', () => {
    const scan = words(found(attached([FILE]), { [FILE]: SCAN }));
    expect(scan).toEqual([
      expect.stringMatching(/X9 warning .*нет текстового слоя.*Приложите тот же документ в Word или дайте текст/),
    ]);
    const note = [
      'acknowledged:',
      '  - rule: X9',
      '    note: Текст в газете.',
      '    by: секретарь',
      '    date: 2026-02-10',
    ];
    const [[find, put]] = attached([FILE])[LIST_ACT] as readonly [readonly [string, string]];
    const known: Edits = { [LIST_ACT]: [[find, [put, ...note].join('\n')]] };
    expect(words(found(known, { [FILE]: SCAN }))).toEqual([]);
    expect(words(found(known, { [FILE]: '<html>' })).join('\n')).toMatch(/X9 error .*внутри не то, что обещает имя/);
  });

  test('finds: a file of a person, which is not given away', () => {
    const edits: Edits = {
      'people/p-0001.yaml': [['surname:', `files:\n  - path: ${FILE}\n    title: Согласие\nsurname:`]],
    };
    expect(words(found(edits, { [FILE]: PDF }))).toEqual([
      expect.stringMatching(
        /X9 warning zarechny\/people\/p-0001\.yaml .*файлы не публикуются, но он лежит в открытом хранилище.*Согласия и анкеты/,
      ),
    ]);
  });

  test('finds: a file that nobody names, and what it says of people, but not what is broken in it', () => {
    const name = `files/${SNILS.replace(' ', '-')}.txt`;
    expect(words(found({}, { [name]: `СНИЛС ${SNILS}`, 'files/page.pdf': '<html>' }))).toEqual([
      expect.stringMatching(/X9 error zarechny\/files\/\*\*\*-\*\*\*-\*\*\* 95\.txt : .*в его имени есть СНИЛС/),
      expect.stringMatching(/X9 error .*в тексте есть СНИЛС/),
      expect.stringMatching(/X9 warning .*никто не упоминает.*Назовите его в поле files записи или удалите/),
      expect.stringMatching(/X9 warning zarechny\/files\/page\.pdf : файл никто не упоминает/),
    ]);
  });

  test('finds: a link and a folder in place of a file, and a folder that is a link', () => {
    const root = contentAfter(attached([FILE]));
    mkdirSync(join(root, 'zarechny/files'));
    writeFileSync(join(root, 'zarechny/elsewhere.pdf'), PDF);
    symlinkSync('../elsewhere.pdf', join(root, 'zarechny/files/spisok.pdf'));
    const messages = checkContent(root, TODAY).findings.filter(({ rule }) => rule === 'X9');
    expect(messages).toMatchObject([{ key: 'files.0.path', line: 7, column: 11 }]);
    const folder = contentAfter(attached([FILE]));
    mkdirSync(join(folder, 'zarechny/files/spisok.pdf'), { recursive: true });
    const linked = contentAfter(attached([FILE]));
    const outside = contentAfter({});
    writeFileSync(join(outside, 'spisok.pdf'), PDF);
    symlinkSync(outside, join(linked, 'zarechny/files'));
    for (const one of [folder, linked]) {
      const told = checkContent(one, TODAY).findings.filter(({ rule }) => rule === 'X9');
      expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/в папке муниципалитета нет/)]);
    }
  });
});
