import { checkContent } from '../checks/run.ts';
import { didYouMean } from '../findings/suggest.ts';
import { digestsOf } from '../projections/practice-digest.ts';
import { siteFrom, type Site } from '../projections/site.ts';
import type { Section } from '../projections/section.ts';
import { digestPaperOf } from './digest-files.ts';
import { toDocx } from './docx.ts';
import { formPaper, FORMS } from './forms/index.ts';
import { KINDS, type Kind, type Made } from './kinds.ts';
import { fillTemplate, TemplateError } from './template.ts';
import { toText } from './text.ts';

/** What is asked for. */
export interface Request {
  readonly kind: string;
  readonly id: string;
  readonly content?: string | undefined;
  readonly municipality?: string | undefined;
  readonly today?: string | undefined;
  readonly template?: Uint8Array | undefined;
}

/** A document ready to be written, or why there is none: `usage` is a call that cannot be understood, `records` is what the records cannot give. */
export type Produced =
  | { readonly bytes: Uint8Array; readonly name: string; readonly warning: string | undefined }
  | { readonly problem: string; readonly fault: 'usage' | 'records' };

const FORM = 'form';
/** Not of a record but of all practices of a year. */
const DIGEST = 'digest';

/** Makes one document. Nothing is written; every mistake comes back as a Russian sentence that says what to do. */
export async function produceDocument(request: Request): Promise<Produced> {
  if (request.kind === FORM) return blankForm(request);
  if (request.kind === DIGEST) return yearlyDigest(request);
  const kind = KINDS.find(({ id }) => id === request.kind);
  if (!kind) {
    const names = [...KINDS.map(({ id }) => id), DIGEST, FORM];
    return usage(`Такого документа нет: ${request.kind}.${didYouMean(request.kind, names)} Список: --list`);
  }
  if (request.template && kind.format === 'txt') return usage('Это простой текст, шаблон Word ему не нужен.');
  if (request.content === undefined) return usage('Папки content здесь нет. Укажите другую: --content <папка>');
  const result = checkContent(request.content, request.today);
  const site = siteFrom(result);
  const section = sectionOf(site, request, kind);
  if ('problem' in section) return section;
  const entry = site.corpus.get(kind.from, section.id, request.id)!;
  // Only a decision whose sitting is known can be spoken of.
  if (kind.from === 'decision' && !section.context.register.resolutions.has(entry.id)) {
    return { fault: 'records', problem: `У решения ${entry.id} нет протокола. Проверьте записи: npm run check` };
  }
  const made = kind.make(section, request.id);
  if (!made) return { fault: 'records', problem: kind.nothing ?? 'Из этой записи такой документ не составить.' };
  const errors = result.findings.filter(({ file, level }) => level === 'error' && file === entry.file).length;
  const warning =
    errors > 0
      ? `В записи ${entry.file} есть ошибки. Исправьте их (npm run check) и составьте документ снова.`
      : undefined;
  return printed(kind, request, made, warning);
}

async function printed(kind: Kind, request: Request, made: Made, warning: string | undefined): Promise<Produced> {
  const name = `${kind.id}-${request.id}.${kind.format}`;
  if (kind.format === 'txt') return { bytes: new TextEncoder().encode(toText(made.paper)), name, warning };
  if (!request.template) return { bytes: await toDocx(made.paper), name, warning };
  try {
    return { bytes: await fillTemplate(request.template, made.pieces ?? {}), name, warning };
  } catch (error) {
    if (error instanceof TemplateError) return usage(error.message);
    throw error;
  }
}

async function blankForm({ id, template }: Request): Promise<Produced> {
  const form = FORMS.find((one) => one.id === id);
  const names = FORMS.map((one) => one.id);
  if (!form) return usage(`Такого бланка нет: ${id}.${didYouMean(id, names)} Есть: ${names.join(', ')}.`);
  if (template) return usage('Бланк печатается без шаблона.');
  return { bytes: await toDocx(formPaper(form)), name: `${id}.docx`, warning: undefined };
}

async function yearlyDigest({ content, id, template, today }: Request): Promise<Produced> {
  if (template) return usage('Сборник печатается без шаблона.');
  if (content === undefined) return usage('Папки content здесь нет. Укажите другую: --content <папка>');
  const site = siteFrom(checkContent(content, today));
  const years = digestsOf(site.corpus);
  const digest = years.find(({ year }) => String(year) === id);
  if (digest)
    return { bytes: await toDocx(digestPaperOf(site, digest)), name: `${DIGEST}-${id}.docx`, warning: undefined };
  const known = years.map(({ year }) => year).join(', ');
  return usage(
    `Практик за ${id} год нет. ${known === '' ? 'Практик пока нет совсем.' : `Есть сборники за годы: ${known}.`}`,
  );
}

/** The section that has the record: the one asked for, or the only one. */
function sectionOf(
  site: Site,
  { id, municipality }: Request,
  kind: Kind,
): Section | Extract<Produced, { fault: string }> {
  const names = site.sections.map((section) => section.id);
  if (municipality !== undefined && !names.includes(municipality)) {
    return usage(
      `Такого муниципалитета нет: ${municipality}.${didYouMean(municipality, names)} Есть: ${names.join(', ')}.`,
    );
  }
  if (municipality === undefined && names.length > 1) {
    return usage(`Муниципалитетов несколько: ${names.join(', ')}. Укажите один: --municipality ${names[0] ?? ''}`);
  }
  const section = site.sections.find((one) => one.id === (municipality ?? names[0]));
  if (!section) return usage('В этой папке нет ни одного муниципалитета с резервом. Проверьте записи: npm run check');
  const records = site.corpus.list(kind.from, section.id).map((entry) => entry.id);
  if (records.includes(id)) return section;
  if (site.corpus.isBroken(kind.from, section.id, id)) {
    return { fault: 'records', problem: `Запись ${id} не читается. Что в ней не так, скажет npm run check.` };
  }
  return usage(`Такой записи нет: ${id}.${didYouMean(id, records)} ${examples(records)}`);
}

/** The newest records, as something to choose from. */
function examples(records: readonly string[]): string {
  return records.length === 0 ? 'Записей этого вида ещё нет.' : `Например: ${records.slice(-5).join(', ')}.`;
}

function usage(problem: string): { readonly fault: 'usage'; readonly problem: string } {
  return { fault: 'usage', problem: problem.trim() };
}
