/**
 * An .eml file as the message that its sender was about to send. Read by postal-mime, the best-kept mail
 * parser there is; mails attached to mails are read by the add-in's own reader, as in Outlook.
 */
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { AttachedFile } from '../attachments/extract';
import type { Recipient } from '../core/types';
import { type FileRequest, messageOfMail } from './mail-message';
import { Refusal } from './refusal';

/** Refuses an empty file and one without any header of a mail. */
export async function emlRequest(shown: string, bytes: Uint8Array): Promise<FileRequest> {
  if (bytes.length === 0) throw new Refusal(`${shown}: the file is empty; save the mail again`);
  const mail = await PostalMime.parse(bytes).catch(() => {
    throw new Refusal(`${shown}: not a mail that can be read${WAY_OUT}`);
  });
  if (!mail.headers.some(({ key }) => MAIL_HEADERS.includes(key))) {
    throw new Refusal(
      `${shown}: not a mail (no From, To, Subject or Date in its first lines)${WAY_OUT}`,
    );
  }
  const [from] = mail.from === undefined ? [] : mailboxes([mail.from]);
  const facts = {
    subject: mail.subject ?? '',
    body: mail.html ?? mail.text ?? '',
    isHtml: mail.html !== undefined,
    from: from ?? null,
    recipients: [
      ...recipientsOf(mail.to, 'to'),
      ...recipientsOf(mail.cc, 'cc'),
      ...recipientsOf(mail.bcc, 'bcc'),
    ],
    isReply: mail.inReplyTo !== undefined || mail.references !== undefined,
  };
  return messageOfMail(facts, filesOf(mail));
}

/** Any other ending is read by what the file holds. */
const WAY_OUT = '; if it is something else, give it its own ending';

const MAIL_HEADERS = ['from', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id'];

function filesOf(mail: Email): AttachedFile[] {
  return mail.attachments.map((attachment, index) => ({
    name: attachment.filename ?? `attachment ${index + 1}`,
    bytes: bytesOf(attachment.content),
    isInline: attachment.related === true,
    kind: 'file',
  }));
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
