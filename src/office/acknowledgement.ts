/**
 * Reads what the pane left in the item's session data: "I have checked", and corrected recipient groups.
 *
 * The handler only reads; the pane writes (`pane-mailbox.ts`). All data is asked for at once, because
 * a missing key is an error in some clients and cannot be told from a broken one.
 */
import type { Calls } from './call';
import type { ComposeItem } from './item';
import { CALL_TIMEOUT_MS } from './limits';

/** The session-data key that holds the acknowledged fingerprints. */
export const ACKNOWLEDGEMENT_KEY = 'sluice.acknowledged';

/** The session-data key that holds the groups of recipients that the user corrected. */
export const CORRECTIONS_KEY = 'sluice.groups';

export interface PaneNotes {
  /** The stored value, an empty string when there is none, or null when this client cannot say. */
  readonly acknowledgement: string | null;
  readonly corrections: string;
}

/** What the pane left for this item. Never rejects. */
export async function readPaneNotes(item: ComposeItem, calls: Calls): Promise<PaneNotes> {
  const answer = await calls.ask<object>(CALL_TIMEOUT_MS, (done) =>
    typeof item.sessionData?.getAllAsync === 'function'
      ? item.sessionData.getAllAsync(done)
      : false,
  );
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) {
    return { acknowledgement: null, corrections: '' };
  }
  const stored = answer.value as Record<string, unknown>;
  return {
    acknowledgement: textOf(stored[ACKNOWLEDGEMENT_KEY]),
    corrections: textOf(stored[CORRECTIONS_KEY]),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
