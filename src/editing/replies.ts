import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HEADERS } from '../site/headers.ts';
import { parsedJson } from './params.ts';
import { Refusal } from './repository.ts';

/** What is sent back. */
export interface Reply {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Which rules of the browser hold for it: the form runs programs, a page of the site never does. */
  readonly policy?: keyof typeof POLICIES;
}

const POLICIES = {
  // Decap compiles the schema of its configuration into a function and writes its styles into the page.
  form: "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  page: "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** A file of a list that is known beforehand: its path never comes from a request. */
export function fileReply(path: string, policy: Reply['policy']): Reply {
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    body: readFileSync(path),
    ...(policy && { policy }),
  };
}

export function jsonReply(value: unknown, status = 200): Reply {
  return { status, type: TYPES['.json']!, body: JSON.stringify(value) };
}

/** A small page of our own, with text that cannot become markup. */
export function htmlReply(
  title: string,
  paragraphs: readonly string[],
  more: Partial<Reply> & { readonly head?: string } = {},
): Reply {
  const { head = '', ...reply } = more;
  const body = `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}<title>${escaped(title)}</title>
<style>body{font:18px/1.5 sans-serif;max-width:40em;margin:3em auto;padding:0 1em}</style></head>
<body><h1>${escaped(title)}</h1>${paragraphs.join('\n')}</body></html>`;
  return { type: TYPES['.html']!, body, ...reply };
}

/** A paragraph of plain text; its lines stay apart. */
export function paragraph(text: string): string {
  return `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function send(response: ServerResponse, { body, headers, policy = 'page', status = 200, type }: Reply): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': POLICIES[policy],
    ...HEADERS,
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** The JSON of a request. Refuses other kinds of content and bodies over the limit, which are not read to the end. */
export async function jsonOf(request: IncomingMessage, limit: number): Promise<unknown> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? ''))
    throw new Refusal('Принимается только JSON.', 415);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit)
      throw new Refusal(`Слишком много за один раз: можно не больше ${Math.floor(limit / 1024 / 1024)} МБ.`, 413);
    chunks.push(chunk);
  }
  return parsedJson(Buffer.concat(chunks).toString('utf8'));
}
