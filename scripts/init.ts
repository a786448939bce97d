import { Option, program } from 'commander';
import { answersOption, asking, setOption, type Given } from './asking.ts';
import { russianHelp, todayOption } from './options.ts';

const command = russianHelp(program)
  .name('init')
  .usage('<папка> [параметры]')
  .description(
    'Задаёт вопросы и создаёт хранилище: муниципалитету для его записей, объединению муниципалитетов для сайта из их записей.',
  )
  .argument('<папка>', 'новая или пустая папка')
  .addOption(new Option('--kind <вид>', 'для кого хранилище; association — для объединения, иначе команда спросит'))
  .addOption(answersOption())
  .addOption(setOption())
  .addOption(todayOption())
  .parse();
const { kind, set = [], today, ...given } = command.opts<Given & { kind?: string; today?: string }>();

await asking({ ...given, set: kind === undefined ? set : [...set, `kind=${kind}`] }, async (asker) => {
  const { initRepository } = await import('../src/init/run-init.ts');
  return initRepository(asker, { folder: command.args[0] ?? '', today, keep: 'answers-init.yaml' });
});
