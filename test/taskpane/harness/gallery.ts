/**
 * `npm run gallery`: every state of the pane in light, dark and contrast, looked at by axe, as one page of
 * pictures in build/gallery/index.html. A full run leaves its result in docs/accessibility-runs.json, from
 * which `npm run docs` writes the accessibility statement.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startBrowser } from '../../e2e/browser';
import type { Language } from '../../../src/core/types';
import { AXE_TAGS, buildHarness, inspect, openHarness, show, type Look } from './open';
import { PANE_STATES } from './states';

const OUT = path.resolve(__dirname, '../../../build/gallery');
const RUNS = path.resolve(__dirname, '../../../docs/accessibility-runs.json');
const SIZE = { width: 320, height: 720 };

interface Shot {
  readonly variant: (typeof VARIANTS)[number];
  readonly state: string;
  readonly look: string;
  readonly file: string;
  readonly problems: readonly string[];
}

/** States are pictured in Dutch; one in each language, and the longest language at twice the zoom. */
const VARIANTS: readonly {
  readonly look: Look;
  readonly language: Language;
  readonly width: number;
  readonly only?: string;
}[] = [
  { look: 'light', language: 'nl', width: SIZE.width },
  { look: 'dark', language: 'fr', width: SIZE.width },
  { look: 'contrast', language: 'de', width: SIZE.width },
  { look: 'light', language: 'en', width: SIZE.width, only: 'block' },
  { look: 'light', language: 'de', width: 175 },
];

/** `today`: YYYY-MM-DD, for the record of a full run. */
export async function makeGallery(wanted: string | undefined, today: string): Promise<boolean> {
  mkdirSync(OUT, { recursive: true });
  await buildHarness();
  const server = await startBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  const shots: Shot[] = [];
  const rules = new Set<string>();
  for (const variant of VARIANTS) {
    const { look, language, width } = variant;
    const harness = await openHarness(browser, look, { ...SIZE, width });
    for (const sample of PANE_STATES) {
      if (wanted !== undefined && !wanted.split(',').includes(sample.id)) continue;
      if (variant.only !== undefined && variant.only !== sample.id) continue;
      const before = harness.complaints.length;
      await show(harness.page, sample, language);
      const { rules: looked, violations, overflowPx } = await inspect(harness.page);
      looked.forEach((rule) => rules.add(rule));
      const file = `${sample.id}-${look}-${language}-${width}.png`;
      await harness.page.screenshot({ path: path.join(OUT, file), fullPage: true });
      const problems = [...violations, ...harness.complaints.slice(before)];
      if (overflowPx > 0) problems.push(`${overflowPx} px wider than the window`);
      shots.push({
        variant,
        state: sample.title,
        look: `${look}, ${language}, ${width} px`,
        file,
        problems,
      });
      for (const problem of problems) console.log(`${file}: ${problem}`);
    }
    await harness.close();
  }
  await browser.close();
  await server.close();
  writeFileSync(path.join(OUT, 'index.html'), galleryPage(shots));
  if (wanted === undefined) writeFileSync(RUNS, runRecord(shots, rules.size, today));
  const broken = shots.filter(({ problems }) => problems.length > 0).length;
  console.log(`${shots.length} pictures, ${broken} with problems: ${path.join(OUT, 'index.html')}`);
  return broken === 0;
}

/** What was looked at and what was found, small enough to be committed. */
function runRecord(shots: readonly Shot[], rules: number, date: string): string {
  const looks = VARIANTS.map((variant) => {
    const own = shots.filter((shot) => shot.variant === variant);
    const withProblems = own.filter(({ problems }) => problems.length > 0).length;
    const { look, language, width: widthPx } = variant;
    return { look, language, widthPx, states: own.length, withProblems };
  });
  const problems = shots.reduce<string[]>(
    (all, { file, problems: found }) => [...all, ...found.map((problem) => `${file}: ${problem}`)],
    [],
  );
  return `${JSON.stringify({ date, tags: AXE_TAGS, rules, looks, problems }, null, 2)}\n`;
}

function galleryPage(shots: readonly Shot[]): string {
  const figures = shots
    .map(({ state, look, file, problems }) => {
      const verdict =
        problems.length === 0 ? 'axe: 0 violations' : problems.map(escape).join('<br>');
      return `<figure><img loading="lazy" src="${file}" alt="${escape(state)}, ${escape(look)}"><figcaption><b>${escape(state)}</b><br>${escape(look)}<br>${verdict}</figcaption></figure>`;
    })
    .join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sluice: states of the task pane</title>
<style>body{font-family:sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}figure{margin:0;width:320px}img{max-width:100%;border:1px solid #888}</style>
<h1 style="width:100%">States of the task pane</h1>
${figures}
</html>
`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
