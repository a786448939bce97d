import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../git-folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { folderWith } from '../temp-folder.ts';
import { openBrowser } from './browser.ts';
import type { FormPage } from './form/form-page.ts';
import { FormSite, MUNICIPALITY } from './form/form-site.ts';
import { fillSitting, MEMBERS } from './form/sitting.ts';

const DRAFT = `cms/${MUNICIPALITY}-sitting/2026-05`;
const RECORDS = `content/${MUNICIPALITY}`;
const site = new FormSite();
let browser: Browser;

beforeAll(async () => {
  await site.start();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** What the page says at the top. */
const said = (form: FormPage) => form.page.locator('#notices').innerText();

describe('a sitting with three decisions, one about a new person', () => {
  let form: FormPage;

  beforeAll(async () => {
    form = await site.visit(browser);
    await form.open('sitting');
  });

  test('begins with what is known: the number, the place, who presides, who are the members; nobody’s vote', async () => {
    const text = (name: string) => form.control(name).innerText();
    const value = (name: string, within = form.control(name)) => within.locator('input').first().inputValue();
    await form.page.getByText('Хабибулина').waitFor();
    expect(await value('number')).toBe('5');
    expect(await value('date')).toBe('21.11.2026');
    expect(await value('place')).toBe('малый зал администрации, Набережная улица, 1');
    expect(await value('signedOn')).toBe('');
    expect(await text('form')).toContain('очное');
    for (const name of ['presiding', 'signedBy']) expect(await text(name)).toContain('Стрелецкий Андрей Владимирович');
    expect(await text('secretary')).toContain('Сычёва Анна Витальевна');
    expect(
      await form
        .control('present')
        .getByRole('button', { name: /^Убрать: / })
        .count(),
    ).toBe(7);
    await fillSitting(form, 3);
  });

  test('names whom each decision is about, also before it is saved', async () => {
    const heads = await form.page
      .locator('label[data-about]')
      .evaluateAll((labels) => labels.map((label) => `${label.textContent}${label.getAttribute('data-about')}`));
    expect(heads).toEqual([
      'Включить в резерв — Рябинина Варвара Олеговна',
      'Дать поручение — Разместить протокол в разделе.',
      'Иное решение — Провести следующее заседание в декабре.',
    ]);
  });

  test('keeps what decisions seldom say behind a button, until it is wanted', async () => {
    const decision = form.page.locator('[class*="-ListItem"]:has(> label[data-about])').first();
    const day = form.control('effectiveFrom', decision);
    expect(await day.isVisible()).toBe(false);
    await decision.getByRole('button', { name: 'Ещё: номер решения' }).click();
    expect(await day.isVisible()).toBe(true);
    expect(await decision.getByRole('button', { name: 'Ещё: номер решения' }).count()).toBe(0);
    expect(
      await form
        .control('number', decision)
        .locator('input')
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  test('is refused without a quorum: in Russian, at the top and at the field, and nothing is written', async () => {
    await form.save();
    expect(await said(form)).toContain('Не сохранено: 1 ошибка.');
    expect(await said(form)).toContain('нет кворума: присутствовали 3 из 7');
    expect(await said(form)).toContain('Приложение 1, п. 4.6');
    const field = form.control('present');
    expect(await field.locator('.field-note').innerText()).toContain('Проверьте список «Присутствовали»');
    const input = field.getByRole('combobox');
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    const note = await field.locator('.field-note').getAttribute('id');
    expect(await input.getAttribute('aria-errormessage')).toBe(note);
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await form.page.getByRole('alert').filter({ hasText: 'Не сохранено' }).count()).toBeGreaterThan(0);
    expect(site.branches()).toEqual(['main']);
  });

  test('is saved when it is corrected, by keyboard alone; the branch holds exactly its files', async () => {
    await form.choose('present', MEMBERS.slice(3));
    await form.press('Сохранить');
    await form.page.locator('.notice.done').waitFor();
    expect(await said(form)).toContain('Черновик сохранён.');
    expect(await form.page.locator('.field-note').count()).toBe(0);
    expect(site.branches()).toEqual([DRAFT, 'main']);
    expect(site.changed(DRAFT)).toEqual([
      `${RECORDS}/decisions/2026/2026-05-1.yaml`,
      `${RECORDS}/decisions/2026/2026-05-2.yaml`,
      `${RECORDS}/decisions/2026/2026-05-3.yaml`,
      `${RECORDS}/people/p-0111.yaml`,
      `${RECORDS}/protocols/2026/2026-05.mdx`,
    ]);
    expect(site.git('show', `${DRAFT}:${RECORDS}/decisions/2026/2026-05-1.yaml`)).toBe(
      [
        'protocol: 2026-05',
        'item: 1',
        'kind: include',
        'person: p-0111',
        'level: perspective',
        'subgroup: main',
        'source: self-nomination',
        'postAtInclusion: методист районной библиотеки',
        'vote:',
        '  for: 6',
        '  against: 0',
        '  abstained: 0',
      ].join('\n'),
    );
  });

  test('is shown as it will look', async () => {
    const [preview] = await Promise.all([
      form.page.waitForEvent('popup'),
      form.page.getByRole('link', { name: 'Посмотреть страницу' }).first().click(),
    ]);
    await preview.getByRole('heading', { level: 1 }).filter({ hasText: '№ 5' }).waitFor({ timeout: 90_000 });
    const text = await preview.locator('main').innerText();
    expect(text).toContain('Рябинина Варвара Олеговна');
    expect(text).toContain('Провести следующее заседание в декабре');
    await preview.close();
  });

  test('can be sent as a file and is taken in elsewhere as it is', async () => {
    const link = form.page.getByRole('link', { name: 'Скачать черновик, чтобы отправить по почте' });
    const address = new URL((await link.getAttribute('href'))!, form.page.url()).href;
    const answer = await form.page.request.get(address);
    expect(answer.headers()['content-disposition']).toBe('attachment; filename="chernovik-2026-05.txt"');
    const elsewhere = folderWith({ 'chernovik.txt': await answer.body() });
    site.git('clone', '--quiet', '--single-branch', '--branch', 'main', '.', join(elsewhere, 'rezerv'));
    const { code, stdout } = runScript('import.ts', ['--patch', '../chernovik.txt'], {
      cwd: join(elsewhere, 'rezerv'),
    });
    expect(stdout).toContain(`Принят черновик «${DRAFT}», 5 файлов. Подготовил: Секретарь.`);
    expect(code).toBe(0);
    expect(git(join(elsewhere, 'rezerv'), ['rev-parse', DRAFT])).toBe(site.git('rev-parse', DRAFT));
    expect(git(join(elsewhere, 'rezerv'), ['status', '--porcelain'])).toBe('');
  });

  test('is sent to be looked at', async () => {
    await form.setStatus('На проверке');
    expect(await said(form)).toContain('Отправлено на проверку.');
    expect(site.git('log', '-1', '--format=%b', DRAFT)).toContain('pending_review');
    expect(site.git('status', '--porcelain')).toBe('');
  });

  test('leaves its messages behind when one goes elsewhere', async () => {
    await form.enterDrafts();
    expect(await said(form)).toBe('');
  });

  test('leaves the next number to the next sitting', async () => {
    await form.open('sitting');
    await expect.poll(() => form.control('number').locator('input').inputValue(), { timeout: 10_000 }).toBe('6');
    expect(await form.control('agenda').getByText('Рябинина').count()).toBe(0);
  });

  test('never left this machine', () => {
    expect(form.outside).toEqual([]);
  });
});

test('a change of one field changes one line and keeps the comments', async () => {
  const form = await site.visit(browser);
  await form.open('municipality', MUNICIPALITY);
  await form.write('officialPrint', 'газета «Тихореченские вести», выходит по средам');
  await form.save();
  expect(await said(form)).toContain('Черновик сохранён.');
  const branch = `cms/${MUNICIPALITY}-municipality/${MUNICIPALITY}`;
  const file = `${RECORDS}/municipality.yaml`;
  expect(site.git('diff', '--numstat', 'main', branch)).toBe(`1\t1\t${file}`);
  expect(site.git('show', `${branch}:${file}`)).toContain('# Паспорт раздела. Согласия на показ сведений даны');
});

test('of two who save the same record the second is told, and neither loses what they wrote', async () => {
  const [first, second] = [await site.visit(browser), await site.visit(browser)];
  await first.open('person', 'p-0104');
  await second.open('person', 'p-0104');
  await first.write('patronymic', 'Первая');
  await first.save();
  await second.write('patronymic', 'Вторая');
  await second.save();
  const words = await said(second);
  expect(words).not.toContain('Черновик сохранён');
  expect(words).toMatch(/[Пп]ока вы|изменил/);
  expect(words).not.toMatch(/[A-Za-z]/);
  const branch = `cms/${MUNICIPALITY}-person/p-0104`;
  expect(site.git('show', `${branch}:${RECORDS}/people/p-0104.yaml`)).toContain('patronymic: Первая');
  expect(await second.control('patronymic').locator('input').inputValue()).toBe('Вторая');
});
