import { program } from 'commander';
import { listOfTypes } from '../src/editing/list-of-types.ts';
import { answersOption, asking, setOption, type Given } from './asking.ts';
import { contentOption, russianHelp, todayOption } from './options.ts';
import { paint } from './paint.ts';

const command = russianHelp(program)
  .name('new')
  .usage('<вид> [параметры]')
  .description('Спрашивает и записывает новую запись; sitting — заседание сразу с решениями.')
  .argument('[вид]', 'вид записи')
  .addOption(contentOption())
  .addOption(todayOption())
  .option('--municipality <имя>', 'папка муниципалитета, если их несколько')
  .addOption(answersOption())
  .addOption(setOption())
  .option('--branch [имя]', 'положить записи в отдельную ветку хранилища')
  .addHelpText('after', `\nВиды записей:\n${listOfTypes()}`)
  .parse();
const options = command.opts<
  Given & { content: string; today?: string; municipality?: string; branch?: string | true }
>();
const [what] = command.args;

await asking(options, async (asker) => {
  if (what === undefined) throw new Error(`Какую запись сделать? Назовите вид:\n${listOfTypes()}`);
  const { runNew } = await import('../src/editing/run-new.ts');
  return runNew(what, asker, { ...options, keep: `answers-${what}.yaml`, paint });
});
