/**
 * The task pane's flows against the genuine office.js: each mend, its undo, what is sent afterwards; giving
 * a reason; the channel guide; a keyboard only. The sent message is what the stand-in received.
 */
import AxeBuilder from '@axe-core/playwright';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/core/types';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { ALERT_TEXTS } from '../../src/i18n/translate';
import type { Patch } from '../../simulator/client/page-api';
import { SAMPLES } from '../../simulator/samples/index';
import type { Draft } from '../../simulator/mailbox';
import type { Visit } from './browser';
import { useStandIn, paneFrame } from './stand-in';

const DIST = path.resolve(__dirname, '../../dist');
const NUMBER = '79.04.12-287.70';
const HIDDEN = '••.••.••-•••.••';
const { nl, fr } = PANE_TEXTS;

let visited: Visit;
useStandIn(DIST, (opened) => {
  visited = opened;
});
beforeEach(async () => {
  await visited.page.evaluate(() => {
    window.simulator?.closePane();
    window.simulator?.settings({ profile: 'web', locale: 'nl-BE', faults: {} });
  });
});
afterEach(() => {
  expect(visited.outside).toEqual([]);
  expect(visited.complaints).toEqual([]);
});

/** Loads a sample, writes over it, and opens the pane on it. */
async function open(sample: string, patch: Patch = {}): Promise<Frame> {
  await visited.page.evaluate((id) => window.simulator?.loadSample(id), sample);
  await visited.page.evaluate((given) => window.simulator?.write(given), patch);
  await visited.page.evaluate(() => window.simulator?.openPane());
  const pane = await paneFrame(visited.page);
  await pane.waitForSelector('main h2');
  return pane;
}

function button(pane: Frame, label: string): Locator {
  return pane.locator('main button', { hasText: label }).first();
}

async function draft(): Promise<Draft> {
  const made = await visited.page.evaluate(() => window.simulator?.draft());
  if (made === undefined) throw new Error('no draft');
  return made;
}

/** Waits until the mailbox is as wanted: a mend takes a few calls. */
async function draftBecomes(wanted: (now: Draft) => unknown, value: unknown): Promise<void> {
  const until = Date.now() + 8000;
  while (Date.now() < until) {
    if (JSON.stringify(wanted(await draft())) === JSON.stringify(value)) return;
    await visited.page.waitForTimeout(50);
  }
  expect(wanted(await draft())).toEqual(value);
}

async function send(): Promise<string> {
  await visited.page.evaluate(() => window.simulator?.forgetOutcome());
  await visited.page.click('#send');
  await visited.page.waitForFunction(
    () =>
      (window.simulator?.outcome() ?? null) !== null || document.querySelector('dialog') !== null,
  );
  if ((await visited.page.$('dialog')) !== null) {
    await visited.page.click('dialog [data-button=dontSend], dialog [data-button=takeAction]');
    return 'stopped';
  }
  return 'sent';
}

const body = (now: Draft): string => now.bodyHtml;
const addresses = (now: Draft, field: 'to' | 'cc' | 'bcc'): string[] =>
  now[field].map(({ address }) => address);

describe('a value in the body', () => {
  const html =
    `<div style="font-family:Calibri"><p>Uw rijksregisternummer is <b>79.04.12</b>-287.70&nbsp;&eacute;n niets anders.</p>` +
    '<table><tr><td>a</td><td><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></td></tr></table><!-- blijft --></div>';

  test('hidden: everything else is sent as it was written; undone: all of it is back', async () => {
    const pane = await open('nl-block', { subject: 'Vraag', bodyHtml: html });
    const written = body(await draft());
    await button(pane, nl.mend.hide).click();
    const mended = written.replace('79.04.12', '••.••.••').replace('-287.70', '-•••.••');
    await draftBecomes(body, mended);
    await button(pane, nl.mend.undo).click();
    await draftBecomes(body, written);
    await button(pane, nl.mend.hide).click();
    await draftBecomes(body, mended);
    expect(await send()).toBe('sent');
    const sent = await visited.page.evaluate(() => window.simulator?.sent().at(-1)?.draft.bodyHtml);
    expect(sent).toBe(mended);
  });

  test('removed: the sentence stays', async () => {
    const pane = await open('nl-block', { bodyHtml: `<p>Nummer ${NUMBER}.</p><p>Groeten</p>` });
    const written = body(await draft());
    await button(pane, nl.mend.remove).click();
    await draftBecomes(body, written.replace(NUMBER, ''));
  });

  test('shown on request, as it stands now', async () => {
    const pane = await open('nl-block');
    await button(pane, nl.card.reveal).click();
    await pane.waitForSelector(`text=${NUMBER}`);
    await button(pane, nl.card.hide).click();
    await pane.waitForFunction((number) => !document.body.innerText.includes(number), NUMBER);
  });

  test('Outlook refuses to write: the text is untouched and the pane says so', async () => {
    const pane = await open('nl-block');
    const written = body(await draft());
    await visited.page.evaluate(() =>
      window.simulator?.settings({
        faults: { 'item.body.setAsync': { kind: 'error', code: 9020 } },
      }),
    );
    await button(pane, nl.mend.hide).click();
    await pane.waitForSelector(`text=${nl.mended.failed}`);
    expect(body(await draft())).toBe(written);
  });
});

