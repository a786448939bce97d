import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/projections/changes.ts';
import { changesText } from '../../src/projections/changes-text.ts';
import { EXCLUDES_8, included, LIST_ACT, THIRD_SITTING } from '../checks/edits.ts';
import { BASE, TODAY } from '../checks/municipality.ts';
import { folderWith } from '../temp-folder.ts';
import { between, place, textOf } from './changed.ts';

describe('no change', () => {
  test('is said', () => {
    expect(between({}, {})).toEqual({ first: false, places: [] });
    expect(textOf({}, {})).toContain('Ничего не изменится: записи те же, что опубликованы.');
  });

  test('of the sense is told apart from one of the form', () => {
    expect(textOf({}, { [LIST_ACT]: [['number: 5-р', 'number:   5-р']] })).toContain(
      '  - Акт: распоряжение от 10.02.2026 № 5-р «О списке резерва» — только оформление'.replace('№ ', '№\u00A0'),
    );
  });
});

describe('records', () => {
  test('a new sitting is in the first sentence, its term among the new ones', () => {
    const after = { 'protocols/2026-03.mdx': THIRD_SITTING, 'decisions/2026-02-3.yaml': included('p-0004') };
    const text = textOf({}, after);
    expect(text).toMatch(
      /В резерв включается 1 человек; всего в резерве: 1 → 2; добавлено: протокол от 01\.07\.2026 №.3;/,
    );
    expect(text).toMatch(/новый срок: утвердить актом список включённых — до 19.июня 2026.г\./);
    expect(text).toMatch(
      / {2}- утвердить актом список включённых — до 19.июня 2026.г\., уже просрочено \(п\. 4\.19\)\n/,
    );
  });

  test('a term that was open and is met is told', () => {
    const more = { 'decisions/2026-02-3.yaml': included('p-0004') };
    const act =
      'kind: распоряжение\ntitle: О списке\npurposes: [reserve-list]\ndate: 2026-06-01\napproves: [2026-02-3]\n';
    expect(textOf(more, { ...more, 'acts/spisok-2.yaml': act })).toMatch(
      /Исполнено или больше не требуется:\n {2}- утвердить актом список включённых — до 19.июня 2026/,
    );
  });

  test('a changed record says which fields differ, and what is not public is not told apart', () => {
    const [change] = place(
      between(
        {},
        {
          [LIST_ACT]: [
            ['5-р', '6-р'],
            ['О списке', 'Список'],
          ],
        },
      ),
    ).records;
    expect(change).toMatchObject({ change: 'changed', fields: ['Номер', 'Название'] });
  });

  test('a renamed record is one change', () => {
    const act =
      'formerIds: [spisok]\nkind: распоряжение\ntitle: О списке резерва\npurposes: [reserve-list]\nnumber: 5-р\ndate: 2026-02-10\napproves: [2026-01-1, 2026-01-2]\n';
    const { records } = place(between({}, { [LIST_ACT]: null, 'acts/spisok-2026.yaml': act }));
    expect(records.map(({ change, file }) => `${change} ${file}`)).toEqual(['renamed zarechny/acts/spisok-2026.yaml']);
  });

  test('a record that moved into the folder of a year is the same record', () => {
    const act =
      'kind: распоряжение\ntitle: О списке резерва\npurposes: [reserve-list]\nnumber: 5-р\ndate: 2026-02-10\napproves: [2026-01-1, 2026-01-2]\n';
    const { records } = place(between({}, { [LIST_ACT]: null, 'acts/2026/spisok.yaml': act }));
    expect(records).toMatchObject([{ change: 'changed', fields: [] }]);
  });

  test('files that are no records are listed too', () => {
    expect(textOf({}, { 'files/skan.pdf': '%PDF' })).toContain('Другие файлы:\n  - zarechny/files/skan.pdf — добавлен');
  });
});

