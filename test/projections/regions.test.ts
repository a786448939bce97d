import { describe, expect, test } from 'vitest';
import { MAP_SIZE, REGION_TILES } from '../../src/projections/region-tiles.ts';
import { regionsView, tileOf } from '../../src/projections/regions.ts';

const called = (region: string) => tileOf({ region })?.short;
const at = (short: string) => REGION_TILES.find((tile) => tile.short === short)!;
const municipality = (name: string, region?: string, oktmo?: string) => ({
  name,
  region,
  oktmo,
  href: `/${name}/`,
  total: 1,
  asOf: '',
});

describe('the map', () => {
  test('has a square of its own for each of the 89 subjects', () => {
    const unique = (of: (tile: (typeof REGION_TILES)[number]) => string) => new Set(REGION_TILES.map(of)).size;
    expect(REGION_TILES).toHaveLength(89);
    expect(unique(({ code }) => code)).toBe(89);
    expect(unique(({ short }) => short)).toBe(89);
    expect(unique(({ name }) => name)).toBe(89);
    expect(unique(({ oktmo }) => oktmo)).toBe(89);
    expect(unique(({ column, row }) => `${column} ${row}`)).toBe(89);
    for (const { code, column, oktmo, row, short } of REGION_TILES) {
      expect(column, short).toBeGreaterThanOrEqual(0);
      expect(column, short).toBeLessThan(MAP_SIZE.columns);
      expect(row, short).toBeGreaterThanOrEqual(0);
      expect(code).toMatch(/^RU-[A-Z]{2,3}$/);
      expect(oktmo).toMatch(/^\d{2,3}$/);
    }
    expect(MAP_SIZE.columns).toBeLessThanOrEqual(20);
  });

  test.each([
    ['МСК', 'МСО'],
    ['СПБ', 'ЛЕН'],
    ['РОС', 'КДА'],
    ['РОС', 'ВОР'],
    ['РОС', 'ДНР'],
    ['ВГГ', 'АСТ'],
    ['ТАТ', 'БАШ'],
    ['СВЕ', 'ТЮМ'],
    ['ДАГ', 'ЧЕЧ'],
    ['ИРК', 'БУР'],
    ['ХАБ', 'ПРИ'],
    ['МАГ', 'КАМ'],
    ['ХМА', 'ЯНА'],
    ['КИР', 'КОМ'],
  ])('puts %s beside %s', (a, b) => {
    expect(Math.abs(at(a).column - at(b).column)).toBeLessThanOrEqual(1);
    expect(Math.abs(at(a).row - at(b).row)).toBeLessThanOrEqual(1);
  });

  test('has the west on the left and the north above', () => {
    const westToEast = ['КГД', 'СМО', 'МСО', 'НИЖ', 'ЧЕЛ', 'ОМС', 'КЯР', 'ИРК', 'ХАБ', 'САХ'].map((s) => at(s).column);
    const northToSouth = ['МУР', 'КАР', 'ВЛГ', 'ЯРО', 'МСО', 'ТУЛ', 'ЛИП', 'РОС', 'КДА', 'АДЫ'].map((s) => at(s).row);
    expect(westToEast).toEqual(westToEast.toSorted((a, b) => a - b));
    expect(northToSouth).toEqual(northToSouth.toSorted((a, b) => a - b));
  });
});

describe('a region is known', () => {
  test.each([
    ['Ростовская область', 'РОС'],
    ['ростовская обл.', 'РОС'],
    ['Москва', 'МСК'],
    ['г. Москва', 'МСК'],
    ['город федерального значения Севастополь', 'СЕВ'],
    ['Московская область', 'МСО'],
    ['Республика Саха (Якутия)', 'ЯКУ'],
    ['Якутия', 'ЯКУ'],
    ['Кемеровская область', 'КЕМ'],
    ['Кемеровская область-Кузбасс', 'КЕМ'],
    ['Чувашия', 'ЧУВ'],
    ['Республика Алтай', 'АЛТ'],
    ['Алтайский край', 'АЛК'],
    ['Ненецкий автономный округ', 'НЕН'],
    ['Ямало-Ненецкий АО', 'ЯНА'],
    ['ХАНТЫ-МАНСИЙСКИЙ АВТОНОМНЫЙ ОКРУГ – ЮГРА', 'ХМА'],
    ['Орёл', undefined],
    ['Орловская область', 'ОРЛ'],
    ['Среднереченская область', undefined],
    ['', undefined],
  ])('by its name: %s', (name, short) => {
    expect(called(name)).toBe(short);
  });

  test('by the code of a municipality where the name says nothing, the more exact code first', () => {
    expect(tileOf({ oktmo: '60612000' })?.short).toBe('РОС');
    expect(tileOf({ region: 'Югра и Север', oktmo: '71819000' })?.short).toBe('ХМА');
    expect(tileOf({ oktmo: '71624000' })?.short).toBe('ТЮМ');
    expect(tileOf({ oktmo: '11811000' })?.short).toBe('НЕН');
    expect(tileOf({ region: 'Ростовская область', oktmo: '03601000' })?.short).toBe('РОС');
    expect(tileOf({})).toBeUndefined();
  });
});

describe('the view', () => {
  test('counts municipalities by region and keeps those of no region of the map apart', () => {
    const view = regionsView([
      municipality('а', 'Ростовская область'),
      municipality('б', 'Среднереченская область'),
      municipality('в', 'Адыгея'),
      municipality('г', undefined, '60000000'),
    ])!;
    expect(view.tiles.filter(({ n }) => n > 0).map(({ n, short }) => `${short} ${n}`)).toEqual(['АДЫ 1', 'РОС 2']);
    expect(view.regions.map(({ anchor, links, name }) => [name, anchor, links.map(({ text }) => text).join()])).toEqual(
      [
        ['Республика Адыгея', 'region-ru-ad', 'в'],
        ['Ростовская область', 'region-ru-ros', 'а,г'],
        ['Другие', 'region-other', 'б'],
      ],
    );
    expect(view.finding).toBe('Здесь 3 муниципалитета из 2 регионов; ещё 1 — не на карте.');
  });

  test('is not there where it would be empty', () => {
    expect(regionsView([municipality('а', 'Среднереченская область')])).toBeUndefined();
    expect(regionsView([])).toBeUndefined();
  });
});
