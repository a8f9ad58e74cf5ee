/** What a mend needs and what it leaves: a notice, and the way back. */
import type { PaneMailbox, Written } from '../../office/pane-mailbox';
import type { Notice } from '../pane-state';
import type { Fresh } from './value-of';

export interface MendContext {
  readonly mailbox: PaneMailbox;
  /** Checks the item as it stands now. */
  readonly checkFresh: () => Promise<Fresh | null>;
}

export interface Mended {
  readonly notice: Notice;
  /** Null when there is nothing to undo, or no way. */
  readonly undo: (() => Promise<Notice>) | null;
}

/** Nothing was changed; the notice says why. */
export function nothing(notice: Notice): Mended {
  return { notice, undo: null };
}

export function doneOr(notice: Notice, written: Written): Notice {
  return written.ok ? notice : 'failed';
}
