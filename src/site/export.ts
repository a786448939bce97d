import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent, type CheckResult } from '../checks/run.ts';
import { FORMS } from '../documents/forms/index.ts';
import { formFile, protocolFile } from '../documents/site-files.ts';
import { didYouMean } from '../findings/suggest.ts';
import { summarise } from '../findings/finding.ts';
import { calendarOf } from '../projections/calendar.ts';
import { excerptsOf } from '../projections/excerpts.ts';
import { fragmentHtml } from '../projections/fragments.ts';
import type { Section } from '../projections/section.ts';
import { siteFrom, type Site } from '../projections/site.ts';
import { guidePage, type NamedFragment } from './fragments-guide.ts';
import { outputProblem } from './output-place.ts';
import { replaceFolder } from './swap.ts';

/** What to export, from what, and where the section itself stands. */
export interface ExportOptions {
  readonly content: string;
  readonly out: string;
  /** The site's address: links in the pieces lead there. */
  readonly site: string;
  readonly basePath?: string | undefined;
  readonly today?: string | undefined;
  /** Whose pieces, where there are several municipalities. */
  readonly municipality?: string | undefined;
}

/** The finished check with the files that were written, or with why there are none. */
export type Exported = CheckResult & ({ readonly files: readonly string[] } | { readonly problem: string });

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes the section as pieces of plain HTML for another site's editor, with the files they speak of and a page that shows
 * them and says what to do. With an error among the findings nothing is written; the old output stays until the new is whole.
 */
export async function exportFragments(options: ExportOptions): Promise<Exported> {
  const result = checkContent(options.content, options.today);
  if (summarise(result.findings).error > 0) return { ...result, problem: 'Сначала исправьте ошибки в записях.' };
  const site = siteFrom(result, options.basePath);
  const section = chosen(site, options.municipality);
  if ('problem' in section) return { ...result, ...section };
  const files = await filesOf(site, section, options.site);
  const isOurs = (folder: string) => existsSync(join(folder, [...files.keys()][1]!));
  const place = { out: options.out, content: options.content, isOurs };
  const problem = outputProblem(place);
  if (problem !== undefined) return { ...result, problem };
  await replaceFolder(place, (fresh) => {
    for (const [name, content] of files) {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), content);
    }
  });
  return { ...result, files: [...files.keys()] };
}

function chosen({ sections }: Site, id: string | undefined): Section | { readonly problem: string } {
  const ids = sections.map((section) => section.id);
  const names = `Есть: ${ids.join(', ')}.`;
  if (id !== undefined) {
    const found = sections.find((section) => section.id === id);
    return found ?? { problem: `Такого муниципалитета нет: ${id}.${didYouMean(id, ids)} ${names}` };
  }
  const [only, ...more] = sections;
  if (only && more.length === 0) return only;
  return { problem: `Муниципалитетов несколько. Назовите один: --municipality <папка>. ${names}` };
}

async function filesOf(site: Site, section: Section, address: string): Promise<Files> {
  const shell = site.shell(section.id);
  const absolute = (href: string) =>
    href.startsWith('/') ? new URL(site.basePath + href.slice(1), address).href : href;
  const fragments = excerptsOf(section, shell).map((excerpt, index): NamedFragment => {
    const name = `${String(index + 1).padStart(2, '0')}-${excerpt.id}.html`;
    return { name, title: excerpt.title, html: fragmentHtml(excerpt, absolute) };
  });
  const documents = new Map<string, string | Uint8Array>([
    ['files/calendar.ics', calendarOf({ ...site, host: address }, { sections: [section] })],
  ]);
  for (const { id } of FORMS) documents.set(`files/${id}.docx`, await formFile(id));
  for (const { id } of section.context.protocols)
    documents.set(`files/protocol-${id}.docx`, await protocolFile(section, id));
  return new Map([
    ['index.html', guidePage({ shell, fragments, files: [...documents.keys()], home: absolute(shell.href) })],
    ...fragments.map(({ html, name }) => [name, html] as const),
    ...documents,
  ]);
}
