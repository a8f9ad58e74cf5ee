/**
 * The browser of the contract and end-to-end tests: finds a Chromium, starts it once a run, and counts every
 * request that would leave this machine. Where none can run it says how to get one and fails; it never
 * skips.
 */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserServer, Page } from 'playwright-core';

const INSTALL_HINT =
  'No Chromium runs here. Install one with: npx playwright-core install --with-deps chromium';

/** Nothing of the browser's own may go out or wait for a screen. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A page that does not get there in this time will not get there. */
const WAIT_MS = 10_000;
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where the run's one browser listens; set by global-setup.ts for all test files. */
export const ENDPOINT_VARIABLE = 'SLUICE_TEST_BROWSER';

/** The browser of this test run. */
export function openBrowser(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT_VARIABLE];
  if (endpoint === undefined) throw new Error('run with --config jest.browser.config.cjs');
  return chromium.connect(endpoint);
}

/** Starts the first Chromium that runs: the one named, an installed one, Playwright's, npm's. */
export async function startBrowser(): Promise<BrowserServer> {
  const problems: string[] = [];
  for (const find of [named, installed, playwrights, npms]) {
    const found = await find().catch((error: unknown) => void problems.push(String(error)));
    if (found === undefined || found === null) continue;
    try {
      return await chromium.launchServer({
        executablePath: found.executablePath,
        args: FLAGS,
        chromiumSandbox: false,
      });
    } catch (error) {
      problems.push(`${found.executablePath}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  throw new Error([INSTALL_HINT, ...problems].join('\n'));
}

interface Found {
  readonly executablePath: string;
}

function named(): Promise<Found | null> {
  const executablePath = process.env['CHROME_PATH'] ?? '';
  return Promise.resolve(executablePath === '' ? null : { executablePath });
}

function installed(): Promise<Found | null> {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const executablePath = candidates.find(isExecutable);
  return Promise.resolve(executablePath === undefined ? null : { executablePath });
}

function playwrights(): Promise<Found | null> {
  const executablePath = chromium.executablePath();
  return Promise.resolve(isExecutable(executablePath) ? { executablePath } : null);
}

/**
 * `@sparticuz/chromium` unpacks itself into the temporary folder. Its own flags are for a cloud function:
 * with `--single-process` a page that falls takes the browser and the whole run with it.
 */
async function npms(): Promise<Found> {
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath() };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere but this machine; each was stopped. Must stay empty. */
  readonly outside: readonly string[];
  /** What the pages complained about: errors and refused resources. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A fresh context (office.js keeps host information in session storage) on the stand-in's page. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const outside: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
  await context.route(
    (address) => !isLocal(address),
    async (route) => {
      outside.push(route.request().url());
      await route.abort();
    },
  );
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  return { page, context, outside, complaints, close: () => context.close() };
}

function isLocal({ hostname, protocol }: URL): boolean {
  return hostname === '127.0.0.1' || ['data:', 'blob:', 'about:'].includes(protocol);
}
