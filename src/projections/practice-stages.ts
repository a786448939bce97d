import type { PracticeStage } from '../domain/practice-status.ts';
import type { Status } from './inline.ts';

/** What a stage is called on pages, and in the browser where practices are chosen. */
export const STAGES: Readonly<Record<PracticeStage, Status>> = {
  described: { tone: 'off', text: 'описана' },
  measured: { tone: 'info', text: 'результат измерен' },
  recommended: { tone: 'info', text: 'рекомендована' },
  adopted: { tone: 'ok', text: 'перенята' },
};
