/** `npm run bench`: how fast checking and building are beside others that do the same work. Exit code 1 where a goal is missed. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { InvalidArgumentError, program } from 'commander';
import { russianHelp, todayOption } from '../../scripts/options.ts';
import { writeContent, type Kind } from './generate.ts';
import { GOALS, type WorkId } from './goals.ts';
import { installPeers } from './install-peers.ts';
import { exitCodeOf, judge } from './judge.ts';
import { loadPerCore, thisMachine } from './machine.ts';
import { stopMeasuring } from './measure.ts';
import { findPeers, PEERS } from './peers.ts';
import { fullPlan, ORDER, QUICK } from './plan.ts';
import { reportText, type Report } from './report.ts';
import { runRounds, type Size } from './rounds.ts';
import { leftOut, worksAt, type Skipped } from './works.ts';

const LEAST = 100;
const tell = (line: string) => process.stderr.write(`${line}\n`);
const number = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Нужно целое число.');
  return Number(text);
};
const numbers = (text: string): number[] => {
  const list = text.split(',').map(number);
  if (list.some((size) => size < LEAST)) throw new InvalidArgumentError(`Не меньше ${LEAST} записей.`);
  return list.sort((a, b) => a - b);
};
const works = (text: string): WorkId[] => {
  const named = text.split(',');
  const known = ORDER.filter((id) => named.includes(id));
  if (known.length < named.length) throw new InvalidArgumentError(`Есть работы: ${ORDER.join(', ')}.`);
  return known;
};

const options = russianHelp(program)
  .name('bench')
  .description(
    'Измеряет проверку и сборку рядом с другими программами, которые делают ту же работу. Ход — docs/benchmarks.md.',
  )
  .option('--quick', 'меньше минуты: 1000 и 3000 записей')
  .option('--records <числа>', 'при скольких записях мерить, через запятую', numbers, [10_000, 81_000])
  .option('--only <работы>', 'только эти работы, через запятую', works, [...ORDER])
  .option('--peers <папка>', 'где лежат другие программы', PEERS)
  .option('--install-peers', 'положить другие программы в эту папку и закончить')
  .option('--seed <число>', 'с чего начать случайный выбор', number, 1)
  .option('--json <файл>', 'записать всё измеренное в JSON')
  .option('--markdown', 'напечатать таблицы для docs/benchmarks.md')
  .option('--keep', 'не убирать записи и страницы')
  .addOption(todayOption())
  .parse()
  .opts<{
    quick?: true;
    records: number[];
    only: WorkId[];
    peers: string;
    installPeers?: true;
    seed: number;
    json?: string;
    markdown?: true;
    keep?: true;
    today?: string;
  }>();

const peersFolder = resolve(options.peers);
if (options.installPeers) {
  const failed = installPeers(peersFolder);
  for (const line of failed) tell(`Не удалось: ${line}`);
  for (const [name, { version }] of Object.entries(findPeers(peersFolder)) as [string, { version: string }][])
    console.log(`${name} ${version}`);
  process.exit(failed.length > 0 ? 1 : 0);
}

const load = loadPerCore();
const plan = options.quick ? QUICK : fullPlan(options.records);
const peers = findPeers(peersFolder);
const folder = mkdtempSync(join(tmpdir(), 'reserve-bench-'));
process.on('exit', () => {
  stopMeasuring();
  if (options.keep) tell(`Оставлено: ${folder}`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const skipped: (Skipped & { size: number })[] = [];
const sizes = plan.sizes.map((size): Size => {
  const wanted = options.only.filter((id) => plan.rounds(id, size) > 0);
  const place = { folder: join(folder, String(size)), peers: peersFolder };
  const kinds = { practices: join(place.folder, 'practices'), sections: join(place.folder, 'sections') };
  const records = { practices: 0, sections: 0 };
  for (const kind of Object.keys(kinds) as Kind[]) {
    if (!wanted.some((id) => id.endsWith('-sections') === (kind === 'sections'))) continue;
    tell(`${size}: готовятся записи (${kind})`);
    writeContent(kind, kinds[kind], size, options.seed);
    records[kind] = readdirSync(kinds[kind], { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.startsWith('.git') && /\.(yaml|mdx)$/.test(file),
    ).length;
  }
  const ready = worksAt({ ...place, ...kinds }, wanted, peers);
  skipped.push(...ready.skipped.map((one) => ({ ...one, size })));
  return { ...place, ...kinds, size, records, works: ready.works };
});
const outcome = await runRounds(sizes, plan, tell);
const report: Report = {
  today: options.today ?? 'не указан',
  machine: thisMachine(peers),
  seed: options.seed,
  leftOut: leftOut(),
  load,
  rows: outcome.rows,
  skipped: [...skipped, ...outcome.skipped],
  complaints: outcome.complaints,
  verdicts: judge(GOALS, outcome.rows),
};
console.log(reportText(report, options.markdown === true));
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = exitCodeOf(report.verdicts, report.complaints);
