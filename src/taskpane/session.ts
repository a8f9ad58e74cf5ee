/**
 * The pane's life with one mailbox: looks at the item every two seconds while it is visible, checks what
 * changed, runs mends and keeps their undo, hands the acknowledgement over. No React, no Office, no text.
 *
 * Text of the message lives here only between two looks, to see whether anything changed; revealed
 * values are sliced afresh and handed on, never kept.
 */
import { acknowledge, isAcknowledged } from '../core/acknowledgement';
import { parseCorrections } from '../core/corrections';
import type { Attachment, Finding } from '../core/types';
import { ACKNOWLEDGEMENT_KEY, CORRECTIONS_KEY } from '../office/acknowledgement';
import type { PaneMailbox } from '../office/pane-mailbox';
import type { ReadAttachments } from '../office/read-attachments';
import type { ReadMessage } from '../office/read-message';
import type { GroupCorrections, PaneChecked, PaneEngine } from './engine-port';
import type { Mend } from './mend/mend';
import { runMend, valueOf, type Fresh } from './mend/run-mend';
import { INITIAL_STATE, type Notice, type PaneState } from './pane-state';

/** Between two looks (issue 7, point 2). */
const LOOK_EVERY_MS = 2000;
/** A look that takes long is followed by a pause at least so many times as long: typing comes first. */
const REST_FACTOR = 10;
const LONGEST_REST_MS = 10_000;
/** Checking a longer body could be felt while typing: it waits until the text has rested for one look. */
const RESTED_FROM_CHARACTERS = 50_000;
const HINT_KEY = 'sluice.hint';
const MAX_UNDO = 20;

/** What the pane needs of the browser; handed in, so that tests scale time. */
export interface PaneHost {
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  isVisible(): boolean;
}

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

const NO_CONTENTS: ReadAttachments = { contents: [], unchecked: [] };

