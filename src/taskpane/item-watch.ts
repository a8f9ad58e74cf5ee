/**
 * Looks at the item every two seconds while the pane is visible and checks what changed. It changes
 * nothing in the mailbox; what the user does is `session.ts`.
 *
 * Text of the message lives here only between two looks, to see whether anything changed.
 */
import { isAcknowledged } from '../core/decide/acknowledgement';
import { parseCorrections } from '../core/decide/corrections';
import type { Attachment } from '../core/types';
import { ACKNOWLEDGEMENT_KEY, CORRECTIONS_KEY } from '../office/acknowledgement';
import type { PaneMailbox } from '../office/pane-mailbox';
import type { ReadAttachments } from '../office/read-attachments';
import type { ReadMessage } from '../office/read-message';
import type { GroupCorrections, PaneChecked, PaneEngine } from './engine-port';
import { createLooking, type PaneHost } from './looking';
import type { Fresh } from './mend/value-of';
import { INITIAL_STATE } from './pane-state';
import type { SessionStore } from './session-store';

/** Reading a longer body could be felt while typing: it waits until the text has rested for one look. */
const RESTED_FROM_CHARACTERS = 50_000;
export const HINT_KEY = 'sluice.hint';
const NO_CONTENTS: ReadAttachments = { contents: [], unchecked: [] };

export interface ItemWatch {
  start(): void;
  stop(): void;
  /** Looks now, whatever the clock says. */
  look(): Promise<void>;
  /** Our own change is no typing: it is checked at once. */
  lookAtOwnChange(): Promise<void>;
  /** The item as it stands now, checked; attachments are not fetched again. */
  checkFresh(): Promise<Fresh | null>;
  /** The note that now lies with the item. */
  acknowledged(note: string): void;
}

export interface ItemWatchInput {
  readonly mailbox: PaneMailbox;
  /** Null: the engine could not be loaded. */
  readonly loadEngine: () => Promise<PaneEngine | null>;
  readonly host: PaneHost;
  readonly store: SessionStore;
  /** Everything of one item is forgotten when another one is opened. */
  readonly onForget: () => void;
}

export function watchItem({ mailbox, loadEngine, host, store, onForget }: ItemWatchInput) {
  let engine: PaneEngine | null = null;
  let last: { readonly read: ReadMessage; readonly corrections: GroupCorrections } | null = null;
  let contents: { readonly key: string; readonly read: ReadAttachments | null } | null = null;
  let seenBody: string | null = null;
  let stored: string | null = '';
  let stopListening: () => void = () => undefined;
  const looking = createLooking({ host, lookOnce, onBug });

  function forgetItem(): void {
    last = null;
    seenBody = null;
    contents = null;
    stored = '';
    onForget();
    store.set({ ...INITIAL_STATE, phase: store.state().phase });
  }

  /** The pane's wall for bugs of the engine: it says that nothing was checked, and tries again. */
  function onBug(): void {
    last = null;
    store.set({ phase: 'noEngine', seen: null });
  }

  async function readNotes(): Promise<void> {
    // Together: where Outlook is silent, each waits for its time-out.
    const [acknowledged, hint, groups] = await Promise.all(
      [ACKNOWLEDGEMENT_KEY, HINT_KEY, CORRECTIONS_KEY].map((key) => mailbox.readNote(key)),
    );
    stored = acknowledged ?? null;
    const corrections = parseCorrections(groups ?? null);
    store.set({ canAcknowledge: stored !== null, isHintDismissed: hint === 'off', corrections });
  }

  async function lookOnce(): Promise<void> {
    if (engine === null) engine = await loadEngine();
    if (engine === null) return store.set({ phase: 'noEngine' });
    const read = await mailbox.read();
    if (read === null) {
      if (store.state().phase === 'item') forgetItem();
      return store.set({ phase: 'noItem', seen: null });
    }
    const isNew = last === null;
    if (isNew) await readNotes();
    const { corrections, isSettled } = store.state();
    if (last !== null && isUnchanged(last.read, read) && last.corrections === corrections) {
      return isSettled ? undefined : store.set({ isSettled: true });
    }
    const isStillTyped = seenBody !== null && seenBody !== read.message.body;
    seenBody = read.message.body;
    if (isStillTyped && read.message.body.length > RESTED_FROM_CHARACTERS) return;
    last = { read, corrections };
    store.set({ phase: 'item', isSettled: isNew });
    await checkWithContents(read, engine);
  }

  /** Text first, so that something is seen at once; then again with what the attachments hold. */
  async function checkWithContents(read: ReadMessage, checker: PaneEngine): Promise<void> {
    const { attachments } = read.message;
    const key = attachmentsKey(attachments);
    if (contents === null || contents.key !== key) contents = { key, read: null };
    if (contents.read === null && attachments.length > 0) {
      await see(read, NO_CONTENTS, checker, true);
      contents = { key, read: await mailbox.readContents(attachments, 'check') };
    }
    await see(read, contents.read ?? NO_CONTENTS, checker, false);
  }

  async function check(
    read: ReadMessage,
    files: ReadAttachments,
    checker: PaneEngine,
  ): Promise<PaneChecked> {
    return checker.check({
      message: read.message,
      contents: files.contents,
      unchecked: [...read.unchecked, ...files.unchecked],
      groups: store.state().corrections,
    });
  }

  async function see(
    read: ReadMessage,
    files: ReadAttachments,
    checker: PaneEngine,
    isReadingAttachments: boolean,
  ): Promise<void> {
    const { decision } = await check(read, files, checker);
    // Another item was opened while this one was being checked.
    if (last?.read !== read) return;
    const { composeType, subject, recipients, attachments } = read.message;
    store.set({
      seen: { decision, composeType, subject, recipients, attachments, isReadingAttachments },
      isAcknowledged: isAcknowledged(stored, decision),
    });
  }

  const watch: ItemWatch = {
    start() {
      stopListening = mailbox.onChange((change) => {
        if (change === 'item') forgetItem();
        looking.soon();
      });
      looking.start();
    },
    stop() {
      looking.stop();
      stopListening();
    },
    look: looking.look,
    lookAtOwnChange() {
      seenBody = null;
      return looking.look();
    },
    async checkFresh() {
      const read = await mailbox.read();
      if (read === null || engine === null) return null;
      const { decision, parts } = await check(read, contents?.read ?? NO_CONTENTS, engine);
      return { findings: decision.findings, parts };
    },
    acknowledged(note) {
      stored = note;
    },
  };
  return watch;
}

function attachmentsKey(attachments: readonly Attachment[]): string {
  return attachments.map(({ id, name, sizeBytes }) => `${id} ${name} ${sizeBytes}`).join('\n');
}

function isUnchanged(a: ReadMessage, b: ReadMessage): boolean {
  return (
    a.message.body === b.message.body &&
    a.message.subject === b.message.subject &&
    a.message.place === b.message.place &&
    JSON.stringify([a.message.recipients, a.message.from, a.unchecked]) ===
      JSON.stringify([b.message.recipients, b.message.from, b.unchecked]) &&
    attachmentsKey(a.message.attachments) === attachmentsKey(b.message.attachments)
  );
}
