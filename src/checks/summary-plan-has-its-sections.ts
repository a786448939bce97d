import { fieldAt } from '../records/fields.ts';
import type { MunicipalityCheck } from './check.ts';

export const summaryPlanHasItsSections: MunicipalityCheck = {
  id: 'M8.9',
  scope: 'municipality',
  clause: 'п. 8.9',
  level: 'warning',
  guarantee: 'В опубликованном сводном плане есть группы по видам обучения, программы, формы и сроки.',
  why: 'Методика называет состав плана; без сроков и форм по нему нельзя учиться.',
  fix: 'Отметьте в sections, что есть в плане, и допишите недостающее.',
  *run({ materials }) {
    const options = fieldAt('material', ['sections', 0])?.options ?? {};
    for (const entry of materials) {
      if (entry.data.kind !== 'summary-plan') continue;
      const { sections = [] } = entry.data;
      const missing = Object.entries(options).filter(([code]) => !sections.some((section) => section === code));
      if (missing.length > 0)
        yield {
          entry,
          path: ['sections'],
          message: `в сводном плане не отмечены: ${missing.map(([, label]) => label).join(', ')}.`,
          next: 'Допишите разделы в план и отметьте их в sections.',
        };
    }
  },
};
