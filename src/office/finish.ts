/**
 * Ends a send: turns an outcome into the options of `event.completed`, and completes exactly once.
 *
 * Option values are string literals: the enums do not exist in every
 * office.js. `contextData` is a string because classic Outlook before 2402 takes nothing else, and it
 * holds no content.
 */
import type { Outcome } from '../core/types';
import type { Calls } from './call';
import type { ClientLevel } from './client';

/** What the alert says; made by `core/explain.ts` within Outlook's limits. */
export interface AlertTexts {
  /** At most 500 characters. */
  readonly errorMessage: string;
  /** The same in Outlook's Markdown subset, at most 500 characters. */
  readonly errorMessageMarkdown: string;
  /** At most 20 characters. */
  readonly cancelLabel: string;
}

/** What the pane wrote for this very content and these recipients. */
export type Acknowledged = 'yes' | 'no' | 'unreadable';

/** What happens to the mail; `prompt` is stopped with Send Anyway beside it. */
export type SendAction = 'send' | 'prompt' | 'stop';

/** Control ids of the manifest that the alert's button opens; a test compares them with it. */
export const PANE_COMMAND = { message: 'SluicePaneMessage', meeting: 'SluicePaneMeeting' } as const;

/** What each outcome does on clients with and without Send Anyway, one row a line. */
export function actionFor(
  outcome: Outcome,
  client: ClientLevel,
  acknowledged: Acknowledged,
): SendAction {
  const hasOverride = client !== '1.12';
  if (outcome === 'block') return 'stop';
  if (acknowledged === 'yes') return 'send';
  switch (outcome) {
    case 'allow':
    case 'inform':
      return 'send';
    case 'advise':
      // Without Send Anyway a tip would become a stop.
      return hasOverride ? 'prompt' : 'send';
    case 'warnConfirm':
      if (hasOverride) return 'prompt';
      // No way to say "I have checked": Sluice never locks a mailbox.
      return acknowledged === 'unreadable' ? 'send' : 'stop';
    case 'warnJustify':
      if (acknowledged === 'unreadable') return hasOverride ? 'prompt' : 'send';
      return 'stop';
  }
}

/** The options of `event.completed` for an action. */
export function completionFor(
  action: SendAction,
  client: ClientLevel,
  texts: AlertTexts,
  isMeeting: boolean,
  contextData: string,
): Office.SmartAlertsEventCompletedOptions {
  if (action === 'send') return { allowEvent: true };
  const options: Office.SmartAlertsEventCompletedOptions = {
    allowEvent: false,
    errorMessage: texts.errorMessage,
  };
  if (client === '1.12') return options;
  return {
    ...options,
    ...(client === '1.15' ? { errorMessageMarkdown: texts.errorMessageMarkdown } : {}),
    ...(action === 'prompt' ? { sendModeOverride: 'promptUser' } : {}),
    cancelLabel: texts.cancelLabel,
    commandId: isMeeting ? PANE_COMMAND.meeting : PANE_COMMAND.message,
    contextData,
  };
}

/** An event as the host hands it over. */
export interface SendEvent {
  completed(options: Office.SmartAlertsEventCompletedOptions): void;
}

export interface Completion {
  /** Completes the event if nobody has yet; clears every timer first. */
  complete(options: Office.SmartAlertsEventCompletedOptions): void;
}

/** Wraps an event so that the first completion is the only one. */
export function completeOnce(event: SendEvent, calls: Calls): Completion {
  let isDone = false;
  return {
    complete(options) {
      if (isDone) return;
      isDone = true;
      calls.close();
      event.completed(options);
    },
  };
}
