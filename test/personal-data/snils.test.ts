import { expect, test } from 'vitest';
import { personalDataIn } from '../../src/personal-data/personal-data.ts';

test.each(['112-233-445 95', '11223344595', '112 233 445 95'])(
  '«%s» is an insurance number, shown masked',
  (number) => {
    expect(personalDataIn(`до ${number} после`)).toEqual([
      { kind: 'snils', label: 'СНИЛС', start: 3, end: 3 + number.length, masked: '***-***-*** 95', certain: true },
    ]);
  },
);

test.each(['112-233-445 96', '1112233445950', '12-р', '60701000'])('«%s» is none', (number) => {
  expect(personalDataIn(number)).toEqual([]);
});
