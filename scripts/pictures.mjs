/**
 * `node scripts/pictures.mjs`: takes the README's pictures from the stand-in, so that they show what the
 * code does. Build first. Writes docs/pictures/alert.png and pane.png.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { loadSource } from './load-source.mjs';
import { ROOT } from './steps.mjs';

const FOLDER = path.join(ROOT, 'docs', 'pictures');
const { serve } = loadSource('simulator/server/serve.ts');
const { startBrowser, visit } = loadSource('test/e2e/browser.ts');

await mkdir(FOLDER, { recursive: true });
const running = await serve({
  addInDir: path.join(ROOT, 'dist'),
  clientDir: path.join(ROOT, 'build', 'simulator'),
  officeJsDir: path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist'),
  port: 0,
});
const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());
try {
  const { page } = await visit(browser, running.hostUrl);
  await page.setViewportSize({ width: 1340, height: 860 });
  await page.evaluate(() => {
    window.simulator.settings({ theme: 'light' });
    window.simulator.loadSample('en-block');
  });
  await page.click('#send');
  await page.waitForSelector('dialog');
  await page.screenshot({ path: path.join(FOLDER, 'alert.png') });
  await page.click('dialog [data-button=takeAction]');
  const pane = await (await page.waitForSelector('#pane iframe')).contentFrame();
  await pane.waitForSelector('text=•••.70');
  await skipIntroduction(pane);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(FOLDER, 'pane.png') });
  console.log(`wrote ${path.relative(ROOT, FOLDER)}/alert.png and pane.png`);
} finally {
  await browser.close();
  await server.close();
  await running.close();
}

/** The pane greets a newcomer and gives a hint once; the picture shows what everybody sees afterwards. */
async function skipIntroduction(pane) {
  const { PANE_TEXTS } = loadSource('src/i18n/pane.ts');
  const { intro, hint } = PANE_TEXTS.en;
  for (const hasText of [intro.skip, hint.dismiss]) {
    const button = pane.locator('button', { hasText });
    if ((await button.count()) > 0) await button.first().click();
  }
}
