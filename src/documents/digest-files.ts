import { digestCsv } from '../projections/digest-csv.ts';
import { underBase } from '../projections/addresses.ts';
import { digestFileAddress, type Digest } from '../projections/practice-digest.ts';
import { siteOwner } from '../projections/site-owner.ts';
import type { Site } from '../projections/site.ts';
import { wholeAddresses } from '../projections/whole-address.ts';
import { ru } from '../i18n/ru.ts';
import { count } from '../i18n/plural.ts';
import { sizeInWords } from '../i18n/sizes.ts';
import { digestPaper, type DigestNotes } from './digest.ts';
import { DOCX_TYPE, toDocx } from './docx.ts';
import type { Paper } from './model.ts';
import { PDF_TYPE, toPdf } from './pdf.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A whole collection as one file. */
export interface DigestFile {
  readonly address: string;
  readonly type: string;
  readonly bytes: Bytes;
  readonly name: string;
  /** «3 практики, 24 КБ». */
  readonly note: string;
}

/** A year of more costs seconds in every build, and nobody prints it whole: the table has them all the same. */
export const MOST_ON_PAPER = 300;

/** The page of a year names the sizes of files that other routes write: each file is made once. */
const files = new WeakMap<Digest, Promise<readonly DigestFile[]>>();

/**
 * The files of a collection, each with all its practices: Word, where the site has PDF that too, and the table. A year too long
 * for a paper has the table only.
 */
export function digestFiles(site: Site, digest: Digest): Promise<readonly DigestFile[]> {
  const known = files.get(digest) ?? makeFiles(site, digest);
  files.set(digest, known);
  return known;
}

/** The collection as a paper of this site. */
export function digestPaperOf(site: Site, digest: Digest): Paper {
  return digestPaper(digest, notesOf(site));
}

async function makeFiles(site: Site, digest: Digest): Promise<DigestFile[]> {
  const { addressOf } = notesOf(site);
  const csv = new TextEncoder().encode(digestCsv(site.corpus, digest, addressOf));
  const made = [
    ...(digest.practices.length > MOST_ON_PAPER ? [] : await papersOf(site, digest)),
    { name: 'Таблица CSV', format: 'csv' as const, type: 'text/csv; charset=utf-8', bytes: csv },
  ];
  const all = count(digest.practices.length, 'практика', 'практики', 'практик');
  return made.map(({ bytes, format, name, type }) => ({
    address: digestFileAddress(digest, format),
    type,
    bytes,
    name,
    note: `${all}, ${sizeInWords(bytes.length)}`,
  }));
}

async function papersOf(site: Site, digest: Digest) {
  const paper = digestPaperOf(site, digest);
  const word = { name: 'Word', format: 'docx' as const, type: DOCX_TYPE, bytes: await toDocx(paper) };
  if (site.look.pdf !== true) return [word];
  return [word, { name: 'PDF', format: 'pdf' as const, type: PDF_TYPE, bytes: pdfOf(site, digest, paper) }];
}

/** A collection has no day of its own: it is of the last day on which one of its records was published. */
function pdfOf(site: Site, digest: Digest, paper: Paper): Bytes {
  const published = digest.practices.flatMap(
    ({ view }) => site.corpus.get('practice', view.municipality, view.id)?.data.publishedOn ?? [],
  );
  const whole = wholeAddresses(site);
  return toPdf(paper, { day: published.sort().at(-1) ?? `${digest.year}-12-31`, address: whole?.(digest.href) });
}

function notesOf(site: Site): DigestNotes {
  const whole = wholeAddresses(site);
  const [only, ...others] = site.corpus.list('municipality');
  return {
    issuer: siteOwner(site)?.name ?? (only && others.length === 0 ? only.data.name : ru.sectionTitle),
    addressOf: whole ?? ((address) => underBase(site.basePath, address)),
  };
}
