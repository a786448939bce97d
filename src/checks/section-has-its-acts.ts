import { isReadable } from '../attachments/of-record.ts';
import type { MunicipalityCheck } from './check.ts';

const WANTED = [
  ['procedure', 'порядка формирования и использования резерва'],
  ['methodology', 'методики'],
] as const;

export const sectionHasItsActs: MunicipalityCheck = {
  id: 'M13.3b',
  scope: 'municipality',
  clause: 'п. 13.3',
  level: 'breach',
  guarantee:
    'В разделе есть нормативная база: порядок формирования резерва и методика, с текстом или ссылкой на текст.',
  why: 'Кандидат и проверяющий должны прочитать правила там же, где видят их применение.',
  fix: 'Внесите акт с нужным назначением (purposes) и приложите текст: в теле записи .mdx, файлом files или ссылкой url.',
  *run({ acts, attachments, municipality }) {
    for (const [purpose, name] of WANTED) {
      const found = acts.filter(({ data }) => data.purposes.includes(purpose));
      const readable = found.some((act) => isReadable(act, attachments));
      if (readable) continue;
      const [act] = found;
      if (act)
        yield {
          entry: act,
          path: ['purposes'],
          message: `у акта нет ни текста, ни файла, ни ссылки, и прочитать его нельзя.`,
          next: `Приложите текст ${name}.`,
        };
      else
        yield {
          entry: municipality,
          path: [],
          message: `в разделе нет ${name}.`,
          next: `Внесите акт с назначением ${purpose} и приложите текст.`,
        };
    }
  },
};
