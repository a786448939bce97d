import { resolve } from 'node:path';
import type { Attachments } from '../attachments/attachment.ts';
import type { CheckResult } from '../checks/run.ts';
import type { Corpus } from '../records/corpus.ts';
import type { History } from '../records/history.ts';
import type { HarvestedSource } from '../records/provenance.ts';
import { dateInWords } from '../i18n/dates.ts';
import { partlyCollected } from './collected.ts';
import { Section } from './section.ts';
import { shellOf, type Shell } from './shell.ts';
import { PLAIN_LOOK, type Look } from './theme.ts';

/** Everything the pages are made from: the sections of municipalities and the records that stand above them. */
export interface Site {
  /** The path under which the site will stand, with a slash at both ends. */
  readonly basePath: string;
  /** The address for which the site is built, `https://…`, where it was named. */
  readonly host: string | undefined;
  /** The version of the program, where the site is built and not only computed. */
  readonly version: string | undefined;
  readonly look: Look;
  /** Whether each section is also offered whole, as an archive. */
  readonly archive: boolean;
  /** Whether the practices of each year are also collected in one publication. */
  readonly digest: boolean;
  readonly corpus: Corpus;
  /** The day for which everything is computed that stands above the municipalities. */
  readonly today: string;
  /** The files of the content folder, and that folder: what a record gives away is taken from there. */
  readonly attachments: Attachments;
  readonly root: string;
  readonly sections: readonly Section[];
  /** The repositories from which the records were collected; none where they were written here. */
  readonly sources: readonly HarvestedSource[];
  readonly section: (id: string) => Section;
  readonly shell: (id: string) => Shell;
  readonly municipalities: readonly {
    readonly name: string;
    readonly region: string | undefined;
    readonly oktmo: string | undefined;
    readonly href: string;
    /** How many are in the reserve; undefined where only a part of the records was collected. */
    readonly total: number | undefined;
    readonly asOf: string;
  }[];
}

/** Makes the site's data from a finished check. Nothing is read from disk here. */
export function siteFrom(
  { attachments, contexts, corpus, findings, root, today }: CheckResult,
  basePath = '/',
  history?: History,
  look: Look = PLAIN_LOOK,
): Site {
  const byFolder = Map.groupBy(findings, ({ file }) => file.slice(0, file.indexOf('/') + 1));
  const sections = contexts.map((context) => {
    const own = byFolder.get(`${context.municipality.id}/`) ?? [];
    return new Section(
      context,
      Map.groupBy(own, ({ file }) => file),
      history,
    );
  });
  const byId = new Map(sections.map((section) => [section.id, section]));
  const shells = new Map(sections.map((section) => [section.id, shellOf(section)]));
  return {
    basePath,
    host: undefined,
    version: undefined,
    look,
    archive: false,
    digest: true,
    corpus,
    today,
    attachments,
    root: resolve(root),
    sections,
    sources: [...(history?.sources?.values() ?? [])],
    section: (id) => byId.get(id)!,
    shell: (id) => shells.get(id)!,
    municipalities: sections.toSorted(byTitle).map(({ context, history: read, id, reserve }) => ({
      name: context.municipality.data.name,
      region: context.municipality.data.region,
      oktmo: context.municipality.data.oktmo,
      href: `/${id}/`,
      total: partlyCollected({ history: read, id })
        ? undefined
        : new Set(reserve.current.map(({ person }) => person)).size,
      asOf: dateInWords(context.today),
    })),
  };
}

const collator = new Intl.Collator('ru');

function byTitle(a: Section, b: Section): number {
  return collator.compare(a.context.municipality.data.name, b.context.municipality.data.name);
}
