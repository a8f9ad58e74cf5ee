/**
 * The task pane's mailbox on Office.js. Every call goes through `call.ts`; members are asked for one by
 * one, because clients differ. It keeps nothing of the item between calls.
 */
import type { Attachment, Recipient } from '../core/types';
import { type Answer, type Calls, type HostClock, openCalls } from './call';
import { clientLevel, displayLanguage } from './client';
import { type ComposeItem, currentItem, isMeeting } from './item';
import { CALL_TIMEOUT_MS, PANE_CONTENT_TIMEOUT_MS, UNDO_CONTENT_TIMEOUT_MS } from './limits';
import type { PaneBody, PaneChange, PaneMailbox, Written } from './pane-mailbox';
import { listAttachments, readAttachments } from './read-attachments';
import { readMessage } from './read-message';

/** Writing a large body takes longer than reading it. */
const WRITE_TIMEOUT_MS = 10_000;

type Done<T> = (result: Office.AsyncResult<T>) => void;
type Invoke<T> = (item: ComposeItem, done: Done<T>) => void | false;

/** Opens the mailbox for as long as the pane lives. */
export function openPaneMailbox(clock: HostClock): PaneMailbox {
  const calls = openCalls(clock);
  const level = clientLevel();
  const write = (invoke: Invoke<unknown>): Promise<Written> => writeItem(calls, invoke);

  return {
    client: { language: displayLanguage(), level },
    async read() {
      const item = itemOrNull();
      return item === null ? null : readMessage(item, calls, listAttachments(item, calls));
    },
    async readContents(attachments: readonly Attachment[], why) {
      const item = itemOrNull();
      if (item === null) return { contents: [], unchecked: [] };
      const timeoutMs = why === 'undo' ? UNDO_CONTENT_TIMEOUT_MS : PANE_CONTENT_TIMEOUT_MS;
      return readAttachments(item, attachments, calls, timeoutMs);
    },
    readBody: () => readBody(calls),
    setBody: (body) =>
      write((item, done) =>
        item.body.setAsync(body.source, { coercionType: coercion(body) as never }, done),
      ),
    setSubject: (subject) => write((item, done) => item.subject.setAsync(subject, done)),
    setPlace: (place) =>
      write((item, done) => (isMeeting(item) ? item.location.setAsync(place, done) : false)),
    setRecipients: (field, recipients) =>
      write((item, done) => {
        const list = recipientsField(item, field);
        return list === undefined ? false : list.setAsync(recipients.map(toOffice), done);
      }),
    removeAttachment: (id) => write((item, done) => item.removeAttachmentAsync(id, done)),
    addAttachment: (name, base64) =>
      write((item, done) =>
        typeof item.addFileAttachmentFromBase64Async === 'function'
          ? item.addFileAttachmentFromBase64Async(base64, name, done)
          : false,
      ),
    readNote: (key) => readNote(calls, key),
    writeNote: (key, text) =>
      write((item, done) =>
        typeof item.sessionData?.setAsync === 'function'
          ? item.sessionData.setAsync(key, text, done)
          : false,
      ),
    onChange,
    readPreference,
    writePreference,
  };
}

/** Null between two items, and where Office refuses access to a closed one by throwing. */
function itemOrNull(): ComposeItem | null {
  try {
    return currentItem();
  } catch {
    // A closed item: the same to the pane as none.
    return null;
  }
}

async function ask<T>(calls: Calls, timeoutMs: number, invoke: Invoke<T>): Promise<Answer<T>> {
  const item = itemOrNull();
  if (item === null) return { ok: false, why: 'missing' };
  return calls.ask<T>(timeoutMs, (done) => invoke(item, done));
}

async function writeItem(calls: Calls, invoke: Invoke<unknown>): Promise<Written> {
  const answer = await ask(calls, WRITE_TIMEOUT_MS, invoke);
  return answer.ok ? { ok: true } : { ok: false, why: answer.why };
}

