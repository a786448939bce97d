import { type CANCEL_SYMBOL, confirm, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { Cancelled, type Choice, type Prompts, type Question } from './asker.ts';

/** How many choices are shown at once, and above how many one is asked for a part of the name first. */
const SHOWN = 15;
const NOTHING = '';

/** Asks the person at this terminal, in Russian only: the key hints of the library are English and stay hidden. */
export function terminalPrompts(): Prompts {
  return {
    text: ({ initial, problem, ...question }) =>
      answer(
        text({
          message: messageOf(question),
          ...(initial !== undefined && { initialValue: initial }),
          validate: (value) => problem?.((value ?? '').trim()),
        }),
      ),
    async choose({ choices, initial, ...question }) {
      const none = { value: NOTHING, label: '— не указывать —' };
      const found = await narrowed(choices, question);
      return answer(
        select({
          message: messageOf(question, 'стрелки — выбор, Enter — дальше'),
          options: [...(question.optional ? [none] : []), ...found].map(optionOf),
          ...(initial !== undefined && { initialValue: initial }),
          maxItems: SHOWN,
          showInstructions: false,
        }),
      );
    },
    chooseMany: ({ choices, initial, ...question }) =>
      answer(
        multiselect({
          message: messageOf(question, 'стрелки — выбор, пробел — отметить, Enter — дальше'),
          options: choices.map(optionOf),
          initialValues: [...(initial ?? [])],
          required: false,
          maxItems: SHOWN,
          showInstructions: false,
          output: russianOutput(),
        }),
      ),
    confirm: ({ initial, ...question }) =>
      answer(confirm({ message: messageOf(question), initialValue: initial, active: 'Да', inactive: 'Нет' })),
    say: (words) => {
      log.message(words);
    },
  };
}

/** The library says «none» of an empty choice, and offers no other word. */
function russianOutput(): NodeJS.WriteStream {
  const write = (text: string) => process.stdout.write(text.replace(/(^|\s|\[2m)none(?=\W|$)/, '$1ничего'));
  return Object.create(process.stdout, { write: { value: write } }) as NodeJS.WriteStream;
}

/** A long list is searched by a part of a name; an empty part shows all of it. */
async function narrowed(choices: readonly Choice[], question: Question): Promise<readonly Choice[]> {
  if (choices.length <= SHOWN) return choices;
  for (;;) {
    const part = await answer(text({ message: `${question.label}: часть названия или имени (Enter — весь список)` }));
    const wanted = part.trim().toLowerCase();
    const found = choices.filter(({ label, value }) => `${label} ${value}`.toLowerCase().includes(wanted));
    if (found.length > 0) return found;
    log.message('Ничего не нашлось. Попробуйте короче.');
  }
}

function optionOf({ hint, label, value }: Choice): { value: string; label: string; hint?: string } {
  return { value, label, ...(hint !== undefined && { hint }) };
}

function messageOf({ hint, label, optional }: Question, keys?: string): string {
  const notes = [hint, optional === true && keys === undefined ? 'можно пропустить: Enter' : undefined, keys];
  const shown = notes.filter((note) => note !== undefined).join('; ');
  return shown === '' ? label : `${label} (${shown})`;
}

async function answer<T>(prompt: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const value = await prompt;
  if (isCancel(value)) throw new Cancelled();
  return value;
}
