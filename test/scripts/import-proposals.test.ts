import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const TABLE = `Предложения марафона;;;;
№;Предложение;Тема;ФИО автора;Отобрано
1;Построить мост через реку Тихую;Стройка;Ковалёва Мария Петровна;
2;Построить новые мосты через реку Тихую;Дороги;;
3;Завести наставников;Кадры;;да
4;Позвоните мне +7 (912) 345-67-89;Кадры;;да
5;Спросите Лещёва у Ивана Петровича, он знает;Кадры;;да
`;

function place(table = TABLE) {
  const folder = folderWith({ 'предложения.csv': table });
  const content = contentAfter({});
  const list = join(folder, 'предложения.csv');
  const record = join(content, 'zarechny/initiatives/marafon.yaml');
  const run = (...more: string[]) =>
    runScript('import.ts', [
      list,
      ...['--initiatives', 'marafon', '--content', content, '--today', TODAY, '--set', 'title=Марафон'],
      ...more,
    ]);
  return { content, folder, run, record: () => readFileSync(record, 'utf8') };
}

test('a table becomes counts by theme and what was marked; personal data is told by row and written nowhere', () => {
  const { content, folder, record, run } = place();
  const { code, stderr, stdout } = run();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Не читаются: «ФИО автора».');
  expect(stdout).toContain('Прочитано: 5 строк, не прочитано: 0.');
  expect(stdout).toMatch(/строка 6, столбец «текст»: «мобильный телефон \+7 9\*\* \*{3}-\*\*-89»/);
  expect(stdout).toContain('строка 7, столбец «текст»: «имя и отчество»');
  expect(parse(record())).toEqual({
    title: 'Марафон',
    collectedBy: expect.any(String) as string,
    total: { value: 5 },
    themeCount: 3,
    themes: [
      { name: 'Кадры', count: 3 },
      { name: 'Дороги', count: 1 },
      { name: 'Стройка', count: 1 },
    ],
    course: [expect.stringMatching(/^Принято таблицей: 5 предложений, .* показано отобранных: 1;/)],
    selected: [{ n: 3, text: 'Завести наставников', theme: 'Кадры', status: 'collected' }],
  });
  const written = [
    record(),
    stdout,
    ...['группы', 'замечания'].map((name) => readFileSync(join(folder, `предложения-${name}.csv`), 'utf8')),
  ].join();
  expect(written).not.toMatch(/345-67|Петрович|Ковалёв|Лещёв/);
  expect(runScript('check.ts', ['--content', content, '--today', TODAY]).code).toBe(0);
});

test('what seems alike is merged only when a person has said so, and the second time nothing changes', () => {
  const { folder, record, run } = place();
  const { stdout } = run();
  expect(stdout).toContain('Похожи друг на друга: 2 предложения, 1 группа. Ничего не объединено.');
  expect(record()).not.toContain('мост');
  const groups = join(folder, 'предложения-группы.csv');
  expect(run('--groups', groups).stdout).toContain('Подтверждено: 0 групп');
  writeFileSync(groups, readFileSync(groups, 'utf8').replace('1;;1', '1;да;1'));
  expect(run('--groups', groups).stdout).toContain('Подтверждено: 1 группа, в них 2 предложения.');
  const before = record();
  expect(parse(before)).toMatchObject({
    total: { value: 5 },
    selected: [{ n: 1, text: 'Построить мост через реку Тихую', status: 'grouped', count: 2 }, { n: 3 }],
  });
  expect(run('--groups', groups).stdout).toContain('В записи уже всё это есть.');
  expect(record()).toBe(before);
});

test('what the record says of a proposal by then stays', () => {
  const { content, record, run } = place();
  run();
  const file = join(content, 'zarechny/initiatives/marafon.yaml');
  writeFileSync(
    file,
    record().replace('status: collected', 'status: at-experts').replace('title: Марафон', 'title: Весна # наш'),
  );
  run();
  expect(record()).toContain('status: at-experts');
  expect(record()).toContain('title: Весна # наш');
});

test('a table with a row that cannot be read writes nothing and names the row', () => {
  const { record, run } = place('№;Предложение;Тема\n1;мост;А\n1;школа;Б\nIV;дом;В\n5;;Г\n');
  const { code, stdout } = run();
  expect(code).toBe(1);
  for (const row of ['строка 3, столбец «№»: «1»', 'строка 4, столбец «№»: «IV»', 'строка 5, столбец «текст»: пусто'])
    expect(stdout).toContain(row);
  expect(record).toThrow();
  expect(place('Имя;Дата\nа;б\n').run()).toMatchObject({ code: 2 });
});

test('more than a record holds is refused with the number that fits', () => {
  const rows = Array.from({ length: 400 }, (_, n) => `${n + 1};${`Предложение ${n} о многом `.repeat(6)};Разное;да`);
  const { code, stdout } = place(`№;Предложение;Тема;Отобрано\n${rows.join('\n')}`).run();
  expect(code).toBe(1);
  expect(stdout).toMatch(/Отобрано 400: в одну запись поместится около \d{3}\./);
});
