import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { included } from '../checks/edits.ts';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const diff = (content: string, ...more: string[]) =>
  runScript('diff.ts', ['--content', content, '--today', TODAY, ...more]);

/** The base municipality as published, and a draft in which one more person is included. */
function draft(): string {
  const content = contentAfter({});
  commitAll(content);
  writeFileSync(join(content, 'zarechny/decisions/2026-02-3.yaml'), included('p-0004'));
  writeFileSync(
    join(content, 'zarechny/acts/hostile.yaml'),
    'kind: федеральный закон\ntitle: "<img src=x> @glava | `код` [тут](javascript:x) ::error::x ##[add-mask]x"\npurposes: [other]\ndate: 2026-01-01\n',
  );
  return content;
}

describe('every format says the same', () => {
  test('text for a terminal, without a link where there is no preview', () => {
    const { code, stderr, stdout } = diff(draft(), '--base', 'main');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Что изменится\n=+\n\nЗаречное сельское поселение\n-+\n\nВ резерв включается 1 человек;/);
    expect(stdout).not.toContain('<http');
    expect(stdout).not.toContain('##[');
    expect(stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });

  test('Markdown with links to the preview and nothing hostile', () => {
    const { code, stdout } = diff(
      draft(),
      '--base',
      'main',
      '--format',
      'markdown',
      '--preview',
      'https://p.example/7',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^## Что изменится\n\n### \[Заречное сельское поселение\]\(<https:\/\/p\.example\/7\/zarechny\/>\)\n/,
    );
    expect(stdout).toContain('- [Лугов Имя](<https://p.example/7/zarechny/people/p-0004/>) — функциональный резерв');
    expect(stdout).not.toMatch(/<img|@glava|(?<!\\)\]\(javascript|(?<!\\)`/);
  });

  test('HTML as one page that loads and runs nothing', () => {
    const { code, stdout } = diff(draft(), '--base', 'main', '--format', 'html', '--preview', 'https://p.example/7/');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html><html lang="ru">.*<\/html>\n$/s);
    expect(stdout).toContain('<a href="https://p.example/7/zarechny/people/p-0004/">Лугов Имя</a>');
    expect(stdout).toContain('&#x3C;img src=x>');
    expect(stdout).not.toMatch(/<(img|script|link|iframe)|(src|href)="(?!https:\/\/p\.example)/);
  });

  test('the same words, and the same bytes twice', () => {
    const content = draft();
    const words = (format: string) =>
      diff(content, '--base', 'main', '--format', format)
        .stdout.replace(/^.*<main>/s, '')
        .replaceAll(format === 'html' ? /<[^>]*>|&#x3C;/g : /&(lt|gt);/g, ' ')
        .replaceAll('\u200B', '')
        .match(/\p{L}+/gu)
        ?.join(' ');
    expect(words('html')).toBe(words('markdown'));
    expect(words('text')).toBe(words('markdown'));
    expect(diff(content, '--base', 'main').stdout).toBe(diff(content, '--base', 'main').stdout);
  }, 60_000);
});

describe('the point of comparison', () => {
  test('is where the draft left what is published: what was published since is not its doing', () => {
    const content = contentAfter({});
    commitAll(content);
    git(content, ['checkout', '--quiet', '-b', 'draft']);
    writeFileSync(join(content, 'zarechny/decisions/2026-02-3.yaml'), included('p-0004'));
    commitAll(content);
    git(content, ['checkout', '--quiet', 'main']);
    rmSync(join(content, 'zarechny/acts/zakon-25.yaml'));
    commitAll(content);
    git(content, ['checkout', '--quiet', 'draft']);
    const { stdout } = diff(content, '--base', 'main');
    expect(stdout).toContain('В резерв включается 1 человек');
    expect(stdout).not.toMatch(/Удалённые|Новые записи:\n(.*\n)*.*закон/);
  });

  test('may have had no records at all', () => {
    const root = folderWith({ 'README.md': 'x\n' });
    commitAll(root);
    git(root, ['branch', 'empty']);
    mkdirSync(join(root, 'content'));
    const { code, stdout } = diff(join(root, 'content'), '--base', 'empty');
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Ничего не изменится') as string,
    });
  });

  test('leaves the working tree as it was', () => {
    const content = draft();
    const before = git(content, ['status', '--porcelain']);
    expect(diff(content, '--base', 'HEAD').code).toBe(0);
    expect(git(content, ['status', '--porcelain'])).toBe(before);
  });

  test('a link in the draft is named and not followed', () => {
    const content = contentAfter({});
    commitAll(content);
    symlinkSync('/etc/passwd', join(content, 'zarechny/people/p-0098.yaml'));
    const { code, stdout } = diff(content, '--base', 'main');
    expect(code).toBe(0);
    expect(stdout).not.toContain('root:');
  });
});

describe('a call that cannot be understood', () => {
  test.each<[string, string[], RegExp]>([
    ['no base', [], /^Не хватает параметра: --base <версия>\n$/],
    ['an unknown base', ['--base', 'no-such'], /^Версии «no-such» в этом хранилище нет\./],
    ['a base that is an option', ['--base=--output=x'], /^Версии «--output=x» в этом хранилище нет\./],
    ['an unknown format', ['--base', 'main', '--format', 'pdf'], /Допустимо: text, markdown, html/],
    ['a preview that is no address', ['--base', 'main', '--preview', 'javascript:x'], /Нужен адрес, начиная с https/],
  ])('%s', (_, args, says) => {
    const content = contentAfter({});
    commitAll(content);
    const { code, stderr, stdout } = diff(content, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  test('a folder in no repository', () => {
    const { code, stderr } = diff(contentAfter({}), '--base', 'main');
    expect(code).toBe(2);
    expect(stderr).toBe('Сравнить не с чем: папка с записями лежит не в хранилище git.\n');
  });
});
