/**
 * The built dist/launchevent.js under the floor of docs/architecture.md: what it may name, how new its
 * syntax may be, and that it works in engines that have nothing else.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import {
  BUNDLE,
  bundleText,
  type Scenario,
  sendInOldNode,
  sendInQuickJs,
  stopOldNode,
} from './engines';

const ROOT = path.resolve(__dirname, '../..');

describe('what the file may not hold', () => {
  test.each([
    ['\\p{', 'stops the whole file in an engine without ICU'],
    ['\\P{', 'the same'],
    ['(?<', 'lookbehind and named groups are newer than ES2016'],
    ['Intl.', 'does not exist in classic Outlook'],
    ['.normalize(', 'does nothing in classic Outlook'],
    ['localeCompare', 'needs ICU'],
    ['toLocale', 'needs ICU'],
    ['TextDecoder', 'does not exist in classic Outlook'],
    ['TextEncoder', 'does not exist in classic Outlook'],
    ['atob', 'does not exist in classic Outlook'],
    ['document.', 'there is no DOM'],
    ['window.', 'has no location in classic Outlook'],
    ['crypto.', 'does not exist in classic Outlook'],
    ['localStorage.', 'is not there, and nothing may be stored'],
    ['import(', 'only the one file named in the manifest runs'],
    ['eval(', 'text is never run as code'],
    ['new Function', 'text is never run as code'],
    ['XMLHttpRequest', 'nothing leaves the client'],
    ['fetch(', 'nothing leaves the client'],
    ['WebSocket', 'nothing leaves the client'],
    ['sourceMappingURL', 'no second file'],
  ])('%s: %s', (name) => {
    // Words in the texts of the bundle are fine; the name as code is not.
    const code = bundleText().replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
    expect(code.includes(name)).toBe(false);
  });

  test('it is plain ASCII, whatever a host takes its encoding for', () => {
    const odd = bundleText()
      .split('')
      .filter((character) => character.charCodeAt(0) > 126);
    expect(odd).toEqual([]);
  });

  test('its syntax is ES2016', () => {
    const check = path.join(ROOT, 'node_modules/.bin/es-check');
    const output = execFileSync(check, ['es7', BUNDLE], { encoding: 'utf8' });
    expect(output).toMatch(/no ES version matching errors|✓|passed/i);
  });
});

const JAN = {
  emailAddress: 'jan.peeters@gmail.com',
  displayName: 'Jan',
  recipientType: 'externalUser',
};
const COLLEAGUE = {
  emailAddress: 'eva@fod-voorbeeld.fgov.be',
  displayName: 'Eva',
  recipientType: 'user',
};
/** Synthetic: serials from 990 are hardly given out. The published examples would only inform. */
const WITH_NUMBER =
  '<html><body><p>Dag Jan, rijksregisternummer 58.03.14-993.20.</p></body></html>';
const CLEAN = '<html><body><p>Dag Jan, de vergadering begint om 10 uur.</p></body></html>';

afterAll(stopOldNode);

const ENGINES = [
  ['QuickJS without newer built-ins', sendInQuickJs],
  ['Node 7.10.1', sendInOldNode],
] as const;

