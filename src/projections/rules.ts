import examples from '../checks/examples.json' with { type: 'json' };
import type { Check } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { ru } from '../i18n/ru.ts';
import type { Table } from './inline.ts';

/** A rule as its page explains it. */
export interface RuleView {
  readonly id: string;
  readonly href: string;
  readonly clause: string;
  readonly guarantee: string;
  readonly why: string;
  readonly fix: string;
  readonly level: string;
  readonly kind: 'check' | 'schema' | 'derived';
  readonly acknowledgeable: boolean;
  /** What the check prints about a faulty record; none for a fact that is only shown. */
  readonly example: string | undefined;
}

/** All rules, in the order of the Methodology. */
export function ruleViews(): RuleView[] {
  return checks.map(ruleView);
}

/** Rules as a table. */
export function ruleTable(rules: readonly RuleView[]): Table {
  return {
    caption: 'Правила проверки в порядке методики',
    columns: ['Правило', 'Что верно, когда проверка молчит', 'Пункт', 'Если нарушено'],
    rows: rules.map(({ clause, guarantee, href, id, level }) => [
      { text: id, href },
      guarantee,
      clause === '' ? '—' : clause,
      level,
    ]),
  };
}

/** How a rule works: a check of its own, a constraint of the schemas, or a fact that is derived and shown. */
export function kindOf({ scope }: Check): RuleView['kind'] {
  if (scope === 'schema') return 'schema';
  return scope === 'derived' ? 'derived' : 'check';
}

function ruleView(check: Check): RuleView {
  const kind = kindOf(check);
  return {
    id: check.id,
    href: `/rules/${check.id}/`,
    clause: check.clause,
    guarantee: check.guarantee,
    why: check.why,
    fix: check.fix,
    level: kind === 'derived' ? 'ничего не требует, только показывается' : ru.level[check.level],
    kind,
    acknowledgeable: kind === 'check' && (check.acknowledgeable === true || check.level !== 'error'),
    example: (examples as Readonly<Record<string, string | undefined>>)[check.id],
  };
}
