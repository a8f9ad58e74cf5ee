/**
 * Mails (eml, also the Eml content that Outlook gives for an attached mail, and mht pages).
 *
 * Subject, people, every text part and every attachment; the HTML version of a text under `html` when it
 * says something else. Signatures are passed over, encrypted and uuencoded matter is told. Routing
 * headers are left out. Limits: 500 parts, 32 levels.
 */
import type { Budget } from '../../core/budget';
import type { Extraction, NestedFile, Reader, UnreadPart } from '../../core/reader';
import { decodeText, looksBinary } from '../decode-text';
import { readHtml } from '../html';
import { SNIFF_BYTES } from '../limits';
import { asciiHead } from '../sniff';
import { createTextSink } from '../text-sink';
import { isNumberOfPerson } from '../xml-attributes';
import type { TextSink } from '../text-sink';
import { decodeWords, field, parameter } from './headers';
import type { Headers } from './headers';
import { decodeBody, listParts } from './parts';
import type { MimePart } from './parts';

const KNOWN =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to|sender|x-[\w-]{1,40}|dkim-signature|thread-topic|content-transfer-encoding)[ \t]{0,9}:/i;

export const eml: Reader = {
  id: 'eml',
  recognises(bytes) {
    const head = asciiHead(bytes, SNIFF_BYTES);
    if (!/^[\w-]{1,60}[ \t]{0,9}:/.test(head) || looksBinary(bytes)) return false;
    const lines = head.split(/\r?\n/, 60);
    const end = lines.indexOf('');
    const names = lines.slice(0, end < 0 ? lines.length : end).filter((line) => KNOWN.test(line));
    return names.length >= 2 || /^content-type:[^;]{0,80}multipart\//i.test(head);
  },
  read: (bytes, _name, budget) => readMail(bytes, budget),
};

interface Mail {
  readonly sink: TextSink;
  readonly budget: Budget;
  readonly nested: NestedFile[];
  readonly unread: UnreadPart[];
  plain: string;
}

function readMail(bytes: Uint8Array, budget: Budget): Extraction {
  const mail: Mail = { sink: createTextSink(), budget, nested: [], unread: [], plain: '' };
  const { parts, headers, hidden, cut } = listParts(bytes, budget);
  addPeople(headers, mail.sink);
  for (const part of parts) {
    if (budget.isSpent() || mail.sink.isFull()) break;
    readPart(part, mail);
  }
  for (const text of hidden) mail.sink.add(decodeText(text) + '\n', 'between parts');
  if (cut === 'mime-boundary') mail.unread.push({ path: [], reason: 'partial', detail: cut });
  else if (cut !== null) mail.unread.push({ path: [], reason: 'too-large', detail: cut });
  const texts = mail.sink.texts();
  const isClosed =
    mail.unread.length > 0 && mail.unread.every(({ reason }) => reason === 'encrypted');
  const state = isClosed && mail.plain === '' ? 'encrypted' : texts.length > 0 ? 'text' : 'no-text';
  return { state, texts, nested: mail.nested, unread: [...mail.unread, ...mail.sink.unread()] };
}

function addPeople(headers: Headers, sink: TextSink): void {
  const subject = decodeWords(field(headers, 'subject'));
  if (subject !== '') sink.add(subject + '\n\n');
  for (const [name, value] of headers.fields)
    if (PEOPLE.test(name)) sink.add(`${name}: ${decodeWords(value)}\n`, 'people');
}

const PEOPLE = /^(?:(?:resent-)?(?:from|to|cc|bcc|reply-to|sender)|comments|keywords)$/;
/** Fields in people's words beside the subject. */
const SAID = /^(?:thread-topic|organization|content-description)$/;
/** Machines write them, in numbers of their own. */
const ROUTING =
  /^(?:received|message-id|references|in-reply-to|date|return-path|thread-index|content-(?:type|disposition|id|location)|(?:x-)?(?:ms|google|microsoft|received|spam|forefront)-?.{0,80}|list-.{0,40}|arc-.{0,40}|dkim-.{0,40}|authentication-results)$/;

/** Other fields of a mail or part: those with words, and any with a number of a person. */
function addHeaders(headers: Headers, sink: TextSink): void {
  const subject = decodeWords(field(headers, 'subject'));
  for (const [name, raw] of headers.fields) {
    if (name === 'subject' || PEOPLE.test(name) || ROUTING.test(name)) continue;
    const value = decodeWords(raw);
    const isSaid = SAID.test(name) && subject.indexOf(value) < 0;
    if (isSaid || isNumberOfPerson(value)) sink.add(`${name}: ${value}\n`, 'properties');
  }
}

