/**
 * An .eml file as the message that its sender was about to send. Whether it was a reply or a forward is
 * told by its headers (design.md 3): In-Reply-To or References make a reply; a forwarding subject or a
 * forwarded block without them makes a forward.
 */
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { AttachedFile } from '../attachments/extract';
import { htmlToText } from '../core/html';
import { quotedAddresses } from '../core/quoted-headers';
import type { ComposeType, Message, Recipient } from '../core/types';
import { splitZones } from '../core/zones';
import type { FileRequest } from './file-request';
import { Refusal } from './refusal';

/** Refuses an empty file and one without any header of a mail. */
export async function mailRequest(shown: string, bytes: Uint8Array): Promise<FileRequest> {
  if (bytes.length === 0) throw new Refusal(`${shown}: the file is empty`);
  const mail = await PostalMime.parse(bytes).catch(() => {
    throw new Refusal(`${shown}: not a mail that can be read`);
  });
  if (!mail.headers.some(({ key }) => MAIL_HEADERS.includes(key))) {
    throw new Refusal(`${shown}: not a mail (no From, To, Subject or Date in its first lines)`);
  }
  const files = mail.attachments.map((attachment, index): AttachedFile => ({
    name: attachment.filename ?? `attachment ${index + 1}`,
    bytes: bytesOf(attachment.content),
    isInline: attachment.related === true,
    kind: 'file',
  }));
  return { message: messageOf(mail, files), files, extracted: [], unchecked: [] };
}

const MAIL_HEADERS = ['from', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id'];

function messageOf(mail: Email, files: readonly AttachedFile[]): Message {
  const [from] = mail.from === undefined ? [] : mailboxes([mail.from]);
  return {
    composeType: composeTypeOf(mail),
    subject: mail.subject ?? '',
    body: mail.html ?? mail.text ?? '',
    bodyType: mail.html === undefined ? 'text' : 'html',
    quoted: null,
    place: '',
    from: from ?? null,
    recipients: [
      ...recipientsOf(mail.to, 'to'),
      ...recipientsOf(mail.cc, 'cc'),
      ...recipientsOf(mail.bcc, 'bcc'),
    ],
    attachments: files.map(({ name, bytes, isInline }, index) => ({
      id: String(index),
      name,
      sizeBytes: bytes?.length ?? 0,
      kind: 'file',
      isInline,
    })),
    isProtected: false,
  };
}

/** Subjects that mail programs put before a forwarded mail, in four languages. */
const FORWARDED = /^\s{0,5}(?:fwd?|tr|wg|doorst)\s{0,3}:/i;

function composeTypeOf(mail: Email): ComposeType {
  if (mail.inReplyTo !== undefined || mail.references !== undefined) return 'reply';
  return FORWARDED.test(mail.subject ?? '') || hasQuotedHeaders(mail) ? 'forward' : 'new';
}

/** A block of From, Sent, To, Subject in the body: somebody else's mail was taken along. */
function hasQuotedHeaders(mail: Email): boolean {
  const html = mail.html === undefined ? null : htmlToText(mail.html);
  const text = html?.text ?? mail.text ?? '';
  return quotedAddresses(text, splitZones(text, html?.hints ?? [])).hasHeaders;
}

function recipientsOf(
  list: readonly Address[] | undefined,
  field: Recipient['field'],
): Recipient[] {
  return mailboxes(list ?? []).map((mailbox) => ({ ...mailbox, field, type: 'unknown' }));
}

/** Groups (`team: a, b;`) are opened. */
function mailboxes(list: readonly Address[]): { address: string; name: string }[] {
  return list.flatMap((entry) =>
    entry.group === undefined
      ? [{ address: entry.address ?? '', name: entry.name }]
      : mailboxes(entry.group),
  );
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string'
    ? new Uint8Array(Buffer.from(content))
    : new Uint8Array(content);
}
