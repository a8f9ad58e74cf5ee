/**
 * Rich text (rtf): body, headers, notes, comments, text boxes, hidden and deleted text, properties.
 *
 * Groups are kept on a list of their own, so depth costs memory only. Code pages follow `\ansicpg` and the
 * font's `\fcharset`; `\uN` skips its replacement. Embedded objects come out as nested files. Layout is
 * not rebuilt. Source: RTF Specification 1.9.1; MS-OXRTFEX for HTML inside RTF.
 */
import type { Budget } from '../../core/budget';
import type { Extraction, NestedFile, Reader } from '../../core/reader';
import { CODE_PAGES, encodingNamed } from '../code-pages';
import { decodeAs } from '../decode-text';
import { NESTING } from '../limits';
import { nativeFile } from '../ole-native';
import { asciiHead } from '../sniff';
import { createTextSink } from '../text-sink';
import type { TextSink } from '../text-sink';
import { readUint } from '../zip';
import { CHARACTERS, CHARSETS, DESTINATIONS, SKIP } from './destinations';

export const rtf: Reader = {
  id: 'rtf',
  recognises: (bytes) => /^\s{0,64}\{\\rtf?/.test(asciiHead(bytes, 128)),
  read: (bytes, _name, budget) => readRtf(bytes, budget),
};

/** What a group inherits and gives back at its end. */
interface Group {
  readonly label: string;
  readonly page: string;
  readonly skipAfterUnicode: number;
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: RTF for readers that know no HTML. */
  readonly isRepeated: boolean;
}

interface Walk {
  readonly bytes: Uint8Array;
  readonly sink: TextSink;
  readonly budget: Budget;
  readonly groups: Group[];
  readonly fonts: { [font: string]: string };
  readonly nested: NestedFile[];
  at: number;
  /** Groups open beyond those that are told apart. */
  extraDepth: number;
  group: Group;
  /** Replacement characters still to be left out after `\uN`. */
  toSkip: number;
  run: string;
  /** The paragraph as it was before tracked deletions. */
  before: string;
  hasDeleted: boolean;
  /** The font that the font table is about to describe. */
  font: string;
  /** The shape property whose value comes next. */
  property: string;
}

export function readRtf(bytes: Uint8Array, budget: Budget): Extraction {
  const group: Group = {
    label: '',
    page: CODE_PAGES['windows-1252'],
    skipAfterUnicode: 1,
    isDeleted: false,
    isInserted: false,
    isRepeated: false,
  };
  const walk: Walk = {
    bytes,
    sink: createTextSink(),
    budget,
    groups: [],
    fonts: Object.create(null),
    nested: [],
    at: 0,
    extraDepth: 0,
    group,
    toSkip: 0,
    run: '',
    before: '',
    hasDeleted: false,
    font: '',
    property: '',
  };
  while (walk.at < bytes.length && !budget.isSpent() && !walk.sink.isFull()) step(walk);
  endParagraph(walk);
  const texts = walk.sink.texts();
  const state = texts.length > 0 ? 'text' : 'no-text';
  return { state, texts, nested: walk.nested, unread: walk.sink.unread() };
}

function step(walk: Walk): void {
  const byte = walk.bytes[walk.at++];
  if (byte === 0x5c) readControl(walk);
  else if (byte === 0x7b) {
    flush(walk);
    if (walk.groups.length < NESTING) walk.groups.push(walk.group);
    else walk.extraDepth++;
    walk.toSkip = 0;
  } else if (byte === 0x7d) {
    flush(walk);
    if (walk.group.label === 'alternative text') walk.sink.line('alternative text');
    if (walk.extraDepth > 0) walk.extraDepth--;
    else walk.group = walk.groups.pop() ?? walk.group;
    walk.toSkip = 0;
  } else if (walk.toSkip === 0 && isPlain(byte)) addPlain(walk);
  else if (byte !== 10 && byte !== 13 && byte !== 0) addByte(walk, byte);
}

/** Bytes of plain text that are taken at a time. */
const PLAIN = 256;

/** The letters from the byte before on, up to the next that means something. */
function addPlain(walk: Walk): void {
  const { bytes } = walk;
  const start = walk.at - 1;
  const most = Math.min(bytes.length, start + PLAIN);
  while (walk.at < most && isPlain(bytes[walk.at])) walk.at++;
  const isUnused = walk.group.label === SKIP && walk.property !== '?';
  if (!isUnused) write(walk, asciiText(bytes, start, walk.at));
}

/** ASCII that stands for itself: no backslash, no brace, no control character. */
function isPlain(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7b && byte !== 0x5c;
}

function addByte(walk: Walk, byte: number): void {
  if (walk.toSkip > 0) walk.toSkip--;
  else write(walk, byte < 0x80 ? String.fromCharCode(byte) : walk.group.page.charAt(byte - 0x80));
}

function write(walk: Walk, text: string): void {
  if (walk.group.label === SKIP) {
    if (walk.property === '?') walk.run += text;
    return;
  }
  if (walk.group.isRepeated) return;
  walk.run += text;
  if (walk.run.length > 4096) flush(walk);
}

/** Characters of a paragraph that are kept in its old form. */
const PARAGRAPH = 65536;

/** Moves the run of characters to its place; called wherever the place may change. */
function flush(walk: Walk): void {
  const { run, group } = walk;
  walk.run = '';
  if (run === '') return;
  if (group.label === SKIP) {
    if (walk.property === '?') walk.property = run.trim();
    return;
  }
  if (group.label !== '') walk.sink.add(run, group.label);
  else {
    if (group.isDeleted) walk.hasDeleted = true;
    else walk.sink.add(run);
    if (!group.isInserted && walk.before.length < PARAGRAPH) walk.before += run;
  }
}

function endParagraph(walk: Walk): void {
  flush(walk);
  if (walk.hasDeleted) walk.sink.add(walk.before + '\n', 'deleted text');
  walk.before = '';
  walk.hasDeleted = false;
}

function readControl(walk: Walk): void {
  const { bytes } = walk;
  const code = bytes[walk.at];
  if (!isLetter(code)) {
    walk.at++;
    readSymbol(walk, code);
    return;
  }
  const start = walk.at;
  while (walk.at < bytes.length && walk.at - start < 32 && isLetter(bytes[walk.at])) walk.at++;
  const word = asciiText(bytes, start, walk.at);
  const numberStart = walk.at;
  if (bytes[walk.at] === 0x2d) walk.at++;
  while (walk.at - numberStart < 11 && bytes[walk.at] > 47 && bytes[walk.at] < 58) walk.at++;
  const digits = asciiText(bytes, numberStart, walk.at);
  if (bytes[walk.at] === 0x20) walk.at++;
  applyWord(walk, word, digits === '' ? null : Number(digits));
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]);
  return text;
}

