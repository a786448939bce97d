import type { Resolution, Sitting } from '../domain/sitting.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { count, form } from '../i18n/plural.ts';
import { barsPicture, missingPicture, type Picture } from './pictures.ts';
import type { Section } from './section.ts';

const sittings = (n: number) => count(n, 'заседание', 'заседания', 'заседаний');

/** How many members were at each sitting, and how many the quorum asks for. */
export function attendancePicture(section: Section): Picture {
  const all = sittingsOf(section);
  const base = { id: 'attendance', title: 'Кто приходит на заседания' };
  if (all.length === 0) return missingPicture(base, 'Заседаний Комиссии ещё не было', section.clause('M13.3c'));
  const share = all.reduce((sum, { members, present }) => sum + present.size / Math.max(1, members), 0) / all.length;
  const without = all.filter(({ hasQuorum }) => !hasQuorum).length;
  const quorum = without === 0 ? 'кворум был на каждом' : `без кворума — ${without}`;
  return barsPicture({
    ...base,
    finding: `Прошло ${sittings(all.length)}, ${quorum}. В среднем приходят ${Math.round(share * 100)}\u00A0% голосующих членов Комиссии.`,
    axis: 'Заседание',
    parts: ['присутствовали', 'не было'],
    mark: 'кворум',
    rows: all.map(({ members, present, protocol, quorum: least }) => ({
      label: dateInDigits(protocol.data.date),
      values: [present.size, members - present.size],
      said: `${present.size} из ${members}`,
      mark: least,
    })),
    more: [
      { name: 'всего членов', values: all.map(({ members }) => members) },
      { name: 'кворум', values: all.map(({ quorum: least }) => least) },
    ],
  });
}

/** How the Commission voted: the votes on all questions of each sitting together. */
export function votesPicture(section: Section): Picture {
  const base = { id: 'votes', title: 'Как голосует Комиссия' };
  const resolutions = Map.groupBy(section.context.register.inOrder, ({ sitting }) => sitting);
  const all = sittingsOf(section).filter((sitting) => resolutions.has(sitting));
  if (all.length === 0) return missingPicture(base, 'Решений Комиссии ещё нет', section.clause('M13.3c'));
  const rows = all.map((sitting) => ({
    label: dateInDigits(sitting.protocol.data.date),
    values: votesOf(resolutions.get(sitting) ?? []),
  }));
  const total = sumOf(rows.map(({ values }) => values));
  const [yes = 0, no = 0, abstained = 0] = total;
  const cast = yes + no + abstained;
  return barsPicture({
    ...base,
    finding: `На всех заседаниях вместе ${form(cast, 'подан', 'подано', 'подано')} ${count(cast, 'голос', 'голоса', 'голосов')}: за — ${yes}, против — ${no}, воздержались — ${abstained}.`,
    axis: 'Заседание',
    parts: ['за', 'против', 'воздержались'],
    rows,
    more: [{ name: 'решений', values: all.map((sitting) => resolutions.get(sitting)?.length ?? 0) }],
  });
}

function sittingsOf({ context }: Section): Sitting[] {
  return [...context.register.sittings.values()]
    .filter(({ protocol }) => protocol.data.date <= context.today)
    .sort((a, b) => (a.protocol.data.date < b.protocol.data.date ? 1 : -1));
}

function votesOf(resolutions: readonly Resolution[]): number[] {
  return sumOf(resolutions.map(({ ballot }) => [ballot.for, ballot.against, ballot.abstained]));
}

function sumOf(rows: readonly (readonly number[])[]): number[] {
  return rows.reduce<number[]>((total, row) => row.map((n, index) => n + (total[index] ?? 0)), []);
}
