/**
 * Reads the item being written into a `Message`, and says what could not be read.
 *
 * All calls start at once and settle on their own (`call.ts`). Nothing here writes: writing at send
 * loses content in real clients (OfficeDev/office-js issues 6808, 6792 and 6944). "Succeeded" without content is not an answer.
 */
import type { ComposeType, Message, Recipient, Unchecked, UncheckedPart } from '../core/types';
import { type Answer, type Calls, unansweredReason } from './call';
import { type ComposeItem, isMeeting } from './item';
import { CALL_TIMEOUT_MS, RECIPIENT_CAPS } from './limits';
import type { AttachmentList } from './read-attachments';

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

/** Reads everything but attachment content; the list of attachments is asked for elsewhere. Never rejects. */
export async function readMessage(
  item: ComposeItem,
  calls: Calls,
  listed: Promise<AttachmentList>,
): Promise<ReadMessage> {
  const fields = fieldsOf(item);
  const [texts, from, composeType, lists, label, list] = await Promise.all([
    askTexts(item, calls),
    ask<Office.EmailAddressDetails>(
      calls,
      (done) => fields.from?.getAsync?.(done) ?? absent(fields.from?.getAsync),
    ),
    readComposeType(item, calls),
    askRecipients(fields, calls),
    readLabel(item, calls),
    listed,
  ]);
  const unchecked = [...list.unchecked];
  const message: Message = {
    composeType,
    subject: take('subject', texts.subject, textOf, unchecked) ?? '',
    body: take('body', texts.body, fields.isMeeting ? textOf : nonEmptyTextOf, unchecked) ?? '',
    bodyType: 'html',
    quoted: null,
    place: take('place', texts.place, textOf, unchecked) ?? '',
    from: senderOf(from),
    recipients: takeRecipients(fields, lists, unchecked),
    attachments: list.attachments,
    isProtected: false,
    ...(label === '' ? {} : { sensitivityLabel: label }),
  };
  return { message, unchecked };
}

async function askTexts(item: ComposeItem, calls: Calls) {
  const [subject, body, place] = await Promise.all([
    ask<string>(calls, (done) => item.subject.getAsync(done)),
    ask<string>(calls, (done) => item.body.getAsync('html', done)),
    isMeeting(item)
      ? ask<string>(calls, (done) => item.location.getAsync(done))
      : { ok: true as const, value: '' },
  ]);
  return { subject, body, place };
}

function askRecipients(fields: Fields, calls: Calls) {
  return Promise.all(
    fields.lists.map(({ recipients }) =>
      ask<Office.EmailAddressDetails[]>(
        calls,
        (done) => recipients?.getAsync(done) ?? absent(recipients),
      ),
    ),
  );
}

/** What `use` makes of an answer; null, and an entry in `unchecked`, where there is nothing to use. */
function take<T, R>(
  part: UncheckedPart,
  answer: Answer<T>,
  use: (value: T) => R | null,
  unchecked: Unchecked[],
): R | null {
  const value = answer.ok ? use(answer.value) : null;
  if (value === null) unchecked.push({ part, path: [], reason: unansweredReason(answer) });
  return value;
}

function takeRecipients(
  fields: Fields,
  lists: readonly Answer<Office.EmailAddressDetails[]>[],
  unchecked: Unchecked[],
): Recipient[] {
  const all = new Array<Recipient>();
  const unread: Unchecked[] = [];
  fields.lists.forEach(({ field }, index) => {
    const list = take('recipients', lists[index]!, (value) => recipientsOf(value, field), unread);
    if (list === null) return;
    all.push(...list);
    if (RECIPIENT_CAPS.indexOf(list.length) >= 0) {
      unread.push({ part: 'recipients', path: [], reason: 'partial', detail: 'cap' });
    }
  });
  // To, Cc and Bcc have one name here: the same reason is said once.
  unread.forEach((item, index) => {
    if (unread.findIndex(({ reason }) => reason === item.reason) === index) unchecked.push(item);
  });
  return all;
}

function fieldsOf(item: ComposeItem): Fields {
  return isMeeting(item)
    ? {
        isMeeting: true,
        lists: [
          { field: 'to', recipients: item.requiredAttendees },
          { field: 'cc', recipients: item.optionalAttendees },
        ],
        from: item.organizer,
      }
    : {
        isMeeting: false,
        lists: [
          { field: 'to', recipients: item.to },
          { field: 'cc', recipients: item.cc },
          { field: 'bcc', recipients: item.bcc },
        ],
        from: item.from,
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

/** Unknown counts as a new message: the stricter reading, since only a reply can have an unchanged audience. */
async function readComposeType(item: ComposeItem, calls: Calls): Promise<ComposeType> {
  if (isMeeting(item)) return 'meeting';
  const answer = await ask<{ composeType?: unknown }>(calls, (done) =>
    typeof item.getComposeTypeAsync === 'function'
      ? item.getComposeTypeAsync(done as never)
      : false,
  );
  const type = answer.ok ? String(answer.value?.composeType) : '';
  return type === 'reply' || type === 'forward' ? type : 'new';
}

/** Optional everywhere: most clients and licences have no labels, and then nothing is protected by one. */
async function readLabel(item: ComposeItem, calls: Calls): Promise<string> {
  const answer = await ask<string>(calls, (done) =>
    typeof item.sensitivityLabel?.getAsync === 'function'
      ? item.sensitivityLabel.getAsync(done)
      : false,
  );
  return answer.ok && typeof answer.value === 'string' ? answer.value : '';
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

function senderOf(answer: Answer<Office.EmailAddressDetails>): Message['from'] {
  // Without an address it names nobody, and colleagues would count as outsiders.
  if (!answer.ok || !answer.value?.emailAddress) return profileOf();
  const { emailAddress, displayName } = answer.value;
  return { address: String(emailAddress ?? ''), name: String(displayName ?? '') };
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
