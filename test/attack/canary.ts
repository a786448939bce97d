import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What hostile content tries to do so that we learn it has run: write a file, ask a server, change the program it runs in. */
export class Canary {
  readonly #folder: string;
  readonly #requests: string[] = [];
  readonly #server: Server;
  #wishes = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#server = createServer((request, response) => {
      this.#requests.push(request.url ?? '');
      response.end();
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.#server.unref();
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A file that nothing must make. */
  get file(): string {
    this.#wishes += 1;
    return join(this.#folder, `ran-${this.#wishes}`);
  }

  /** An address that nothing must ask for. */
  get address(): string {
    this.#wishes += 1;
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo | null)?.port ?? 9}/ran-${this.#wishes}`;
  }

  /** JavaScript that shows that it ran, without braces. */
  get program(): string {
    return [
      `require("node:fs").writeFileSync(${JSON.stringify(this.file)}, "ran")`,
      'process.env.ATTACK_CANARY = "ran"',
      `fetch(${JSON.stringify(this.address)})`,
    ].join(';');
  }

  /** The same as an expression, for places where `require` is not there. */
  get expression(): string {
    return `process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(this.file)}, "ran")`;
  }

  /** Signs that something ran; none is how it has to be. */
  signs(): string[] {
    const files = existsSync(this.#folder) ? readdirSync(this.#folder) : [];
    return [...files, ...this.#requests.map((url) => `request ${url}`)];
  }
}
