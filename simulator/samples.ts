/**
 * Mails to pick from, in four languages. All people, files and organisations are invented; the national
 * numbers are those published as examples in IT000 or made up from a valid check.
 */
import { textToHtml } from './html-text';
import { domainOf, parsePeople } from './mailbox';
import type { Draft, Person, StoredAttachment } from './mailbox';

export interface Sample {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly kind: 'message' | 'appointment';
  readonly composeType: Draft['composeType'];
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly place?: string;
  readonly body: string;
  /** Quoted history below the text. */
  readonly quotedHtml?: string;
  readonly attachments?: readonly { readonly name: string; readonly text: string }[];
}

const AUTHOR: Person = {
  address: 'liesbet.vandamme@fod-voorbeeld.fgov.be',
  name: 'Liesbet Vandamme',
  type: 2,
};
/** A Tuesday morning; the stand-in never asks the clock for it. */
const MEETING_START_MS = Date.UTC(2027, 2, 2, 9, 0);
const HOUR_MS = 3_600_000;

export const EMPTY_DRAFT: Draft = {
  kind: 'message',
  composeType: 'newMail',
  subject: '',
  bodyHtml: '',
  from: AUTHOR,
  to: [],
  cc: [],
  bcc: [],
  place: '',
  startMs: MEETING_START_MS,
  endMs: MEETING_START_MS + HOUR_MS,
  attachments: [],
};

export function draftOf(sample: Sample): Draft {
  const ownDomain = domainOf(AUTHOR.address);
  const attachments = sample.attachments ?? [];
  return {
    ...EMPTY_DRAFT,
    kind: sample.kind,
    composeType: sample.composeType,
    subject: sample.subject,
    bodyHtml: textToHtml(sample.body) + (sample.quotedHtml ?? ''),
    to: parsePeople(sample.to, ownDomain),
    cc: parsePeople(sample.cc ?? '', ownDomain),
    place: sample.place ?? '',
    attachments: attachments.map((file, index) => textFile(`attachment-${index + 1}`, file)),
  };
}

function textFile(
  id: string,
  file: { readonly name: string; readonly text: string },
): StoredAttachment {
  const bytes = new TextEncoder().encode(file.text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return {
    id,
    name: file.name,
    sizeBytes: bytes.length,
    contentType: file.name.endsWith('.csv') ? 'text/csv' : 'text/plain',
    kind: 'file',
    isInline: false,
    content: btoa(binary),
  };
}