describe('other mends', () => {
  test('quoted history goes, the answer stays', async () => {
    const pane = await open('fr-reply');
    await button(pane, fr.mend.removeQuoted).click();
    await pane.waitForSelector(`text=${fr.mended.removeQuoted}`);
    const now = body(await draft());
    expect(now).not.toContain('79.04.12');
    expect(now.length).toBeGreaterThan(20);
    expect(await send()).toBe('sent');
  });

  test('the subject is cleaned and can be had back', async () => {
    const subject = `Pensioen ${NUMBER}`;
    const pane = await open('nl-block', { subject, bodyHtml: '<p>Dag</p>' });
    await button(pane, nl.mend.cleanSubject).click();
    await draftBecomes((now) => now.subject, 'Pensioen');
    await button(pane, nl.mend.undo).click();
    await draftBecomes((now) => now.subject, subject);
  });

  test('an attachment is taken away, and put back with the same bytes', async () => {
    const pane = await open('de-attachment');
    const { attachments } = await draft();
    const { mend } = PANE_TEXTS.de;
    await pane.locator('main summary').filter({ hasText: 'liste.csv' }).first().waitFor();
    await pane.evaluate(() =>
      document.querySelectorAll('details').forEach((part) => (part.open = true)),
    );
    await button(pane, mend.removeAttachment).click();
    await draftBecomes((now) => now.attachments.length, attachments.length - 1);
    await button(pane, mend.undo).click();
    await draftBecomes(
      (now) => now.attachments.map(({ name, content }) => [name, content]),
      attachments.map(({ name, content }) => [name, content]),
    );
  });

  test('a recipient goes to Bcc, and back', async () => {
    const pane = await open('nl-block');
    const to = addresses(await draft(), 'to');
    await button(pane, nl.mend.toBcc).click();
    await draftBecomes((now) => [addresses(now, 'to'), addresses(now, 'bcc')], [[], to]);
    await button(pane, nl.mend.undo).click();
    await draftBecomes((now) => [addresses(now, 'to'), addresses(now, 'bcc')], [to, []]);
  });

  test('a reply without data stands on top, the rest below it as it was', async () => {
    const pane = await open('fr-reply');
    const written = body(await draft());
    await button(pane, fr.mend.safeReply).click();
    await pane.waitForSelector(`text=${fr.mended.safeReply}`);
    const now = body(await draft());
    expect(now.endsWith(written.slice(-200))).toBe(true);
    expect(now.length).toBeGreaterThan(written.length + 100);
  });
});

test('a partner whom no rule knew is corrected in the pane, and Send judges the same', async () => {
  const pane = await open('nl-block', {
    to: 'Info@Partner-voorbeeld.org',
    subject: 'Vraag',
    bodyHtml: `<p>Rijksregisternummer ${NUMBER}</p>`,
  });
  await pane.waitForSelector(`text=${nl.banner.block.title}`);
  await pane.locator('main select').first().selectOption('federal');
  await pane.waitForSelector(`text=${nl.banner.warnJustify.title}`);
  await button(pane, nl.recipients.tellAdmin).waitFor();
  await visited.page.evaluate(() => window.simulator?.forgetOutcome());
  await visited.page.click('#send');
  await visited.page.waitForSelector('dialog');
  expect(await visited.page.innerText('dialog')).toContain(ALERT_TEXTS.nl.headline.warnJustify);
  await visited.page.click('dialog [data-button=dontSend]');
});

describe('going on with a reason', () => {
  test('asked once: sent after a reason; anything new is asked about again', async () => {
    const pane = await open('nl-block', {
      to: 'Jan Claes <jan.claes@fod-ander.fgov.be>',
      subject: 'Vraag',
      bodyHtml: `<p>Rijksregisternummer ${NUMBER}</p>`,
    });
    await button(pane, nl.going.justifyButton).click();
    await pane.waitForSelector(`text=${nl.going.reasonNeeded}`);
    await pane.locator('main select').first().selectOption({ label: nl.going.reasonOther });
    await pane.waitForSelector(`text=${nl.going.reasonNeeded}`, { state: 'detached' });
    await button(pane, nl.going.justifyButton).click();
    await pane.waitForSelector('main textarea[aria-invalid=true]');
    expect(await pane.locator('main select[aria-invalid=true]').count()).toBe(0);
    await pane.locator('main select').first().selectOption({ index: 1 });
    await button(pane, nl.going.justifyButton).click();
    await pane.waitForSelector(`main >> text=${nl.going.done}`);
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(nl.going.done);
    await pane.waitForSelector(`main h2 >> text=${nl.banner.done.title}`);
    await visited.page.evaluate(() =>
      window.simulator?.write({ to: 'jan.claes@fod-ander.fgov.be; an@fod-ander.fgov.be' }),
    );
    expect(await send()).toBe('stopped');
    await visited.page.evaluate(() =>
      window.simulator?.write({ to: 'Jan Claes <jan.claes@fod-ander.fgov.be>' }),
    );
    expect(await send()).toBe('sent');
  });
});

