/**
 * One send from entry to completion: the clock, the deadline, the client, and the way out.
 *
 * The entry opens a send, works, and calls `finish`. Whatever happens in between, the event is
 * completed once, by 4.5 s at the latest, with no timer left alive.
 */
import type { Outcome } from '../core/types';
import { readPaneNotes } from './acknowledgement';
import { type Calls, type HostClock, openCalls } from './call';
import { type ClientLevel, clientLevel, displayLanguage } from './client';
import {
  type Acknowledged,
  actionFor,
  type AlertTexts,
  completeOnce,
  completionFor,
  type SendEvent,
} from './finish';
import { currentItem, isMeeting } from './item';
import { COMPLETE_BY_MS, CONTENT_TIMEOUT_MS, WORK_DEADLINE_MS } from './limits';
import { type AttachmentContent, listAttachments, readAttachments } from './read-attachments';
import { readMessage, type ReadMessage } from './read-message';

export interface ReadSend extends ReadMessage {
  readonly contents: readonly AttachmentContent[];
  /** The stored fingerprint, an empty string when there is none, null when the client cannot say. */
  readonly acknowledgement: string | null;
  /** Corrected recipient groups as the pane stored them, or an empty string. */
  readonly corrections: string;
}

export interface Send {
  readonly client: ClientLevel;
  readonly language: string;
  /** Milliseconds from any origin; shared with the budget. */
  now(): number;
  /** Milliseconds until work must have ended; never negative. */
  remainingMs(): number;
  /** Reads item, attachments and acknowledgement. Never rejects. */
  read(): Promise<ReadSend>;
  /** Completes the event; later calls do nothing. */
  finish(ending: Ending): void;
}

export interface Ending {
  readonly outcome: Outcome;
  readonly texts: AlertTexts;
  readonly acknowledged: Acknowledged;
  /** JSON without personal data, for the pane. */
  readonly contextData: string;
}

/** The only two functions that every host has beside Office and console. */
declare function setTimeout(run: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Read late, because tests and slow engines replace the globals. */
const HOST: HostClock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer),
};

/** Opens a send. `onDeadline` makes the ending for a send that could not be checked in time. */
export function openSend(
  event: SendEvent,
  onDeadline: (send: Send) => Ending,
  clock: HostClock = HOST,
): Send {
  const enteredMs = clock.now();
  const calls = openCalls(clock);
  const completion = completeOnce(event, calls);
  const client = clientLevel();

  const send: Send = {
    client,
    language: displayLanguage(),
    now: () => clock.now(),
    remainingMs: () => Math.max(0, enteredMs + WORK_DEADLINE_MS - clock.now()),
    read: () => readAll(calls, () => Math.max(1, enteredMs + CONTENT_TIMEOUT_MS - clock.now())),
    finish({ outcome, texts, acknowledged, contextData }) {
      const action = actionFor(outcome, client, acknowledged);
      completion.complete(completionFor(action, client, texts, isMeetingNow(), contextData));
    },
  };
  calls.after(COMPLETE_BY_MS, () => send.finish(onDeadline(send)));
  return send;
}

/** Everything starts at once; contents start as soon as the list of attachments is there. */
async function readAll(calls: Calls, contentTimeoutMs: () => number): Promise<ReadSend> {
  const item = currentItem();
  if (item === null) throw new Error('no item');
  const listed = listAttachments(item, calls);
  const fetched = listed.then(({ attachments }) =>
    readAttachments(item, attachments, calls, contentTimeoutMs()),
  );
  const [read, { contents, unchecked }, notes] = await Promise.all([
    readMessage(item, calls, listed),
    fetched,
    readPaneNotes(item, calls),
  ]);
  return {
    message: read.message,
    unchecked: [...read.unchecked, ...unchecked],
    contents,
    ...notes,
  };
}

/** The item may have gone away in between: then the mail's button is as good as the meeting's. */
function isMeetingNow(): boolean {
  try {
    const item = currentItem();
    return item !== null && isMeeting(item);
  } catch {
    // Office refuses access to closed items by throwing.
    return false;
  }
}
