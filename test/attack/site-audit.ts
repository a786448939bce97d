import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import ical from 'ical.js';
import { auditPage, textsOf } from '../site/html-audit.ts';
import { filesOf } from '../site/output.ts';
import type { Planted } from './site.ts';

/** What is wrong with the output, how many planted texts can be seen in it, and how many pages there are. */
export interface SiteAudit {
  readonly complaints: readonly string[];
  readonly found: number;
  readonly pages: number;
}

/** A cell that a spreadsheet takes for a program. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const MARK = /зн\d+зн/g;

/** Reads every file of a built site as the programs that it is for would read it, and looks for the planted texts. */
export function auditSite(dist: string, planted: readonly Planted[]): SiteAudit {
  const values = new Map(planted.map(({ mark, value }) => [mark, value]));
  const whole = new Set<string>();
  const cut = new Map<string, string>();
  const complaints: string[] = [];
  const files = filesOf(dist);
  for (const file of files) {
    const { problems, texts } = read(file, readFileSync(join(dist, file)));
    complaints.push(...problems.map((problem) => `${file}: ${problem}`));
    for (const text of texts)
      for (const [mark] of text.matchAll(MARK)) {
        if (text.includes(values.get(mark) ?? mark)) whole.add(mark);
        else cut.set(mark, `${file}: ${JSON.stringify(text.slice(0, 160))}`);
      }
  }
  for (const [mark, place] of cut)
    if (!whole.has(mark)) complaints.push(`слова изменились: ${JSON.stringify(values.get(mark))} → ${place}`);
  return {
    complaints: [...new Set(complaints)],
    found: whole.size,
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}

interface Reading {
  readonly problems: readonly string[];
  readonly texts: readonly string[];
}

function read(file: string, bytes: Buffer): Reading {
  try {
    return (READERS[extname(file)] ?? (() => ({ problems: [], texts: [] })))(bytes);
  } catch (error) {
    return { problems: [`не читается: ${String(error).slice(0, 160)}`], texts: [] };
  }
}

const READERS: Readonly<Record<string, (bytes: Buffer) => Reading>> = {
  '.html': (bytes) => ({ problems: auditPage(String(bytes)), texts: [...textsOf(String(bytes))] }),
  '.json': readJson,
  '.jsonld': readJson,
  '.xml': readXml,
  '.atom': readXml,
  '.csv': readCsv,
  '.ics': (bytes) => {
    const events = new ical.Component(ical.parse(String(bytes)) as unknown[]).getAllSubcomponents('vevent');
    const foreign = events.filter((event) => event.getFirstPropertyValue('summary') === 'чужое');
    return { problems: foreign.map(() => 'чужое событие'), texts: [] };
  },
  '.docx': (bytes) => {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
    return {
      problems: parts.flatMap(([name, part]) => xmlProblems(Buffer.from(part)).map((problem) => `${name}: ${problem}`)),
      texts: [],
    };
  },
  '.pf_fragment': (bytes) => {
    const text = String(gunzipSync(bytes));
    JSON.parse(text.slice(text.indexOf('{')));
    return { problems: [], texts: [] };
  },
};

function readJson(bytes: Buffer): Reading {
  return { problems: [], texts: [...strings(JSON.parse(String(bytes)))] };
}

function* strings(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) yield* strings(child);
}

function readXml(bytes: Buffer): Reading {
  return { problems: xmlProblems(bytes), texts: [] };
}

function xmlProblems(bytes: Buffer): string[] {
  const text = String(bytes);
  const complaints = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(
    text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''),
  )
    ? ['XML: знак & сам по себе']
    : [];
  if (/(?![\t\r\n])\p{Cc}/u.test(text)) complaints.push('XML: управляющий знак');
  new XMLParser().parse(text);
  return complaints;
}

function readCsv(bytes: Buffer): Reading {
  const text = String(bytes);
  const rows = parseCsv(text, { bom: true, delimiter: text.split('\n')[0]?.includes(';') ? ';' : ',' });
  const cells = rows.flat().filter((cell) => FORMULA.test(cell) && !/^[+-]?[\d .,%]+$/.test(cell));
  return { problems: cells.map((cell) => `формула: ${JSON.stringify(cell.slice(0, 60))}`), texts: [] };
}
