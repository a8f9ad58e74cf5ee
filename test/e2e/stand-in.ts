/** Starts the stand-in with an add-in in it and opens its page: what every browser test begins with. */
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { serve } from '../../simulator/server/serve';
import { openBrowser, visit } from './browser';
import type { Visit } from './browser';

const ROOT = path.resolve(__dirname, '../..');
export const SCREENSHOTS = path.join(ROOT, 'build', 'screenshots');

export interface StandIn {
  readonly url: string;
  readonly browser: Browser;
  visit(): Promise<Visit>;
  close(): Promise<void>;
}

/** `addInDir`: dist/ or the fixture. */
export async function openStandIn(addInDir: string): Promise<StandIn> {
  const running = await serve({
    addInDir,
    clientDir: path.join(ROOT, 'build', 'simulator'),
    officeJsDir: path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist'),
    port: 0,
  });
  const browser = await openBrowser();
  return {
    url: running.hostUrl,
    browser,
    visit: () => visit(browser, running.hostUrl),
    async close() {
      await browser.close();
      await running.close();
    },
  };
}

/** One stand-in with one page for all tests of a file, handed over before the first of them. */
export function useStandIn(addInDir: string, opened: (visited: Visit) => void): void {
  let closing: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const standIn = await openStandIn(addInDir);
    closing = standIn.close;
    const visited = await standIn.visit();
    closing = () => visited.close().then(standIn.close);
    opened(visited);
  });
  afterAll(() => closing());
}

/** The frame of the open pane. */
export async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#pane iframe');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  return frame;
}
