import { existsSync, readFileSync } from 'node:fs';
import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { ROOT } from '../init/own-files.ts';
import { POLICY_MAP } from './header-files.ts';
import { headersFor, type PolicyRule } from './headers.ts';

const LINE = /^(?:default|"~\^([^"]*)") "([^"]*)";$/gm;

/** Serves a built site on this machine, with the headers that other servers are asked for, and returns its address and the way to stop. */
export async function serveSite(
  out: string,
  port: number,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  // Astro takes a relative folder as one of the program.
  const server = await preview({
    root: ROOT,
    outDir: resolve(out),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port },
  });
  const rules = writtenRules(out);
  const http: unknown = 'server' in server ? server.server : undefined;
  if (!(http instanceof Server)) throw new Error('Показать сайт не удалось: сервер не запустился.');
  http.prependListener('request', ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    response.setHeaders(new Map(Object.entries(headersFor(url, rules))));
  });
  return { address: `http://127.0.0.1:${server.port}/`, stop: () => server.stop() };
}

/** The rules that the build wrote for nginx: no page has to be read again for them. */
function writtenRules(out: string): readonly PolicyRule[] {
  const map = join(out, POLICY_MAP);
  const text = existsSync(map) ? readFileSync(map, 'utf8') : '';
  return [...text.matchAll(LINE)]
    .map(([, begins = '', policy = '']) => ({ begins: begins.replace(/^\//, ''), policy }))
    .toSorted((a, b) => Number(a.begins === '') - Number(b.begins === ''));
}
