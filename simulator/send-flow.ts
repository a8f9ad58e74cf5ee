/**
 * From pressing Send to "sent" or "not sent": runs the handler, tells the user when it is slow, gives up
 * after five minutes, asks what the alert asks, and says which button was chosen. Knows no page: how the
 * dialog looks and how a handler is run are handed in.
 */
import type { LaunchEvent, SendMode } from './add-in';
import { judgeSend, SLOW_AFTER_MS, slowButtons, TIMED_OUT_AFTER_MS } from './smart-alerts';
import type { Alert, AlertButton, HandlerResult, SendContext } from './smart-alerts';

export interface RunRequest {
  readonly functionName: string;
  readonly eventType: 'OnMessageSend' | 'OnAppointmentSend';
}

export interface RunningHandler {
  /** The first completion; never rejects. It may never come. */
  readonly result: Promise<HandlerResult>;
  dispose(): void;
}

export interface SlowNotice {
  /** The user's choice; never resolves where the mode leaves none. */
  readonly choice: Promise<AlertButton>;
  close(): void;
}

export interface SendStage {
  run(request: RunRequest): RunningHandler;
  /** Shows the notice that the add-in takes long. */
  showSlow(buttons: readonly AlertButton[]): SlowNotice;
  /** Shows the alert and resolves with the button. */
  showAlert(alert: Alert): Promise<AlertButton>;
  remark(text: string): void;
  /** Milliseconds of real time for one of Outlook's; 1 outside tests. */
  readonly timeScale: number;
}

export interface SendOutcome {
  readonly isSent: boolean;
  readonly how: 'unchecked' | 'allowed' | AlertButton;
  readonly result: HandlerResult | null;
  readonly alert: Alert | null;
}

/** One press of Send; resolves when the item has gone or is back with its author. */
export async function send(
  event: { readonly launch: LaunchEvent | null; readonly type: RunRequest['eventType'] },
  context: Omit<SendContext, 'sendMode'>,
  stage: SendStage,
): Promise<SendOutcome> {
  const { launch } = event;
  if (launch === null) return { isSent: true, how: 'unchecked', result: null, alert: null };
  const running = stage.run({ functionName: launch.functionName, eventType: event.type });
  const early = await waitFor(running, launch.sendMode, stage);
  if (early.kind === 'left') return chosen(early.button, null, null);
  const judgement = judgeSend(early.result, { ...context, sendMode: launch.sendMode });
  if (judgement.action === 'send') {
    judgement.remarks.forEach((remark) => stage.remark(remark));
    return { isSent: true, how: 'allowed', result: early.result, alert: null };
  }
  const { alert } = judgement;
  alert.remarks.forEach((remark) => stage.remark(remark));
  return chosen(await stage.showAlert(alert), early.result, alert);
}

function chosen(how: AlertButton, result: HandlerResult | null, alert: Alert | null): SendOutcome {
  return { isSent: how === 'sendAnyway', how, result, alert };
}

type Waited =
  | { readonly kind: 'ended'; readonly result: HandlerResult }
  /** The user did not wait for the handler. */
  | { readonly kind: 'left'; readonly button: AlertButton };

async function waitFor(
  running: RunningHandler,
  mode: SendMode,
  { showSlow, timeScale }: SendStage,
): Promise<Waited> {
  const slow = pause(SLOW_AFTER_MS * timeScale);
  const end = pause(TIMED_OUT_AFTER_MS * timeScale);
  const result = running.result.then((ended): Waited => ({ kind: 'ended', result: ended }));
  const timedOut = end.done.then((): Waited => ({ kind: 'ended', result: { kind: 'timed-out' } }));
  try {
    const first = await Promise.race([result, slow.done.then(() => null)]);
    if (first !== null) return first;
    const notice = showSlow(slowButtons(mode));
    const left = notice.choice.then((button): Waited => ({ kind: 'left', button }));
    const last = await Promise.race([result, timedOut, left]);
    notice.close();
    return last;
  } finally {
    slow.cancel();
    end.cancel();
  }
}

function pause(ms: number): { readonly done: Promise<void>; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  return { done, cancel: () => clearTimeout(timer) };
}
