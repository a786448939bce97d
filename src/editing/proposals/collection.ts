import { count } from '../../i18n/plural.ts';
import { MAX_BYTES, MAX_ITEMS, MAX_LINES } from '../../records/limits.ts';
import type { RecordTypes } from '../../records/types.generated.ts';
import type { ConfirmedGroup } from './groups-file.ts';
import type { Proposal } from './proposals.ts';

type Data = RecordTypes['initiatives'];
type Selected = NonNullable<Data['selected']>[number];

export interface CollectionOf {
  readonly proposals: readonly Proposal[];
  /** Numbers of rows whose text may not be written. */
  readonly closed: ReadonlySet<number>;
  readonly groups: readonly ConfirmedGroup[];
  /** What the record says now, or of a new one what was answered. */
  readonly before: Partial<Data> & Pick<Data, 'title'>;
}

const collator = new Intl.Collator('ru');

/** How the line begins that says what was done with the proposals that are not shown. */
const REST = 'Принято таблицей:';

/**
 * The record of a table of proposals: every row is counted by its theme; shown are those that somebody has marked, and one for
 * each confirmed group. What the record already says of a shown proposal stays.
 */
export function collectionOf({ before, closed, groups, proposals }: CollectionOf): Data {
  const themes = [...Map.groupBy(proposals, ({ theme }) => theme)]
    .map(([name, rows]) => ({ name, count: rows.length }))
    .sort((a, b) => b.count - a.count || collator.compare(a.name, b.name));
  const selected = selectedOf({ before, closed, groups, proposals });
  const joined = groups.reduce((sum, { length }) => sum + length, 0);
  const rest = [
    `${REST} ${count(proposals.length, 'предложение', 'предложения', 'предложений')}, все посчитаны по темам.`,
    groups.length > 0
      ? `Сходные объединены человеком: ${count(joined, 'предложение', 'предложения', 'предложений')} в ${count(groups.length, 'группе', 'группах', 'группах')}.`
      : undefined,
    `Здесь ${selected.length > 0 ? `показано отобранных: ${selected.length}` : 'отобранных нет'}; тексты остальных хранит тот, кто собирал.`,
  ];
  return {
    ...before,
    total: { value: proposals.length },
    themeCount: themes.length,
    themes,
    course: [
      ...(before.course ?? []).filter((line) => !line.startsWith(REST)),
      rest.filter((line) => line !== undefined).join(' '),
    ],
    ...(selected.length > 0 && { selected }),
  };
}

/** Why a record of this text could not be read again, in words for whoever marks the proposals. */
export function tooLarge(text: string, selected: number): string | undefined {
  const parts = [Buffer.byteLength(text) / MAX_BYTES, text.split('\n').length / MAX_LINES, selected / MAX_ITEMS];
  const over = Math.max(...parts);
  if (over <= 1) return undefined;
  return `Отобрано ${selected}: в одну запись поместится около ${Math.floor(selected / over)}. Отметьте меньше или разделите таблицу по темам.`;
}

function selectedOf({ before, closed, groups, proposals }: CollectionOf): Selected[] {
  const groupOf = new Map(groups.flatMap((group) => group.map(({ n }) => [n, group] as const)));
  const known = new Map((before.selected ?? []).map((one) => [one.n, one]));
  const shown = new Set<ConfirmedGroup>();
  const found = proposals.flatMap((proposal): Selected[] => {
    const group = groupOf.get(proposal.n);
    if (group) {
      const voice = voiceOf(group, closed);
      if (voice !== proposal || shown.has(group)) return [];
      shown.add(group);
    } else if (!proposal.selected || closed.has(proposal.row)) return [];
    const { n, status, text, theme } = proposal;
    const old = known.get(n);
    known.delete(n);
    const size = group ? { count: group.length } : {};
    return [
      old ? { ...old, ...size } : { n, text, theme, status: status ?? (group ? 'grouped' : 'collected'), ...size },
    ];
  });
  return [...known.values(), ...found].sort((a, b) => Number(a.n) - Number(b.n));
}

/** The proposal that stands for its group: the first that was marked, or the first. One with personal data stands for none. */
function voiceOf(group: ConfirmedGroup, closed: ReadonlySet<number>): Proposal | undefined {
  const open = group.filter(({ row }) => !closed.has(row));
  return open.find(({ selected }) => selected) ?? open[0];
}
