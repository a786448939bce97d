import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** Bytes as they travel: text compressed with gzip at its best, what is packed already as it is. */
export function packed(bytes: Uint8Array): Buffer {
  return gzipSync(bytes, { level: 9 });
}

/**
 * Serves a built site as a usual server does, which the preview does not: compressed, and with assets kept for a year,
 * for their names change with their content. The port is any that is free.
 */
export async function serveLikeNginx(folder: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(url.replace(/[?#].*/, '')));
    const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const compressed = /text|json|xml/.test(type);
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(compressed && { 'content-encoding': 'gzip' }),
    });
    response.end(compressed ? packed(bytes) : bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
