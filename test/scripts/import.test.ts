import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { folderWith } from '../temp-folder.ts';
import { ANSWERS, DAY, filesIn, place, ROWS, workbook } from './list.ts';
import { runScript } from './run-script.ts';

describe('a list whose questions are answered', () => {
  test('becomes people, sittings and decisions that pass the check; names of closed people stay outside', async () => {
    const { answered, content, folder } = await place(ROWS);
    const { code, stderr, stdout } = answered();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Прочитано: 2 строки, не прочитано: 0.');
    expect(stdout).toContain('Записано: 7 файлов.');
    expect(stdout).toContain('Без основания показа: 2 человека. Их имён в записях нет');
    const text = (file: string) => readFileSync(join(content, 'zarechny', file), 'utf8');
    expect(text('decisions/2025/2025-03-1.yaml')).toBe(
      'protocol: 2025-03\nitem: 1\nkind: include\nperson: p-0009\nlevel: functional\nposition: zam-glavy\nsource: selection\npostAtInclusion: главный бухгалтер\nvote:\n  for: 3\n  against: 0\n  abstained: 0\n',
    );
    expect(text('decisions/2025/2025-04-1.yaml')).toContain(
      'kind: exclude\nperson: p-0010\nground: own-request\nvote:\n  for: 2\n  against: 0\n  abstained: 1',
    );
    expect(text('protocols/2025/2025-04.mdx')).toContain('number: 4\ndate: 2025-03-20\n');
    expect(text('people/p-0009.yaml')).toBe('basis: none\n');
    expect(readFileSync(join(folder, 'список-номера.csv'), 'utf8')).toBe(
      '\uFEFFНомер;Фамилия, имя, отчество\r\np-0009;Ковалёва Мария Петровна\r\np-0010;Лещёв Пётр Ильич\r\n',
    );
    expect(runScript('check.ts', ['--content', content, '--today', TODAY]).code).toBe(0);
  });

  test('makes nothing the second time, and only the new row the third', async () => {
    const { answered, content, folder } = await place(ROWS);
    answered();
    const before = filesIn(content);
    expect(answered().stdout).toContain('Всё уже записано: 2 строки из списка есть в записях.');
    expect(filesIn(content)).toEqual(before);
    const more = [...ROWS, ['3', 'Сомов Глеб', 'завуч', '', DAY, '3', 'самовыдвижение']] as const;
    writeFileSync(join(folder, 'список.xlsx'), await workbook(more));
    expect(answered().stdout).toContain('Записано: 2 файла.');
    expect(filesIn(content).filter((file) => !before.includes(file))).toEqual([
      'zarechny/decisions/2025/2025-03-3.yaml',
      'zarechny/people/p-0011.yaml',
    ]);
    expect(readFileSync(join(folder, 'список-номера.csv'), 'utf8').match(/p-00/g)).toHaveLength(3);
  });

  test('two people of one post are two people, the third is the third', async () => {
    const alike = (n: string, name: string) => [n, name, 'учитель', '', DAY, '3', 'самовыдвижение'] as const;
    const two = [alike('1', 'Сомов Глеб'), alike('2', 'Карпов Олег')];
    const { answered, folder } = await place(two);
    expect(answered().stdout).toContain('Записано: 5 файлов.');
    writeFileSync(join(folder, 'список.xlsx'), await workbook([...two, alike('3', 'Щукин Лев')]));
    const { stdout } = answered();
    expect(stdout).toContain('Записано: 2 файла.');
    expect(stdout).toContain('Уже были в записях: 2 строки.');
  });

  test('shows names where somebody says on what grounds', async () => {
    const { answered, content } = await place(ROWS);
    expect(answered('--basis', 'act').code).toBe(0);
    expect(readFileSync(join(content, 'zarechny/people/p-0009.yaml'), 'utf8')).toBe(
      'surname: Ковалёва\nname: Мария\npatronymic: Петровна\nbasis: act\n',
    );
  });

  test('without a quorum writes nothing', async () => {
    const { answered, content } = await place(
      ROWS,
      ANSWERS.replaceAll('[p-0001, p-0002, p-0003]', '[p-0001, p-0003]')
        .replace('for: 3', 'for: 2')
        .replace('for: 2, against: 0, abstained: 1', 'for: 2, against: 0, abstained: 0'),
    );
    const before = filesIn(content);
    const { code, stdout } = answered();
    expect(code).toBe(1);
    expect(stdout).toMatch(/ошибка: .*кворум/);
    expect(filesIn(content)).toEqual(before);
  });

  test('puts everything back where a file cannot be written', async () => {
    const { answered, content, folder } = await place(ROWS);
    mkdirSync(join(content, 'zarechny/protocols/2025/2025-04.mdx'), { recursive: true });
    const before = filesIn(content);
    expect(answered().code).not.toBe(0);
    expect(filesIn(content)).toEqual(before);
    expect(existsSync(join(folder, 'список-номера.csv'))).toBe(false);
  });
});

