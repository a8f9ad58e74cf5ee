/** What both mail formats come to: a `Message` with its files, told apart into new, reply and forward. */
import type { AttachedFile } from '../attachments/extract';
import { htmlToText } from '../core/html/html';
import { quotedAddresses } from '../core/zones/quoted-headers';
import type { ComposeType, Message, Recipient } from '../core/types';
import { splitZones } from '../core/zones/zones';
import type { CheckRequest } from '../engine/engine';

export type FileRequest = Pick<CheckRequest, 'message' | 'files' | 'extracted' | 'unchecked'>;

export interface MailFacts {
  readonly subject: string;
  readonly body: string;
  readonly isHtml: boolean;
  readonly from: { readonly address: string; readonly name: string } | null;
  readonly recipients: readonly Recipient[];
  /** In-Reply-To or References are there. */
  readonly isReply: boolean;
}

export function messageOfMail(mail: MailFacts, files: readonly AttachedFile[]): FileRequest {
  const message: Message = {
    composeType: composeTypeOf(mail),
    subject: mail.subject,
    body: mail.body,
    bodyType: mail.isHtml ? 'html' : 'text',
    quoted: null,
    place: '',
    from: mail.from?.address === '' ? null : mail.from,
    recipients: mail.recipients,
    attachments: files.map(({ name, bytes, isInline }, index) => ({
      id: String(index),
      name,
      sizeBytes: bytes?.length ?? 0,
      kind: 'file',
      isInline,
    })),
    isProtected: false,
  };
  return { message, files, extracted: [], unchecked: [] };
}

/** Subjects that mail programs put before a forwarded mail, in four languages. */
const FORWARDED = /^\s{0,5}(?:fwd?|tr|wg|doorst)\s{0,3}:/i;

/** The headers make a reply; without them a forwarding subject or block makes a forward. */
function composeTypeOf(mail: MailFacts): ComposeType {
  if (mail.isReply) return 'reply';
  return FORWARDED.test(mail.subject) || hasQuotedHeaders(mail) ? 'forward' : 'new';
}

/** A block of From, Sent, To, Subject in the body: somebody else's mail was taken along. */
function hasQuotedHeaders({ body, isHtml }: MailFacts): boolean {
  const html = isHtml ? htmlToText(body) : null;
  const text = html === null ? body : html.text;
  return quotedAddresses(text, splitZones(text, html?.hints ?? [])).hasHeaders;
}
