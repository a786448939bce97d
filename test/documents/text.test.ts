import { expect, test } from 'vitest';
import { heading, paragraph } from '../../src/documents/model.ts';
import { toText } from '../../src/documents/text.ts';
import { typeset } from '../../src/documents/typography.ts';

test('plain text keeps paragraphs apart and marks the items of lists', () => {
  const text = toText({
    blocks: [
      heading(1, 'Итоги'),
      paragraph(['Дата: ', { text: '1 мая 2026 г.', strong: true }]),
      { kind: 'list', ordered: false, items: ['раз', 'два'] },
      { kind: 'list', ordered: true, items: ['три'] },
      { kind: 'list', ordered: true, items: [] },
      { kind: 'page-break' },
      { kind: 'table', columns: [{ title: 'Кто', share: 1 }], rows: [['Иванов', 'член']] },
      { kind: 'signature', role: 'Секретарь', name: 'Иванова' },
      { kind: 'blank', label: 'Кому' },
    ],
  });
  expect(text).toBe(
    'Итоги\n\nДата: 1 мая 2026\u00A0г.\n\n— раз\n— два\n\n1. три\n\nИванов; член\n\nСекретарь Иванова\n\nКому ________________\n',
  );
});

test.each([
  ['№ 5', '№\u00A05'],
  ['в 2026 г. и 2024 гг.', 'в 2026\u00A0г. и 2024\u00A0гг.'],
  ['резерв — люди', 'резерв\u00A0— люди'],
  ['А. Б. Иванов', 'А.\u00A0Б.\u00A0Иванов'],
  ['в конце А. Потом', 'в конце А.\u00A0Потом'],
  ['СПА. Потом', 'СПА. Потом'],
  ['две\nстроки\tи ещё', 'две строки и ещё'],
  ['{{number}}', '{\u2060{number}}'],
  ['\u0007звонок\uFFFE', 'звонок'],
  ['семья 👨‍👩‍👧', 'семья 👨‍👩‍👧'],
])('typography makes of «%s» what it should', (from, to) => {
  expect(typeset(from)).toBe(to);
  expect(typeset(to)).toBe(to);
});
