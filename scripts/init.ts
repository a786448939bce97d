import { program } from 'commander';
import { answersOption, asking, setOption, type Given } from './asking.ts';
import { russianHelp, todayOption } from './options.ts';

const command = russianHelp(program)
  .name('init')
  .usage('<папка> [параметры]')
  .description('Задаёт вопросы о муниципалитете и создаёт хранилище записей для него.')
  .argument('<папка>', 'новая или пустая папка')
  .addOption(answersOption())
  .addOption(setOption())
  .addOption(todayOption())
  .parse();
const options = command.opts<Given & { today?: string }>();

await asking(options, async (asker) => {
  const { initRepository } = await import('../src/init/run-init.ts');
  return initRepository(asker, { folder: command.args[0] ?? '', today: options.today, keep: 'answers-init.yaml' });
});
