import { addsUp } from '../domain/voting.ts';
import type { Resolution } from '../domain/sitting.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';
import type { Entry } from '../records/corpus.ts';

export const decisionHasMajority: MunicipalityCheck = {
  id: 'A1-4.7a',
  scope: 'municipality',
  clause: 'Приложение 1, п. 4.7',
  level: 'error',
  acknowledgeable: true,
  guarantee:
    'Решение принято большинством голосов присутствующих членов Комиссии, а сумма голосов равна числу голосовавших.',
  why: 'Принято ли решение, вычисляется по голосам. Простое большинство считают от присутствующих, а не от разницы «за» и «против».',
  fix: 'Сверьте числа с протоколом. Если решение действительно не принято, признайте это: оно останется на сайте с пометкой «не принято».',
  *run(context) {
    // Without a quorum the list of those present is in question; votes that follow from it are not reported again.
    for (const resolution of context.register.inOrder)
      if (resolution.sitting.hasQuorum) yield* judge(resolution, context);
  },
};

function* judge(resolution: Resolution, { corpus, municipality }: MunicipalityContext): Iterable<Problem> {
  const { ballot, outcome, sitting } = resolution;
  const entry = corpus.get('decision', municipality.id, resolution.decision.id)!;
  const strangers = strangersAmongRecused(entry, resolution);
  yield* strangers;
  if (strangers.length > 0) return;
  if (!addsUp(ballot)) {
    const sum = ballot.for + ballot.against + ballot.abstained + ballot.notVoted;
    const recused = sitting.present.size - ballot.voters;
    const who =
      recused > 0
        ? `присутствовали ${sitting.present.size}, не участвовали ${recused}`
        : `присутствовали ${sitting.present.size}`;
    const message = `голоса не сходятся: за ${ballot.for}, против ${ballot.against}, воздержались ${ballot.abstained}, не голосовали ${ballot.notVoted} — всего ${sum}, а голосовать могли ${ballot.voters} (${who}). Сверьте числа с протоколом.`;
    yield { entry, path: ['vote'], part: 'key', impossible: true, message };
  } else if (outcome.result === 'rejected') {
    yield {
      entry,
      path: ['vote', 'for'],
      message: `${whyRejected(resolution)} Решение не принято и действия не имеет.`,
      neutral: true,
      next: 'Сверьте числа с протоколом.',
    };
  }
}

function strangersAmongRecused(entry: Entry<'decision'>, { sitting }: Resolution): Problem[] {
  return (entry.data.vote.recused ?? []).flatMap((person, index) =>
    sitting.present.has(person)
      ? []
      : [
          {
            entry,
            path: ['vote', 'recused', index],
            impossible: true,
            message: `лицо ${person} не было на заседании среди голосующих, поэтому не участвовать в голосовании не могло. Удалите его из recused или проверьте список присутствовавших.`,
          } satisfies Problem,
        ],
  );
}

function whyRejected({ ballot, outcome }: Resolution): string {
  if (outcome.tie)
    return `голоса разделились поровну (${ballot.for}:${ballot.against}), и решающего голоса за решение нет.`;
  return `за решение ${ballot.for}, а нужно не меньше ${outcome.needed}.`;
}
