import { dateInWords } from '../i18n/dates.ts';
import { decisionView } from '../projections/decisions.ts';
import { publicRecord } from '../projections/public-fields.ts';
import type { Section } from '../projections/section.ts';
import type { Entry } from '../records/corpus.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { blocksOf, centred, fact, heading, paragraph, type Block } from './model.ts';
import { quorumWords } from './protocol.ts';
import { BLANK_DATE, COMMISSION, draftMark, draftWord, issuerOf, plain, words, type Pieces } from './words.ts';

/** Everything an extract of a protocol for one decision consists of. */
export function extractPieces(section: Section, entry: Entry<'decision'>): Pieces<'extract'> {
  const { context, people } = section;
  const protocol = context.corpus.get('protocol', section.id, entry.data.protocol)!;
  const data = publicRecord(protocol);
  const question = data.agenda.find(({ n }) => n === entry.data.item);
  const secretary = people.known(data.secretary);
  return {
    draft: draftWord(data.signedOn > context.today),
    ...issuerOf(section),
    number: data.number,
    date: dateInWords(data.date),
    place: data.place ?? '',
    quorum: quorumWords(section, protocol),
    question: `${entry.data.item}. ${question?.title ?? ''}`,
    decision: decisionBlocks(decisionView(section, context.register.resolutions.get(entry.id)!)),
    signatures: [
      fact('Подписали протокол', [data.signedBy, data.secretary].map((id) => plain(people.inline(id))).join(', ')),
      paragraph('Выписка верна.'),
      { kind: 'signature', role: 'Секретарь', name: secretary?.signature ?? '' },
      paragraph(BLANK_DATE),
    ],
  };
}

/** The order in which an extract is read. */
export function extractLayout(pieces: Pieces<'extract'>): Block[] {
  return [
    ...draftMark(pieces.draft),
    centred(words(pieces.administration)),
    centred(COMMISSION),
    heading(1, `Выписка из протокола № ${words(pieces.number)}`),
    fact('Дата заседания', words(pieces.date)),
    ...(pieces.place === '' ? [] : [fact('Место', words(pieces.place))]),
    fact('Кворум', words(pieces.quorum)),
    heading(2, words(pieces.question)),
    ...blocksOf(pieces.decision),
    ...blocksOf(pieces.signatures),
  ];
}
