import { PANE_COMMAND } from '../../src/office/finish';
import { openSend, type Ending, type Send } from '../../src/office/send';
import { type Behaviours, fakeClock, fakeItem, installOffice } from './fake-office';

const ENDING: Ending = {
  outcome: 'warnConfirm',
  texts: { errorMessage: 'm', errorMessageMarkdown: 'm', cancelLabel: 'c' },
  acknowledged: 'no',
  contextData: '{}',
};

/** Opens a send on a fake item and reads it; `atMs` is when each completion came. */
async function run(behaviours: Behaviours, work: (send: Send) => Promise<void>, advanceMs = 10000) {
  const clock = fakeClock();
  const completions: { atMs: number; allowEvent: boolean | undefined }[] = [];
  installOffice(
    fakeItem({ attachments: [{ id: '1', name: 'a.txt', size: 3, content: 'YWJj' }] }, behaviours),
    '1.15',
  );
  const event = {
    completed: (options: Office.SmartAlertsEventCompletedOptions) =>
      void completions.push({ atMs: clock.now(), allowEvent: options.allowEvent }),
  };
  const send = openSend(event, () => ENDING, clock);
  const working = work(send);
  await clock.advance(advanceMs);
  await Promise.race([working, Promise.resolve()]);
  return { completions, timersAlive: clock.alive() };
}

describe('a send is completed once, in time, with no timer left', () => {
  test('by the work itself', async () => {
    const { completions, timersAlive } = await run({}, async (send) => {
      await send.read();
      send.finish(ENDING);
    });
    expect(completions).toHaveLength(1);
    expect(timersAlive).toBe(0);
  });

  test('by the watchdog at 4.5 s when the work never ends', async () => {
    const { completions, timersAlive } = await run({}, () => new Promise(() => undefined));
    expect(completions).toEqual([{ atMs: 4500, allowEvent: false }]);
    expect(timersAlive).toBe(0);
  });

  test('late work after the watchdog changes nothing: a second completion would release the mail', async () => {
    let late: Send | null = null;
    const { completions } = await run({}, (send) => {
      late = send;
      return new Promise(() => undefined);
    });
    late!.finish({ ...ENDING, outcome: 'allow' });
    expect(completions).toHaveLength(1);
  });

  test('reading ends by 3.5 s though no call ever answers', async () => {
    const silent: Behaviours = {
      subject: 'never-answers',
      body: 'never-answers',
      to: 'never-answers',
      cc: 'never-answers',
      bcc: 'never-answers',
      from: 'never-answers',
      composeType: 'never-answers',
      attachments: 'never-answers',
      sessionData: 'never-answers',
    };
    const { completions } = await run(silent, async (send) => {
      await send.read();
      send.finish(ENDING);
    });
    expect(completions[0]!.atMs).toBeLessThanOrEqual(3500);
  });

  test('attachment content waits for what is left of 3.5 s, not for 3.5 s more', async () => {
    const { completions } = await run({ content: 'never-answers' }, async (send) => {
      await send.read();
      send.finish(ENDING);
    });
    expect(completions[0]!.atMs).toBeLessThanOrEqual(3500);
  });
});

test('the time left for work shrinks and is never negative', async () => {
  const clock = fakeClock();
  installOffice(fakeItem({}), '1.15');
  const send = openSend({ completed: () => undefined }, () => ENDING, clock);
  expect(send.remainingMs()).toBe(4000);
  await clock.advance(1500);
  expect(send.remainingMs()).toBe(2500);
  await clock.advance(60000);
  expect(send.remainingMs()).toBe(0);
});

test('no item at all: reading rejects, so that the handler says "not checked"', async () => {
  installOffice(null, '1.15');
  const send = openSend({ completed: () => undefined }, () => ENDING, fakeClock());
  await expect(send.read()).rejects.toThrow('no item');
});

test.each([
  ['a mail', false, PANE_COMMAND.message],
  ['a meeting', true, PANE_COMMAND.meeting],
])("the alert on %s opens the pane by that form's own button", (_what, isMeeting, commandId) => {
  const completed = jest.fn();
  installOffice(fakeItem({ isMeeting }), '1.15');
  openSend({ completed }, () => ENDING, fakeClock()).finish(ENDING);
  expect(completed).toHaveBeenCalledWith(expect.objectContaining({ commandId }));
});
