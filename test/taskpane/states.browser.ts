/**
 * Every state of the pane at 320 px: nothing for axe to find, nothing wider than the window, no complaint
 * under the real content security policy. `npm run gallery` does the same in dark, contrast and at 200 %.
 */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../e2e/browser';
import { buildHarness, inspect, openHarness, show, type HarnessPage } from './harness/open';
import { PANE_STATES } from './harness/states';

let browser: Browser;
let harness: HarnessPage;

beforeAll(async () => {
  await buildHarness();
  browser = await openBrowser();
  harness = await openHarness(browser, 'light', { width: 320, height: 720 });
}, 180_000);
afterAll(async () => {
  await harness.close();
  await browser.close();
});

test.each(PANE_STATES.map((sample) => [sample.title, sample] as const))(
  '%s',
  async (_title, sample) => {
    await show(harness.page, sample, 'nl');
    expect(await inspect(harness.page)).toMatchObject({ violations: [], overflowPx: 0 });
    expect(harness.complaints).toEqual([]);
  },
);
