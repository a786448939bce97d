import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgePublication } from '../../src/editing/forge-publication.ts';
import { changesBetween } from '../../src/projections/changes.ts';
import { changesMarkdown } from '../../src/projections/changes-markdown.ts';
import { startStubForge, type StubForge } from '../editing/forges/stub-forge.ts';
import { openBrowser } from './browser.ts';
import type { FormPage } from './form/form-page.ts';
import { FormSite, MUNICIPALITY } from './form/form-site.ts';
import { fillSitting, MEMBERS } from './form/sitting.ts';
import { TODAY } from './run-build.ts';

/** From the form in the browser to the page of the citizen, by way of a forge. */
const DRAFT = `cms/${MUNICIPALITY}-sitting/2026-05`;
const TOKEN = 'tok-SECRET-4711';
const site = new FormSite();
let browser: Browser;
let stub: StubForge;
let form: FormPage;

beforeAll(async () => {
  stub = await startStubForge({ kind: 'forgejo', token: TOKEN });
  await site.start(async () => {
    site.git('push', '--quiet', stub.bare, 'main');
    site.git('remote', 'add', 'origin', stub.gitUrl);
    return {
      publication: await forgePublication(site.folder, stub.settings, TOKEN),
      describe: (before, after) => Promise.resolve(changesMarkdown(changesBetween(before, after, TODAY))),
    };
  });
  browser = await openBrowser();
  form = await site.visit(browser);
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  await stub.close();
});

describe('a sitting that goes to a forge', () => {
  test('becomes a request that says in Russian what will change', async () => {
    await form.open('sitting');
    await fillSitting(form, MEMBERS.length);
    await form.save();
    await form.setStatus('На проверке');
    const [request, ...others] = stub.requests();
    expect(others).toEqual([]);
    expect(request).toMatchObject({ branch: DRAFT, state: 'open', title: 'Протокол заседания 2026-05' });
    for (const words of [
      'В резерв включается 1 человек',
      'Рябинина Варвара Олеговна',
      'протокол от 19.11.2026 № 5',
      'до 19 декабря 2026 г.',
    ])
      expect(request!.body.replaceAll('\u00a0', ' ')).toContain(words);
    const link = form.page.getByRole('link', { name: 'Открыть запрос на публикацию' });
    expect(await link.getAttribute('href')).toBe(`${stub.url}/${stub.repository}/pulls/1`);
  });

  test('is on the forge exactly as it was saved', () => {
    const there = site.git('ls-remote', stub.bare, `refs/heads/${DRAFT}`).split(/\s/)[0];
    expect(there).toBe(site.git('rev-parse', DRAFT));
  });

  test('is on the page once the request was accepted, and the draft is gone', async () => {
    stub.merge(1);
    await site.catchUp();
    expect(site.branches()).toEqual(['main']);
    expect(site.git('status', '--porcelain')).toBe('');
    const out = join(site.folder, 'dist');
    const command = ['scripts/build.ts', '--content', join(site.folder, 'content'), '--out', out, '--today', TODAY];
    expect(spawnSync(process.execPath, command, { encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect(readFileSync(join(out, MUNICIPALITY, 'reserve/index.html'), 'utf8')).toContain('Рябинина Варвара Олеговна');
  });

  test('asked nobody but the forge, and the token is nowhere in the repository', () => {
    expect(form.outside).toEqual([]);
    expect(readFileSync(join(site.folder, '.git/config'), 'utf8')).not.toContain(TOKEN);
  });
});
