/**
 * The mailbox as the task pane sees it: read the item, change it on the user's command, hear of changes.
 *
 * Only this interface is known to the pane, so that the pane can be shown and tested without Outlook.
 * Unlike the send handler the pane may write; each write is one call that says whether it happened.
 * Nothing here rejects or throws. The implementation on Office.js is `open-pane-mailbox.ts`.
 */
import type { Attachment, Recipient } from '../core/types';
import type { ReadAttachments } from './read-attachments';
import type { ReadMessage } from './read-message';

export type Written =
  { readonly ok: true } | { readonly ok: false; readonly why: 'failed' | 'timed-out' | 'missing' };

/** The body as it is written: plain mails must be written as plain text. */
export interface PaneBody {
  readonly type: 'html' | 'text';
  readonly source: string;
}

/** What the user may have to be told apart from content. */
export interface PaneClient {
  /** `nl-BE`, or empty. */
  readonly language: string;
  /** For a report: `1.12`, `1.14` or `1.15`. */
  readonly level: string;
}

export interface PaneMailbox {
  readonly client: PaneClient;
  /** Everything but attachment content; null when no item is open. */
  read(): Promise<ReadMessage | null>;
  /** `check`: nobody waits; `undo`: somebody has just pressed a button. */
  readContents(attachments: readonly Attachment[], why: 'check' | 'undo'): Promise<ReadAttachments>;
  /** The body in its own type; null when it cannot be read. */
  readBody(): Promise<PaneBody | null>;

  setBody(body: PaneBody): Promise<Written>;
  setSubject(subject: string): Promise<Written>;
  /** Meetings only. */
  setPlace(place: string): Promise<Written>;
  /** Replaces the whole field. */
  setRecipients(field: Recipient['field'], recipients: readonly Recipient[]): Promise<Written>;
  removeAttachment(id: string): Promise<Written>;
  addAttachment(name: string, base64: string): Promise<Written>;

  /** Session data of this item: a stored text, empty when there is none, null when this client cannot say. */
  readNote(key: string): Promise<string | null>;
  writeNote(key: string, text: string): Promise<Written>;

  /**
   * Calls back after recipients or attachments changed, or another item was opened, where the client
   * tells. The body has no such event: the pane polls it. Returns how to stop.
   */
  onChange(listener: (change: PaneChange) => void): () => void;

  /** Small settings of this user (language, introduction seen); empty when there is none. */
  readPreference(key: string): string;
  writePreference(key: string, value: string): void;
}

export type PaneChange = 'recipients' | 'attachments' | 'item' | 'context';
