/**
 * Outlook's own wrapping (TNEF, winmail.dat): subject, bodies, people, properties, attachments, and
 * items inside.
 *
 * It is what a recipient without Outlook gets in place of the attachments. Attributes are walked in one
 * pass; an item inside an item is read from a list, never by recursion. Sources: MS-OXTNEF 2.1, MS-OXPROPS
 * (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import type { NestedFile, Reader, UnreadPart } from '../../core/reader';
import { decodeAs, decodeText } from '../decode-text';
import { decodeHtml } from '../html';
import { addBodies } from '../item-bodies';
import { MIME_DEPTH } from '../limits';
import { createTextSink } from '../text-sink';
import type { TextSink } from '../text-sink';
import { readUint } from '../zip';
import { eachProperty } from './properties';
import type { Property } from './properties';

const MARK = 0x223e9f78;

export const tnef: Reader = {
  id: 'tnef',
  recognises: (bytes) => readUint(bytes, 0, 4) === MARK,
  read(bytes, _name, budget) {
    const sink = createTextSink();
    const walk: Walk = { sink, budget, nested: [], unread: [], waiting: [{ bytes, depth: 0 }] };
    for (let item = walk.waiting.shift(); item !== undefined; item = walk.waiting.shift()) {
      if (budget.isSpent() || sink.isFull()) break;
      readItem(item, walk);
    }
    const texts = sink.texts();
    const hasAny = texts.length > 0 || walk.nested.length > 0;
    const unread = [...walk.unread, ...sink.unread()];
    const state = hasAny ? 'text' : unread.length > 0 ? 'corrupt' : 'no-text';
    return { state, texts, nested: walk.nested, unread };
  },
};

interface Item {
  readonly bytes: Uint8Array;
  readonly depth: number;
}

interface Walk {
  readonly sink: TextSink;
  readonly budget: Budget;
  readonly nested: NestedFile[];
  readonly unread: UnreadPart[];
  readonly waiting: Item[];
}

/** What an item says, gathered from attributes and properties alike. */
interface Found {
  subject: string;
  plain: string;
  html: string | null;
  rich: Uint8Array | null;
  fileName: string;
  data: Uint8Array | null;
}

const SUBJECT = 0x8004;
const BODY = 0x800c;
const FROM = 0x8000;
const PROPERTIES = 0x9003;
const PEOPLE = 0x9004;
const NEW_FILE = 0x9002;
const FILE_NAME = 0x8010;
const FILE_DATA = 0x800f;
const FILE_PROPERTIES = 0x9005;

function readItem({ bytes, depth }: Item, walk: Walk): void {
  const { sink, budget } = walk;
  const found: Found = { subject: '', plain: '', html: null, rich: null, fileName: '', data: null };
  const prefix = depth === 0 ? '' : 'attached message';
  const under = (label: string): string => (prefix === '' ? label : `${prefix}\n${label}`);
  let at = 6;
  while (at + 9 < bytes.length && !budget.isSpent()) {
    const tag = readUint(bytes, at + 1, 2);
    const length = readUint(bytes, at + 5, 4);
    const content = bytes.subarray(at + 9, Math.min(bytes.length, at + 9 + length));
    at += 9 + length + 2;
    if (tag === SUBJECT) found.subject = joined(found.subject, narrow(content));
    else if (tag === BODY) found.plain = joined(found.plain, narrow(content));
    else if (tag === FROM) sink.add(narrow(content) + '\n', under('people'));
    else if (tag === NEW_FILE) endFile(found, walk);
    else if (tag === FILE_NAME) found.fileName = found.fileName || narrow(content);
    else if (tag === FILE_DATA) found.data = content;
    else if (tag === PROPERTIES || tag === FILE_PROPERTIES) {
      const label = under(tag === PROPERTIES ? 'properties' : 'attachment name');
      const take = (property: Property): void =>
        takeProperty(property, { found, depth, label, walk });
      if (eachProperty(content, budget, take) < 0) damaged(walk);
    } else if (tag === PEOPLE) readPeople(content, under('people'), walk);
  }
  if (at > bytes.length) damaged(walk);
  endFile(found, walk);
  addBodies(found, { sink, budget, prefix });
}

/** An attribute and a property may say the same, or not. */
function joined(known: string, text: string): string {
  return known === '' || known === text ? text : `${known}\n${text}`;
}

function damaged({ unread }: Walk): void {
  if (unread.length === 0) unread.push({ path: [], reason: 'partial', detail: 'tnef' });
}

function narrow(bytes: Uint8Array): string {
  return decodeText(bytes).replace(/\u0000/g, '');
}

function textOf({ kind, bytes }: Property): string {
  return kind === 'wide' ? decodeAs(bytes, 'utf-16le').replace(/\u0000/g, '') : narrow(bytes);
}

/** Hands the attachment before on, if there is one. */
function endFile(found: Found, { nested, budget }: Walk): void {
  const { data, fileName } = found;
  found.data = null;
  found.fileName = '';
  if (data === null || !budget.takeEntries(1)) return;
  nested.push({ name: fileName || 'attachment', bytes: data });
}

/** Routing, classes and ids: no words of the author. */
const SKIPPED = [0x1a, 0x70, 0x7d, 0xe1d, 0x1035, 0x1039, 0x1042, 0x3703];

function takeProperty(
  property: Property,
  {
    found,
    depth,
    label,
    walk,
  }: { readonly found: Found; readonly depth: number; readonly label: string; readonly walk: Walk },
): void {
  const { id, kind, bytes } = property;
  if (id === 0x37) found.subject = joined(found.subject, textOf(property));
  else if (id === 0x1000) found.plain = joined(found.plain, textOf(property));
  else if (id === 0x1009 && kind === 'binary') found.rich = bytes;
  else if (id === 0x1013) found.html = kind === 'wide' ? textOf(property) : decodeHtml(bytes);
  else if (id === 0x3707) found.fileName = textOf(property);
  else if (id === 0x3701) takeContent(property, found, { depth, walk });
  else if ((kind === 'wide' || kind === 'narrow') && SKIPPED.indexOf(id) < 0)
    walk.sink.add(textOf(property) + '\n', label);
}

/** Bytes of an attachment; an object begins with the id of what it is, an item with its own mark behind. */
function takeContent(
  { kind, bytes }: Property,
  found: Found,
  { depth, walk }: { readonly depth: number; readonly walk: Walk },
): void {
  const content = kind === 'object' ? bytes.subarray(16) : bytes;
  if (readUint(content, 0, 4) !== MARK) {
    found.data = content;
    return;
  }
  found.data = null;
  if (depth + 1 < MIME_DEPTH) walk.waiting.push({ bytes: content, depth: depth + 1 });
  else walk.unread.push({ path: [], reason: 'too-large', detail: 'depth' });
}

/** Rows of people, each a list of properties, one behind the other. */
function readPeople(bytes: Uint8Array, label: string, walk: Walk): void {
  let at = 4;
  for (let left = readUint(bytes, 0, 4); left > 0 && at < bytes.length; left--) {
    const end = eachProperty(bytes.subarray(at), walk.budget, (property) => {
      if (property.kind === 'wide' || property.kind === 'narrow')
        walk.sink.add(textOf(property) + '\n', label);
    });
    if (end < 0) {
      damaged(walk);
      return;
    }
    at += end;
  }
}
