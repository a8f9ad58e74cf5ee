/**
 * Outlook items (msg): subject, bodies, people, properties, attachments, messages inside messages.
 *
 * Everything lies in streams named for a property and its type; a nested message is a storage of the same
 * file and is read in the same loop. HTML and RTF bodies are kept where they say more than the plain one.
 * Sources: MS-OXMSG 2.1 to 2.2, MS-OXPROPS (read 2026-11-21).
 */
import type { Budget } from '../../core/budget';
import type { NestedFile, Reader, UnreadPart } from '../../core/reader';
import { openCompound, readStream } from '../cfb';
import type { CompoundFile, CompoundStream } from '../cfb';
import { decodeAs, decodeText } from '../decode-text';
import { decodeHtml } from '../html';
import { addBodies } from '../item-bodies';
import { createTextSink } from '../text-sink';
import type { TextSink } from '../text-sink';

export const msg: Reader = {
  id: 'msg',
  recognises(bytes) {
    const file = openCompound(bytes);
    return file !== null && file.streams.some(isProperties);
  },
  read(bytes, _name, budget) {
    const file = openCompound(bytes)!;
    const item: Item = { file, budget, sink: createTextSink(), nested: [], unread: [] };
    const storages = byStorage(file);
    for (const path of Array.from(storages.keys()).sort()) {
      if (budget.isSpent() || item.sink.isFull()) break;
      readStorage(path, storages.get(path)!, item);
    }
    const texts = item.sink.texts();
    const unread = [...item.unread, ...item.sink.unread()];
    if (file.isCut) unread.push({ path: [], reason: 'partial', detail: 'msg' });
    return { state: texts.length > 0 ? 'text' : 'no-text', texts, nested: item.nested, unread };
  },
};

/** The stream that every message has. */
function isProperties({ storage, name }: CompoundStream): boolean {
  return storage === '' && name.slice(0, 21) === '__properties_version1';
}

interface Item {
  readonly file: CompoundFile;
  readonly budget: Budget;
  readonly sink: TextSink;
  readonly nested: NestedFile[];
  readonly unread: UnreadPart[];
}

/** The streams of one storage: a property by its id and type (`0037001F`), others by their name. */
type Storage = ReadonlyMap<string, CompoundStream>;

const PREFIX = '__substg1.0_';

function byStorage(file: CompoundFile): ReadonlyMap<string, Storage> {
  const found = new Map<string, Map<string, CompoundStream>>();
  for (const stream of file.streams) {
    const { storage, name } = stream;
    const streams = found.get(storage) ?? new Map<string, CompoundStream>();
    const isProperty = name.slice(0, PREFIX.length) === PREFIX;
    streams.set(isProperty ? name.slice(PREFIX.length) : name, stream);
    if (streams.size === 1) found.set(storage, streams);
  }
  return found;
}

const OBJECT = '__substg1.0_3701000D/';

function readStorage(path: string, streams: Storage, item: Item): void {
  if (/__nameid_version1\.0\/$/.test(path)) return;
  if (/__recip_version1\.0_#[0-9A-Fa-f]{8}\/$/.test(path)) readStrings(streams, item, 'people');
  else if (/__attach_version1\.0_#[0-9A-Fa-f]{8}\/$/.test(path)) readAttachment(streams, item);
  else if (path === '' || streams.has('__properties_version1.0')) readMessage(path, streams, item);
  else if (path.indexOf(OBJECT) >= 0) readObject(streams, item);
}

/** The bytes of a property of any type in the list; null without one. */
function property(
  streams: Storage,
  id: string,
  { file, budget }: Item,
): { type: string; bytes: Uint8Array } | null {
  for (const type of ['001F', '001E', '0102']) {
    const stream = streams.get(id + type);
    const bytes = stream === undefined ? null : readStream(file, stream, budget);
    if (bytes !== null) return { type, bytes };
  }
  return null;
}

function text(streams: Storage, id: string, item: Item): string {
  const found = property(streams, id, item);
  return found === null ? '' : stringOf(found.bytes, found.type === '001F');
}

function stringOf(bytes: Uint8Array, isWide: boolean): string {
  const decoded = isWide ? decodeAs(bytes, 'utf-16le') : decodeText(bytes);
  return decoded.indexOf('\u0000') < 0 ? decoded : decoded.replace(/\u0000/g, '');
}

/** Properties read on their own or without words: bodies, routing, ids. */
const SKIPPED = /^(?:0037|1000|1009|1013|007D|1035|1039|1042|0E1D|0070|001A|0E28|0E29|3FF9|3FFB)$/;

function readMessage(path: string, streams: Storage, item: Item): void {
  const { sink } = item;
  const prefix = path === '' ? '' : 'attached message';
  const page = property(streams, '1013', item);
  const packed = property(streams, '1009', item);
  const html =
    page === null
      ? null
      : page.type === '001F'
        ? decodeAs(page.bytes, 'utf-16le')
        : decodeHtml(page.bytes);
  addBodies(
    {
      subject: text(streams, '0037', item),
      plain: text(streams, '1000', item),
      html,
      rich: packed === null ? null : packed.bytes,
    },
    { sink, budget: item.budget, prefix },
  );
  readStrings(streams, item, prefix === '' ? 'properties' : `${prefix}\nproperties`);
}

/** Strings and lists of strings, in two bytes a character (`F`) or one. */
const STRING = /^([0-9A-F]{4})(?:001([EF])|101([EF])-\d{8})$/i;

function readStrings(streams: Storage, item: Item, label: string): void {
  for (const name of Array.from(streams.keys()).sort()) {
    const found = STRING.exec(name);
    if (found === null || SKIPPED.test(found[1])) continue;
    const bytes = readStream(item.file, streams.get(name)!, item.budget);
    if (bytes === null) return;
    const isWide = (found[2] ?? found[3]).toUpperCase() === 'F';
    item.sink.add(stringOf(bytes, isWide) + '\n', label);
  }
}

function readAttachment(streams: Storage, item: Item): void {
  const name =
    text(streams, '3707', item) || text(streams, '3704', item) || text(streams, '3001', item);
  const content = property(streams, '3701', item);
  if (content === null) {
    if (name !== '') item.sink.add(name + '\n', 'attachment name');
    return;
  }
  const isInline = text(streams, '3712', item) !== '';
  item.nested.push({ name: name || 'attachment', bytes: content.bytes, isInline });
}

/** An object drawn into the message: its file lies in one of a few streams. */
function readObject(streams: Storage, item: Item): void {
  for (const name of ['Package', 'CONTENTS', '\u0001Ole10Native', 'WordDocument', 'Workbook']) {
    const stream = streams.get(name);
    if (stream === undefined) continue;
    const bytes = readStream(item.file, stream, item.budget);
    if (bytes !== null) item.nested.push({ name, bytes });
    return;
  }
}
