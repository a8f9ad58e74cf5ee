/**
 * The npm packages that do something alike, each as "text in, redacted text out". A value counts as
 * found when it no longer stands in the output: generous, since a partial overlap counts as well.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Peer {
  readonly name: string;
  redact(text: string): Promise<string> | string;
}

const load = createRequire(path.join(__dirname, '../package.json'));

/** Packages that cannot be loaded are left out, with a line that says so. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const peers: Peer[] = [];
  for (const [name, open] of PEERS) {
    try {
      peers.push({ name, redact: await open() });
    } catch (error) {
      console.log(`${name}: not loaded (${error instanceof Error ? error.message : 'unknown'})`);
    }
  }
  return peers;
}

type Redact = Peer['redact'];
type Opened = Promise<Redact> | Redact;

const PEERS: readonly (readonly [string, () => Opened])[] = [
  ['redact-pii 3.4.0', () => boundTo(new (load('redact-pii').SyncRedactor)(), 'redact')],
  ['@cdssnc/sanitize-pii 2.1.1', () => load('@cdssnc/sanitize-pii').sanitizePii],
  [
    '@coffeeandfun/remove-pii 3.0.1',
    async () => (await import(load.resolve('@coffeeandfun/remove-pii'))).removePII,
  ],
  ['@redactpii/node 1.0.17', () => boundTo(new (load('@redactpii/node').Redactor)(), 'redact')],
  ['@openredaction/openredaction 1.0.4', () => detecting('@openredaction/openredaction')],
  ['openredaction 1.1.5', () => detecting('openredaction')],
];

function boundTo(owner: { readonly [method: string]: Redact }, method: string): Redact {
  return (text) => owner[method]?.(text) ?? text;
}

function detecting(name: string): Redact {
  const { OpenRedaction } = load(name);
  const redactor = new OpenRedaction();
  return async (text) => (await redactor.detect(text)).redacted;
}
