import { PROFILES } from '../../simulator/profiles';
import { send } from '../../simulator/send-flow';
import type { SendStage } from '../../simulator/send-flow';
import { parseCompletedOptions } from '../../simulator/smart-alerts';
import type { AlertButton, HandlerResult } from '../../simulator/smart-alerts';
import type { SendMode } from '../../simulator/add-in';

const NEVER = new Promise<never>(() => undefined);
const completed = (options: object): HandlerResult => ({
  kind: 'completed',
  options: parseCompletedOptions(options),
});

/** A stage whose user answers every question with the given button. */
function stage(
  result: Promise<HandlerResult>,
  answers: { alert?: AlertButton; slow?: AlertButton } = {},
): SendStage & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    timeScale: 0.001,
    run: ({ functionName, eventType }) => {
      seen.push(`run ${functionName} ${eventType}`);
      return { result, dispose: () => undefined };
    },
    showSlow: (buttons) => {
      seen.push(`slow ${buttons.join(' ')}`);
      const choice = answers.slow === undefined ? NEVER : Promise.resolve(answers.slow);
      return { choice, close: () => seen.push('slow closed') };
    },
    showAlert: (alert) => {
      seen.push(`alert ${alert.kind}`);
      return Promise.resolve(answers.alert ?? 'dontSend');
    },
    remark: (text) => seen.push(`remark ${text}`),
  };
}

const press = (on: SendStage, sendMode: SendMode = 'SoftBlock'): ReturnType<typeof send> =>
  send(
    { launch: { functionName: 'onMessageSend', sendMode }, type: 'OnMessageSend' },
    { profile: PROFILES.web, commandIds: [] },
    on,
  );

test('an add-in without a handler for this event does not stand in the way', async () => {
  const on = stage(NEVER);
  const outcome = await send(
    { launch: null, type: 'OnAppointmentSend' },
    { profile: PROFILES.web, commandIds: [] },
    on,
  );
  expect(outcome).toMatchObject({ isSent: true, how: 'unchecked' });
  expect(on.seen).toEqual([]);
});

test('allowed: no question is asked', async () => {
  const on = stage(Promise.resolve(completed({ allowEvent: true })));
  expect(await press(on)).toMatchObject({ isSent: true, how: 'allowed' });
  expect(on.seen).toEqual(['run onMessageSend OnMessageSend']);
});

test('stopped: the button decides', async () => {
  const stop = Promise.resolve(completed({ allowEvent: false, errorMessage: 'Why.' }));
  expect(await press(stage(stop, { alert: 'dontSend' }))).toMatchObject({ isSent: false });
  expect(await press(stage(stop, { alert: 'sendAnyway' }))).toMatchObject({ isSent: true });
});

test('a handler that never ends: notice after 5 s, end after 5 minutes, both scaled', async () => {
  const on = stage(NEVER);
  const outcome = await press(on);
  expect(outcome).toMatchObject({ isSent: false, alert: { kind: 'timed-out' } });
  expect(on.seen.slice(1)).toEqual(['slow ', 'slow closed', 'alert timed-out']);
});

test('PromptUser: the user need not wait for a slow handler', async () => {
  const on = stage(NEVER, { slow: 'sendAnyway' });
  expect(await press(on, 'PromptUser')).toMatchObject({ isSent: true, how: 'sendAnyway' });
  expect(on.seen).toContain('slow sendAnyway dontSend');
});

test('a verdict that comes after the notice still counts, and the notice goes away', async () => {
  const late = new Promise<HandlerResult>((resolve) => {
    setTimeout(() => resolve(completed({ allowEvent: true })), 40);
  });
  const on = stage(late);
  expect(await press(on)).toMatchObject({ isSent: true, how: 'allowed' });
  expect(on.seen).toContain('slow closed');
});
