/**
 * The item being written, as every part of the stand-in shares it: the compose form, the genuine
 * office.js in its frames, and the classic runtime. Reads give snapshots; writes replace whole fields and
 * tell the listeners which fields changed and who changed them.
 *
 * It checks nothing: limits and permissions are those of the calls (operations-*.ts).
 */
export type Field = 'to' | 'cc' | 'bcc';
export const FIELDS: readonly Field[] = ['to', 'cc', 'bcc'];

export interface Person {
  readonly address: string;
  readonly name: string;
  /** As the host numbers it: 0 other, 1 distribution list, 2 user, 3 external. */
  readonly type: 0 | 1 | 2 | 3;
}

export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly kind: 'file' | 'item' | 'cloud';
  readonly isInline: boolean;
  /** Base64 for files; the .eml text for items; the address for cloud files. */
  readonly content: string;
}

export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface Draft {
  readonly kind: 'message' | 'appointment';
  readonly composeType: ComposeType;
  readonly subject: string;
  readonly bodyHtml: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** Meetings only. */
  readonly place: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly attachments: readonly StoredAttachment[];
}

export interface Notification {
  readonly key: string;
  /** 0 information, 1 progress, 2 error, 3 insight. */
  readonly type: number;
  readonly message: string;
  readonly actions: readonly unknown[];
}

/** What the add-in keeps with the item; none of it is sent. */
export interface Shelf {
  readonly sessionData: Map<string, string>;
  readonly notifications: Map<string, Notification>;
  readonly headers: Map<string, string>;
  customProperties: string;
  /** Handed from the dialog's button to the pane. */
  initializationContext: string;
}

export type Author = 'user' | 'add-in';
export type DraftKey = keyof Draft;
export interface Change {
  readonly keys: readonly DraftKey[] | 'notifications';
  readonly by: Author;
}

export interface Mailbox {
  draft(): Draft;
  /** Replaces fields; listeners hear only of those that really changed. */
  change(patch: Partial<Draft>, by: Author): void;
  /** A fresh item: the shelf is emptied too. */
  replace(draft: Draft): void;
  readonly shelf: Shelf;
  notificationsChanged(): void;
  listen(listener: (change: Change) => void): () => void;
  /** A new id for an attachment, unique in this mailbox. */
  nextAttachmentId(): string;
}

export function createMailbox(initial: Draft): Mailbox {
  let current = initial;
  let attachmentCount = initial.attachments.length;
  const listeners = new Set<(change: Change) => void>();
  const shelf: Shelf = {
    sessionData: new Map(),
    notifications: new Map(),
    headers: new Map(),
    customProperties: '{}',
    initializationContext: '',
  };
  const tell = (change: Change): void => listeners.forEach((listener) => listener(change));

  return {
    draft: () => current,
    shelf,
    change(patch, by) {
      const before = current;
      current = { ...current, ...patch };
      const keys = draftKeys(current).filter((key) => before[key] !== current[key]);
      if (keys.length > 0) tell({ keys, by });
    },
    replace(draft) {
      current = draft;
      shelf.sessionData.clear();
      shelf.notifications.clear();
      shelf.headers.clear();
      shelf.customProperties = '{}';
      shelf.initializationContext = '';
      tell({ keys: draftKeys(draft), by: 'user' });
      tell({ keys: 'notifications', by: 'user' });
    },
    notificationsChanged: () => tell({ keys: 'notifications', by: 'add-in' }),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    nextAttachmentId() {
      attachmentCount += 1;
      return `attachment-${attachmentCount}`;
    },
  };
}

function draftKeys(draft: Draft): DraftKey[] {
  return Object.keys(draft) as DraftKey[];
}

/** `Jan Peeters <jan@x.example>; x@y.example` as people; whatever has no @ is left out, as unresolved. */
export function parsePeople(typed: string, ownDomain: string): Person[] {
  return typed
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .flatMap((part) => {
      const open = part.lastIndexOf('<');
      const address = (open < 0 ? part : part.slice(open + 1).replace('>', '')).trim();
      if (!address.includes('@')) return [];
      const name = open < 0 ? address : part.slice(0, open).replace(/"/g, '').trim();
      return [person(address, name === '' ? address : name, ownDomain)];
    });
}

/** Outlook calls everybody outside the sender's own domain external (assumed). */
export function person(address: string, name: string, ownDomain: string): Person {
  const isOwn = domainOf(address) === ownDomain.toLowerCase();
  return { address, name, type: isOwn ? 2 : 3 };
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** People as one types them. */
export function formatPeople(people: readonly Person[]): string {
  return people
    .map(({ address, name }) =>
      name === address || name === '' ? address : `${name} <${address}>`,
    )
    .join('; ');
}