describe.each(ENGINES)('%s', (_engine, send) => {
  const mail = (body: string, more: Partial<Scenario> = {}): Scenario => ({
    item: { subject: 'Vraag', body, to: [JAN] },
    ...more,
  });

  test('a clean mail goes, and nothing else is said', async () => {
    const { completions, timersAlive } = await send(mail(CLEAN));
    expect(completions.map(({ options }) => options)).toEqual([{ allowEvent: true }]);
    expect(timersAlive).toBe(0);
  });

  test('a national number to a citizen is stopped, with words, a button and no personal data', async () => {
    const { completions } = await send(mail(WITH_NUMBER));
    expect(completions).toHaveLength(1);
    const { options } = completions[0]!;
    expect(options).toMatchObject({ allowEvent: false, commandId: 'SluicePaneMessage' });
    expect(options.errorMessage!.length).toBeLessThanOrEqual(500);
    expect(options.errorMessageMarkdown!.length).toBeLessThanOrEqual(500);
    expect(options.cancelLabel!.length).toBeLessThanOrEqual(20);
    expect(JSON.stringify(options)).not.toContain('993');
    expect(typeof options.contextData).toBe('string');
  });

  test('a number in the title of a meeting is stopped, on the button of meetings', async () => {
    const { completions } = await send({
      item: { isMeeting: true, subject: 'Dossier 58.03.14-993.20', body: '', to: [JAN] },
    });
    expect(completions).toHaveLength(1);
    expect(completions[0]!.options).toMatchObject({
      allowEvent: false,
      commandId: 'SluicePaneMeeting',
    });
  });

  test.each([
    ['nl-BE', 'rijksregisternummer'],
    ['fr-BE', 'registre national'],
    ['de-BE', 'Nationalregister'],
    ['en-GB', 'national register'],
  ])('the alert speaks %s', async (language, word) => {
    const { completions } = await send(mail(WITH_NUMBER, { language }));
    expect(completions[0]!.options.errorMessage!.toLowerCase()).toContain(word.toLowerCase());
  });

  const CALLS = ['subject', 'body', 'to', 'from', 'composeType', 'attachments', 'sessionData'];
  const FAULTS = [
    'fails',
    'never-answers',
    'throws',
    'missing',
    'succeeds-with-nothing',
    'answers-twice',
  ];
  const ROWS = CALLS.flatMap((call) => FAULTS.map((fault) => [call, fault] as const));
  test.each(ROWS)('%s %s: completed once, in time, no timer left', async (call, fault) => {
    const { completions, timersAlive } = await send(
      mail(WITH_NUMBER, { calls: { [call]: fault } }),
    );
    expect(completions).toHaveLength(1);
    expect(completions[0]!.atMs).toBeLessThanOrEqual(4500);
    expect(timersAlive).toBe(0);
  });

  test.each([
    ['body', 'fails'],
    ['body', 'never-answers'],
    ['body', 'succeeds-with-nothing'],
    ['body', 'succeeds-with-empty'],
    ['subject', 'fails'],
    ['to', 'never-answers'],
  ])('a clean mail whose %s %s is asked about, not passed as clean', async (call, fault) => {
    const { completions } = await send(mail(CLEAN, { calls: { [call]: fault } }));
    expect(completions[0]!.options.allowEvent).toBe(false);
    expect(completions[0]!.options.sendModeOverride).toBe('promptUser');
  });

  test('1.12: no option that the client does not know', async () => {
    const { completions } = await send(mail(WITH_NUMBER, { mailboxSet: '1.12' }));
    expect(Object.keys(completions[0]!.options).sort()).toEqual(['allowEvent', 'errorMessage']);
  });

  test('1.14: no Markdown', async () => {
    const { completions } = await send(mail(WITH_NUMBER, { mailboxSet: '1.14' }));
    expect(completions[0]!.options).not.toHaveProperty('errorMessageMarkdown');
  });

  test('no requirements object: taken for the oldest client', async () => {
    const { completions } = await send(mail(WITH_NUMBER, { mailboxSet: null }));
    expect(Object.keys(completions[0]!.options).sort()).toEqual(['allowEvent', 'errorMessage']);
  });

  test('1.12 without session data: what cannot be checked goes, Sluice never locks a mailbox', async () => {
    const calls = { body: 'fails', sessionData: 'fails' };
    const { completions } = await send(mail(CLEAN, { mailboxSet: '1.12', calls }));
    expect(completions[0]!.options).toEqual({ allowEvent: true });
  });

  test('a colleague gets a mail with a number without a stop: the pane tells', async () => {
    const scenario = mail(WITH_NUMBER);
    const { completions } = await send({
      ...scenario,
      item: { ...scenario.item, to: [COLLEAGUE] },
    });
    expect(completions[0]!.options).toEqual({ allowEvent: true });
  });

  test('a text attachment is read', async () => {
    const content = Buffer.from('Rijksregisternummer: 58.03.14-993.20').toString('base64');
    const attachments = [{ id: '1', name: 'nota.txt', size: 37, content, attachmentType: 'file' }];
    const { completions } = await send({
      item: { subject: 'x', body: CLEAN, to: [JAN], attachments },
    });
    expect(completions[0]!.options.allowEvent).toBe(false);
    expect(completions[0]!.options.errorMessage).toContain('nota.txt');
  });

  test('slow calls: answered before the slow notice', async () => {
    const { completions } = await send(mail(WITH_NUMBER, { latencyMs: 2000 }));
    expect(completions).toHaveLength(1);
    expect(completions[0]!.atMs).toBeLessThan(4500);
    expect(completions[0]!.options.allowEvent).toBe(false);
  });
});

describe('a policy that cannot be used neither disarms nor blocks', () => {
  const item = { subject: 'x', body: CLEAN, to: [JAN] };

  test('1.15: asked about, with Send Anyway', async () => {
    const { completions } = await sendInQuickJs({ item, isPolicyBroken: true });
    expect(completions).toHaveLength(1);
    expect(completions[0]!.options).toMatchObject({
      allowEvent: false,
      sendModeOverride: 'promptUser',
    });
  });

  test('1.12: goes, because nobody could get past the question', async () => {
    const scenario = { item, isPolicyBroken: true, mailboxSet: '1.12' };
    expect((await sendInQuickJs(scenario)).completions[0]!.options).toEqual({ allowEvent: true });
  });
});
