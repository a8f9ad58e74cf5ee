/**
 * The product as its users meet it: the built add-in in the stand-in, from writing to sent. In Dutch and
 * French, on the web and in classic Outlook, on the oldest client, for mails and for meetings. What leaves
 * this machine during all of it is counted: nothing.
 */
import AxeBuilder from '@axe-core/playwright';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { PANE_TEXTS } from '../../src/i18n/pane';
import type { Language } from '../../src/core/types';
import type { Settings } from '../../simulator/client/session';
import type { SendOutcome } from '../../simulator/send-flow';
import { useStandIn, paneFrame, SCREENSHOTS } from './stand-in';
import type { Visit } from './browser';

const DIST = path.resolve(__dirname, '../../dist');
const NUMBER = '79.04.12-287.70';
/** Dialog buttons as the host gives them back when the pane is to open. */
type Button = 'takeAction' | 'sendAnyway' | 'dontSend';

let visited: Visit;
useStandIn(DIST, (opened) => {
  visited = opened;
});

/** Every flow begins without a dialog, a pane or trouble left by the one before. */
beforeEach(async () => {
  if ((await visited.page.$('dialog')) !== null) await visited.page.keyboard.press('Escape');
  await visited.page.evaluate(() => {
    window.simulator?.closePane();
    window.simulator?.settings({ profile: 'web', faults: {} });
  });
});
afterEach(() => {
  expect(visited.outside).toEqual([]);
  expect(visited.complaints).toEqual([]);
});

async function load(id: string, patch: Partial<Settings> = {}): Promise<void> {
  await visited.page.evaluate((given) => window.simulator?.loadSample(given), id);
  await visited.page.evaluate((given) => window.simulator?.settings(given), patch);
}

/** Presses Send in the page; with a button, answers the alert by it. */
async function send(button: Button | null, name = ''): Promise<SendOutcome> {
  await visited.page.evaluate(() => window.simulator?.forgetOutcome());
  await visited.page.click('#send');
  if (button !== null) {
    await visited.page.waitForSelector('dialog');
    if (name !== '') await picture(`${name}-alert`);
    await visited.page.click(`dialog [data-button=${button}]`);
  }
  const outcome = await visited.page.waitForFunction(() => window.simulator?.outcome() ?? null);
  const settled = await outcome.jsonValue();
  if (settled === null) throw new Error('no outcome');
  return settled;
}

async function picture(name: string): Promise<void> {
  await visited.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}

async function expectSameVerdict(): Promise<void> {
  await visited.page.waitForFunction(() => window.simulator?.differences() !== null);
  expect(await visited.page.evaluate(() => window.simulator?.differences())).toEqual([]);
}

/** The pane once it has looked at the item. */
async function paneWith(text: string): Promise<Frame> {
  const pane = await paneFrame(visited.page);
  await pane.waitForSelector(`text=${text}`);
  return pane;
}

async function hide(pane: Frame, language: Language): Promise<void> {
  const { hide: label } = PANE_TEXTS[language].mend;
  // A card of several may be folded.
  await pane.evaluate(() =>
    document.querySelectorAll('details').forEach((one) => (one.open = true)),
  );
  await pane.locator('button', { hasText: label }).first().click();
}

const draftText = (): Promise<string> =>
  visited.page.evaluate(() => JSON.stringify(window.simulator?.draft()));

async function waitUntilGone(): Promise<void> {
  await visited.page.waitForFunction(
    (number) => !JSON.stringify(window.simulator?.draft()).includes(number),
    NUMBER,
  );
}

async function expectSentWithout(): Promise<void> {
  const sent = await visited.page.evaluate(() => window.simulator?.sent().at(-1));
  expect(sent?.how).toBe('allowed');
  expect(JSON.stringify(sent?.draft)).not.toContain(NUMBER);
}

describe.each([
  ['nl', 'nl-block', 'web'],
  ['fr', 'fr-block', 'web'],
  ['nl', 'nl-block', 'classic'],
  ['fr', 'fr-block', 'classic'],
] as const)('%s: %s on %s', (language, sample, profile) => {
  test('written, stopped at Send, mended in the pane, sent', async () => {
    const name = `${sample}-${profile}`;
    await load(sample, { profile });
    const stopped = await send('takeAction', name);
    expect(stopped).toMatchObject({ isSent: false, how: 'takeAction' });
    expect(stopped.alert?.message).toContain('•••.70');
    expect(JSON.stringify(stopped)).not.toContain(NUMBER);
    await expectSameVerdict();

    const pane = await paneWith('•••.70');
    await picture(`${name}-pane`);
    await hide(pane, language);
    await waitUntilGone();
    await picture(`${name}-mended`);

    expect(await send(null)).toMatchObject({ isSent: true, how: 'allowed' });
    await expectSameVerdict();
    await expectSentWithout();
  });
});

