import type { SendMode } from '../../simulator/add-in';
import { PROFILES } from '../../simulator/profiles';
import type { ProfileId } from '../../simulator/profiles';
import {
  differences,
  judgeSend,
  parseCompletedOptions,
  slowButtons,
} from '../../simulator/smart-alerts';
import type { Alert, HandlerResult, SendContext } from '../../simulator/smart-alerts';

const context = (sendMode: SendMode, profile: ProfileId = 'web'): SendContext => ({
  sendMode,
  profile: PROFILES[profile],
  commandIds: ['Pane'],
});
const stopped = (options: object = {}): HandlerResult => ({
  kind: 'completed',
  options: parseCompletedOptions({ allowEvent: false, errorMessage: 'Why.', ...options }),
});
function alertFor(result: HandlerResult, given: SendContext): Alert {
  const judgement = judgeSend(result, given);
  if (judgement.action === 'send') throw new Error('it was sent');
  return judgement.alert;
}

describe('allowEvent false: the buttons of each send mode', () => {
  test.each<[SendMode, readonly string[]]>([
    ['PromptUser', ['sendAnyway', 'dontSend']],
    ['SoftBlock', ['dontSend']],
    ['Block', ['dontSend']],
  ])('%s offers %j', (mode, buttons) => {
    expect(alertFor(stopped(), context(mode)).buttons).toEqual(buttons);
  });

  test.each<[SendMode, ProfileId, readonly string[]]>([
    ['SoftBlock', 'web', ['sendAnyway', 'dontSend']],
    ['Block', 'web', ['sendAnyway', 'dontSend']],
    ['SoftBlock', 'mailbox-1.14', ['sendAnyway', 'dontSend']],
    ['SoftBlock', 'mailbox-1.12', ['dontSend']],
  ])('%s with sendModeOverride on %s offers %j', (mode, profile, buttons) => {
    const result = stopped({ sendModeOverride: 'promptUser' });
    expect(alertFor(result, context(mode, profile)).buttons).toEqual(buttons);
  });

  test('an override that does not exist is named and has no effect', () => {
    const alert = alertFor(stopped({ sendModeOverride: 'Block' }), context('SoftBlock'));
    expect(alert.buttons).toEqual(['dontSend']);
    expect(alert.remarks).toEqual([expect.stringContaining('only promptUser is')]);
  });
});

describe('the button that opens the pane', () => {
  const options = { commandId: 'Pane', cancelLabel: 'Open', contextData: '{"a":1}' };

  test('clients with Take Action get one more button', () => {
    const alert = alertFor(stopped(options), context('SoftBlock'));
    expect(alert.buttons).toEqual(['takeAction', 'dontSend']);
    expect(alert).toMatchObject({ actionLabel: 'Open', contextData: '{"a":1}' });
  });

  test('older ones relabel Don’t Send', () => {
    const alert = alertFor(stopped(options), context('SoftBlock', 'mailbox-1.14'));
    expect(alert.buttons).toEqual(['dontSend']);
    expect(alert).toMatchObject({ actionLabel: 'Open', commandId: 'Pane' });
  });

  test('1.12 knows neither label nor pane', () => {
    const alert = alertFor(stopped(options), context('SoftBlock', 'mailbox-1.12'));
    expect(alert).toMatchObject({ actionLabel: '', commandId: '', contextData: '' });
  });

  test('a wrong id silently makes it a plain cancel; the stand-in says so', () => {
    const wrong = stopped({ ...options, commandId: 'Other' });
    const alert = alertFor(wrong, context('SoftBlock'));
    expect(alert).toMatchObject({ buttons: ['dontSend'], commandId: '', actionLabel: '' });
    expect(alert.remarks).toEqual([expect.stringContaining('names no button')]);
  });
});

describe('the words', () => {
  const markdown = { errorMessageMarkdown: '**Why.**' };

  test.each<[ProfileId, string, boolean]>([
    ['web', '**Why.**', true],
    ['classic', '**Why.**', true],
    ['mailbox-1.14', 'Why.', false],
    ['mailbox-1.12', 'Why.', false],
  ])('%s shows %s', (profile, message, isMarkdown) => {
    const alert = alertFor(stopped(markdown), context('SoftBlock', profile));
    expect(alert).toMatchObject({ message, isMarkdown });
  });

  test('texts beyond their limits are remarked on', () => {
    const long = stopped({ errorMessage: 'x'.repeat(501), cancelLabel: 'y'.repeat(21) });
    expect(alertFor(long, context('SoftBlock')).remarks).toHaveLength(2);
  });

  test('a message at its limits is not', () => {
    const fits = stopped({ errorMessage: 'x'.repeat(500), cancelLabel: 'y'.repeat(20) });
    expect(alertFor(fits, context('SoftBlock')).remarks).toEqual([]);
  });
});

describe('no verdict', () => {
  const missing: HandlerResult = { kind: 'handler-missing' };
  const unavailable: HandlerResult = { kind: 'unavailable', why: 'no page' };

  test.each([missing, unavailable])(
    '$kind: SoftBlock lets the mail go, with a remark',
    (result) => {
      const judgement = judgeSend(result, context('SoftBlock'));
      expect(judgement).toMatchObject({
        action: 'send',
        remarks: [expect.stringContaining('not checked')],
      });
    },
  );

  test.each<[SendMode, readonly string[]]>([
    ['PromptUser', ['sendAnyway', 'tryLater']],
    ['Block', ['tryLater']],
  ])('unavailable: %s offers %j', (mode, buttons) => {
    expect(alertFor(unavailable, context(mode)).buttons).toEqual(buttons);
  });

  test.each<[SendMode, readonly string[]]>([
    ['PromptUser', ['sendAnyway', 'dontSend']],
    ['SoftBlock', ['dontSend']],
    ['Block', ['dontSend']],
  ])('timed out: %s offers %j', (mode, buttons) => {
    expect(alertFor({ kind: 'timed-out' }, context(mode)).buttons).toEqual(buttons);
  });
});

describe('comparing two verdicts', () => {
  test('names the options that differ', () => {
    const other = stopped({ errorMessage: 'Else.', cancelLabel: 'Open' });
    expect(differences(stopped(), other)).toEqual(['errorMessage', 'cancelLabel']);
  });
  test('says nothing about equal ones', () => {
    expect(differences(stopped(), stopped())).toEqual([]);
  });
  test('a verdict and no verdict differ in kind', () => {
    expect(differences(stopped(), { kind: 'timed-out' })).toEqual(['kind']);
  });
});

test.each<[SendMode, readonly string[]]>([
  ['PromptUser', ['sendAnyway', 'dontSend']],
  ['SoftBlock', []],
  ['Block', []],
])('while the handler takes long, %s offers %j', (mode, buttons) => {
  expect(slowButtons(mode)).toEqual(buttons);
});

test('context data given as an object arrives as JSON, as a string as it is', () => {
  expect(parseCompletedOptions({ contextData: { a: 1 } }).contextData).toBe('{"a":1}');
  expect(parseCompletedOptions({ contextData: 'a' }).contextData).toBe('a');
});

test('completed without options does not let the mail go', () => {
  expect(parseCompletedOptions(undefined).allowEvent).toBe(false);
});
