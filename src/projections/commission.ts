import { compositionOn } from '../domain/commission.ts';
import { leastOf } from '../domain/voting.ts';
import { dateInWords } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { actLink } from './citations.ts';
import type { Cell, Fact, Table } from './inline.ts';
import { byRole } from './protocols.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** The Commission on the build date and those who were in it before. */
export interface CommissionView {
  readonly asOf: string;
  readonly facts: readonly Fact[];
  readonly current: Table;
  readonly former: Table | undefined;
  readonly acts: readonly Cell[];
}

/** Composition, quorum and founding acts of the Commission. */
export function commissionView(section: Section): CommissionView {
  const { acts, memberships, profile, today } = section.context;
  const composition = compositionOn(memberships, today, profile.data);
  const former = memberships.filter(({ data }) => data.until !== undefined && data.until < today);
  const founding = acts.filter(({ data }) => data.purposes.some((purpose) => purpose.startsWith('commission')));
  const n = composition.voting.size;
  return {
    asOf: dateInWords(today),
    facts: [
      { name: 'Голосующих членов', value: String(n) },
      { name: 'Кворум', value: `не меньше ${leastOf(n, profile.data.quorum)} (${profile.data.quorum.clause})` },
      {
        name: 'При равенстве голосов',
        value: `${optionLabel('profile', ['tie', 'rule'], profile.data.tie.rule)} (${profile.data.tie.clause})`,
      },
    ],
    current: membersTable(
      section,
      'Состав Комиссии',
      memberships.filter((entry) => composition.members.includes(entry)).toSorted(byRole),
    ),
    former: former.length > 0 ? membersTable(section, 'Были в составе раньше', former.toSorted(byRole)) : undefined,
    acts: founding.map((act) => [actLink(act), ` «${act.data.title}»`]),
  };
}

function membersTable(section: Section, caption: string, entries: readonly Entry<'membership'>[]): Table {
  return {
    caption,
    columns: ['Фамилия, имя, отчество', 'Роль', 'Должность', 'В составе', 'Акт'],
    rows: entries.map((entry) => {
      const data = publicRecord(entry);
      const act = section.context.corpus.get('act', section.id, data.act);
      return [
        section.people.inline(data.person),
        `${optionLabel('membership', ['role'], data.role)}${data.voting === false ? ' (без права голоса)' : ''}`,
        [data.post, data.organisation].filter((part) => part !== undefined).join(', ') || '—',
        data.until === undefined
          ? `с ${dateInWords(data.from)}`
          : `${dateInWords(data.from)} — ${dateInWords(data.until)}`,
        act ? actLink(act) : '—',
      ];
    }),
  };
}
