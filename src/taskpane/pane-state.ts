/** What the pane knows at one moment. Plain data: the session makes it, the view models read it. */
import type { Decision } from '../core/decision';
import type { Attachment, ComposeType, Recipient } from '../core/types';
import type { GroupCorrections } from './engine-port';
import type { PaneTexts } from '../i18n/pane-texts';

export type Phase =
  /** Waiting for Outlook or the engine. */
  | 'starting'
  | 'noItem'
  | 'noEngine'
  /** An item is open; `seen` is what was checked last, or null before the first check. */
  | 'item';

/** What the last check saw. No text of the message: that is read afresh when it is needed. */
export interface Seen {
  readonly decision: Decision;
  readonly composeType: ComposeType;
  readonly subject: string;
  readonly recipients: readonly Recipient[];
  readonly attachments: readonly Attachment[];
  /** Names, not contents, were looked at so far: "nothing found" must wait. */
  readonly isReadingAttachments: boolean;
}

/** What was just done, as a key of `PaneTexts.mended`. */
export type Notice = keyof PaneTexts['mended'];

export interface PaneState {
  readonly phase: Phase;
  readonly seen: Seen | null;
  /** Acknowledged for what was seen last. */
  readonly isAcknowledged: boolean;
  /** False: this client keeps no session data, so nothing can be handed to the send handler. */
  readonly canAcknowledge: boolean;
  readonly corrections: GroupCorrections;
  readonly canUndo: boolean;
  readonly notice: Notice | null;
  /** The text rested for one look: a natural pause. */
  readonly isSettled: boolean;
  readonly isHintDismissed: boolean;
}

export const INITIAL_STATE: PaneState = {
  phase: 'starting',
  seen: null,
  isAcknowledged: false,
  canAcknowledge: true,
  corrections: {},
  canUndo: false,
  notice: null,
  isSettled: false,
  isHintDismissed: false,
};
