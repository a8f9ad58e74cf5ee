import { readFileSync } from 'node:fs';
import { OUTCOMES } from '../../src/core/types';
import { openCalls } from '../../src/office/call';
import {
  type Acknowledged,
  actionFor,
  completeOnce,
  completionFor,
  PANE_COMMAND,
  type SendAction,
} from '../../src/office/finish';
import { fakeClock } from './fake-office';

const TEXTS = { errorMessage: 'plain', errorMessageMarkdown: '**md**', cancelLabel: 'See options' };

describe('what happens to the mail, for each outcome and client', () => {
  const ROWS: readonly [string, string, Acknowledged, SendAction, string][] = [
    ['allow', '1.12', 'no', 'send', 'nothing to say'],
    ['inform', '1.15', 'no', 'send', 'the pane tells, the send is not stopped'],
    ['advise', '1.14', 'no', 'prompt', 'a tip with Send Anyway'],
    ['advise', '1.12', 'no', 'send', 'without Send Anyway a tip never becomes a stop'],
    ['warnConfirm', '1.14', 'no', 'prompt', 'firmer words, same dialog'],
    ['warnConfirm', '1.12', 'no', 'stop', '"I have checked" in the pane lets it pass'],
    ['warnConfirm', '1.12', 'yes', 'send', 'has been checked in the pane'],
    ['warnConfirm', '1.12', 'unreadable', 'send', 'no way to acknowledge: never lock a mailbox'],
    ['warnJustify', '1.15', 'no', 'stop', 'a reason in the pane lets it pass'],
    ['warnJustify', '1.15', 'yes', 'send', 'a reason was given in the pane'],
    ['warnJustify', '1.15', 'unreadable', 'prompt', 'no way to give a reason: at least confirm'],
    ['warnJustify', '1.12', 'unreadable', 'send', 'no way to give a reason or confirm'],
    ['block', '1.15', 'yes', 'stop', 'an acknowledgement never lifts a block'],
    ['block', '1.12', 'unreadable', 'stop', 'a block passes only after a change'],
  ];
  test.each(ROWS)(
    '%s on %s, acknowledged: %s -> %s (%s)',
    (outcome, client, acknowledged, action) => {
      const known = OUTCOMES.find((each) => each === outcome)!;
      expect(actionFor(known, client as '1.12', acknowledged)).toBe(action);
    },
  );
});

describe('options of the completion', () => {
  test('a mail that may go carries nothing but that', () => {
    expect(completionFor('send', '1.15', TEXTS, false, '{}')).toEqual({ allowEvent: true });
  });

  test('1.12 gets no option that it does not know', () => {
    expect(completionFor('stop', '1.12', TEXTS, false, '{}')).toEqual({
      allowEvent: false,
      errorMessage: 'plain',
    });
  });

  test('1.14 gets no Markdown; Send Anyway comes from a string literal', () => {
    const options = completionFor('prompt', '1.14', TEXTS, false, '{}');
    expect(options).not.toHaveProperty('errorMessageMarkdown');
    expect(options.sendModeOverride).toBe('promptUser');
  });

  test('a stop never asks for Send Anyway', () => {
    expect(completionFor('stop', '1.15', TEXTS, false, '{}')).not.toHaveProperty(
      'sendModeOverride',
    );
  });

  test.each([
    [false, PANE_COMMAND.message],
    [true, PANE_COMMAND.meeting],
  ])(
    'the button opens the pane of the open item (meeting: %s), by an id of the manifest',
    (isMeeting, commandId) => {
      expect(completionFor('stop', '1.15', TEXTS, isMeeting, '{}').commandId).toBe(commandId);
      expect(readFileSync('manifest.xml', 'utf8')).toContain(`id="${commandId}"`);
    },
  );

  test('context data is a string: older classic builds take nothing else', () => {
    expect(typeof completionFor('stop', '1.15', TEXTS, false, '{"v":1}').contextData).toBe(
      'string',
    );
  });
});

test('a second completion is dropped and no timer survives the first', () => {
  const clock = fakeClock();
  const calls = openCalls(clock);
  const completed: unknown[] = [];
  calls.after(4500, () => undefined);
  const completion = completeOnce({ completed: (options) => void completed.push(options) }, calls);
  completion.complete({ allowEvent: false });
  completion.complete({ allowEvent: true });
  expect(completed).toEqual([{ allowEvent: false }]);
  expect(clock.alive()).toBe(0);
});