describe.each([
  ['nl', 'nl-meeting', 'web'],
  ['fr', 'fr-meeting', 'classic'],
] as const)('%s: a meeting whose title holds a number (%s on %s)', (_language, sample, profile) => {
  test('stopped by OnAppointmentSend, corrected by hand, sent', async () => {
    await load(sample, { profile });
    const stopped = await send('takeAction', sample);
    expect(stopped).toMatchObject({ isSent: false, alert: { commandId: 'SluicePaneMeeting' } });
    await expectSameVerdict();
    await paneWith('•••.70');
    await picture(`${sample}-pane`);

    await visited.page.fill('#field-subject', 'Dossier');
    expect(await send(null)).toMatchObject({ isSent: true, how: 'allowed' });
    await expectSentWithout();
  });
});

describe('the oldest client (Mailbox 1.12): no Take Action, no override', () => {
  test('blocked with one button; the ribbon opens the pane; mended, it goes', async () => {
    await load('nl-block', { profile: 'mailbox-1.12' });
    const stopped = await send('dontSend', 'mailbox-1.12');
    expect(stopped.alert).toMatchObject({
      buttons: ['dontSend'],
      commandId: '',
      isMarkdown: false,
    });
    await visited.page.click('#ribbon button');
    await hide(await paneWith('•••.70'), 'nl');
    await waitUntilGone();
    expect(await send(null)).toMatchObject({ isSent: true, how: 'allowed' });
    await expectSentWithout();
  });

  test('a warning becomes "I have checked" in the pane, then Send passes', async () => {
    await load('fr-reply', { profile: 'mailbox-1.12' });
    expect(await send('dontSend')).toMatchObject({ isSent: false });
    await visited.page.click('#ribbon button');
    const pane = await paneWith('•••.70');
    await pane.locator('button', { hasText: PANE_TEXTS.fr.going.confirmButton }).click();
    await visited.page.waitForFunction(
      () => Object.keys(window.simulator?.sessionData() ?? {}).length > 0,
    );
    const kept = await visited.page.evaluate(() => JSON.stringify(window.simulator?.sessionData()));
    expect(kept).not.toContain(NUMBER);
    expect(await send(null)).toMatchObject({ isSent: true, how: 'allowed' });
  });
});

describe('milder outcomes and clean mails', () => {
  test.each(['nl-clean', 'en-public-numbers', 'nl-specimen'])('%s goes at once', async (sample) => {
    await load(sample);
    expect(await send(null)).toMatchObject({ isSent: true, how: 'allowed' });
    await expectSameVerdict();
  });

  test('a number only in the quoted text to the same person: Send Anyway is on offer', async () => {
    await load('fr-reply');
    expect(await send('sendAnyway', 'fr-reply')).toMatchObject({ isSent: true, how: 'sendAnyway' });
  });

  test('numbers in an attached list stop the mail', async () => {
    await load('de-attachment');
    const outcome = await send('dontSend', 'de-attachment');
    expect(outcome).toMatchObject({ isSent: false });
    expect(outcome.alert?.message).toContain('liste.csv');
    await expectSameVerdict();
  });
});

describe('trouble in the client', () => {
  test.each([
    ['item.body.getAsync', { kind: 'silent' }],
    ['item.body.getAsync', { kind: 'error', code: 9020 }],
    ['recipients.getAsync', { kind: 'error', code: 9020 }],
  ] as const)('%s %j: asked about, never passed as clean', async (call, fault) => {
    await load('nl-clean', { faults: { [call]: fault } });
    const outcome = await send('dontSend', 'trouble');
    expect(outcome).toMatchObject({ isSent: false, result: { kind: 'completed' } });
    await expectSameVerdict();
  });

  test('an attachment whose content "succeeds" empty is not clean', async () => {
    await load('de-attachment', {
      faults: { 'item.getAttachmentContentAsync': { kind: 'empty' } },
    });
    expect(await send('dontSend', 'trouble-attachment')).toMatchObject({ isSent: false });
  });
});

describe('accessibility of the pane', () => {
  test.each(['nl-block', 'nl-clean'])('%s passes all rules of axe', async (sample) => {
    await load(sample);
    await visited.page.evaluate(() => window.simulator?.openPane());
    const pane = await paneFrame(visited.page);
    await pane.waitForSelector(sample === 'nl-block' ? 'text=•••.70' : 'h2');
    const { violations } = await new AxeBuilder({ page: visited.page })
      .include('#pane')
      // The pane's name stands in Outlook's own title bar above the frame, as its heading.
      .disableRules(['page-has-heading-one'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

test('what is handed from the alert to the pane holds nothing of the mail', async () => {
  await load('nl-block');
  const { alert } = await send('takeAction', 'context');
  expect(alert?.contextData).not.toBe('');
  const words = await draftText();
  expect(alert?.contextData).not.toContain(NUMBER);
  expect(words).toContain(NUMBER);
});
