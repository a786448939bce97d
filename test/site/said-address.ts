import type { ChildProcess } from 'node:child_process';

/** The address that a server of a command says, once it has said `word` too. Rejects with all it said where it ends instead. */
export function saidAddress(server: ChildProcess, word = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1\S+/.exec(said)?.[0];
      if (found !== undefined && said.includes(word)) resolve(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => {
      reject(new Error(said));
    });
  });
}
