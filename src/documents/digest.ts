import { themesOf, type Digest, type DigestPractice } from '../projections/practice-digest.ts';
import { centred, fact, heading, paragraph, type Block, type Paper } from './model.ts';
import { paperTable } from './page-table.ts';
import { factLines } from './words.ts';

/** Who and where the collection comes from. */
export interface DigestNotes {
  readonly issuer: string;
  /** How an address of the site is written for those who are not on it. */
  readonly addressOf: (address: string) => string;
}

/** The yearly collection as a paper: a title page, the contents, and every practice in full. */
export function digestPaper(digest: Digest, { addressOf, issuer }: DigestNotes): Paper {
  const themes = themesOf(digest.practices);
  return {
    title: digest.title,
    author: issuer,
    blocks: [
      centred(issuer),
      heading(1, 'Лучшие муниципальные практики'),
      centred({ text: `Сборник за ${digest.year} год`, strong: true }),
      centred(digest.summary),
      centred(addressOf(digest.href)),
      { kind: 'page-break' },
      heading(2, 'Содержание'),
      ...themes.flatMap(({ name, practices }): Block[] => [
        { kind: 'paragraph', align: 'left', line: { text: name, strong: true } },
        ...practices.map((practice): Block => ({ kind: 'paragraph', align: 'left', line: titleOf(practice) })),
      ]),
      { kind: 'page-break' },
      ...themes.flatMap(({ name, practices }) => [
        heading(2, name),
        ...practices.flatMap((practice) => practiceBlocks(practice, addressOf)),
      ]),
    ],
  };
}

function practiceBlocks(practice: DigestPractice, addressOf: DigestNotes['addressOf']): Block[] {
  const { facts, keeper, view } = practice;
  const { actions, href, owners, problem, results, risks, unmeasured } = view;
  return [
    heading(3, titleOf(practice)),
    fact('Чья практика', owners),
    fact('Какая была проблема', problem),
    ...listOf('Что сделали', actions, true),
    ...(results ? [paperTable(results, [6, 2, 2, 6])] : []),
    ...(unmeasured === undefined ? [] : [paragraph(unmeasured)]),
    ...listOf('Что может помешать', risks, false),
    ...factLines(facts),
    fact('Запись ведёт', keeper),
    fact('Страница практики', addressOf(href)),
  ];
}

function listOf(title: string, items: readonly string[], ordered: boolean): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', align: 'left', line: { text: title, strong: true } },
    { kind: 'list', ordered, items },
  ];
}

function titleOf({ number, view }: DigestPractice): string {
  return `${number}. ${view.title}`;
}
