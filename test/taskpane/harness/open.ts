/**
 * Builds the harness and opens one state of the pane in a browser: under the real content security policy,
 * without a server, with every request that is not the harness itself refused.
 */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import type { Language } from '../../../src/core/types';
import { PANE_TEXTS } from '../../../src/i18n/pane';
import type { PaneStateSample } from './states';

const ROOT = path.resolve(__dirname, '../../..');
const OUT = path.join(ROOT, 'build', 'gallery');
const ORIGIN = 'http://127.0.0.1:9';

/** Looks in which the pane must hold. */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
export type Look = keyof typeof LOOKS;

export interface HarnessPage {
  readonly page: Page;
  /** Errors, refused resources, requests to anywhere. Must stay empty. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Bundles `page.ts` into build/gallery/harness.js. */
export function buildHarness(): Promise<void> {
  const config: Configuration = {
    name: 'harness',
    mode: 'production',
    context: ROOT,
    devtool: false,
    entry: path.join(__dirname, 'page.ts'),
    output: { path: OUT, filename: 'harness.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: path.join(ROOT, 'tsconfig.bundle.json'),
            instance: 'harness',
          },
        },
      ],
    },
    cache: { type: 'filesystem', cacheDirectory: path.join(ROOT, '.cache/webpack') },
    performance: false,
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

/** The pane's own page with its own policy; only the scripts differ. */
function html(): string {
  return readFileSync(path.join(ROOT, 'src/taskpane/taskpane.html'), 'utf8')
    .replace('<%= officeOrigin %>', '')
    .replace('<script src="<%= officeJs %>"></script>', '<script defer src="harness.js"></script>');
}

export async function openHarness(
  browser: Browser,
  look: Look,
  size: { readonly width: number; readonly height: number },
): Promise<HarnessPage> {
  const complaints: string[] = [];
  const context: BrowserContext = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    ...LOOKS[look],
  });
  const script = readFileSync(path.join(OUT, 'harness.js'), 'utf8');
  await context.route('**', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      complaints.push(route.request().url());
      await route.abort();
    } else if (pathname === '/harness.js') {
      await route.fulfill({ contentType: 'text/javascript', body: script });
    } else await route.fulfill({ contentType: 'text/html', body: html() });
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints, close: () => context.close() };
}

/** Brings the pane into a state, clicks included. */
export async function show(page: Page, sample: PaneStateSample, language: Language): Promise<void> {
  await page.goto(`${ORIGIN}/taskpane.html?state=${sample.id}&lang=${language}`);
  await page.waitForSelector('#pane main');
  await page.waitForFunction(() => document.documentElement.lang !== 'en' || document.title !== '');
  for (const key of sample.clicks ?? []) {
    const text = textAt(language, key);
    await page.locator('button, summary').filter({ hasText: text }).first().click();
  }
  await page.waitForTimeout(120);
}

/** `going.confirmButton` in the language's texts. */
function textAt(language: Language, key: string): string {
  let value: unknown = PANE_TEXTS[language];
  for (const name of key.split('.')) value = Reflect.get(Object(value), name) as unknown;
  if (typeof value !== 'string') throw new Error(`no text ${key}`);
  return value;
}

/** What axe is asked for. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Inspection {
  /** Ids of the rules that found something to look at. */
  readonly rules: readonly string[];
  readonly violations: readonly string[];
  readonly overflowPx: number;
}

/** What axe finds, and how far the page is wider than its window. */
export async function inspect(page: Page): Promise<Inspection> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return {
    rules: [...violations, ...passes].map(({ id }) => id),
    violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node.slice(0, 160)).join(' | ')}`,
    ),
    overflowPx,
  };
}
