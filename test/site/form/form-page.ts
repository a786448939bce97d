import type { Locator, Page } from 'playwright-core';

/** The form as a person works with it: by the names of its fields. */
export class FormPage {
  readonly page: Page;
  /** Addresses outside this machine that the page asked for. */
  readonly outside: string[] = [];
  /** What went wrong in the page's own programs. */
  readonly failures: string[] = [];
  #municipality = '';
  #marks = 0;

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(protocol)) this.outside.push(request.url());
    });
    page.on('pageerror', (error) => this.failures.push(error.message));
    page.on('dialog', (dialog) => void dialog.accept());
  }

  /** Lets the browser in by the printed address and opens the form of a municipality. */
  async enter(address: string, municipality: string): Promise<void> {
    this.#municipality = municipality;
    await this.page.goto(address);
    // The page of the address leads on by itself; a second way taken meanwhile would be cut off.
    await this.page.waitForURL((url) => url.search === '');
    await this.page.goto(`${new URL(address).origin}/${municipality}/`);
    await this.page.getByRole('heading', { level: 2 }).first().waitFor();
  }

  /** Opens the form of a new record, or of one that exists. */
  async open(type: string, id?: string): Promise<void> {
    const entry = id === undefined ? 'new' : `entries/${id}`;
    const collection = `/collections/${this.#municipality}-${type}`;
    // By way of the list, as one goes: from one record straight to another Decap would keep the first.
    await this.#go(collection);
    await this.page.locator('[class*="CollectionTopHeading"]').waitFor();
    await this.#go(`${collection}/${entry}`);
    await this.page.locator('label[for*="-field-"]').first().waitFor();
  }

  /** Opens the board of drafts. */
  async enterDrafts(): Promise<void> {
    await this.#go('/workflow');
    await this.page.getByRole('heading', { name: 'На проверке' }).waitFor();
  }

  /** The control of a field: the first of its name inside a part of the form. */
  control(name: string, within?: Locator): Locator {
    const label = `label[for^="${name}-field-"]`;
    return (within ?? this.page.locator('#nc-root'))
      .locator(`[class*="-ControlContainer"]:has(> div > ${label})`)
      .first();
  }

  async write(name: string, text: string, within?: Locator): Promise<void> {
    await this.control(name, within).locator('input, textarea').first().fill(text);
  }

  /** Chooses by typing, as one does in a long list. */
  async choose(name: string, words: readonly string[], within?: Locator): Promise<void> {
    const input = this.control(name, within).getByRole('combobox');
    for (const word of words) {
      await input.fill(word);
      await this.page.getByRole('option', { name: word }).first().click();
    }
  }

  /** Takes values out of a list of those that are chosen. */
  async remove(name: string, words: readonly string[]): Promise<void> {
    for (const word of words) {
      await this.control(name)
        .getByRole('button', { name: new RegExp(`^Убрать: ${word}`) })
        .click();
    }
  }

  /** Adds an element to a list and returns it. */
  async add(list: string, within?: Locator): Promise<Locator> {
    const control = this.control(list, within);
    await this.#bar(control)
      .getByRole('button', { name: /^Добавить/ })
      .click();
    return this.#last(control);
  }

  /** Adds a decision of a kind under a question of the agenda. */
  async addDecision(kind: string, question: Locator): Promise<Locator> {
    const control = this.control('decisions', question);
    await this.#bar(control)
      .getByRole('button', { name: /^Добавить/ })
      .click();
    await this.page.getByRole('menuitem', { name: kind }).click();
    return this.#last(control);
  }

  async unfold(name: string, within?: Locator): Promise<Locator> {
    const control = this.control(name, within);
    await this.#bar(control).getByRole('button', { name: 'Развернуть' }).click();
    return control;
  }

  async save(): Promise<void> {
    // Older messages go before the server is asked.
    const checked = this.page.waitForResponse((answer) => answer.url().endsWith('/check'));
    await this.page.getByRole('button', { name: 'Сохранить' }).click();
    await checked;
    await this.page.locator('.notice').first().waitFor();
  }

  /** Reaches a button by the Tab key and presses it. */
  async press(name: string): Promise<void> {
    for (let step = 0; step < 400; step += 1) {
      const reached = await this.page.evaluate(
        (text) => document.activeElement?.textContent === text && document.activeElement.tagName === 'BUTTON',
        name,
      );
      if (reached) return this.page.keyboard.press('Enter');
      await this.page.keyboard.press('Shift+Tab');
    }
    throw new Error(`«${name}» is not to be reached by keyboard`);
  }

  async setStatus(status: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Состояние/ }).click();
    const answered = this.page.waitForResponse((answer) =>
      (answer.request().postData() ?? '').includes('"updateUnpublishedEntryStatus"'),
    );
    await this.page.getByRole('menuitem', { name: status }).click();
    await (await answered).finished();
    await this.page.locator('.notice').first().waitFor();
  }

  #go(hash: string): Promise<void> {
    return this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
  }

  /** The bar of a list or of a group, without the bars of what is inside it. */
  #bar(control: Locator): Locator {
    return control.locator(':scope > div > [class*="TopBarContainer"]');
  }

  /** The last element of a list, marked: «the last» would soon be another one. */
  async #last(control: Locator): Promise<Locator> {
    this.#marks += 1;
    const mark = `item-${this.#marks}`;
    await control.evaluate((list, name) => {
      const items = [...list.querySelectorAll('[class*="-ListItem"]')];
      const own = items.filter((item) => item.parentElement?.closest('[class*="-ControlContainer"]') === list);
      own.at(-1)?.setAttribute('data-mark', name);
    }, mark);
    return this.page.locator(`[data-mark="${mark}"]`);
  }
}
