import { InvalidArgumentError, Option, type Command } from 'commander';
import { isRealDate } from '../src/domain/calendar.ts';

/** `--content DIR`: where the records are. */
export function contentOption(): Option {
  return new Option('--content <папка>', 'папка с записями').default('content');
}

/** `--today DATE`: the day for which everything is computed. */
export function todayOption(): Option {
  return new Option('--today <дата>', 'день, на который считать (ГГГГ-ММ-ДД); без него сегодня').argParser(
    (text: string) => {
      if (!isRealDate(text)) throw new InvalidArgumentError('Нужен день календаря в виде ГГГГ-ММ-ДД.');
      return text;
    },
  );
}

/** `--format`: for people or for programs. */
export function formatOption(): Option {
  return new Option('--format <вид>', 'вид отчёта').choices(['text', 'json']).default('text');
}

/** Help in Russian, and exit code 2 for a call that cannot be understood. */
export function russianHelp(command: Command): Command {
  return command
    .helpOption('-h, --help', 'показать эту справку')
    .configureHelp({
      styleTitle: (title) => ({ 'Usage:': 'Вызов:', 'Options:': 'Параметры:' })[title] ?? title,
    })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}