function readPart(part: MimePart, mail: Mail): void {
  const { type } = part;
  if (part.container === 'multipart/encrypted' && type !== PGP_VERSION) {
    mail.unread.push({ path: [], reason: 'encrypted', detail: 'pgp' });
    return;
  }
  const content = decodeBody(part, mail.budget);
  if (content === null) return;
  const { bytes, tail } = content;
  if (/uue|yenc|gzip|binhex/i.test(field(part.headers, 'content-transfer-encoding')))
    mail.unread.push({ path: [], reason: 'unsupported', detail: 'transfer-encoding' });
  if (tail.length > 0) mail.sink.add(decodeText(tail) + '\n', 'between parts');
  addHeaders(part.headers, mail.sink);
  const other = parameter(field(part.headers, 'content-type'), 'name');
  if (other !== '' && other !== part.name) mail.sink.add(other + '\n', 'names');
  // What the standards put there, whatever the type claims: a version, a signature in letters.
  if (/pgp-(?:encrypted|signature)$/.test(type) && PGP_ONLY.test(asciiHead(bytes, 64))) return;
  const disposition = field(part.headers, 'content-disposition');
  const isBody = part.name === '' && !/^attachment/i.test(disposition);
  if (isBody && type === 'text/html') addHtml(bytes, part, mail);
  else if (isBody && /^text\/(?:plain|enriched|markdown)$/.test(type)) addPlain(bytes, part, mail);
  else if (bytes.length > 0) {
    const isInline = field(part.headers, 'content-id') !== '' && !/^attachment/i.test(disposition);
    mail.nested.push({ name: part.name || nameFor(type), bytes, isInline });
  }
}

const PGP_VERSION = 'application/pgp-encrypted';
const PGP_ONLY = /^\s{0,16}(?:Version: 1\s{0,16}$|-----BEGIN PGP SIGNATURE)/;

function addPlain(bytes: Uint8Array, { headers }: MimePart, mail: Mail): void {
  const stated = field(headers, 'content-type');
  const text = decodeText(bytes, parameter(stated, 'charset') || undefined);
  const isFlowed = parameter(stated, 'format').toLowerCase() === 'flowed';
  const blank = parameter(stated, 'delsp').toLowerCase() === 'yes' ? '' : ' ';
  const whole = isFlowed ? text.replace(/ \r?\n/g, blank) : text;
  for (const [pattern, reason, detail] of CLOSED)
    if (pattern.test(whole)) mail.unread.push({ path: [], reason, detail });
  mail.plain += whole;
  mail.sink.add(whole + '\n');
}

/** Closed or packed matter inside a plain text. */
const CLOSED = [
  [/^-----BEGIN PGP MESSAGE-----/m, 'encrypted', 'pgp'],
  [/^begin(?:-base64)? 0?[0-7]{3} \S.{0,200}\r?\n[!-`]/m, 'unsupported', 'uuencode'],
  [/^=ybegin line=/m, 'unsupported', 'yenc'],
] as const;

function addHtml(bytes: Uint8Array, { headers }: MimePart, mail: Mail): void {
  const charset = parameter(field(headers, 'content-type'), 'charset');
  const page = readHtml(decodeText(bytes, charset || undefined), mail.budget);
  mail.nested.push(...page.nested);
  for (const { path, text } of page.texts) {
    if (path.length > 0) mail.sink.add(text + '\n', path.join('\n'));
    else if (!saysTheSame(text, mail.plain))
      mail.sink.add(text + '\n', mail.plain === '' ? '' : 'html');
  }
}

/** True when two texts have the same letters and digits in the same order. */
export function saysTheSame(a: string, b: string): boolean {
  const bare = (text: string): string => text.replace(/[^0-9A-Za-z\u00c0-\u024f]{1,}/g, '');
  return bare(a) === bare(b);
}

const NAMES: { readonly [type: string]: string } = {
  'message/rfc822': 'message.eml',
  'text/calendar': 'invite.ics',
  'text/x-vcard': 'contact.vcf',
  'text/rtf': 'text.rtf',
  'text/html': 'text.html',
};

function nameFor(type: string): string {
  return Object.prototype.hasOwnProperty.call(NAMES, type) ? NAMES[type] : type.replace('/', '.');
}
