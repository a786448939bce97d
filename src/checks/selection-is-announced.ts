import { optionLabel } from '../records/fields.ts';
import type { MunicipalityCheck } from './check.ts';

const WANTED = ['official-print', 'official-site'] as const;

export const selectionIsAnnounced: MunicipalityCheck = {
  id: 'M4.8a',
  scope: 'municipality',
  clause: 'п. 4.8',
  level: 'breach',
  guarantee: 'Об отборе объявлено и на официальном сайте, и в печатном источнике официального опубликования.',
  why: 'Не все читают сайт и не все выписывают газету; методика требует и то и другое.',
  fix: 'Внесите в publications, где и когда вышло объявление.',
  *run({ selections }) {
    for (const entry of selections) {
      const { publications = [] } = entry.data;
      const missing = WANTED.filter((kind) => !publications.some((publication) => publication.kind === kind));
      if (missing.length === 0) continue;
      const names = missing.map((kind) => optionLabel('selection', ['publications', 0, 'kind'], kind)).join(', ');
      yield {
        entry,
        path: ['publications'],
        message: `не сказано, что объявление размещено: ${names}.`,
        next: 'Если оно размещено, допишите publications с видом и датой.',
      };
    }
  },
};
