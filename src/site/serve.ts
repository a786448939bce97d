import { preview } from 'astro';
import { ROOT } from './build.ts';

/** Serves a built site on this machine and returns its address and the way to stop. */
export async function serveSite(
  out: string,
  port: number,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const server = await preview({ root: ROOT, outDir: out, logLevel: 'warn', server: { host: '127.0.0.1', port } });
  return { address: `http://127.0.0.1:${server.port}/`, stop: () => server.stop() };
}
