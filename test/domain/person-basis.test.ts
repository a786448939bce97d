import { describe, expect, test } from 'vitest';
import { disclosureOf } from '../../src/domain/person-basis.ts';
import { person } from './build.ts';

type Data = Parameters<typeof person>[0];

const TODAY = '2026-11-21';
const SITE = 'https://zarechny.example/rezerv/';
const NAMED: Data = { surname: 'Ёлкина', name: 'Мария' };
const CONSENT: Data = {
  basis: 'consent',
  ...NAMED,
  fields: ['fio', 'decision'],
  siteUrls: [SITE],
  validFrom: '2026-01-12',
};
const judge = (data: Data, site: string | undefined = SITE, today = TODAY) => {
  const disclosure = disclosureOf(person(data), today, site);
  return disclosure.shown ? [...disclosure.facts] : disclosure.why;
};

describe('consent', () => {
  test('opens what it names and no more', () => {
    expect(judge(CONSENT)).toEqual(['fio', 'decision']);
    expect(judge({ ...CONSENT, fields: ['fio', 'bio', 'photo'] })).toEqual(['fio', 'bio', 'photo']);
  });

  test.each<[string, Data, string]>([
    ['withdrawn today', { withdrawnOn: TODAY }, 'withdrawn'],
    ['withdrawn before', { withdrawnOn: '2026-01-13' }, 'withdrawn'],
    ['not yet given', { validFrom: '2026-11-22' }, 'not-yet'],
    ['run out yesterday', { validUntil: '2026-11-20' }, 'expired'],
    ['without the name', { fields: ['decision'] }, 'no-name'],
    ['for no site', { siteUrls: [] }, 'other-site'],
    ['for another site', { siteUrls: ['https://prirechny.example/'] }, 'other-site'],
    ['for another page of the site', { siteUrls: [`${SITE}archive/`] }, 'other-site'],
    ['for a site whose address only begins alike', { siteUrls: ['https://zarechny.example/rez'] }, 'other-site'],
    ['for the same address over http', { siteUrls: ['http://zarechny.example/rezerv/'] }, 'other-site'],
  ])('%s', (_, changes, why) => {
    expect(judge({ ...CONSENT, ...changes })).toBe(why);
  });

  test.each<[string, Data]>([
    ['until today', { validUntil: TODAY }],
    ['from today', { validFrom: TODAY }],
    ['withdrawn from tomorrow', { withdrawnOn: '2026-11-22' }],
    ['for the whole site', { siteUrls: ['https://zarechny.example'] }],
    ['for this site among others', { siteUrls: ['https://prirechny.example/', SITE] }],
    ['for the address without the last slash', { siteUrls: ['https://zarechny.example/rezerv'] }],
  ])('%s opens', (_, changes) => {
    expect(judge({ ...CONSENT, ...changes })).toEqual(['fio', 'decision']);
  });

  test('opens nothing where the site has no address', () => {
    expect(disclosureOf(person(CONSENT), TODAY, undefined)).toEqual({ shown: false, why: 'other-site' });
  });
});

describe('act and office', () => {
  const MANDATORY = ['fio', 'decision', 'postAtInclusion', 'appointedPost'];
  test.each(['act', 'office'] as const)('%s opens the four facts of clause 13.3 and no more', (basis) => {
    expect(judge({ basis, ...NAMED })).toEqual(MANDATORY);
    expect(judge({ basis, ...NAMED, fields: ['fio', 'photo'] })).toEqual(MANDATORY);
  });

  test.each<[Data, string]>([
    [{ basis: 'act' }, 'no-name'],
    [{ basis: 'act', ...NAMED, withdrawnOn: TODAY }, 'withdrawn'],
    [{ basis: 'office', ...NAMED, validUntil: '2026-01-01' }, 'expired'],
  ])('%j: %s', (data, why) => {
    expect(judge(data)).toBe(why);
  });
});

test('no basis opens nothing, whatever else is written', () => {
  expect(judge({ ...CONSENT, basis: 'none' })).toBe('no-basis');
  expect(judge({ basis: 'none' })).toBe('no-basis');
});
