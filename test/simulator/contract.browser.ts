/**
 * The contract with the genuine office.js: each call and event that the add-in relies on, each limit, each
 * way a send handler can end. The add-in is a fixture, so that this says what Microsoft's library does and
 * not what ours does. Rows of docs/simulator.md marked "measured" are measured here.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Patch } from '../../simulator/client/page-api';
import type { Settings } from '../../simulator/client/session';
import type { SendOutcome } from '../../simulator/send-flow';
import { openStandIn, paneFrame } from '../e2e/stand-in';
import type { StandIn } from '../e2e/stand-in';
import type { Visit } from '../e2e/browser';

const ROOT = path.resolve(__dirname, '../..');

interface Answer {
  readonly status?: string;
  readonly value?: unknown;
  readonly code?: number;
  readonly thrown?: string;
}

let standIn: StandIn;
let visited: Visit;
let pane: Frame;

beforeAll(async () => {
  standIn = await openStandIn(path.join(__dirname, 'fixture-addin'));
  visited = await standIn.visit();
});

afterAll(async () => {
  expect(visited.outside).toEqual([]);
  await visited.close();
  await standIn.close();
});

const write = (patch: Patch): Promise<unknown> =>
  visited.page.evaluate((given) => window.simulator?.write(given), patch);
const settings = (patch: Partial<Settings>): Promise<unknown> =>
  visited.page.evaluate((given) => window.simulator?.settings(given), patch);
const draft = (): Promise<Record<string, unknown>> =>
  visited.page.evaluate(() => ({ ...window.simulator?.draft() }));

/** One call in the pane: `call('item.subject.getAsync')`. */
function call(name: string, ...args: unknown[]): Promise<Answer> {
  return pane.evaluate(
    ({ parts, given }) => {
      const probe = Reflect.get(window, 'probe') as (a: unknown, b: unknown) => Promise<Answer>;
      return probe(parts, given);
    },
    { parts: name.split('.'), given: args },
  );
}

async function openPane(): Promise<void> {
  await visited.page.evaluate(() => window.simulator?.openPane());
  pane = await paneFrame(visited.page);
  await pane.waitForFunction(() => document.getElementById('ready')?.textContent === 'ready');
}