describe('the introduction and the tip, dismissed with a keyboard', () => {
  async function press(found: Locator): Promise<void> {
    await found.focus();
    await visited.page.keyboard.press('Enter');
  }
  /** Whether or not this reader has seen it before. */
  async function openWithIntro(sample: string): Promise<Frame> {
    const pane = await open(sample);
    await pane.locator('nav button').nth(2).click();
    await button(pane, nl.toolbox.introAgain).click();
    await pane.locator('nav button').nth(0).click();
    await pane.waitForSelector(`main h2 >> text=${nl.heading.recipients}`);
    return pane;
  }
  const focused = (pane: Frame): Promise<string | undefined> =>
    pane.evaluate(() => document.activeElement?.tagName);

  test('stands below what a stopped mail needs first, and gives the focus back', async () => {
    const pane = await openWithIntro('nl-block');
    const headings = await pane.locator('main h2').allTextContents();
    expect(headings[0]).toBe(nl.banner.block.title);
    expect(headings[headings.length - 1]).toBe(nl.intro.steps[0].title);
    await press(button(pane, nl.intro.next));
    await press(button(pane, nl.intro.back));
    expect(await focused(pane)).toBe('MAIN');
    await press(button(pane, nl.intro.skip));
    expect(await focused(pane)).toBe('MAIN');
    await press(button(pane, nl.hint.dismiss));
    expect(await focused(pane)).toBe('MAIN');
  });

  test('stands on top where nothing is asked', async () => {
    const pane = await openWithIntro('nl-clean');
    expect(await pane.locator('main h2').first().textContent()).toBe(nl.intro.steps[0].title);
    await press(button(pane, nl.intro.skip));
  });
});

test('Tab stops at everything that opens and shuts, though office.js moves the focus itself', async () => {
  const pane = await open('nl-block');
  await button(pane, nl.mend.hide).waitFor();
  await pane.locator('header button').first().focus();
  const reached = new Set<string>();
  for (let press = 0; press < 30; press++) {
    await visited.page.keyboard.press('Tab');
    const title = await pane.evaluate(() => {
      const at = document.activeElement;
      return at?.tagName === 'SUMMARY' ? at.textContent : '';
    });
    if (title !== '') reached.add(title);
  }
  const all = await pane.locator('summary').allTextContents();
  expect(all).toContain(nl.heading.why);
  expect(Array.from(reached).sort()).toEqual(all.sort());
});

describe.each(LANGUAGES)('the pane in %s', (language: Language) => {
  const texts = PANE_TEXTS[language];
  const sample = SAMPLES.find(({ id }) => id === `${language}-block`)?.id ?? 'nl-block';

  test('names the thing, the channel and the way on; axe finds nothing; a keyboard is enough', async () => {
    const pane = await open(sample);
    await pane.locator('header select').selectOption(language);
    await pane.waitForSelector(`text=${texts.banner.block.title}`);
    await pane.waitForSelector(`text=${texts.channels.best}`);
    const { violations } = await new AxeBuilder({ page: visited.page })
      .include('#pane')
      .disableRules(['page-has-heading-one'])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await pane.locator('header button').first().focus();
    const hide = button(pane, texts.mend.hide);
    for (let press = 0; press < 30; press++) {
      if (await hide.evaluate((element) => element === document.activeElement)) break;
      await visited.page.keyboard.press('Tab');
    }
    await visited.page.keyboard.press('Enter');
    await draftBecomes((now) => now.bodyHtml.includes(HIDDEN), true);
    // Nobody is thrown back to the top: the focus stays inside the page.
    await pane.waitForFunction(() => document.activeElement !== document.body);
  });

  test('tells without any mail which channel to take', async () => {
    const pane = await open(sample);
    await pane.locator('header select').selectOption(language);
    await pane.locator('nav button').nth(1).click();
    await pane.locator('main select').nth(0).selectOption('IDNUM');
    await pane.locator('main select').nth(1).selectOption('citizen');
    await pane.waitForSelector(`text=${texts.guide.outcome.block}`);
    await pane.waitForSelector('text=eBox');
    await pane.locator('main input[type=search]').fill('eBox');
    await pane.waitForFunction(() => document.querySelectorAll('main section li').length > 0);
  });
});