function isLetter(byte: number): boolean {
  return (byte > 96 && byte < 123) || (byte > 64 && byte < 91);
}

function readSymbol(walk: Walk, code: number): void {
  if (code === 0x27) {
    const { bytes, at } = walk;
    const value = parseInt(String.fromCharCode(bytes[at], bytes[at + 1]), 16);
    walk.at += 2;
    if (value >= 0) addByte(walk, value);
  } else if (code === 0x7e) write(walk, '\u00a0');
  else if (code === 0x5f) write(walk, '-');
  else if (code === 0x5c || code === 0x7b || code === 0x7d) addByte(walk, code);
  else if (code === 10 || code === 13) write(walk, '\n');
}

function applyWord(walk: Walk, word: string, value: number | null): void {
  const text = CHARACTERS[word];
  if (text !== undefined) {
    if (text === '\n' && walk.group.label === '') {
      write(walk, text);
      endParagraph(walk);
    } else write(walk, text);
    return;
  }
  const label = DESTINATIONS[word];
  if (label !== undefined) {
    flush(walk);
    // Whatever lies inside a part that is left out is left out with it, but for shape properties.
    if (walk.group.label !== SKIP || word === 'sn') walk.group = { ...walk.group, label };
    walk.property = word === 'sn' ? '?' : walk.property;
  } else applyState(walk, word, value);
}