export function createSession({ mailbox, loadEngine, host }: SessionInput): Session {
  let state: PaneState = INITIAL_STATE;
  let engine: PaneEngine | null = null;
  let last: { readonly read: ReadMessage; readonly corrections: GroupCorrections } | null = null;
  let contents: { readonly key: string; readonly read: ReadAttachments | null } | null = null;
  let seenBody: string | null = null;
  let stored: string | null = '';
  let undos: (() => Promise<Notice>)[] = [];
  let timer: unknown = null;
  let isLooking = false;
  let isLookWanted = false;
  let isStopped = true;
  let stopListening: () => void = () => undefined;
  const listeners = new Set<() => void>();

  function set(change: Partial<PaneState>): void {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  }

  /** Everything of one item is forgotten when another one is opened. */
  function forgetItem(): void {
    last = null;
    seenBody = null;
    contents = null;
    undos = [];
    stored = '';
    set({ ...INITIAL_STATE, phase: state.phase });
  }

  async function readNotes(): Promise<void> {
    stored = await mailbox.readNote(ACKNOWLEDGEMENT_KEY);
    const hint = await mailbox.readNote(HINT_KEY);
    const corrections = parseCorrections(await mailbox.readNote(CORRECTIONS_KEY));
    set({ canAcknowledge: stored !== null, isHintDismissed: hint === 'off', corrections });
  }

  /** One look at a time; a wish that comes meanwhile is granted right after. */
  async function look(): Promise<void> {
    isLookWanted = true;
    if (isLooking) return;
    isLooking = true;
    const startedMs = host.now();
    try {
      while (isLookWanted) {
        isLookWanted = false;
        await lookOnce();
      }
    } catch {
      // The pane's wall for bugs of the engine: it says that nothing was checked, and tries again.
      last = null;
      set({ phase: 'noEngine', seen: null });
    } finally {
      isLooking = false;
      set({ isBusy: false });
      const restMs = Math.min(LONGEST_REST_MS, REST_FACTOR * (host.now() - startedMs));
      schedule(Math.max(LOOK_EVERY_MS, restMs));
    }
  }

  async function lookOnce(): Promise<void> {
    if (engine === null) engine = await loadEngine();
    if (engine === null) return set({ phase: 'noEngine' });
    const read = await mailbox.read();
    if (read === null) {
      if (state.phase === 'item') forgetItem();
      return set({ phase: 'noItem', seen: null });
    }
    const isNew = last === null;
    if (isNew) await readNotes();
    if (last !== null && isUnchanged(last.read, read) && last.corrections === state.corrections) {
      return state.isSettled ? undefined : set({ isSettled: true });
    }
    const isStillTyped = seenBody !== null && seenBody !== read.message.body;
    seenBody = read.message.body;
    if (isStillTyped && read.message.body.length > RESTED_FROM_CHARACTERS) return;
    last = { read, corrections: state.corrections };
    set({ phase: 'item', isBusy: true, isSettled: isNew });
    await checkWithContents(read, engine);
  }

  /** Text first, so that something is seen at once; then again with what the attachments hold. */
  async function checkWithContents(read: ReadMessage, checker: PaneEngine): Promise<void> {
    const { attachments } = read.message;
    const key = attachmentsKey(attachments);
    if (contents === null || contents.key !== key) contents = { key, read: null };
    if (contents.read === null && attachments.length > 0) {
      see(read, NO_CONTENTS, checker, true);
      contents = { key, read: await mailbox.readContents(attachments) };
    }
    see(read, contents.read ?? NO_CONTENTS, checker, false);
  }

  function check(read: ReadMessage, files: ReadAttachments, checker: PaneEngine): PaneChecked {
    return checker.check({
      message: read.message,
      contents: files.contents,
      unchecked: [...read.unchecked, ...files.unchecked],
      groups: state.corrections,
    });
  }

  function see(
    read: ReadMessage,
    files: ReadAttachments,
    checker: PaneEngine,
    isReadingAttachments: boolean,
  ): void {
    const { decision } = check(read, files, checker);
    const { composeType, subject, recipients, attachments } = read.message;
    set({
      seen: { decision, composeType, subject, recipients, attachments, isReadingAttachments },
      isAcknowledged: isAcknowledged(stored, decision),
    });
  }

  /** The item as it stands now, checked; attachments are not fetched again. */
  async function checkFresh(): Promise<(Fresh & { readonly checked: PaneChecked }) | null> {
    const read = await mailbox.read();
    if (read === null || engine === null) return null;
    const checked = check(read, contents?.read ?? NO_CONTENTS, engine);
    return { findings: checked.decision.findings, parts: checked.parts, checked };
  }

  function schedule(ms: number): void {
    host.clearTimeout(timer);
    if (isStopped) return;
    timer = host.setTimeout(() => {
      if (host.isVisible()) void look();
      else schedule(LOOK_EVERY_MS);
    }, ms);
  }

  /** Our own change is no typing: it is checked at once. */
  async function afterChange(notice: Notice): Promise<void> {
    seenBody = null;
    set({ notice, canUndo: undos.length > 0 });
    await look();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      isStopped = false;
      stopListening = mailbox.onChange((change) => {
        if (change === 'item') forgetItem();
        schedule(0);
      });
      void look();
    },
    stop() {
      isStopped = true;
      host.clearTimeout(timer);
      stopListening();
    },
    look,
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
      if (state.seen === null || state.seen.isReadingAttachments) return;
      const { decision, attachments } = state.seen;
      const note = acknowledge(decision, attachments);
      const written = await mailbox.writeNote(ACKNOWLEDGEMENT_KEY, note);
      if (written.ok) stored = note;
      set({ canAcknowledge: written.ok, isAcknowledged: written.ok });
    },
    async correctGroup(address, group) {
      const corrections = { ...state.corrections, [address]: group };
      set({ corrections });
      await mailbox.writeNote(CORRECTIONS_KEY, JSON.stringify(corrections));
      await look();
    },
    dismissHint() {
      set({ isHintDismissed: true });
      void mailbox.writeNote(HINT_KEY, 'off');
    },
    notify: (notice) => set({ notice }),
  };
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
