/**
 * Takes pictures of every kind of page in every mode, to be looked at:
 * `node test/site/audit/screenshots.ts --out pictures [--dist dist] [--only reserve]`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { program } from 'commander';
import { russianHelp } from '../../../scripts/options.ts';
import { openBrowser } from '../browser.ts';
import { KINDS } from '../kinds.ts';
import { enterMode, MODES } from '../modes.ts';
import { openSite } from './site.ts';

const options = russianHelp(program)
  .name('screenshots')
  .description('Снимает страницу каждого вида целиком: 390 и 1280 точек, обычную, тёмную и для слабовидящих.')
  .requiredOption('--out <папка>', 'куда положить картинки')
  .option('--dist <папка>', 'собранный сайт; без него собирается content')
  .option('--today <дата>', 'день, на который собрать')
  .option('--only <часть>', 'только страницы, в адресе которых есть это')
  .parse()
  .opts<{ out: string; dist?: string; today?: string; only?: string }>();

const nameOf = (path: string) =>
  path
    .replace(/\.html$/, '')
    .replaceAll(/^\/|\/$/g, '')
    .replaceAll('/', '-') || 'home';

mkdirSync(options.out, { recursive: true });
const kinds = KINDS.filter((path) => path.includes(options.only ?? ''));
const { address, stop } = await openSite(options);
const browser = await openBrowser();
for (const mode of MODES) {
  // What is chosen for low vision is remembered, so each mode has a browser profile of its own.
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const path of kinds) {
    await page.goto(address + path);
    if (!(await enterMode(page, mode))) {
      process.stderr.write(`Нет выбора для слабовидящих: ${path}\n`);
      continue;
    }
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready);
      const picture = join(options.out, `${nameOf(path)}-${mode}-${width}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      process.stdout.write(`${picture}\n`);
    }
  }
  await context.close();
}
await browser.close();
stop();
