import { patchDetector, patchDocument, PatchType } from 'docx';
import { didYouMean } from '../findings/suggest.ts';
import { docxBlocks, textRuns } from './docx-blocks.ts';
import type { Piece } from './model.ts';
import { textInZip, withoutDates } from './stable-zip.ts';

/** A template that cannot be filled; the message is for the secretary. */
export class TemplateError extends Error {}

const DELIMITERS = { start: '{{', end: '}}' };
/** A Word template with its letterhead takes far less; what is larger is no template. */
const LIMIT = 20 * 1024 * 1024;

/** The administration's own Word template with the pieces in place of their names; its looks stay as they are. The same template and pieces give the same bytes. */
export async function fillTemplate(template: Uint8Array, pieces: Readonly<Record<string, Piece>>): Promise<Uint8Array> {
  const wanted = await placeholdersOf(template);
  const unknown = wanted.filter((name) => !Object.hasOwn(pieces, name));
  if (unknown.length > 0) throw new TemplateError(unknownMessage(unknown, Object.keys(pieces)));
  if (wanted.length === 0) {
    throw new TemplateError('В шаблоне нет ни одного места для подстановки, например {{number}}.');
  }
  const crowded = crowdedBy(
    template,
    wanted.filter((name) => typeof pieces[name] !== 'string'),
  );
  if (crowded !== undefined) {
    throw new TemplateError(
      `Вместо {{${crowded}}} подставляются целые абзацы или таблица. Оставьте {{${crowded}}} в абзаце одно: остальные слова перенесите в соседний абзац.`,
    );
  }
  const patches = Object.fromEntries(wanted.map((name, index) => [name, patchOf(pieces[name] ?? '', index)]));
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches: Object.fromEntries(Object.entries(patches).map(([name, { patch }]) => [name, patch])),
    placeholderDelimiters: DELIMITERS,
    trimPlaceholders: true,
    keepOriginalStyles: true,
    numbering: { config: Object.values(patches).flatMap(({ numbering }) => numbering) },
  });
  return withoutDates(filled);
}

async function placeholdersOf(template: Uint8Array): Promise<readonly string[]> {
  if (template.length > LIMIT) throw new TemplateError('Шаблон больше 20 МБ: это не похоже на шаблон документа.');
  try {
    return await patchDetector({ data: template, placeholderDelimiters: DELIMITERS, trimPlaceholders: true });
  } catch {
    throw new TemplateError(
      'Шаблон не читается. Нужен документ Word в виде .docx: откройте его в Word и сохраните так.',
    );
  }
}

/** Whole paragraphs take the place of the paragraph they stand in: its other words would be lost without a sound. */
function crowdedBy(template: Uint8Array, names: readonly string[]): string | undefined {
  const xml = textInZip(template, 'word/document.xml') ?? '';
  const paragraphs = Array.from(xml.matchAll(/<w:p[ >].*?<\/w:p>/gs), ([one]) =>
    Array.from(one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, words = '']) => words)
      .join('')
      .trim(),
  );
  return names.find((name) => {
    const place = new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`);
    return paragraphs.some((words) => place.test(words) && words.replace(place, '') !== '');
  });
}

function patchOf(piece: Piece, index: number) {
  if (typeof piece === 'string') {
    return { patch: { type: PatchType.PARAGRAPH, children: textRuns(piece) }, numbering: [] };
  }
  const { children, numbering } = docxBlocks(piece, { styled: false, prefix: `piece-${index}-` });
  return { patch: { type: PatchType.DOCUMENT, children }, numbering: [...numbering.config] };
}

function unknownMessage(unknown: readonly string[], known: readonly string[]): string {
  const lines = unknown.map((name) => `  {{${name}}}${didYouMean(name, known)}`);
  const list = known.map((name) => `{{${name}}}`).join(', ');
  return ['В шаблоне есть места, которых мы не знаем:', ...lines, `В этом документе бывают: ${list}.`].join('\n');
}
