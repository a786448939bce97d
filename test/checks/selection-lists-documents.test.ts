import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { SELECTION } from './edits.ts';

const documents = (...names: string[]): Edits => ({
  [SELECTION]: [[FULL, `documents: [${names.join(', ')}]`]],
});
const FULL =
  'documents: [заявление, анкета с фотографией, копия паспорта, копии документов об образовании, копия трудовой книжки]';

describe('M4.9', () => {
  test.each<[string, Edits]>([
    [
      'in other words',
      documents(
        'личное заявление',
        'анкета',
        'паспорт и его копия',
        'диплом об образовании',
        'сведения о трудовой деятельности',
      ),
    ],
    [
      'in capitals, with one more',
      documents('ЗАЯВЛЕНИЕ', 'АНКЕТА', 'ПАСПОРТ', 'ОБРАЗОВАНИЕ', 'ТРУДОВАЯ КНИЖКА', 'согласие'),
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no photograph form',
      documents('заявление', 'паспорт', 'документ об образовании', 'трудовая книжка'),
      [
        [
          'M4.9 warning selections/otbor-2025.mdx:8:12 documents',
          /в списке документов нет: анкета с фотографией\. Допишите/,
        ],
      ],
    ],
    [
      'no work book',
      documents('заявление', 'анкета', 'паспорт', 'документ об образовании'),
      [['M4.9 warning selections/otbor-2025.mdx:8:12 documents', /нет: копия трудовой книжки\./]],
    ],
    [
      'no passport, no diploma',
      documents('заявление', 'анкета', 'трудовая книжка'),
      [
        [
          'M4.9 warning selections/otbor-2025.mdx:8:12 documents',
          /нет: копия паспорта, копии документов об образовании\./,
        ],
      ],
    ],
    [
      'by reference to the rules',
      documents('по перечню в п. 4.9'),
      [
        [
          'M4.9 warning selections/otbor-2025.mdx:8:12 documents',
          /нет: заявление, анкета с фотографией, копия паспорта, копии документов об образовании, копия трудовой книжки\./,
        ],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