describe('records that cannot be read', () => {
  const BROKEN = { [EXCLUDES_8]: [['kind: exclude', 'kind: exclud']] } as const;

  test('are named, and nothing is said of the reserve', () => {
    const changes = between({}, { ...BROKEN, [LIST_ACT]: [['5-р', '6-р']] });
    expect(place(changes)).toMatchObject({ uncertain: true, reserve: undefined, completeness: undefined });
    const text = changesText(changes);
    expect(text).toContain('иначе сайт не соберётся:\n  - zarechny/decisions/2026-02-2.yaml\n');
    expect(text).toContain('Что станет с резервом, сроками и полнотой раздела, не сказано');
    expect(text).toMatch(/Новые ошибки:\n {2}- Что решено: .*«exclud».* — zarechny\/decisions\/2026-02-2\.yaml:3\n/);
    expect(text).toContain('— Номер');
    expect(text).not.toMatch(/включа(ется|ются)|исключа(ется|ются) \d/i);
  });

  test('in what is published are named as well, with the errors that are gone', () => {
    const text = textOf(BROKEN, {});
    expect(text).toContain('В опубликованной версии не удалось прочитать:\n  - zarechny/decisions/2026-02-2.yaml');
    expect(text).toContain('исправленные ошибки: 1');
    expect(text).toContain('Записи, которые снова читаются:\n  - Решение Комиссии: Исключить из резерва');
  });

  test('among the methodologies leave the reserve unknown too, before and after', () => {
    const broken = { '/profiles/rostov-2018.yaml': 'title: [\n' };
    for (const changes of [between(broken, {}), between({}, broken)]) {
      expect(place(changes)).toMatchObject({ id: 'zarechny', uncertain: true, reserve: undefined });
      expect(changesText(changes)).toContain('profiles/rostov-2018.yaml');
    }
  });

  test('of other kinds leave the reserve comparable', () => {
    const { reserve, uncertain } = place(between({}, { 'positions/zam-glavy.yaml': 'title: [\n' }));
    expect(uncertain).toBe(false);
    expect(reserve).toBeDefined();
  });
});

describe('findings', () => {
  test('that come and go are told by level; one that only moved is the same', () => {
    const late = [['date: 2026-02-10', 'date: 2026-02-16']] as const;
    const added = place(between({}, { [LIST_ACT]: late })).findings;
    expect(added.added).toMatchObject([{ level: 'breach', clause: 'п. 4.19', place: 'zarechny/acts/spisok.yaml:5' }]);
    expect(place(between({ [LIST_ACT]: late }, {})).findings.resolved).toHaveLength(1);
    const moved = [...late, ['kind:', '# примечание\nkind:']] as const;
    expect(place(between({ [LIST_ACT]: late }, { [LIST_ACT]: moved })).findings).toMatchObject({
      added: [],
      resolved: [],
    });
  });

  test('about people are only counted', () => {
    const { findings } = place(between({}, { 'people/p-0004.yaml': [['surname: Лугов', 'surname: Лугoв']] }));
    expect(findings.added).toEqual([]);
    expect(Object.values(findings.aboutPeople.added).reduce((a, b) => a + b)).toBe(1);
  });
});

describe('the whole folder', () => {
  test('without anything before is a first publication', () => {
    const changes = changesBetween(folderWith({}), BASE, TODAY);
    expect(changes.first).toBe(true);
    const text = changesText(changes);
    expect(text).toContain('раздел публикуется впервые');
    expect(text).toContain('Муниципалитет появляется в разделе впервые.');
    expect(text).toMatch(/полнота \(п\. 13\.3\): 0 → \d из 7/);
  });

  test('with several municipalities has a part for each, shared records last', () => {
    const other = {
      '/prirechny/municipality.yaml': 'name: Приречный округ\nkind: okrug\nregion: область\nprofile: rostov-2018\n',
    };
    const changes = between(
      {},
      { ...other, 'files/a.pdf': 'a', '/profiles/rostov-2018.yaml': [['# на сайте', '#  на сайте']] },
    );
    expect(changes.places.map(({ id, state }) => [id, state])).toEqual([
      ['prirechny', 'new'],
      ['zarechny', 'there'],
      ['', 'there'],
    ]);
  });

  test('without a municipality that was there says so', () => {
    const changes = changesBetween(BASE, folderWith({}), TODAY);
    expect(place(changes)).toMatchObject({ id: 'zarechny', state: 'deleted', reserve: undefined, uncertain: false });
    expect(changesText(changes)).toContain('Муниципалитет исчезает из раздела со всеми записями.');
    expect(changesText(changes)).not.toContain('Ёлкина');
  });
});
