import { csv } from '../list/report.ts';
import { plain } from '../list/columns.ts';
import { separated } from '../list/table.ts';
import type { Proposal } from './proposals.ts';

/** Proposals that a person has confirmed to say the same; the first stands for all. */
export type ConfirmedGroup = readonly [Proposal, ...Proposal[]];

const HEAD = ['Группа', 'Подтверждено', '№', 'Строка', 'Тема', 'Предложение'];

/** The table in which a person looks at what seems alike, group by group; undefined where nothing does. */
export function groupsTable(proposals: readonly Proposal[], leaders: Int32Array): string | undefined {
  const groups = [...Map.groupBy(proposals.keys(), (index) => leaders[index]!).values()].filter(
    (members) => members.length > 1,
  );
  if (groups.length === 0) return undefined;
  const rows = groups.flatMap((members, group) =>
    members.map((index) => {
      const { n, row, text, theme } = proposals[index]!;
      return [String(group + 1), '', n, String(row), theme, text];
    }),
  );
  return csv([HEAD, ...rows]);
}

/**
 * The groups that a person has confirmed by «да» in the first line or any other; lines with «нет» are left out, and numbers of
 * groups may have been changed. Says what does not fit the proposals.
 */
export function confirmedGroups(
  text: string,
  proposals: readonly Proposal[],
): { groups: ConfirmedGroup[]; problems: string[] } {
  const table = separated(text.replace(/^\uFEFF/, ''));
  const head = (table[0] ?? []).map(plain);
  const [group, confirmed, number] = HEAD.slice(0, 3).map((title) => head.indexOf(plain(title))) as [
    number,
    number,
    number,
  ];
  if (group < 0 || confirmed < 0 || number < 0)
    return { groups: [], problems: ['В файле групп нет столбцов «Группа», «Подтверждено» и «№».'] };
  const byNumber = new Map(proposals.map((proposal) => [proposal.n, proposal]));
  const found = new Map<string, Proposal[]>();
  const yes = new Set<string>();
  const taken = new Set<string>();
  const problems: string[] = [];
  for (const [index, cells] of table.entries()) {
    const [name = '', answer = '', n = ''] = [cells[group], cells[confirmed], cells[number]];
    if (index === 0 || name === '' || /^(нет|-|0)$/i.test(answer)) continue;
    const proposal = byNumber.get(n);
    if (!proposal) problems.push(`строка ${index + 1}: предложения № ${n} в таблице нет`);
    else if (taken.has(n)) problems.push(`строка ${index + 1}: предложение № ${n} уже стоит в другой группе`);
    else found.set(name, [...(found.get(name) ?? []), proposal]);
    taken.add(n);
    if (/^(да|\+|1)$/i.test(answer)) yes.add(name);
  }
  const groups = [...found].filter(([name, members]) => yes.has(name) && members.length > 1);
  return { groups: groups.map(([, members]) => members as unknown as ConfirmedGroup), problems };
}
