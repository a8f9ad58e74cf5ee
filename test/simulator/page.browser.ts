/**
 * The stand-in's own page: what a keyboard and a screen reader meet in each state, in each theme, and that
 * its words exist in each language. Screenshots go to build/screenshots.
 */
import AxeBuilder from '@axe-core/playwright';
import path from 'node:path';
import { openStandIn, SCREENSHOTS } from '../e2e/stand-in';
import type { StandIn } from '../e2e/stand-in';
import type { Visit } from '../e2e/browser';

let standIn: StandIn;
let visited: Visit;

beforeAll(async () => {
  standIn = await openStandIn(path.join(__dirname, 'fixture-addin'));
  visited = await standIn.visit();
});

afterAll(async () => {
  expect(visited.outside).toEqual([]);
  expect(visited.complaints).toEqual([]);
  await visited.close();
  await standIn.close();
});

/** No dialog of a failed test stands in the way of the next. */
afterEach(async () => {
  if ((await visited.page.$('dialog')) !== null) await visited.page.keyboard.press('Escape');
});

/** All rules, or only those that a theme can change; the screenshot is for a person to look at. */
async function expectAccessible(name: string, rules: readonly string[] = []): Promise<void> {
  await visited.page.screenshot({ path: path.join(SCREENSHOTS, `stand-in-${name}.png`) });
  const axe = new AxeBuilder({ page: visited.page });
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

async function stopAndOpenPane(): Promise<void> {
  await visited.page.fill('#field-subject', 'block');
  await visited.page.click('#send');
  await visited.page.waitForSelector('dialog');
}

describe('each state passes all rules of axe', () => {
  beforeAll(() => visited.page.evaluate(() => window.simulator?.loadSample('de-attachment')));

  test('composing', () => expectAccessible('compose'));

  test('the alert, then the pane beside both verdicts', async () => {
    await stopAndOpenPane();
    await expectAccessible('alert');
    await visited.page.keyboard.press('Enter');
    await visited.page.waitForSelector('#pane iframe');
    await visited.page.waitForFunction(() => window.simulator?.differences() !== null);
    await expectAccessible('pane');
    await visited.page.evaluate(() => window.simulator?.closePane());
  });

  test.each(['calls', 'sentItems', 'trouble'])('behind the scenes: %s', async (tab) => {
    await visited.page.click(`#tab-${tab}`);
    await expectAccessible(tab);
  });

  test.each(['dark', 'contrast'] as const)('theme %s has enough contrast', async (theme) => {
    await visited.page.click('#tab-verdicts');
    await visited.page.evaluate((given) => window.simulator?.settings({ theme: given }), theme);
    await stopAndOpenPane();
    await expectAccessible(`alert-${theme}`, ['color-contrast']);
    await visited.page.keyboard.press('Escape');
    await expectAccessible(`compose-${theme}`, ['color-contrast']);
  });
});

test('without a recipient nothing is sent, and the field to fill in has the focus', async () => {
  const before = await visited.page.evaluate(() => window.simulator?.sent().length);
  const to = await visited.page.inputValue('#field-to');
  await visited.page.fill('#field-to', '');
  await visited.page.click('#send');
  expect(await visited.page.innerText('#status')).toContain('Empfänger');
  expect(await visited.page.evaluate(() => document.activeElement?.id)).toBe('field-to');
  expect(await visited.page.evaluate(() => window.simulator?.sent().length)).toBe(before);
  await visited.page.fill('#field-to', to);
});

describe('keyboard', () => {
  test('the alert takes the focus, keeps it, and Esc means not sending', async () => {
    await visited.page.fill('#field-subject', 'warn');
    await visited.page.focus('#send');
    await visited.page.keyboard.press('Enter');
    await visited.page.waitForSelector('dialog');
    const focused = (): Promise<string | undefined> =>
      visited.page.evaluate(() => (document.activeElement as HTMLElement).dataset['button']);
    expect(await focused()).toBe('sendAnyway');
    await visited.page.keyboard.press('Tab');
    expect(await focused()).toBe('dontSend');
    await visited.page.keyboard.press('Escape');
    await visited.page.waitForFunction(() => window.simulator?.outcome() !== null);
    expect(await visited.page.evaluate(() => window.simulator?.outcome()?.isSent)).toBe(false);
    expect(await visited.page.evaluate(() => document.activeElement?.id)).toBe('send');
  });

  test('the pane that was opened from the ribbon has the focus', async () => {
    await visited.page.focus('#ribbon button');
    await visited.page.keyboard.press('Enter');
    const isInPane = await visited.page.evaluate(
      () => document.getElementById('pane')?.contains(document.activeElement) ?? false,
    );
    expect(isInPane).toBe(true);
    await visited.page.evaluate(() => window.simulator?.closePane());
  });

  test('arrow keys walk the tabs', async () => {
    await visited.page.click('#tab-verdicts');
    await visited.page.keyboard.press('ArrowRight');
    expect(await visited.page.getAttribute('#tab-calls', 'aria-selected')).toBe('true');
  });
});

test('typing in the form is what the add-in reads', async () => {
  await visited.page.fill('#field-to', 'Jan <jan@x.example>; no address');
  await visited.page.fill('#field-body', 'Typed text');
  const draft = await visited.page.evaluate(() => window.simulator?.draft());
  expect(draft?.to).toEqual([{ address: 'jan@x.example', name: 'Jan', type: 3 }]);
  expect(draft?.bodyHtml).toContain('Typed text');
});

test('a file from the picker becomes an attachment and can be removed', async () => {
  const buffer = Buffer.from('a;b');
  await visited.page.setInputFiles('input[type=file]', {
    name: 'picked.csv',
    mimeType: 'text/csv',
    buffer,
  });
  await visited.page.waitForSelector('text=picked.csv');
  const draft = await visited.page.evaluate(() => window.simulator?.draft());
  expect(draft?.attachments.at(-1)).toMatchObject({ name: 'picked.csv', content: 'YTti' });
  await visited.page.locator('.chip', { hasText: 'picked.csv' }).locator('button').click();
  await visited.page.waitForSelector('text=picked.csv', { state: 'detached' });
});

test('scripts and remote pictures in a mail body stay dead', async () => {
  const bodyHtml = '<img src="x" onerror="window.ran = true"><img src="https://x.example/a.png">';
  await visited.page.evaluate((given) => window.simulator?.write({ bodyHtml: given }), bodyHtml);
  await visited.page.waitForTimeout(100);
  expect(await visited.page.evaluate(() => 'ran' in window)).toBe(false);
  await visited.page.evaluate(() => window.simulator?.write({ bodyHtml: '' }));
  visited.complaints.length = 0;
});

test.each([
  ['nl-BE', 'Verzenden'],
  ['fr-CA', 'Envoyer'],
  ['de-DE', 'Senden'],
  ['en-US', 'Send'],
])('in %s the page speaks that language', async (locale, send) => {
  await visited.page.selectOption('#language', locale);
  expect(await visited.page.innerText('#send')).toBe(send);
  expect(await visited.page.getAttribute('html', 'lang')).toBe(locale);
});
