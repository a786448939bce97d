import type { Detector } from './personal-data.ts';

const MONTH = '(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*';
const DAY = `(?:[0-3]?\\d[-./ ][01]?\\d[-./ ](?:19|20)?\\d\\d|(?:19|20)\\d\\d[-./][01]\\d[-./][0-3]\\d|«?[0-3]?\\d»? ${MONTH} (?:19|20)\\d\\d)`;
const BORN_AFTER = '[ ,(]{0,3}(?:г(?:ода)?\\.?[ ,]{0,2}р(?:\\.|ожд)|рожд(?:ени|\\.)|года? рожд)';
const BORN_BEFORE = '(?:рождени[яе]|рожд\\.|родил(?:ся|ась)|д\\. ?р\\.)(?: и место(?: рождения)?)?[^\\d\\n.;]{0,20}';
const WHOLE = new RegExp(
  `(?<!\\d|\\d[-.])(?:(?<after>${DAY})(?:${BORN_AFTER}|\\n[ ]+(?:г\\.? ?р\\.|года рожд))|(?<=${BORN_BEFORE})${DAY}(?!\\d))`,
  'gi',
);
const YEAR = new RegExp(`(?<!\\d|\\d[-./])(?:19|20)\\d\\d ?(?:г\\. ?р\\.|г\\.? ?рожд|года рожд|года р\\.)`, 'gi');

/** No date is of a birth without one of these. */
const TELLING = /р(?:ожд|одил|\.(?<=(?:[г., ]|года)р\.))/i;

/** A date of birth: a date that says of itself that somebody was born on it. A year alone may be that of a whole group. */
export const BIRTH_DATE: Detector = {
  kind: 'birth',
  label: 'дата рождения',
  may: (text) => TELLING.test(text),
  *find(text) {
    const whole: [number, number][] = [];
    for (const match of text.matchAll(WHOLE)) {
      const date = match.groups?.['after'] ?? match[0];
      whole.push([match.index, match.index + match[0].length]);
      yield { start: match.index, end: match.index + date.length, masked: '**.**.****', certain: true };
    }
    for (const match of text.matchAll(YEAR)) {
      if (whole.some(([start, end]) => match.index >= start && match.index < end)) continue;
      yield { start: match.index, end: match.index + 4, masked: '****', certain: false };
    }
  },
};
