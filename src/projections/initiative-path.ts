import { dateInWords } from '../i18n/dates.ts';
import { optionLabel } from '../records/fields.ts';
import type { PublicRecordTypes } from '../records/types.generated.ts';
import type { Status } from './inline.ts';

type Proposal = NonNullable<PublicRecordTypes['initiatives']['selected']>[number];
type Stage = Proposal['status'];

/** A stage of the path of a proposal. */
export interface Step {
  readonly stage: string;
  readonly standing: 'past' | 'unsaid' | 'now' | 'ahead';
  /** The day and what was done, as the record says them. */
  readonly said: string | undefined;
}

export const INITIATIVE_TONES: Readonly<Record<Stage, Status['tone']>> = {
  collected: 'info',
  grouped: 'info',
  'in-team': 'wait',
  'at-experts': 'wait',
  'adopted-as': 'ok',
  declined: 'off',
};

/** The way on which nothing is declined. */
const WAY: readonly Stage[] = ['collected', 'grouped', 'in-team', 'at-experts', 'adopted-as'];

/**
 * The path of a proposal: stages behind it, the one where it is, and those to come. Where it was declined the path ends. A
 * stage in between that no step names is not called past: the record does not say whether it was.
 */
export function pathOf({ status, steps = [] }: Proposal): Step[] {
  const named = (stage: Stage) => steps.findLast((step) => step.status === stage);
  const last = Math.max(...steps.map((step) => WAY.indexOf(step.status)), 0);
  const at = status === 'declined' ? last + 1 : WAY.indexOf(status);
  const way = status === 'declined' ? [...WAY.slice(0, at), status] : WAY;
  return way.map((stage, index) => {
    const step = named(stage);
    const behind = step || index === 0 ? 'past' : 'unsaid';
    const standing = index < at ? behind : index === at ? 'now' : 'ahead';
    const words = [step?.date === undefined ? undefined : dateInWords(step.date), step?.note];
    const said = words.filter((part) => part !== undefined).join(': ');
    return {
      stage: optionLabel('initiatives', ['selected', 0, 'status'], stage),
      standing,
      said: said === '' ? undefined : said,
    };
  });
}
