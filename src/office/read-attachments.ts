/**
 * Fetches the content of the attachments: as text the way Office.js hands it over, decoded elsewhere.
 *
 * What does not come, comes empty or is too large to ask for is said per attachment. An inline image
 * is decoration: that it could not be fetched is nobody's concern (design.md 3).
 */
import type { Attachment, Unchecked } from '../core/types';
import type { Answer, Calls } from './call';
import { LARGEST_ATTACHMENT_BYTES } from './limits';
import type { ComposeItem } from './read-message';

export interface AttachmentContent {
  readonly attachment: Attachment;
  /** `base64` for files, `text` for attached mails (MIME) and calendar items. */
  readonly format: 'base64' | 'text';
  readonly data: string;
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
    return unread(attachment, answer.why === 'timed-out' ? 'timed-out' : 'unavailable', answer.why);
  }
  const data: unknown = answer.value?.content;
  const format = String(answer.value?.format);
  if (format === 'url') return unread(attachment, 'unavailable', 'cloud');
  // Succeeded and empty is a known fault of real clients (issues 4725, 6098, 6364), unless the file is empty.
  const mayBeEmpty = attachment.sizeBytes === 0 && attachment.kind === 'file';
  if (typeof data !== 'string' || (data === '' && !mayBeEmpty)) {
    return unread(attachment, 'unavailable', 'empty');
  }
  return { attachment, format: format === 'base64' ? 'base64' : 'text', data };
}

function unread(attachment: Attachment, reason: Unchecked['reason'], detail: string): Unchecked {
  return { part: 'attachment', path: [attachment.name], reason, detail };
}
