import type { MunicipalityCheck } from './check.ts';

export const sectionAnnouncesSelections: MunicipalityCheck = {
  id: 'M13.3d',
  scope: 'municipality',
  clause: 'п. 13.3',
  level: 'warning',
  guarantee: 'В разделе опубликовано хотя бы одно объявление об отборе.',
  why: 'Без объявления гражданин не узнает, что в резерв можно попасть.',
  fix: 'Внесите объявление в папку selections.',
  *run({ municipality, selections }) {
    if (selections.length === 0) {
      yield {
        entry: municipality,
        path: [],
        message:
          'ни одного объявления об отборе в резерв не опубликовано. Когда отбор будет объявлен, внесите его в папку selections.',
      };
    }
  },
};
