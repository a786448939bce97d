import type { Finding } from '../../findings/finding.ts';
import type { Corpus } from '../../records/corpus.ts';
import { requestHistory } from '../../records/request-commits.ts';
import { placeAt, TEXT } from './findings.ts';
import { searchesOf } from './searches.ts';
import { tracesIn, type Trace } from './traces.ts';

const NEXT =
  'Что попало в историю, новой правкой не убрать: удалите ветку и отправьте запрос заново одной правкой, без этих сведений.';
/** What git itself puts below a message says who made the commit. */
const TRAILER = /^[\w-]+-by: .*$/gim;

/**
 * Findings of rules X4 and X16 about every commit of a request: its message and each version of each file, also of one
 * that the next commit removes again. Once published they stay in the history.
 */
export async function privateInRequest(root: string, base: string, corpus: Corpus): Promise<Finding[]> {
  const { commitOf, messages, versions } = await requestHistory(root, base, TEXT);
  const searches = searchesOf(corpus);
  const findings = messages.flatMap(({ commit, message }) => {
    const text = message.replaceAll(TRAILER, (line) => ' '.repeat(line.length));
    return certainIn(text, searches.outside()).map((trace) =>
      findingOf(trace, { commit, file: '.', text, where: `в описании правки ${commit}` }),
    );
  });
  for (const { blob, file, text = '' } of versions) {
    for (const trace of certainIn(text, searches.inside(file))) {
      const commit = await commitOf(blob);
      findings.push(findingOf(trace, { commit, file, text, where: `в правке ${commit}` }));
    }
    for (const trace of certainIn(file, searches.outside(file))) {
      const commit = await commitOf(blob);
      findings.push(findingOf(trace, { commit, file, text: '', where: `в имени файла в правке ${commit}` }));
    }
  }
  return findings;
}

function certainIn(text: string, search: Parameters<typeof tracesIn>[1]): Trace[] {
  return tracesIn(text, search).filter(({ certain }) => certain);
}

interface Version {
  readonly commit: string;
  readonly file: string;
  readonly text: string;
  readonly where: string;
}

function findingOf({ rule, start, what: trace }: Trace, { commit, file, text, where }: Version): Finding {
  const what = rule === 'X16' ? 'личные сведения' : 'имя человека вне папки people';
  const place = placeAt(text, text === '' ? 0 : start);
  const message = `${where}, строка ${place.line}: ${what}: ${trace}. ${NEXT}`;
  return { rule, level: 'error', clause: '', file, ...place, key: '', message, commit };
}
