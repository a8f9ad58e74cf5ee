/**
 * Fetches the content of the attachments: as text the way Office.js hands it over, decoded elsewhere.
 *
 * What does not come, comes empty or is too large to ask for is said per attachment. An inline image
 * is decoration: that it could not be fetched is nobody's concern.
 */
import type { Attachment, Unchecked } from '../core/types';
import { type Answer, type Calls, unansweredReason } from './call';
import type { ComposeItem } from './item';
import { CALL_TIMEOUT_MS, LARGEST_ATTACHMENT_BYTES } from './limits';

export interface AttachmentContent {
  readonly attachment: Attachment;
  /** `base64` for files, `text` for attached mails (MIME) and calendar items. */
  readonly format: 'base64' | 'text';
  readonly data: string;
}

export interface AttachmentList {
  readonly attachments: readonly Attachment[];
  readonly unchecked: readonly Unchecked[];
}

/** Names, sizes and handles of the attachments. Never rejects. */
export async function listAttachments(item: ComposeItem, calls: Calls): Promise<AttachmentList> {
  const answer = await calls.ask<Office.AttachmentDetailsCompose[]>(CALL_TIMEOUT_MS, (done) =>
    typeof item.getAttachmentsAsync === 'function' ? item.getAttachmentsAsync(done) : false,
  );
  if (answer.ok && Array.isArray(answer.value)) {
    return { attachments: answer.value.map(attachmentOf), unchecked: [] };
  }
  const reason = unansweredReason(answer);
  return { attachments: [], unchecked: [{ part: 'attachment', path: [], reason }] };
}

/** An entry without details is an attachment all the same: its content will be missed and said. */
function attachmentOf(entry: Office.AttachmentDetailsCompose | null | undefined): Attachment {
  const type = String(entry?.attachmentType);
  return {
    id: String(entry?.id ?? ''),
    name: String(entry?.name ?? ''),
    sizeBytes: Number(entry?.size) || 0,
    kind: type === 'cloud' || type === 'item' ? type : 'file',
    isInline: entry?.isInline === true,
  };
}

export interface ReadAttachments {
  readonly contents: readonly AttachmentContent[];
  readonly unchecked: readonly Unchecked[];
}

/** Asks for all contents at once. Never rejects. */
export async function readAttachments(
  item: ComposeItem,
  attachments: readonly Attachment[],
  calls: Calls,
  timeoutMs: number,
): Promise<ReadAttachments> {
  const results = await Promise.all(
    attachments.map((attachment) => readOne(item, attachment, calls, timeoutMs)),
  );
  const contents = new Array<AttachmentContent>();
  const unchecked = new Array<Unchecked>();
  results.forEach((result, index) => {
    if ('data' in result) contents.push(result);
    else if (!attachments[index]!.isInline) unchecked.push(result);
  });
  return { contents, unchecked };
}

async function readOne(
  item: ComposeItem,
  attachment: Attachment,
  calls: Calls,
  timeoutMs: number,
): Promise<AttachmentContent | Unchecked> {
  if (attachment.kind === 'cloud') return unread(attachment, 'unavailable', 'cloud');
  if (attachment.sizeBytes > LARGEST_ATTACHMENT_BYTES)
    return unread(attachment, 'too-large', 'size');
  const answer = await calls.ask<Office.AttachmentContent>(timeoutMs, (done) =>
    typeof item.getAttachmentContentAsync === 'function'
      ? item.getAttachmentContentAsync(attachment.id, done)
      : false,
  );
  return contentOf(attachment, answer);
}

function contentOf(
  attachment: Attachment,
  answer: Answer<Office.AttachmentContent>,
): AttachmentContent | Unchecked {
  if (!answer.ok) {
    return unread(attachment, unansweredReason(answer), answer.why);
  }
  const data: unknown = answer.value?.content;
  const format = String(answer.value?.format);
  if (format === 'url') return unread(attachment, 'unavailable', 'cloud');
  // Succeeded and empty is a known fault of real clients (issues 4725, 6098, 6364), unless the file is empty.
  const { id, kind, sizeBytes } = attachment;
  const mayBeEmpty = id !== '' && sizeBytes === 0 && kind === 'file';
  if (typeof data !== 'string' || (data === '' && !mayBeEmpty)) {
    return unread(attachment, 'unavailable', 'empty');
  }
  return { attachment, format: format === 'base64' ? 'base64' : 'text', data };
}

function unread(attachment: Attachment, reason: Unchecked['reason'], detail: string): Unchecked {
  return { part: 'attachment', path: [attachment.name], reason, detail };
}
