/**
 * The calls that read and write what will be sent: subject, body, people, attachments, meeting fields.
 *
 * Parameter shapes and dispatch ids were read off the genuine library (docs/simulator.md); what the body
 * looks like in each client is assumed.
 */
import { field, isTrue, list, number, text } from './fields';
import { htmlToText, textToHtml, wordDocument } from './html-text';
import { domainOf, FIELDS, person } from './mailbox';
import type { Field, Person, StoredAttachment } from './mailbox';
import { ERROR, fail, ok } from './operations';
import type { Bench, OperationTable, Reply } from './operations';

const HTML = 3;
/** Longest subject that Outlook takes, in characters ([R] office.subject). */
const SUBJECT_MAX = 255;
/** Longest body that setAsync takes, in characters ([R] office.body). */
const BODY_MAX = 1_000_000;
/** Most recipients that getAsync returns below Mailbox 1.16 in classic and in the npm library. */
const RECIPIENTS_MAX = 500;
/** An editor in which nothing was written still holds a line (assumed); "" is what a failed read gives. */
const EMPTY_EDITOR = '<div><br></div>';
const KIND_NUMBERS = { file: 0, item: 1, cloud: 2 };

export const ITEM_OPERATIONS: OperationTable = {
  18: { name: 'item.subject.getAsync', grounds: 'measured', run: getSubject },
  17: { name: 'item.subject.setAsync', grounds: 'measured', run: setSubject },
  37: { name: 'item.body.getAsync', grounds: 'measured', run: getBody },
  38: { name: 'item.body.setAsync', grounds: 'measured', run: setBody },
  23: { name: 'item.body.prependAsync', grounds: 'measured', run: prependBody },
  13: { name: 'item.body.setSelectedDataAsync', grounds: 'assumed', run: prependBody },
  29: { name: 'item.setSelectedDataAsync', grounds: 'assumed', run: prependBody },
  14: { name: 'item.body.getTypeAsync', grounds: 'measured', run: () => ok('html') },
  100: { name: 'item.body.appendOnSendAsync', grounds: 'assumed', run: () => ok(undefined) },
  173: { name: 'item.body.setSignatureAsync', grounds: 'assumed', run: () => ok(undefined) },
  15: { name: 'recipients.getAsync', grounds: 'measured', run: getRecipients },
  21: { name: 'recipients.setAsync', grounds: 'measured', run: setRecipients },
  22: { name: 'recipients.addAsync', grounds: 'measured', run: addRecipients },
  107: { name: 'item.from.getAsync', grounds: 'measured', run: getFrom },
  149: { name: 'item.getAttachmentsAsync', grounds: 'measured', run: getAttachments },
  150: { name: 'item.getAttachmentContentAsync', grounds: 'measured', run: getContent },
  148: { name: 'item.addFileAttachmentFromBase64Async', grounds: 'measured', run: addAttachment },
  20: { name: 'item.removeAttachmentAsync', grounds: 'measured', run: removeAttachment },
  24: { name: 'item.start/end.getAsync', grounds: 'measured', run: getTime },
  26: { name: 'item.location.getAsync', grounds: 'measured', run: getPlace },
  27: { name: 'item.location.setAsync', grounds: 'measured', run: setPlace },
  154: { name: 'item.enhancedLocation.getAsync', grounds: 'assumed', run: getEnhancedPlace },
};

function getSubject({ mailbox }: Bench): Reply {
  return ok(mailbox.draft().subject);
}

function setSubject({ mailbox }: Bench, params: unknown): Reply {
  const subject = text(params, 'subject');
  if (subject.length > SUBJECT_MAX) return fail(ERROR.tooLong);
  mailbox.change({ subject }, 'add-in');
  return ok(undefined);
}

function getBody({ mailbox, profile }: Bench, params: unknown): Reply {
  const bodyHtml = mailbox.draft().bodyHtml || EMPTY_EDITOR;
  if (number(params, 'coercionType') !== HTML) return ok(htmlToText(bodyHtml));
  return ok(profile.writesWordHtml ? wordDocument(bodyHtml) : bodyHtml);
}

function bodyOf(params: unknown): string {
  const data = text(params, 'data');
  return number(params, 'coercionType') === HTML ? withoutWordDocument(data) : textToHtml(data);
}

/** A whole document may come back in classic: the form shows what stands in its body. */
function withoutWordDocument(html: string): string {
  const start = /<body\b[^<>]{0,2000}>/i.exec(html);
  if (start === null) return html;
  const end = html.toLowerCase().lastIndexOf('</body>');
  return html.slice(start.index + start[0].length, end < 0 ? undefined : end);
}

