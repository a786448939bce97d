import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { appointed, explained, OPEN_APPOINTMENTS, PROFILE, published } from './yearly.ts';

const NEW = 'appointments/n-1.yaml';
const on = (date: string, ...publications: string[]): Edits => ({
  ...OPEN_APPOINTMENTS,
  [NEW]: appointed(date, ...(publications.length > 0 ? ['publications:', ...publications] : [])),
});

describe('M13.1', () => {
  test.each<[string, Edits]>([
    ['on the fifth day, in the new year', on('2025-12-29', published('official-site', '2026-01-03'))],
    ['on the fifth day, over a holiday', on('2026-05-08', published('official-site', '2026-05-13'))],
    [
      'on the site in time and in the newspaper later',
      on('2026-05-08', published('official-print', '2026-06-01'), published('official-site', '2026-05-09')),
    ],
    ['three days before the end', on('2026-11-19')],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a day late',
      on('2025-12-29', published('official-site', '2026-01-04')),
      [
        [
          `M13.1 breach ${NEW}:6:3 publications`,
          /о назначении сообщено 04\.01\.2026, на 1 день позже срока \(03\.01\.2026\)\. Если дата верна, исправлять нечего\.$/,
        ],
      ],
    ],
    [
      'nothing published',
      on('2026-05-08'),
      [
        [
          `M13.1 breach ${NEW}:2:7 date`,
          /не сообщено на официальном сайте, последний день срока — 13\.05\.2026\. Допишите publications с видом official-site/,
        ],
      ],
    ],
    [
      'a newspaper is no site',
      on('2026-05-08', published('official-print', '2026-05-09')),
      [[`M13.1 breach ${NEW}:2:7 date`, /не сообщено на официальном сайте/]],
    ],
    [
      'two days before the end: a reminder',
      on('2026-11-18'),
      [[`M13.1 reminder ${NEW}:2:7 date`, /о назначении надо сообщить на официальном сайте не позднее 23\.11\.2026/]],
    ],
    [
      'on the last day: a reminder still',
      on('2026-11-16'),
      [[`M13.1 reminder ${NEW}:2:7 date`, /не позднее 21\.11\.2026/]],
    ],
    [
      'on the day after: a breach',
      on('2026-11-15'),
      [[`M13.1 breach ${NEW}:2:7 date`, /не сообщено на официальном сайте, последний день срока — 20\.11\.2026/]],
    ],
    [
      'by the term of the profile',
      {
        ...on('2026-05-08', published('official-site', '2026-05-13')),
        [PROFILE]: [['  appointmentNews:\n    days: 5', '  appointmentNews:\n    days: 3']],
      },
      [[`M13.1 breach ${NEW}:6:3 publications`, /на 2 дня позже срока \(11\.05\.2026\)/]],
    ],
    [
      'late, explained',
      on('2026-05-08', published('official-site', '2026-05-20'), explained('M13.1')),
      [[`M13.1 breach ${NEW}:6:3 publications`, /на 7 дней позже срока \(13\.05\.2026\)\. Признано: так и было$/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
