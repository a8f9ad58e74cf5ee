/**
 * The compose window: shows the item, takes typing, follows what the add-in changes. The mailbox is the
 * truth; the form writes what the user types and redraws only what somebody else changed.
 */
import { domainOf, FIELDS, formatPeople, parsePeople } from '../mailbox';
import type { Change, DraftKey, StoredAttachment } from '../mailbox';
import { button, byId, element } from './element';
import type { Session } from './session';

export interface ComposeForm {
  /** Nothing can be typed while the add-in checks. */
  lock(isLocked: boolean): void;
}

export function showComposeForm(session: Session): ComposeForm {
  const form = byId('compose-fields');
  const body = bodyEditor(session);
  const draw = (): void => {
    form.replaceChildren(...rows(session));
    byId('body-slot').replaceChildren(formatBar(session, body), body);
    body.setAttribute('aria-label', session.words().body);
    drawAttachments(session);
    drawNotifications(session);
  };
  session.mailbox.listen((change) => follow(session, body, change));
  let drawnFor = '';
  const drawIfNeeded = (): void => {
    const key = `${session.settings().locale} ${session.mailbox.draft().kind}`;
    if (key !== drawnFor) draw();
    drawnFor = key;
  };
  session.listen(drawIfNeeded);
  session.mailbox.listen(({ keys }) => {
    if (keys !== 'notifications' && keys.includes('kind')) drawIfNeeded();
  });
  drawIfNeeded();
  body.innerHTML = session.mailbox.draft().bodyHtml;
  let focusedBefore: Element | null = null;
  return {
    lock(isLocked) {
      // An inert form loses the focus; who stays with the mail gets it back where it was.
      if (isLocked) focusedBefore = document.activeElement;
      byId('compose').toggleAttribute('inert', isLocked);
      const isLost = !isLocked && document.activeElement === document.body;
      if (isLost && focusedBefore instanceof HTMLElement) focusedBefore.focus();
      byId('compose').setAttribute('aria-busy', String(isLocked));
    },
  };
}

interface Row {
  readonly key: 'from' | 'to' | 'cc' | 'bcc' | 'subject' | 'place';
  readonly label: string;
}

function rowsOf(session: Session): readonly Row[] {
  const words = session.words();
  if (session.mailbox.draft().kind === 'appointment') {
    return [
      { key: 'from', label: words.from },
      { key: 'subject', label: words.meetingTitle },
      { key: 'to', label: words.required },
      { key: 'cc', label: words.optional },
      { key: 'place', label: words.place },
    ];
  }
  return [
    { key: 'from', label: words.from },
    { key: 'to', label: words.to },
    { key: 'cc', label: words.cc },
    { key: 'bcc', label: words.bcc },
    { key: 'subject', label: words.subject },
  ];
}

function rows(session: Session): readonly HTMLElement[] {
  return rowsOf(session).map(({ key, label }) => {
    const id = `field-${key}`;
    const input = element('input', {
      id,
      type: 'text',
      value: shown(session, key),
      autocomplete: 'off',
      spellcheck: 'false',
      oninput: () => take(session, key, input.value),
    });
    return element('div', { class: 'row' }, [element('label', { for: id }, [label]), input]);
  });
}

function shown(session: Session, key: Row['key']): string {
  const draft = session.mailbox.draft();
  if (key === 'subject' || key === 'place') return draft[key];
  return formatPeople(key === 'from' ? [draft.from] : draft[key]);
}

/** What was typed, into the mailbox. */
export function take(session: Session, key: Row['key'], typed: string): void {
  const { mailbox } = session;
  if (key === 'subject' || key === 'place') return mailbox.change({ [key]: typed }, 'user');
  const ownDomain = domainOf(mailbox.draft().from.address);
  if (key !== 'from') return mailbox.change({ [key]: parsePeople(typed, ownDomain) }, 'user');
  const from = parsePeople(typed, domainOf(typed.replace('>', '')))[0];
  if (from !== undefined) mailbox.change({ from }, 'user');
}

