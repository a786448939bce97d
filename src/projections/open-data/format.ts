/** The version of addresses and fields: `/data/v1/`. A field may be added within a version; nothing is renamed or removed. */
export const VERSION = 1;
/** The day from which the present structure of the sets holds. It stands in the names of passports. */
export const STRUCTURE_DAY = '2026-11-21';
/** The folder of the data. */
export const DATA = `/data/v${VERSION}`;

/** What has changed in the format, newest first. */
export const FORMAT_CHANGES: readonly { readonly date: string; readonly version: string; readonly what: string }[] = [
  {
    date: STRUCTURE_DAY,
    version: '1.0',
    what: 'Первая версия: наборы в JSON и CSV, словарь, схемы, перечень с контрольными суммами, паспорта 3.0, DCAT, Popolo, OParl.',
  },
];

/** On what terms the data is given. */
export const TERMS: readonly string[] = [
  'Сведения можно брать свободно и бесплатно, для любых законных целей; укажите источник: название раздела и адрес набора.',
  'Имена показаны по согласию на распространение на этом сайте или по должности. Такое согласие не переходит к тому, кто скопировал набор: для своей публикации нужно своё основание (152-ФЗ, статья 10.1).',
  'Когда лицо отзывает согласие, его имя исчезает из наборов при следующей сборке. Обновляйте копию и не храните прежних имён.',
];

/** How often the data changes. */
export const UPDATES =
  'Наборы обновляются, когда меняются записи; дата, на которую они верны, названа у каждого раздела.';