function setBody({ mailbox }: Bench, params: unknown): Reply {
  if (text(params, 'data').length > BODY_MAX) return fail(ERROR.tooLong);
  mailbox.change({ bodyHtml: bodyOf(params) }, 'add-in');
  return ok(undefined);
}

function prependBody({ mailbox }: Bench, params: unknown): Reply {
  mailbox.change({ bodyHtml: bodyOf(params) + mailbox.draft().bodyHtml }, 'add-in');
  return ok(undefined);
}

function recipientField(params: unknown): Field {
  return FIELDS[number(params, 'recipientField')] ?? 'to';
}

function wirePerson({ address, name, type }: Person): unknown {
  return { address, name, recipientType: type };
}

function getRecipients({ mailbox }: Bench, params: unknown): Reply {
  const people = mailbox.draft()[recipientField(params)];
  return ok(people.slice(0, RECIPIENTS_MAX).map(wirePerson));
}

function peopleOf({ mailbox }: Bench, params: unknown): Person[] {
  const ownDomain = domainOf(mailbox.draft().from.address);
  return list(params, 'recipientArray').map((entry) =>
    person(text(entry, 'address'), text(entry, 'name'), ownDomain),
  );
}

function setRecipients(bench: Bench, params: unknown): Reply {
  bench.mailbox.change({ [recipientField(params)]: peopleOf(bench, params) }, 'add-in');
  return ok(undefined);
}

function addRecipients(bench: Bench, params: unknown): Reply {
  const key = recipientField(params);
  const people = [...bench.mailbox.draft()[key], ...peopleOf(bench, params)];
  bench.mailbox.change({ [key]: people }, 'add-in');
  return ok(undefined);
}

function getFrom({ mailbox }: Bench): Reply {
  return ok(wirePerson(mailbox.draft().from));
}

export function wireAttachment(attachment: StoredAttachment): Record<string, unknown> {
  return {
    id: attachment.id,
    name: attachment.name,
    size: attachment.sizeBytes,
    contentType: attachment.contentType,
    attachmentType: KIND_NUMBERS[attachment.kind],
    isInline: attachment.isInline,
    ...(attachment.kind === 'cloud' ? { url: attachment.content } : {}),
  };
}

function getAttachments({ mailbox }: Bench): Reply {
  return ok(mailbox.draft().attachments.map(wireAttachment));
}

const FORMATS = { file: 'base64', item: 'eml', cloud: 'url' };

function getContent({ mailbox }: Bench, params: unknown): Reply {
  const found = mailbox.draft().attachments.find(({ id }) => id === text(params, 'id'));
  if (found === undefined) return fail(ERROR.invalidAttachment);
  return ok({ content: found.content, format: FORMATS[found.kind] });
}

function addAttachment({ mailbox }: Bench, params: unknown): Reply {
  const content = text(params, 'base64String');
  const id = mailbox.nextAttachmentId();
  const added: StoredAttachment = {
    id,
    name: text(params, 'name'),
    sizeBytes: Math.floor((content.replace(/=+$/, '').length * 3) / 4),
    contentType: 'application/octet-stream',
    kind: 'file',
    isInline: isTrue(params, 'isInline'),
    content,
  };
  mailbox.change({ attachments: [...mailbox.draft().attachments, added] }, 'add-in');
  return ok(id);
}

function removeAttachment({ mailbox }: Bench, params: unknown): Reply {
  const id = text(params, 'attachmentIndex');
  const { attachments } = mailbox.draft();
  if (!attachments.some((attachment) => attachment.id === id)) return fail(ERROR.invalidAttachment);
  mailbox.change({ attachments: attachments.filter((other) => other.id !== id) }, 'add-in');
  return ok(undefined);
}

function getTime({ mailbox }: Bench, params: unknown): Reply {
  const { startMs, endMs } = mailbox.draft();
  return ok(field(params, 'TimeProperty') === 2 ? endMs : startMs);
}

function getPlace({ mailbox }: Bench): Reply {
  return ok(mailbox.draft().place);
}

function setPlace({ mailbox }: Bench, params: unknown): Reply {
  mailbox.change({ place: text(params, 'location') }, 'add-in');
  return ok(undefined);
}

function getEnhancedPlace({ mailbox }: Bench): Reply {
  const { place } = mailbox.draft();
  const entry = { locationIdentifier: { id: place, type: 'custom' }, displayName: place };
  return ok(place === '' ? [] : [entry]);
}
