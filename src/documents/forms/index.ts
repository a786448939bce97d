import type { Paper } from '../model.ts';
import { application } from './application.ts';
import type { Form } from './form.ts';
import { plan } from './plan.ts';
import { questionnaire } from './questionnaire.ts';
import { recommendation } from './recommendation.ts';

/** Blank forms in the order in which a candidate meets them. */
export const FORMS: readonly Form[] = [application, questionnaire, recommendation, plan];

/** A blank form as a paper for the printer. */
export function formPaper({ blocks, title }: Form): Paper {
  return { title, author: 'Муниципальный резерв управленческих кадров', blocks };
}
