import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { escaped } from '../../src/editing/replies.ts';
import { walk } from './links.ts';
import { filesOf, filesWith, treeHash } from './output.ts';
import { TODAY } from './run-build.ts';
import { SITE } from './shipped.ts';

const made = mkdtempSync(join(tmpdir(), 'reserve-export-'));
const out = join(made, 'pieces');
const { dist } = inject('shipped');
let first: ReturnType<typeof run>;

beforeAll(() => {
  first = run('--site', SITE, '--out', out);
});

afterAll(() => {
  rmSync(made, { recursive: true, force: true });
});

function run(...args: string[]) {
  const call = ['scripts/export.ts', '--fragments', '--today', TODAY, ...args];
  const { status, stderr, stdout } = spawnSync(process.execPath, call, { encoding: 'utf8' });
  return { status, stderr, stdout };
}

const pieces = () => filesOf(out).filter((file) => /^\d\d-/.test(file));
const read = (file: string) => readFileSync(join(out, file), 'utf8');

/** Elements with the names of their attributes, each once. */
function markup(html: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'element') found.add([node.tagName, ...Object.keys(node.properties)].join(' '));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(htmlToHast(html, { fragment: true }));
  return found;
}

describe('export --fragments', () => {
  test('writes the blocks of clause 13.3 and more, the files they speak of, and a page to open', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain(`${out}/index.html`);
    expect(pieces().map((file) => file.slice(3, -5))).toEqual(
      ['acts', 'commission', 'selection', 'contacts', 'reserve', 'portals', 'materials'].concat([
        'decisions',
        'protocols',
        'appointments',
        'completeness',
      ]),
    );
    expect(filesOf(join(out, 'files'))).toEqual(expect.arrayContaining(['calendar.ics', 'protocol-2026-04.docx']));
  });

  test('uses nothing that an editor throws away', () => {
    const all = new Set(pieces().flatMap((file) => [...markup(read(file))]));
    const plain = 'a href, caption, h2, h3, li, p, table, tbody, td, th scope, thead, tr, ul'.split(', ');
    expect([...all].sort()).toEqual(plain);
  });

  test('leads to pages of the section by whole addresses, and all of them exist', () => {
    const addresses = pieces().flatMap((file) =>
      Array.from(read(file).matchAll(/href="([^"]*)"/g), ([, href]) => href!),
    );
    expect(addresses.filter((href) => !/^(https?:\/\/|mailto:|tel:)/.test(href))).toEqual([]);
    const own = addresses.filter((href) => href.startsWith(`${SITE}/`)).map((href) => new URL(href).pathname.slice(1));
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((path) => !existsSync(join(dist, path, path.endsWith('/') ? 'index.html' : '')))).toEqual([]);
  });

  test('shows each piece and its code on a page that runs nothing, and warns of consents', () => {
    const guide = read('index.html');
    expect(guide).not.toContain('<script');
    expect(guide).toContain('Согласие отозвано — замените кусок в тот же день');
    for (const file of pieces()) {
      expect(guide).toContain(read(file));
      expect(guide).toContain(`>
${escaped(read(file))}</textarea>`);
    }
    expect(walk(out, 'file:///copy/').broken).toEqual([]);
  });

  test('says of people no more than the site, and the same bytes again', () => {
    // Withdrawn, expired, never given.
    for (const name of ['Вахрушев', 'Нечипоренко', 'p-0019']) expect(filesWith(out, name)).toEqual([]);
    expect(filesWith(out, 'Абросимова')).toContain('05-reserve.html');
    const before = treeHash(out);
    expect(run('--site', SITE, '--out', out).status).toBe(0);
    expect(treeHash(out)).toBe(before);
  });

  test('touches no folder that holds something else, and asks for what it needs', () => {
    const own = join(made, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'письмо.txt'), 'важное');
    const refused = run('--site', SITE, '--out', own);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('лежит другое');
    expect(filesOf(own)).toEqual(['письмо.txt']);
    const several = run('--site', SITE, '--out', own, '--content', 'test/municipality/c-okrug/content');
    expect(several.status).toBe(2);
    expect(several.stderr).toContain('--municipality');
    const nowhere = run('--out', own);
    expect(nowhere).toMatchObject({ status: 2, stdout: '' });
    expect(nowhere.stderr).toContain('--site');
  });
});