async function readBody(calls: Calls): Promise<PaneBody | null> {
  const type = await ask<string>(calls, CALL_TIMEOUT_MS, (item, done) =>
    item.body.getTypeAsync(done as never),
  );
  if (!type.ok) return null;
  const bodyType = String(type.value) === 'text' ? 'text' : 'html';
  const body = await ask<string>(calls, CALL_TIMEOUT_MS, (item, done) =>
    item.body.getAsync(bodyType, done),
  );
  if (!body.ok || typeof body.value !== 'string') return null;
  return { type: bodyType, source: body.value };
}

function coercion(body: PaneBody): string {
  return body.type;
}

async function readNote(calls: Calls, key: string): Promise<string | null> {
  const answer = await ask<object>(calls, CALL_TIMEOUT_MS, (item, done) =>
    typeof item.sessionData?.getAllAsync === 'function'
      ? item.sessionData.getAllAsync(done)
      : false,
  );
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return null;
  const stored: unknown = (answer.value as Record<string, unknown>)[key];
  return typeof stored === 'string' ? stored : '';
}

function recipientsField(
  item: ComposeItem,
  field: Recipient['field'],
): Office.Recipients | undefined {
  if (isMeeting(item)) {
    if (field === 'bcc') return undefined;
    return field === 'to' ? item.requiredAttendees : item.optionalAttendees;
  }
  return item[field];
}

function toOffice({ name, address }: Recipient): { displayName: string; emailAddress: string } {
  return { displayName: name === '' ? address : name, emailAddress: address };
}

// --- Events -------------------------------------------------------------------------------------

/** String literals: older office.js lacks some of the enums. */
const ITEM_EVENTS: readonly { readonly type: string; readonly change: PaneChange }[] = [
  { type: 'olkRecipientsChanged', change: 'recipients' },
  { type: 'olkAttachmentsChanged', change: 'attachments' },
  { type: 'olkInitializationContextChanged', change: 'context' },
];

interface EventSource {
  addHandlerAsync?(type: string, handler: () => void): void;
  removeHandlerAsync?(type: string): void;
}

function onChange(listener: (change: PaneChange) => void): () => void {
  let subscribed: EventSource | null = null;
  const subscribe = (): void => {
    const item = itemOrNull() as unknown as EventSource | null;
    if (item === null || item === subscribed) return;
    subscribed = item;
    for (const { type, change } of ITEM_EVENTS) addHandler(item, type, () => listener(change));
  };
  subscribe();
  const mailbox = mailboxEvents();
  if (mailbox !== null) {
    addHandler(mailbox, 'olkItemSelectedChanged', () => {
      subscribe();
      listener('item');
    });
  }
  return () => {
    if (subscribed !== null) for (const { type } of ITEM_EVENTS) removeHandler(subscribed, type);
    if (mailbox !== null) removeHandler(mailbox, 'olkItemSelectedChanged');
  };
}

function mailboxEvents(): EventSource | null {
  try {
    return Office.context.mailbox as unknown as EventSource;
  } catch {
    // No mailbox: then there is no item to be told about either.
    return null;
  }
}

/** An event that this client does not know is left out: the pane polls anyway. */
function addHandler(source: EventSource, type: string, handler: () => void): void {
  try {
    source.addHandlerAsync?.(type, handler);
  } catch {
    // Unknown event types throw in older libraries.
    return;
  }
}

function removeHandler(source: EventSource, type: string): void {
  try {
    source.removeHandlerAsync?.(type);
  } catch {
    // The item is gone, and its handlers with it.
    return;
  }
}

// --- Preferences: roaming settings of the add-in, 32 kB, no content of any mail ------------------

function readPreference(key: string): string {
  try {
    const value: unknown = Office.context.roamingSettings.get(key);
    return typeof value === 'string' ? value : '';
  } catch {
    // Not there in some clients: every preference has a default.
    return '';
  }
}

function writePreference(key: string, value: string): void {
  try {
    Office.context.roamingSettings.set(key, value);
    Office.context.roamingSettings.saveAsync(() => undefined);
  } catch {
    // A preference that is not kept is asked again; nothing is lost.
    return;
  }
}
