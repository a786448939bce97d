/** `npm run site:audit`: measures one page of every kind and says which limits are broken. Exit code 1 if any is. */
import { program } from 'commander';
import { formatOption, russianHelp, todayOption } from '../../../scripts/options.ts';
import { barriersOf } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { KINDS, MAIN } from '../kinds.ts';
import { modesOf } from '../modes.ts';
import { lighthouseScores } from './lighthouse.ts';
import { firstVisit, weigh } from './measure.ts';
import { openSite } from './site.ts';
import { asMarkdown, asText } from './table.ts';
import { complaints, type Measured } from './verdict.ts';

const options = russianHelp(program)
  .name('site:audit')
  .description('Измеряет по одной странице каждого вида: вес, запросы, сдвиг при загрузке шрифтов, axe и Lighthouse.')
  .option('--dist <папка>', 'собранный сайт; без него собирается content')
  .option('--fast', 'без Lighthouse')
  .option('--only <часть>', 'только страницы, в адресе которых есть это', '')
  .addOption(todayOption())
  .addOption(formatOption(['text', 'markdown']))
  .parse()
  .opts<{ dist?: string; fast?: true; only: string; today?: string; format: string }>();

const DEBUGGING_PORT = 4708;
const site = await openSite(options);
const browser = await openBrowser(...(options.fast ? [] : [`--remote-debugging-port=${DEBUGGING_PORT}`]));

async function measured(path: string): Promise<Measured> {
  process.stderr.write(`${path}\n`);
  const page = await firstVisit(browser, site.address + path);
  const weight = await weigh(page);
  const barriers = await barriersOf(page, modesOf(path));
  await page.context().close();
  const main = !options.fast && MAIN.some((one) => one === path);
  return {
    ...weight,
    path,
    ...barriers,
    ...(main && { lighthouse: await lighthouseScores(site.address + path, DEBUGGING_PORT) }),
  };
}

const pages: Measured[] = [];
try {
  for (const path of KINDS.filter((kind) => kind.includes(options.only))) pages.push(await measured(path));
} finally {
  await browser.close();
  site.stop();
}
process.stdout.write((options.format === 'markdown' ? asMarkdown : asText)(pages));
process.exitCode = pages.some((page) => complaints(page).length > 0) ? 1 : 0;
