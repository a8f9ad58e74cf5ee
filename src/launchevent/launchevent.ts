/**
 * The send handler: what Outlook runs when Send is pressed, on mails and on meetings.
 *
 * Read, extract, check, decide, explain, finish: each step has a room of its own, this file only names
 * them. At load it registers and touches nothing else of Office: in classic Outlook `Office.context` is
 * not there yet and code inside `onReady` never runs; in web views no event is handed over until
 * `onReady` was called.
 */
import { createEngine } from '../engine/engine';
import { policy } from './policy';
import type { SendEvent } from '../office/finish';
import { openSend } from '../office/send';
import { endingOf, endingUnread } from './ending';
import { requestOf } from './request';

const engine = createEngine(policy);

async function onSend(event: SendEvent): Promise<void> {
  const send = openSend(event, () => endingUnread(send, 'timed-out'));
  try {
    const read = await send.read();
    const { decision } = engine.check(requestOf(read, send)); // extract, check, decide
    send.finish(endingOf(decision, read.acknowledgement, send)); // explain, finish
  } catch {
    // The outer of the two walls where bugs of ours stop: the mail was not checked, and that is said.
    send.finish(endingUnread(send, 'failed'));
  }
}

function start(event: SendEvent): void {
  void onSend(event);
}

Office.actions.associate('onMessageSend', start);
Office.actions.associate('onAppointmentSend', start);
void Office.onReady();