const INPUT_KEYS: readonly DraftKey[] = ['from', 'subject', 'place', ...FIELDS];

/** Redraws what changed, unless the user is typing in that very field. */
function follow(session: Session, body: HTMLElement, { keys }: Change): void {
  if (keys === 'notifications') return drawNotifications(session);
  for (const row of rowsOf(session)) {
    const input = document.getElementById(`field-${row.key}`);
    const isTypedIn = input === document.activeElement;
    if (!(input instanceof HTMLInputElement) || isTypedIn || !keys.includes(row.key)) continue;
    if (INPUT_KEYS.includes(row.key)) input.value = shown(session, row.key);
  }
  if (keys.includes('attachments')) drawAttachments(session);
  const { bodyHtml } = session.mailbox.draft();
  if (keys.includes('bodyHtml') && body.innerHTML !== bodyHtml) body.innerHTML = bodyHtml;
}

function bodyEditor(session: Session): HTMLElement {
  const body = element('div', {
    id: 'field-body',
    class: 'body',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    spellcheck: 'false',
    oninput: () => session.mailbox.change({ bodyHtml: body.innerHTML }, 'user'),
  });
  return body;
}

function formatBar(session: Session, body: HTMLElement): HTMLElement {
  const words = session.words();
  const format = (command: string): void => {
    body.focus();
    // Deprecated, and still the only editing command that every browser has built in.
    document.execCommand(command);
  };
  return element('div', { class: 'format-bar' }, [
    button('B', () => format('bold'), { 'aria-label': words.bold, title: words.bold }),
    button('I', () => format('italic'), { 'aria-label': words.italic, title: words.italic }),
    button('•', () => format('insertUnorderedList'), {
      'aria-label': words.bullets,
      title: words.bullets,
    }),
  ]);
}

function drawAttachments(session: Session): void {
  const words = session.words();
  const shownFiles = session.mailbox.draft().attachments.filter(({ isInline }) => !isInline);
  const slot = byId('attachments');
  slot.hidden = shownFiles.length === 0;
  slot.setAttribute('aria-label', words.attachments);
  slot.replaceChildren(
    ...shownFiles.map((one) =>
      element('li', { class: 'chip' }, [
        element('span', { class: 'chip-name' }, [one.name]),
        element('span', { class: 'chip-size' }, [size(one)]),
        button('×', () => removeAttachment(session, one.id), {
          'aria-label': `${words.remove}: ${one.name}`,
        }),
      ]),
    ),
  );
}

function size({ sizeBytes }: StoredAttachment): string {
  return sizeBytes < 1024 ? `${sizeBytes} B` : `${Math.ceil(sizeBytes / 1024)} kB`;
}

function removeAttachment({ mailbox }: Session, id: string): void {
  const attachments = mailbox.draft().attachments.filter((one) => one.id !== id);
  mailbox.change({ attachments }, 'user');
}

const NOTIFICATION_KINDS = ['info', 'progress', 'error', 'insight'];

function drawNotifications({ mailbox }: Session): void {
  const slot = byId('notifications');
  const bars = [...mailbox.shelf.notifications.values()].map(({ type, message }) =>
    element('p', { class: `notification ${NOTIFICATION_KINDS[type] ?? 'info'}` }, [message]),
  );
  slot.replaceChildren(...bars);
}

/** Puts a file of the user's into the item. */
export async function attachFile({ mailbox }: Session, file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const added: StoredAttachment = {
    id: mailbox.nextAttachmentId(),
    name: file.name,
    sizeBytes: bytes.length,
    contentType: file.type || 'application/octet-stream',
    kind: 'file',
    isInline: false,
    content: base64(bytes),
  };
  mailbox.change({ attachments: [...mailbox.draft().attachments, added] }, 'user');
}

export function base64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
