/**
 * The stand-in's web server: two origins on 127.0.0.1, as in real life. One is Outlook's (the compose
 * window), the other the add-in's own host (dist/ as deployed, office.js from npm unmodified).
 *
 * No framework, no proxy, nothing but files and a handful of fixed answers. Paths never leave their folder.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import {
  rewritePage,
  SHIM_PATH,
  SHIM_SCRIPT,
  TRUST_PAGE,
  TRUST_PATH,
  TRUST_SCRIPT,
} from './add-in-page';
import { addInCsp, hostCsp } from './csp';
import { readManifest } from './read-manifest';

export interface ServeOptions {
  /** What is deployed: dist/, with manifest.xml in it. */
  readonly addInDir: string;
  /** The built client of the stand-in: build/simulator/. */
  readonly clientDir: string;
  readonly officeJsDir: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface Running {
  readonly hostUrl: string;
  readonly addInUrl: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

type Answerer = (pathname: string) => Promise<Answer>;

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'not found' };

/** Starts both servers; the promise resolves when they listen. */
export async function serve(options: ServeOptions): Promise<Running> {
  const origins = { host: '', addIn: '' };
  const addIn = listenable(
    (pathname) => answerAddIn(options, pathname),
    () => addInCsp(origins.host),
  );
  const host = listenable(
    (pathname) => answerHost(options, origins.addIn, pathname),
    () => hostCsp(origins.addIn),
  );
  origins.addIn = await listen(addIn, 0);
  origins.host = await listen(host, options.port);
  return {
    hostUrl: `${origins.host}/`,
    addInUrl: `${origins.addIn}/`,
    close: async () => {
      await Promise.all([close(addIn), close(host)]);
    },
  };
}

async function answerAddIn(options: ServeOptions, pathname: string): Promise<Answer> {
  if (pathname === SHIM_PATH) return script(SHIM_SCRIPT);
  if (pathname === TRUST_PATH) return { status: 200, type: TYPES['.html'] ?? '', body: TRUST_PAGE };
  if (pathname === '/officejs/AgaveErrorUX/trust.js') return script(TRUST_SCRIPT);
  if (pathname.startsWith('/officejs/')) {
    return file(options.officeJsDir, pathname.slice('/officejs/'.length));
  }
  const found = await file(options.addInDir, pathname.slice(1));
  if (found.status !== 200 || !pathname.endsWith('.html')) return found;
  return { ...found, body: rewritePage(found.body.toString()) };
}

async function answerHost(
  options: ServeOptions,
  addInOrigin: string,
  pathname: string,
): Promise<Answer> {
  if (pathname === '/') return file(options.clientDir, 'index.html');
  if (pathname === '/add-in.json') return describeAddIn(options.addInDir, addInOrigin);
  // The classic runtime takes the script as text, as Outlook does when it caches it.
  if (pathname.startsWith('/add-in/'))
    return file(options.addInDir, pathname.slice('/add-in/'.length));
  return file(options.clientDir, pathname.slice(1));
}

async function describeAddIn(addInDir: string, addInOrigin: string): Promise<Answer> {
  const type = TYPES['.json'] ?? '';
  try {
    const addIn = readManifest(await readFile(path.join(addInDir, 'manifest.xml'), 'utf8'));
    return { status: 200, type, body: JSON.stringify({ origin: addInOrigin, addIn }) };
  } catch (error) {
    return { status: 500, type, body: JSON.stringify({ problem: String(error) }) };
  }
}

function script(body: string): Answer {
  return { status: 200, type: TYPES['.js'] ?? '', body };
}

async function file(folder: string, relative: string): Promise<Answer> {
  const full = path.join(folder, path.normalize(`/${relative}`));
  try {
    return {
      status: 200,
      type: TYPES[path.extname(full)] ?? 'application/octet-stream',
      body: await readFile(full),
    };
  } catch {
    return NOT_FOUND;
  }
}

function listenable(answer: Answerer, csp: () => string): Server {
  return createServer((request, response) => {
    const pathname = safePath(request.url ?? '/');
    const wanted = request.method === 'GET' && pathname !== null ? answer(pathname) : NOT_FOUND;
    Promise.resolve(wanted).then(
      (found) => send(response, found, csp()),
      () => send(response, { ...NOT_FOUND, status: 500 }, csp()),
    );
  });
}

function safePath(url: string): string | null {
  try {
    const decoded = decodeURIComponent(url.split('?')[0] ?? '/');
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, answer: Answer, csp: string): void {
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Content-Security-Policy': csp,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(answer.body);
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://127.0.0.1:${actual}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
