import { Option, program } from 'commander';
import { startEditing } from '../src/editing/edit-server.ts';
import { contentOption, portOption, russianHelp, todayOption } from './options.ts';

const options = russianHelp(program)
  .name('edit')
  .description('Открывает форму для ведения записей. Она видна только на этом компьютере; остановить: Ctrl+C.')
  .addOption(contentOption())
  .addOption(portOption().default(4380))
  .addOption(new Option('--municipality <имя>', 'только этот муниципалитет: имя его папки'))
  .addOption(todayOption())
  .parse()
  .opts<{ content: string; port: number; municipality?: string; today?: string }>();

try {
  const { address, close } = await startEditing(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
  console.log(`Откройте в обозревателе: ${address}`);
  console.error('Форма работает, пока открыто это окно. Остановить: Ctrl+C.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
