import { disclosureOf } from '../domain/person-basis.ts';
import { fieldAt } from '../records/fields.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { dutyProblems } from './support/duty-problems.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';

export const careerMaterialComesQuarterly: MunicipalityCheck = {
  id: 'M13.2',
  scope: 'municipality',
  clause: 'п. 13.2',
  level: 'breach',
  guarantee:
    'Раз в квартал выходит материал о профессиональном пути человека из резерва, со всеми шестью частями и с его согласия.',
  why: 'По таким рассказам видно, что резерв работает, а человек решает, хочет ли в него.',
  fix: 'Внесите материал вида career в папку materials; на биографию нужно согласие (bio).',
  *run(context) {
    yield* dutyProblems(context, 'publish-career-material', {
      path: () => [],
      remind: 30,
      overdue: ({ period = '' }) =>
        `за ${quarterName(period)} нет материала о профессиональном пути человека из резерва.`,
      late: ({ done = '', due, period = '' }) =>
        `материал за ${quarterName(period)} вышел ${dateInDigits(done)}, позже конца квартала (${dateInDigits(due)}).`,
      // The clause asks to prepare it quarterly and names no day of publication: a little late deserves a look, no more.
      lateLevel: () => 'warning',
      open: ({ due, period = '' }) =>
        `не позднее ${dateInDigits(due)} нужен материал о человеке из резерва за ${quarterName(period)}.`,
      next: ({ period = '' }) => `Внесите материал вида career с quarter: ${period}.`,
    });
    for (const problem of incomplete(context)) yield problem;
  },
};

/** «2 квартал 2026 года». */
function quarterName(period: string): string {
  const [year = '', quarter = ''] = period.split('-');
  return `${quarter} квартал ${year} года`;
}

function* incomplete({ corpus, materials, municipality, register, today }: MunicipalityContext): Iterable<Problem> {
  const options = Object.entries(fieldAt('material', ['parts', 0])?.options ?? {});
  for (const entry of materials) {
    if (entry.data.kind !== 'career') continue;
    const { parts = [], person } = entry.data;
    const missing = options.filter(([code]) => !parts.some((part) => part === code)).map(([, label]) => label);
    if (missing.length > 0)
      yield {
        entry,
        path: ['parts'],
        level: 'warning',
        message: `в материале не отмечены: ${missing.join(', ')}.`,
        next: 'Допишите их и отметьте в parts.',
      };
    if (person === undefined) {
      yield {
        entry,
        path: [],
        level: 'warning',
        message: 'не указано, о ком материал.',
        next: 'Допишите поле person.',
      };
      continue;
    }
    const subject = corpus.get('person', municipality.id, person);
    const disclosure = subject && disclosureOf(subject, today, municipality.data.siteUrl);
    if (disclosure && !(disclosure.shown && disclosure.facts.has('bio'))) {
      const message = 'согласия на биографию (bio) у этого человека нет, материал на сайте скрыт.';
      yield { entry, path: ['person'], level: 'warning', message, next: 'Получите согласие; удалять запись не надо.' };
    } else if (register.staysOf(person, entry.data.date).current.length === 0) {
      yield {
        entry,
        path: ['person'],
        level: 'warning',
        message: 'в день материала этого человека в резерве не было.',
        next: 'Проверьте лицо и дату.',
      };
    }
  }
}