describe('calls on a mail, through the genuine office.js', () => {
  beforeAll(async () => {
    await write({
      subject: 'A subject',
      to: 'Jan <jan@x.example>; an@y.example',
      bodyHtml: '<b>x</b>',
    });
    await openPane();
  });

  test.each<[string, unknown[], unknown]>([
    ['item.subject.getAsync', [], 'A subject'],
    ['item.body.getAsync', ['html'], '<b>x</b>'],
    ['item.body.getAsync', ['text'], 'x'],
    ['item.body.getTypeAsync', [], 'html'],
    ['item.getComposeTypeAsync', [], { composeType: 'newMail', coercionType: 'html' }],
    ['item.getInitializationContextAsync', [], ''],
    ['item.getAttachmentsAsync', [], []],
    ['item.cc.getAsync', [], []],
  ])('%s %j reads what the form holds', async (name, args, value) => {
    expect(await call(name, ...args)).toEqual({ status: 'succeeded', value });
  });

  test('recipients and sender come as Office describes people', async () => {
    const to = await call('item.to.getAsync');
    expect(to.value).toEqual([
      expect.objectContaining({ emailAddress: 'jan@x.example', displayName: 'Jan' }),
      expect.objectContaining({ emailAddress: 'an@y.example', recipientType: 'externalUser' }),
    ]);
    const from = await call('item.from.getAsync');
    expect(from.value).toMatchObject({ emailAddress: 'liesbet.vandamme@fod-voorbeeld.fgov.be' });
  });

  test('what the pane writes stands in the form, so one-click mends can work', async () => {
    await call('item.subject.setAsync', 'Mended');
    await call('item.body.setAsync', '<p>new</p>', { coercionType: 'html' });
    await call('item.to.setAsync', [{ displayName: 'An', emailAddress: 'an@y.example' }]);
    await call('item.bcc.addAsync', ['b@z.example']);
    expect(await draft()).toMatchObject({
      subject: 'Mended',
      bodyHtml: '<p>new</p>',
      to: [{ address: 'an@y.example', name: 'An' }],
      bcc: [{ address: 'b@z.example' }],
    });
    expect(await visited.page.inputValue('#field-subject')).toBe('Mended');
    expect(await visited.page.innerText('#field-body')).toBe('new');
  });

  test('attachments are added, listed, read and removed', async () => {
    const added = await call('item.addFileAttachmentFromBase64Async', 'aGVsbG8=', 'a.txt');
    const id = added.value;
    const listed = await call('item.getAttachmentsAsync');
    expect(listed.value).toMatchObject([{ id, name: 'a.txt', size: 5, attachmentType: 'file' }]);
    const content = await call('item.getAttachmentContentAsync', id);
    expect(content.value).toMatchObject({ content: 'aGVsbG8=', format: 'base64' });
    expect(await call('item.getAttachmentContentAsync', 'nothing')).toMatchObject({ code: 9003 });
    expect(await call('item.removeAttachmentAsync', id)).toMatchObject({ status: 'succeeded' });
    expect((await draft())['attachments']).toEqual([]);
  });

  test('session data is kept, lost keys are 9050, too much of it is 9051', async () => {
    await call('item.sessionData.setAsync', 'key', 'value');
    expect(await call('item.sessionData.getAsync', 'key')).toMatchObject({ value: 'value' });
    expect(await call('item.sessionData.getAllAsync')).toMatchObject({ value: { key: 'value' } });
    expect(await call('item.sessionData.getAsync', 'none')).toMatchObject({ code: 9050 });
    const long = 'x'.repeat(50_001);
    expect(await call('item.sessionData.setAsync', 'key', long)).toMatchObject({ code: 9051 });
  });

  test('session data can be removed and cleared', async () => {
    await call('item.sessionData.setAsync', 'gone', 'x');
    expect(await call('item.sessionData.removeAsync', 'gone')).toMatchObject({
      status: 'succeeded',
    });
    expect(await call('item.sessionData.removeAsync', 'gone')).toMatchObject({ code: 9050 });
    await call('item.sessionData.clearAsync');
    expect(await call('item.sessionData.getAllAsync')).toMatchObject({ value: {} });
  });

  test('internet headers are set, read back by name and removed', async () => {
    await call('item.internetHeaders.setAsync', { 'x-one': 'a', 'x-two': 'b' });
    const got = await call('item.internetHeaders.getAsync', ['x-one']);
    expect(got.value).toEqual({ 'x-one': 'a' });
    await call('item.internetHeaders.removeAsync', ['x-one']);
    expect((await call('item.internetHeaders.getAsync', ['x-one'])).value).toEqual({});
  });

  test('text is put before the body', async () => {
    await call('item.body.prependAsync', 'first', { coercionType: 'text' });
    expect((await call('item.body.getAsync', 'text')).value).toMatch(/^first/);
  });

  test('custom properties load and notifications obey their limits', async () => {
    expect(await call('item.loadCustomPropertiesAsync')).toMatchObject({ status: 'succeeded' });
    const bar = (length: number): unknown => ({
      type: 'informationalMessage',
      message: 'm'.repeat(length),
      icon: 'Icon.16',
      persistent: false,
    });
    const add = 'item.notificationMessages.addAsync';
    expect(await call(add, 'one', bar(150))).toMatchObject({ status: 'succeeded' });
    expect(await visited.page.innerText('#notifications')).toContain('mmm');
    expect(await call(add, 'one', bar(10))).toMatchObject({ code: 9023 });
    expect(await call(add, 'two', bar(151))).toHaveProperty('thrown');
    expect(await call(add, 'k'.repeat(33), bar(1))).toHaveProperty('thrown');
  });

  test.each<[string, unknown[]]>([
    ['item.subject.setAsync', ['s'.repeat(256)]],
    ['item.body.getAsync', ['neither']],
    ['item.body.setAsync', ['b'.repeat(1_000_001)]],
  ])('%s throws at once beyond its limits', async (name, args) => {
    expect(await call(name, ...args)).toHaveProperty('thrown');
  });

  test.each(['sendAsync', 'sensitivityLabel', 'closeAsync', 'inReplyTo'])(
    'item.%s is not in the npm library: the add-in must ask before it calls',
    async (member) => {
      const type = await pane.evaluate(
        (name) => typeof Reflect.get(Office.context.mailbox.item ?? {}, name),
        member,
      );
      expect(type).toBe('undefined');
    },
  );

  test('changes of recipients and attachments reach the pane as events', async () => {
    await pane.evaluate(() => Reflect.set(window, 'events', []));
    await write({ cc: 'c@c.example' });
    await visited.page.evaluate(() => window.simulator?.attach('b.txt', 'text'));
    await pane.waitForFunction(() => (Reflect.get(window, 'events') as unknown[]).length === 2);
    const events = await pane.evaluate(() => Reflect.get(window, 'events') as unknown[]);
    expect(events).toEqual([
      expect.objectContaining({ changedRecipientFields: { to: false, cc: true, bcc: false } }),
      expect.objectContaining({ attachmentStatus: 'added' }),
    ]);
  });
});