describe('what the list does not say', () => {
  test('is written down to be found out, and never made up', async () => {
    const { content, folder, run } = await place(ROWS);
    const before = filesIn(content);
    const { code, stdout } = run();
    expect(code).toBe(1);
    expect(stdout).toContain('Осталось узнать: 21 ответ');
    const questions = readFileSync(join(folder, 'список-вопросы.yaml'), 'utf8');
    expect(questions).toMatch(/^sittings:\n {2}10\.02\.2025 № 3:\n/m);
    expect(questions).toMatch(/# {3}p-0001 — Ильин Имя, председатель\n(.*\n)*? {4}presiding:\n/);
    expect(questions).toMatch(/ {6}for:\n/);
    expect(filesIn(content)).toEqual(before);
    expect(run('--answers', join(folder, 'список-вопросы.yaml')).stdout).toContain('Осталось узнать: 21 ответ');
  });

  test('a post and words that nobody knows are asked for', async () => {
    const { folder, run } = await place([['1', 'Сомов Глеб', 'завуч', 'Директор бани', DAY, '3', 'так решили']]);
    run();
    const questions = readFileSync(join(folder, 'список-вопросы.yaml'), 'utf8');
    expect(questions).toMatch(/^positions:\n {2}Директор бани:\n(.*\n)*? {4}act:\n/m);
    expect(questions).toMatch(/^sources:\n(.*\n)*? {2}так решили:\n/m);
  });

  test('an answer that does not do is named with its place', async () => {
    const { answered } = await place(ROWS, ANSWERS.replace('form: очное', 'form: ночное'));
    const { code, stdout } = answered();
    expect(code).toBe(1);
    expect(stdout).toContain('(sittings.10.02.2025 № 3.form): «ночное» нет среди возможных');
  });
});

describe('rows that cannot be read', () => {
  const BAD = [...ROWS, ['3', 'Сомов И.И.', '', '=Директор', 'вчера', '3', '']] as const;

  test('stop everything and are told row by row, in words and as a table', async () => {
    const { answered, content, folder } = await place(BAD);
    const before = filesIn(content);
    const { code, stdout } = answered();
    expect(code).toBe(1);
    expect(stdout).toContain('строка 6, столбец «Дата включения»: «вчера» — напишите день: 10.02.2025');
    expect(stdout).toContain('строка 6, столбец «Замещаемая должность»: пусто');
    expect(readFileSync(join(folder, 'список-замечания.csv'), 'utf8')).toContain('6;Ф.И.О.;Сомов И.И.;');
    expect(filesIn(content)).toEqual(before);
  });

  test('are left for later when asked', async () => {
    const { answered } = await place(BAD);
    const { code, stdout } = answered('--skip-unreadable');
    expect(code).toBe(0);
    expect(stdout).toContain('Записано: 7 файлов.');
  });

  test('are no success where no other row is left', async () => {
    const { answered } = await place(BAD.slice(-1));
    const { code, stdout } = answered('--skip-unreadable');
    expect(code).toBe(1);
    expect(stdout).toContain('Ничего не записано: ни одна строка не прочитана.');
    expect(stdout).not.toContain('Всё уже записано');
  });
});

test('a list in Windows-1251 from a Russian spreadsheet', () => {
  const text = 'ФИО;Должность;Дата включения;Протокол\nЛещёв Пётр;инженер;10.02.2025;3\n';
  const cp1251 = Buffer.from(
    Array.from(text, (char) =>
      char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x350 : char === 'ё' ? 0xb8 : char.charCodeAt(0),
    ),
  );
  const folder = folderWith({ 'list.csv': cp1251 });
  const { stdout } = runScript('import.ts', [
    join(folder, 'list.csv'),
    '--content',
    contentAfter({}),
    '--today',
    TODAY,
  ]);
  expect(stdout).toContain('Прочитано: 1 строка, не прочитано: 0.');
});

test('a table of something else is refused with the names of columns', () => {
  const folder = folderWith({ 'list.csv': 'Товар;Цена\nСахар;80\n' });
  const { code, stdout } = runScript('import.ts', [join(folder, 'list.csv'), '--content', contentAfter({})]);
  expect(code).toBe(2);
  expect(stdout).toContain('В таблице не нашлось строки с названиями столбцов');
});

test('a list that is not there is a wrong call', () => {
  const { code, stderr } = runScript('import.ts', ['/nowhere/list.csv', '--content', contentAfter({})]);
  expect([code, stderr]).toEqual([2, 'Файла нет: /nowhere/list.csv\n']);
});
