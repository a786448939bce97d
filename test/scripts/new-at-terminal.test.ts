import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { folderWith } from '../temp-folder.ts';
import { atTerminal, hasTerminal, KEYS } from './at-terminal.ts';

const textOf = (root: string, file: string) => readFileSync(join(root, 'zarechny', file), 'utf8');

describe.skipIf(!hasTerminal)('at a terminal', () => {
  const { down, enter, interrupt, space } = KEYS;

  test('a sitting is asked for in Russian, with everything that can be guessed', async () => {
    const root = contentAfter({});
    const { code, screen } = await atTerminal(
      'new.ts',
      ['sitting', '--content', root, '--today', TODAY],
      [
        ['Номер протокола', enter],
        ['Дата заседания', enter],
        ['Кто отсутствовал', down + down + down + space + enter],
        ['Форма', enter],
        ['Место', enter],
        ['Председательствующий', enter],
        ['Секретарь заседания', enter],
        ['Вопрос 1 повестки', `О ежегодном рассмотрении${enter}`],
        ['Записать решение', enter],
        ['Что решено', down + down + enter],
        ['Лица', enter],
        ['За', enter],
        ['Против', enter],
        ['Воздержались', enter],
        ['Что ещё указать', enter],
        ['Что ещё записать', enter],
        ['Было ещё решение', enter],
        ['Был ещё вопрос?', down + enter],
        ['Подписал', enter],
        ['Дата подписания', enter],
        ['Дата размещения', enter],
      ],
    );
    expect(code).toBe(0);
    expect(screen).toContain('Ильин Имя — председатель');
    expect(screen).toContain('все, кто в резерве на этот день: 1 человек');
    expect(textOf(root, 'protocols/2026/2026-03.mdx')).toContain(
      'present: [p-0001, p-0002, p-0003, p-0005]\nabsent: [p-0004]',
    );
    expect(textOf(root, 'decisions/2026/2026-03-1.yaml')).toContain('person: p-0007\nvote:\n  for: 4\n');
    const words = screen.replaceAll(root, '').match(/[A-Za-z]{3,}/g) ?? [];
    expect([...new Set(words)].sort()).toEqual(['Enter', 'decisions', 'mdx', 'protocols', 'yaml', 'zarechny']);
  }, 60_000);

  test('an answer that does not do is asked for again; what was said before an interruption is kept', async () => {
    const root = contentAfter({});
    const cwd = folderWith({});
    const args = ['membership', '--content', root, '--today', TODAY];
    const first = await atTerminal(
      'new.ts',
      args,
      [
        ['Лицо', `${down}${enter}`],
        ['Роль', enter],
        ['С какого дня', `x${enter}`],
        ['нужен день календаря', interrupt],
      ],
      cwd,
    );
    expect(first.code).toBe(1);
    expect(first.screen).toContain('Вы прервали ввод.');
    expect(first.screen).toContain('--answers answers-membership.yaml');
    expect(readFileSync(join(cwd, 'answers-membership.yaml'), 'utf8')).toContain('person: p-0001');
    expect(existsSync(join(root, 'zarechny/commission/chlen.yaml'))).toBe(false);
  }, 60_000);
});
