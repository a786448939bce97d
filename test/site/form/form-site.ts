import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startEditing, type EditOptions } from '../../../src/editing/edit-server.ts';
import { commitAll, git } from '../../git-folder.ts';
import { TODAY } from '../run-build.ts';
import { FormPage } from './form-page.ts';

export const MUNICIPALITY = 'tikhorechensk';

/** A repository with the shipped records, and the form over it. */
export class FormSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'reserve-form-'));
  #close: (() => Promise<void>)[] = [];
  #address = '';
  catchUp: () => Promise<void> = () => Promise.resolve();

  /** `more` is asked once the repository is there. */
  async start(more: () => Promise<Partial<EditOptions>> = () => Promise.resolve({})): Promise<void> {
    cpSync('content', join(this.folder, 'content'), { recursive: true });
    commitAll(this.folder);
    git(this.folder, ['config', 'user.name', 'Секретарь']);
    git(this.folder, ['config', 'user.email', 'rezerv@tikhorechensk.example']);
    const server = await startEditing({
      content: join(this.folder, 'content'),
      port: 0,
      today: TODAY,
      ...(await more()),
    });
    this.#close.push(server.close);
    this.catchUp = server.catchUp;
    this.#address = server.address;
  }

  /** A new visitor with the form open. */
  async visit(browser: Browser, width = 1280): Promise<FormPage> {
    const context = await browser.newContext({ locale: 'ru-RU', viewport: { width, height: 900 } });
    const form = new FormPage(await context.newPage());
    await form.enter(this.#address, MUNICIPALITY);
    return form;
  }

  git(...args: string[]): string {
    return git(this.folder, args);
  }

  branches(): string[] {
    return this.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
  }

  /** The files of the last commit of a branch that differ from the published ones. */
  changed(branch: string): string[] {
    return this.git('diff', '--name-only', 'main', branch).split('\n').sort();
  }

  async stop(): Promise<void> {
    for (const close of this.#close) await close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
