/**
 * Reads the item being written into a `Message`, and says what could not be read.
 *
 * All calls start at once and settle on their own (`call.ts`). Nothing here writes: writing at send
 * loses content in real clients (platform.md 4.1). "Succeeded" without content is not an answer.
 */
import type {
  Attachment,
  ComposeType,
  Message,
  Recipient,
  Unchecked,
  UncheckedPart,
} from '../core/types';
import type { Answer, Calls } from './call';
import { CALL_TIMEOUT_MS, RECIPIENT_CAPS } from './limits';

export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

export interface ReadMessage {
  readonly message: Message;
  readonly unchecked: readonly Unchecked[];
}

/** The item's fields by one vocabulary for mail and meetings. */
interface Fields {
  readonly isMeeting: boolean;
  readonly lists: readonly {
    field: Recipient['field'];
    recipients: Office.Recipients | undefined;
  }[];
  readonly from:
    | {
        getAsync?(callback: (result: Office.AsyncResult<Office.EmailAddressDetails>) => void): void;
      }
    | undefined;
}

/** Reads everything but attachment content. Never rejects. */
export async function readMessage(item: ComposeItem, calls: Calls): Promise<ReadMessage> {
  const fields = fieldsOf(item);
  const [subject, body, place, from, composeType, attachments, ...lists] = await Promise.all([
    ask<string>(calls, (done) => item.subject.getAsync(done)),
    ask<string>(calls, (done) => item.body.getAsync('html', done)),
    readPlace(item, calls),
    ask<Office.EmailAddressDetails>(
      calls,
      (done) => fields.from?.getAsync?.(done) ?? absent(fields.from?.getAsync),
    ),
    readComposeType(item, fields, calls),
    ask<Office.AttachmentDetailsCompose[]>(calls, (done) => item.getAttachmentsAsync(done)),
    ...fields.lists.map(({ recipients }) =>
      ask<Office.EmailAddressDetails[]>(
        calls,
        (done) => recipients?.getAsync(done) ?? absent(recipients),
      ),
    ),
  ]);
  const unread = new Array<Unchecked>();
  const take = <T, R>(
    part: UncheckedPart,
    answer: Answer<T>,
    use: (value: T) => R | null,
    without: R,
  ): R => {
    const value = answer.ok ? use(answer.value) : null;
    if (value !== null) return value;
    unread.push({ part, path: [], reason: reasonOf(answer) });
    return without;
  };

  const recipients = new Array<Recipient>();
  fields.lists.forEach(({ field }, index) => {
    const answer = lists[index]!;
    const list = take('recipients', answer, (value) => recipientsOf(value, field), []);
    if (RECIPIENT_CAPS.indexOf(list.length) >= 0)
      unread.push({ part: 'recipients', path: [], reason: 'partial', detail: 'cap' });
    recipients.push(...list);
  });
  const message: Message = {
    composeType,
    subject: take('subject', subject, textOf, ''),
    body: take('body', body, fields.isMeeting ? textOf : nonEmptyTextOf, ''),
    bodyType: 'html',
    quoted: null,
    place: take('place', place, textOf, ''),
    from:
      from.ok && from.value
        ? {
            address: String(from.value.emailAddress ?? ''),
            name: String(from.value.displayName ?? ''),
          }
        : profileOf(),
    recipients,
    attachments: take('attachment', attachments, attachmentsOf, []),
    isProtected: false,
  };
  return { message, unchecked: unread };
}

function fieldsOf(item: ComposeItem): Fields {
  const meeting = item as Office.AppointmentCompose;
  const mail = item as Office.MessageCompose;
  const isMeeting = meeting.requiredAttendees !== undefined;
  return isMeeting
    ? {
        isMeeting,
        lists: [
          { field: 'to', recipients: meeting.requiredAttendees },
          { field: 'cc', recipients: meeting.optionalAttendees },
        ],
        from: meeting.organizer,
      }
    : {
        isMeeting,
        lists: [
          { field: 'to', recipients: mail.to },
          { field: 'cc', recipients: mail.cc },
          { field: 'bcc', recipients: mail.bcc },
        ],
        from: mail.from,
      };
}

function ask<T>(
  calls: Calls,
  invoke: (done: (result: Office.AsyncResult<T>) => void) => void | false,
): Promise<Answer<T>> {
  return calls.ask<T>(CALL_TIMEOUT_MS, invoke);
}

/** False only when the member is absent on this client; an existing one has been called. */
function absent(member: unknown): false | undefined {
  return member === undefined ? false : undefined;
}

async function readPlace(item: ComposeItem, calls: Calls): Promise<Answer<string>> {
  const place = (item as Office.AppointmentCompose).location;
  return place === undefined
    ? { ok: true, value: '' }
    : ask<string>(calls, (done) => place.getAsync(done));
}

/** Unknown counts as a new message: the stricter reading, since only a reply can have an unchanged audience. */
async function readComposeType(
  item: ComposeItem,
  fields: Fields,
  calls: Calls,
): Promise<ComposeType> {
  if (fields.isMeeting) return 'meeting';
  const mail = item as Office.MessageCompose;
  const answer = await ask<{ composeType?: unknown }>(calls, (done) =>
    typeof mail.getComposeTypeAsync === 'function'
      ? mail.getComposeTypeAsync(done as never)
      : false,
  );
  const type = answer.ok ? String(answer.value?.composeType) : '';
  return type === 'reply' || type === 'forward' ? type : 'new';
}

function reasonOf(answer: Answer<unknown>): Unchecked['reason'] {
  return !answer.ok && answer.why === 'timed-out' ? 'timed-out' : 'unavailable';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * Outlook wraps even an empty mail in markup, so an empty string means that it gave nothing
 * (encrypted items do; OfficeDev/office-js issue 4725). Meetings without a text are everyday.
 */
function nonEmptyTextOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function recipientsOf(value: unknown, field: Recipient['field']): Recipient[] | null {
  if (!Array.isArray(value)) return null;
  return (value as Office.EmailAddressDetails[]).map((entry) => ({
    address: String(entry?.emailAddress ?? ''),
    name: String(entry?.displayName ?? ''),
    field,
    type: recipientType(entry?.recipientType),
  }));
}

const RECIPIENT_TYPES: readonly Recipient['type'][] = [
  'user',
  'externalUser',
  'distributionList',
  'other',
];

function recipientType(value: unknown): Recipient['type'] {
  return RECIPIENT_TYPES.find((type) => type === value) ?? 'unknown';
}

function attachmentsOf(value: unknown): Attachment[] | null {
  if (!Array.isArray(value)) return null;
  return (value as Office.AttachmentDetailsCompose[]).map((entry) => ({
    id: String(entry?.id ?? ''),
    name: String(entry?.name ?? ''),
    sizeBytes: Number(entry?.size) || 0,
    kind:
      entry?.attachmentType === 'cloud'
        ? 'cloud'
        : String(entry?.attachmentType) === 'item'
          ? 'item'
          : 'file',
    isInline: entry?.isInline === true,
  }));
}

/** Who is signed in: right unless the mail is sent for another mailbox, and better than nobody. */
function profileOf(): Message['from'] {
  try {
    const profile = Office.context.mailbox.userProfile;
    return { address: String(profile.emailAddress ?? ''), name: String(profile.displayName ?? '') };
  } catch {
    // No profile on this client: then nobody counts as internal.
    return null;
  }
}