/** Shape properties that hold words of the author. */
const SHAPE_WORDS = /^(?:wzDescription|wzName|gtextUNICODE|pihlShape|wzTooltip)$/;

function applyState(walk: Walk, word: string, value: number | null): void {
  const { group } = walk;
  const set = (change: Partial<Group>): void => {
    flush(walk);
    walk.group = { ...group, ...change };
  };
  if (word === 'u') addUnicode(walk, value ?? 0);
  else if (word === 'uc') set({ skipAfterUnicode: Math.min(Math.max(value ?? 1, 0), 8) });
  else if (word === 'bin') walk.at += Math.max(0, value ?? 0);
  else if (word === 'ansicpg' && value !== null) set({ page: pageOf(String(value)) });
  else if (word === 'mac') set({ page: CODE_PAGES.macintosh });
  else if (word === 'pca') set({ page: CODE_PAGES.cp850 });
  else if (word === 'f' || word === 'af') applyFont(walk, String(value), set);
  else if (word === 'fcharset') walk.fonts[walk.font] = CHARSETS[String(value)] ?? '';
  else if (word === 'deleted') set({ isDeleted: value !== 0 });
  else if (word === 'revised') set({ isInserted: value !== 0 });
  else if (word === 'plain') set({ isDeleted: false, isInserted: false });
  else if (word === 'htmlrtf') set({ isRepeated: value !== 0 });
  else if (word === 'sv') {
    set({ label: SHAPE_WORDS.test(walk.property) ? 'alternative text' : SKIP });
    walk.property = '';
  } else if (word === 'objdata') readObject(walk);
}

function applyFont(walk: Walk, font: string, set: (change: Partial<Group>) => void): void {
  walk.font = font;
  const page = walk.fonts[font];
  if (walk.group.label !== SKIP && page !== undefined && page !== '') set({ page: pageOf(page) });
}

function pageOf(name: string): string {
  const encoding = encodingNamed(name);
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be')
    return CODE_PAGES['windows-1252'];
  return CODE_PAGES[encoding];
}

function addUnicode(walk: Walk, value: number): void {
  const unit = value < 0 ? value + 65536 : value;
  // Symbol fonts live at U+F000 and above; their letters are their low bytes.
  write(walk, String.fromCharCode(unit >= 0xf000 && unit < 0xf100 ? unit - 0xf000 : unit));
  walk.toSkip = walk.group.skipAfterUnicode;
}

/** The hex digits of an embedded object: an OLE 1 header, then the file (MS-OLEDS 2.2.5). */
function readObject(walk: Walk): void {
  const { bytes } = walk;
  let end = walk.at;
  while (end < bytes.length && bytes[end] !== 0x7d && bytes[end] !== 0x7b) end++;
  const out = new Uint8Array((end - walk.at) >> 1);
  let length = 0;
  let high = -1;
  for (let at = walk.at; at < end; at++) {
    const digit = parseInt(String.fromCharCode(bytes[at]), 16);
    if (!(digit >= 0)) continue;
    if (high < 0) high = digit;
    else {
      out[length++] = high * 16 + digit;
      high = -1;
    }
  }
  walk.at = end;
  if (!walk.budget.takeBytes(length) || !walk.budget.takeEntries(1)) return;
  const data = out.subarray(0, length);
  const file = embeddedFile(data);
  if (file !== null) walk.nested.push(file);
}

/** Version, format, three counted strings (the class first), then the size and the content. */
function embeddedFile(data: Uint8Array): NestedFile | null {
  const LINK = 1;
  if (readUint(data, 4, 4) === LINK) return null;
  let at = 8;
  for (let count = 0; count < 3; count++) at += 4 + readUint(data, at, 4);
  const content = data.subarray(at + 4);
  if (content.length === 0) return null;
  const isPackage = decodeAs(data.subarray(12, 19), 'windows-1252') === 'Package';
  return isPackage ? nativeFile(content) : { name: 'object', bytes: content };
}