describe('trouble on demand', () => {
  afterEach(() => settings({ faults: {} }));

  test('an error of the host becomes a failed result with its code', async () => {
    await settings({ faults: { 'item.subject.getAsync': { kind: 'error', code: 9020 } } });
    expect(await call('item.subject.getAsync')).toMatchObject({ status: 'failed', code: 9020 });
  });

  test('"Succeeded" with nothing in it arrives as such', async () => {
    await settings({ faults: { 'item.body.getAsync': { kind: 'empty' } } });
    expect(await call('item.body.getAsync', 'html')).toEqual({ status: 'succeeded', value: '' });
  });

  test('a call that is never answered calls nobody back', async () => {
    await settings({ faults: { 'item.subject.getAsync': { kind: 'silent' } } });
    const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 300));
    expect(await Promise.race([call('item.subject.getAsync'), silence])).toBe('silence');
  });
});

describe('what the client announces', () => {
  test.each([
    ['web', '1.15', true],
    ['mailbox-1.14', '1.14', true],
    ['mailbox-1.14', '1.15', false],
    ['mailbox-1.12', '1.13', false],
  ] as const)('%s supports Mailbox %s: %s', async (profile, version, expected) => {
    await settings({ profile });
    await openPane();
    const supported = await pane.evaluate(
      (wanted) => Office.context.requirements.isSetSupported('Mailbox', wanted),
      version,
    );
    expect(supported).toBe(expected);
    await settings({ profile: 'web' });
  });

  test('the interface language is the one chosen, Belgian forms included', async () => {
    await visited.page.evaluate(() => window.simulator?.closePane());
    await settings({ locale: 'nl-BE' });
    await openPane();
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('nl-BE');
    await settings({ locale: 'en-GB' });
  });
});

describe('a meeting', () => {
  test('title, place and attendees are those of the form', async () => {
    await visited.page.evaluate(() => window.simulator?.setKind('meeting'));
    await write({ subject: 'Title', place: 'Room 4', to: 'a@a.example', cc: 'c@c.example' });
    await openPane();
    expect(await call('item.subject.getAsync')).toMatchObject({ value: 'Title' });
    expect(await call('item.location.getAsync')).toMatchObject({ value: 'Room 4' });
    expect(await call('item.requiredAttendees.getAsync')).toMatchObject({
      value: [{ emailAddress: 'a@a.example' }],
    });
    expect(await call('item.optionalAttendees.getAsync')).toMatchObject({
      value: [{ emailAddress: 'c@c.example' }],
    });
    expect(await call('item.organizer.getAsync')).toMatchObject({ status: 'succeeded' });
    expect(await call('item.start.getAsync')).toMatchObject({ status: 'succeeded' });
    await call('item.location.setAsync', 'Room 5');
    expect(await draft()).toMatchObject({ place: 'Room 5' });
    await visited.page.evaluate(() => window.simulator?.setKind('new'));
  });
});

