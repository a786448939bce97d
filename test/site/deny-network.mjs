/**
 * Loaded into a program before anything else (`node --import`, through NODE_OPTIONS into its children and workers too): every
 * way out of the machine that Node has throws, and is written down in the file that DENIED names.
 */
import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

function deny(name) {
  return (...args) => {
    const to = args.map((arg) => (typeof arg === 'string' ? arg : (JSON.stringify(arg?.[0] ?? arg) ?? ''))).join(' ');
    appendFileSync(process.env.DENIED, `${name} ${to} in ${process.argv[1] ?? ''}\n`);
    throw new Error(`No network here: ${name}`);
  };
}

// http, https, tls and fetch all open their connections here.
net.Socket.prototype.connect = deny('connect');
net.Server.prototype.listen = deny('listen');
dgram.createSocket = deny('dgram');
for (const names of [dns, dns.promises]) {
  for (const name of Object.keys(names)) if (/^(lookup|resolve|reverse)/.test(name)) names[name] = deny(`dns.${name}`);
}
globalThis.fetch = deny('fetch');
