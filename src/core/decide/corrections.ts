/**
 * Groups of recipients as the user corrected them for one item: a text that the pane leaves in the item's
 * session data and the send handler reads, so that both judge the same. `decide/recipients.ts` applies
 * them; a correction never makes anyone a colleague.
 */

/** Group id by address as the client gave it. */
export type Corrections = { readonly [address: string]: string };

const NONE: Corrections = {};

/** Reads what was stored; anything that is no such object corrects nothing. */
export function parseCorrections(stored: string | null): Corrections {
  if (stored === null || stored === '') return NONE;
  try {
    const value: unknown = JSON.parse(stored);
    return isCorrections(value) ? value : NONE;
  } catch {
    // Not ours, or cut off: the policy's own groups hold, which are never milder.
    return NONE;
  }
}

function isCorrections(value: unknown): value is Corrections {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = value as { readonly [key: string]: unknown };
  return Object.keys(entries).every((key) => typeof entries[key] === 'string');
}