describe('the ways a send handler ends', () => {
  /** Presses Send with a subject that tells the fixture what to do, then the button if one is given. */
  async function send(subject: string, button: string | null): Promise<SendOutcome> {
    await write({ subject });
    const outcome = visited.page.evaluate(() => window.simulator?.send());
    if (button !== null) await visited.page.click(`dialog [data-button=${button}]`);
    const settled = await outcome;
    if (settled === undefined) throw new Error('no stand-in in the page');
    return settled;
  }

  test('allowed: sent as it stands, and recorded', async () => {
    expect(await send('allow', null)).toMatchObject({ isSent: true, how: 'allowed' });
    const sent = await visited.page.evaluate(() => window.simulator?.sent());
    expect(sent?.at(-1)).toMatchObject({ draft: { subject: 'allow' } });
  });

  test('stopped: all options arrive, and the button opens the pane with its context', async () => {
    const outcome = await send('block', 'takeAction');
    expect(outcome.result).toMatchObject({
      kind: 'completed',
      options: {
        allowEvent: false,
        errorMessage: 'Plain words.',
        cancelLabel: 'Open Fixture',
        commandId: 'FixturePaneMessage',
        contextData: '{"from":"alert"}',
      },
    });
    pane = await paneFrame(visited.page);
    await pane.waitForFunction(() => document.getElementById('ready')?.textContent === 'ready');
    const context = await call('item.getInitializationContextAsync');
    expect(context.value).toBe('{"from":"alert"}');
  });

  test('both runtimes give the same verdict on the same mail', async () => {
    await visited.page.waitForFunction(() => window.simulator?.differences() !== null);
    expect(await visited.page.evaluate(() => window.simulator?.differences())).toEqual([]);
  });

  test('sendModeOverride opens Send Anyway, and 1.12 ignores it', async () => {
    expect(await send('warn', 'sendAnyway')).toMatchObject({ isSent: true, how: 'sendAnyway' });
    await settings({ profile: 'mailbox-1.12' });
    const outcome = await send('warn', 'dontSend');
    expect(outcome.alert?.buttons).toEqual(['dontSend']);
    await settings({ profile: 'web' });
  });

  test('a second completion is flagged and changes nothing', async () => {
    expect(await send('twice', 'dontSend')).toMatchObject({ isSent: false });
    await visited.page.waitForFunction(() =>
      window.simulator?.journal().some(({ note }) => note === 'again: ignored'),
    );
  });

  test.each(['throws', 'rejects'])(
    'a handler that %s never completes: the slow notice, then the time-out',
    async (subject) => {
      await settings({ timeScale: 0.01, isComparing: false });
      const outcome = await send(subject, 'dontSend');
      expect(outcome.alert?.kind).toBe('timed-out');
      await settings({ timeScale: 1, isComparing: true });
    },
  );
});

describe('no verdict at all', () => {
  async function press(button: string | null): Promise<SendOutcome | undefined> {
    const outcome = visited.page.evaluate(() => window.simulator?.send());
    if (button !== null) await visited.page.click(`dialog [data-button=${button}]`);
    return outcome;
  }

  test('a handler that nobody associated is status 11101 in the web view, missing in classic', async () => {
    await visited.page.evaluate(() => window.simulator?.setKind('meeting'));
    const outcome = await press('sendAnyway');
    expect(outcome).toMatchObject({ isSent: true, result: { kind: 'handler-missing' } });
    await visited.page.waitForFunction(() => window.simulator?.differences() !== null);
    const verdicts = await visited.page.evaluate(() => window.simulator?.verdicts());
    expect(verdicts?.classic?.result).toEqual({ kind: 'handler-missing' });
  });

  test('a page that does not load: SoftBlock lets the mail go, unchecked, and says so', async () => {
    await visited.context.route('**/add-in/launchevent.html', (route) =>
      route.fulfill({ status: 404 }),
    );
    expect(await press(null)).toMatchObject({ isSent: true, result: { kind: 'unavailable' } });
    const journal = await visited.page.evaluate(() => window.simulator?.journal());
    expect(journal?.map(({ note }) => note)).toContainEqual(expect.stringContaining('not checked'));
    await visited.context.unroute('**/add-in/launchevent.html');
  });

  test('a page that never calls Office.onReady is never given the event', async () => {
    const trap =
      "Office.actions.associate('onMessageSend', (e) => e.completed({allowEvent: true}));";
    await visited.context.route('**/launchevent.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: trap }),
    );
    await settings({ timeScale: 0.01 });
    expect(await press('dontSend')).toMatchObject({ alert: { kind: 'timed-out' } });
    const verdicts = await visited.page.evaluate(() => window.simulator?.verdicts());
    expect(verdicts?.classic?.result).toMatchObject({ kind: 'completed' });
    await visited.context.unroute('**/launchevent.js');
    await settings({ timeScale: 1 });
  });
});

test('office.js is the version that these measurements are about', () => {
  const file = path.join(ROOT, 'node_modules/@microsoft/office-js/dist/office.js');
  expect(readFileSync(file, 'utf8')).toContain('16.0.15407.10000');
});
