/**
 * The pane's life with one mailbox, as the components see it: what is shown, and what the user does. Runs
 * mends and keeps their undo, hands the acknowledgement over. No React, no Office, no text.
 *
 * Looking and checking is `item-watch.ts`. Revealed values are sliced afresh and handed on, never kept.
 */
import { acknowledge } from '../core/decide/acknowledgement';
import type { Finding } from '../core/types';
import { ACKNOWLEDGEMENT_KEY, CORRECTIONS_KEY } from '../office/acknowledgement';
import type { PaneMailbox } from '../office/pane-mailbox';
import type { PaneEngine } from './engine-port';
import { HINT_KEY, watchItem } from './item-watch';
import type { PaneHost } from './looking';
import type { Mend } from './mend/mend';
import { runMend } from './mend/run-mend';
import { valueOf } from './mend/value-of';
import type { Notice, PaneState } from './pane-state';
import { createStore } from './session-store';

const MAX_UNDO = 20;

export interface Session {
  state(): PaneState;
  subscribe(listener: () => void): () => void;
  start(): void;
  stop(): void;
  /** Looks now, whatever the clock says. */
  look(): Promise<void>;
  mend(mend: Mend): Promise<void>;
  undo(): Promise<void>;
  /** The value as it stands in the item now, or null. */
  reveal(finding: Finding): Promise<string | null>;
  /** What the user wrote, for use in another channel; null when it cannot be read. */
  ownText(): Promise<string | null>;
  /** "I have checked", or a reason was given: valid for what was seen last. */
  goOn(): Promise<void>;
  correctGroup(address: string, group: string): Promise<void>;
  dismissHint(): void;
  notify(notice: Notice): void;
}

export interface SessionInput {
  readonly mailbox: PaneMailbox;
  /** Null: the engine could not be loaded. */
  readonly loadEngine: () => Promise<PaneEngine | null>;
  readonly host: PaneHost;
}

export function createSession({ mailbox, loadEngine, host }: SessionInput): Session {
  const store = createStore();
  const { set, state } = store;
  let undos: (() => Promise<Notice>)[] = [];
  const onForget = (): void => {
    undos = [];
  };
  const watch = watchItem({ mailbox, loadEngine, host, store, onForget });
  const { checkFresh } = watch;

  function afterChange(notice: Notice): Promise<void> {
    set({ notice, canUndo: undos.length > 0 });
    return watch.lookAtOwnChange();
  }

  return {
    state,
    subscribe: store.subscribe,
    start: watch.start,
    stop: watch.stop,
    look: watch.look,
    async mend(mend) {
      set({ notice: null });
      const { notice, undo } = await runMend(mend, { mailbox, checkFresh });
      if (undo !== null) undos = [...undos, undo].slice(-MAX_UNDO);
      await afterChange(notice);
    },
    async undo() {
      const undo = undos[undos.length - 1];
      if (undo === undefined) return;
      undos = undos.slice(0, -1);
      await afterChange(await undo());
    },
    async reveal(finding) {
      const fresh = await checkFresh();
      return fresh === null ? null : valueOf(finding, fresh);
    },
    async ownText() {
      const body = (await checkFresh())?.parts.find(({ location }) => location.part === 'body');
      if (body === undefined) return null;
      const own = body.zones.filter(({ zone }) => zone === 'own');
      const spans = body.zones.length === 0 ? [{ start: 0, end: body.text.length }] : own;
      return spans
        .map(({ start, end }) => body.text.slice(start, end))
        .join('')
        .trim();
    },
    async goOn() {
      const { seen } = state();
      if (seen === null || seen.isReadingAttachments) return;
      const { decision, attachments } = seen;
      const note = acknowledge(decision, attachments);
      const written = await mailbox.writeNote(ACKNOWLEDGEMENT_KEY, note);
      if (written.ok) watch.acknowledged(note);
      set({ canAcknowledge: written.ok, isAcknowledged: written.ok });
    },
    async correctGroup(address, group) {
      const corrections = { ...state().corrections, [address]: group };
      set({ corrections });
      await mailbox.writeNote(CORRECTIONS_KEY, JSON.stringify(corrections));
      await watch.look();
    },
    dismissHint() {
      set({ isHintDismissed: true });
      void mailbox.writeNote(HINT_KEY, 'off');
    },
    notify: (notice) => set({ notice }),
  };
}
