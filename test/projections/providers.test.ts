import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { dateInWords } from '../../src/i18n/dates.ts';
import { providerPages, providersTable, providerViews, ratings } from '../../src/projections/providers.ts';
import { siteFrom, type Site } from '../../src/projections/site.ts';
import { currentSelections, schoolSessions, schoolYears, vacancies } from '../../src/projections/training.ts';
import { Workplace } from '../site/run-build.ts';

const PROVIDER = 'tikhorechensk/providers/tekhnikum-tikhorechensk.yaml';
let workplace: Workplace;

const siteOf = (today = '2026-11-21'): Site => siteFrom(checkContent(workplace.content, today));
const found = (site: Site, name: string) => providerViews(site).find((view) => view.name.includes(name))!;

beforeAll(() => {
  workplace = new Workplace();
  return () => {
    workplace.remove();
  };
});

describe('providers', () => {
  test('an accreditation holds on its last day and has ended on the next', () => {
    const last = found(siteOf('2027-04-15'), 'техникум').accreditation;
    expect(last).toEqual({ tone: 'ok', text: `действует до ${dateInWords('2027-04-15')}` });
    const next = found(siteOf('2027-04-16'), 'техникум').accreditation;
    expect(next).toEqual({ tone: 'off', text: `закончилась ${dateInWords('2027-04-15')}` });
    expect(found(siteOf(), 'Опора').accreditation).toBeUndefined();
  });

  test('stand in one table, each with a way to its own block, and small groups leave no number', () => {
    const views = providerViews(siteOf());
    expect(providersTable(views).rows).toHaveLength(3);
    for (const [name] of providersTable(views).rows)
      expect(views.map(({ id }) => `#${id}`)).toContain((name as { href: string }).href);
    const { hidden, outcomes } = found(siteOf(), 'Опора');
    expect(hidden).toBe(true);
    expect(outcomes?.rows.map(([year]) => year)).toEqual(['2026']);
    expect(providerPages(siteOf())).toHaveLength(1);
  });

  test('are compared where the same was measured in the same way, and nowhere else', () => {
    expect(ratings(siteOf())).toEqual([]);
    const measured = `  - year: 2025
    n: 11
    metric: применили изученное в работе и подтвердили документом
    value: 82
    unit: '%'
    method: 'через шесть месяцев: справка руководителя и сам документ'
publishedOn: 2026-01-28`;
    workplace.edit(PROVIDER, 'publishedOn: 2026-01-28', measured);
    const [table, ...more] = ratings(siteOf());
    workplace.edit(PROVIDER, measured, 'publishedOn: 2026-01-28');
    expect(more).toEqual([]);
    expect(table?.rows.map(([, , value, n]) => [value, n])).toEqual([
      ['82 %', '11'],
      ['75 %', '8'],
    ]);
  });
});

describe('training', () => {
  const SESSION = 'tikhorechensk/materials/shkola-1.mdx';
  const session = (more: string) =>
    `---\ntitle: Школа резерва\ndate: 2026-03-02\nkind: training\n${more}publishedOn: 2026-03-10\n---\n\nПрошло.\n`;

  test('is summed up by year, and what is not known is said', () => {
    const before = schoolYears(siteOf());
    workplace.write(SESSION, session('until: 2026-03-04\nparticipants: 30\n'));
    workplace.write('tikhorechensk/materials/shkola-2.mdx', session(''));
    const site = siteOf();
    const of2026 = schoolYears(site).rows.find(([year]) => year === '2026')!;
    const [, sessions, days] = before.rows.find(([year]) => year === '2026') ?? ['2026', '0', '0'];
    expect(of2026[1]).toBe(String(Number(sessions) + 2));
    expect(of2026[2]).toBe(String(Number(days) + 4));
    expect(JSON.stringify(of2026[3])).toContain('известно о ');
    expect(schoolSessions(site).total).toBeGreaterThanOrEqual(2);
    // A last day before the first cannot be.
    workplace.write(SESSION, session('until: 2026-03-01\nparticipants: 30\n'));
    expect(schoolYears(siteOf()).rows.find(([year]) => year === '2026')![2]).toBe(String(Number(days) + 2));
  });
});

describe('contests and posts', () => {
  test('selections are listed while they go on', () => {
    const titles = (today: string) => currentSelections(siteOf(today)).table.rows.map(([title]) => title);
    expect(titles('2026-11-21')).toEqual([
      expect.objectContaining({ href: '/tikhorechensk/selections/2026-osen/' }) as unknown,
    ]);
  });

  test('posts are counted, and a post that is vacant is not expected too', () => {
    const { table, total } = vacancies(siteOf());
    expect(total).toBe(1);
    const [place, vacant, forecast] = table.rows[0]!;
    expect(place).toMatchObject({ href: '/tikhorechensk/positions/' });
    expect([vacant, forecast]).toEqual(['1', '1']);
  });
});
