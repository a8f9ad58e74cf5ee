/**
 * Reads what the pane left in the item's session data: "I have checked", or a reason.
 *
 * The handler only reads; the pane writes (`pane-mailbox.ts`). All data is asked for at once, because
 * a missing key is an error in some clients and cannot be told from a broken one.
 */
import type { Calls } from './call';
import type { ComposeItem } from './item';
import { CALL_TIMEOUT_MS } from './limits';

/** The session-data key that holds the acknowledged fingerprints. */
export const ACKNOWLEDGEMENT_KEY = 'sluice.acknowledged';

/** The stored value, an empty string when there is none, or null when this client cannot say. */
export async function readAcknowledgement(item: ComposeItem, calls: Calls): Promise<string | null> {
  const answer = await calls.ask<object>(CALL_TIMEOUT_MS, (done) =>
    typeof item.sessionData?.getAllAsync === 'function'
      ? item.sessionData.getAllAsync(done)
      : false,
  );
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return null;
  const stored: unknown = (answer.value as Record<string, unknown>)[ACKNOWLEDGEMENT_KEY];
  return typeof stored === 'string' ? stored : '';
}
