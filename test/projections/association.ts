import { checkContent } from '../../src/checks/run.ts';
import { siteFrom, type Site } from '../../src/projections/site.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';

const FIRST = `title: Первый список
origin: { body: Союз, kind: решение, date: 2024 }
items:
  - { n: 1, text: принять программу, addressees: [Муниципалитеты], due: 2025 }
  - { n: 2, text: открыть школу, addressees: [Правление], due: 2025-06 }
`;
const SECOND = `title: Второй список
origin: { body: Союз, kind: решение, date: 2025-04-10 }
items:
  - { n: 1, text: принять программу, addressees: [Муниципалитеты], due: 2026, carriedFrom: { list: soyuz/first, n: 1 } }
  - { n: 2, text: назначить наставников, addressees: [Муниципалитеты], practices: [zarechny/nastavnik, zarechny/ischezla] }
  - { n: 3, text: открыть школу, addressees: [Правление], due: 2025-12 }
reports:
  - { covers: [3, 2], by: Правление, date: 2025-11-20, status: done, text: сделано }
  - { covers: [3], by: Правление, date: 2025-05, status: in-progress, text: делаем }
matrix:
  - { n: 1, municipality: Яр, status: done, date: 2026-03 }
  - { n: 1, municipality: Яр, status: in-progress, date: 2025-12 }
  - { n: 1, municipality: Брод, status: in-progress }
  - { n: 2, municipality: Мыс, status: done }
tally:
  - { n: 1, status: done, count: 8 }
  - { n: 1, status: in-progress }
`;
const INITIATIVES = `title: Марафон
total: { value: 640 }
themes:
  - { name: Кадры, count: 300 }
  - { name: Дороги, count: 250 }
selected:
  - { n: 17, text: завести наставников, theme: Кадры, status: adopted-as, practices: [zarechny/nastavnik], becameRecommendation: { list: soyuz/second, n: 2 }, steps: [{ status: in-team, date: 2025-05 }] }
  - { n: 20, text: построить мост, theme: Дороги, status: declined }
`;
const PRACTICE = `---
title: Наставник
owners: [Заречный округ]
theme: Кадры
year: 2025
problem: никто не учит
actions: [назначили наставников]
results: []
---
`;

/** A site with the base municipality and an association that keeps lists and initiatives. */
export function associationSite(edits: Edits = {}): Site {
  return siteFrom(
    checkContent(
      contentAfter({
        '/soyuz/municipality.yaml': 'name: Союз\nkind: association\n',
        '/soyuz/recommendations/first.yaml': FIRST,
        '/soyuz/recommendations/second.yaml': SECOND,
        '/soyuz/initiatives/marafon.yaml': INITIATIVES,
        'practices/nastavnik.mdx': PRACTICE,
        ...edits,
      }),
      TODAY,
    ),
  );
}
