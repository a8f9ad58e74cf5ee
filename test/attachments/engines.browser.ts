/**
 * One verdict in every client begins with one text: each example of each reader, and the documents full
 * of hiding places, read in Node, in Chromium and in QuickJS without anything newer than classic Outlook
 * has. Texts, places, states and what stays unread must be the same to the letter.
 */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { FLOOR_SCRIPT } from '../../simulator/classic/floor';
import { openBrowser } from '../e2e/browser';
import { loadQuickJs } from '../simulator/quickjs';
import { read } from './make/engine-entry';
import { everyFile } from './make/every-file';
import { scriptOf } from './make/script';

const SCRIPT = scriptOf(path.join(__dirname, 'make/engine-entry.ts'), 'readers');
const FILES = everyFile().map(({ title, name, bytes }) => ({
  title,
  name,
  base64: Buffer.from(bytes).toString('base64'),
}));
const CALLS = `[${FILES.map(({ name, base64 }) => `[${JSON.stringify(name)}, "${base64}"]`).join(
  ',',
)}]`;
const RUN = `JSON.stringify(${CALLS}.map(function (file) { return readers.read(file[0], file[1]); }))`;

const expected = FILES.map(({ title, name, base64 }) => ({ title, said: read(name, base64) }));

/** Answers in the order of the files; rows that differ are named by their reason. */
function expectSame(answers: string): void {
  const said = JSON.parse(answers) as string[];
  expect(said.length).toBe(FILES.length);
  expect(FILES.map(({ title }, at) => ({ title, said: said[at] }))).toEqual(expected);
}

test('the files say something at all, so that sameness means something', () => {
  expect(FILES.length).toBeGreaterThan(200);
  const withText = expected.filter(({ said }) => said.includes('"state":"text"'));
  expect(withText.length).toBeGreaterThan(FILES.length / 2);
});

test('QuickJS at the floor of classic Outlook reads the same', async () => {
  const quickjs = await loadQuickJs();
  const context = quickjs.newContext();
  const evaluate = (script: string): unknown => {
    const result = context.unwrapResult(context.evalCode(script));
    const value: unknown = context.dump(result);
    result.dispose();
    return value;
  };
  evaluate(FLOOR_SCRIPT);
  evaluate(SCRIPT);
  expectSame(String(evaluate(RUN)));
  context.dispose();
});

describe('Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('reads the same', async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: SCRIPT });
    expectSame(await page.evaluate<string>(RUN));
    await page.close();
  });
});
