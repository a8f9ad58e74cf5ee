/**
 * A tolerant, iterative walk over XML and HTML: tags and text in order, whatever the damage.
 *
 * It keeps no tree and no stack, so depth costs nothing. It knows no DTD: entities are the five of XML,
 * character references and the Latin ones of HTML; an internal subset is skipped, so that no entity can
 * grow. Names come without their prefix, because prefixes are the writer's choice. Tags that never close
 * are closed by the end of the text.
 */
import type { Budget } from '../core/budget';
import { decodeEntities } from '../core/html/html-entities';
import { decodeAs, detectEncoding } from './decode-text';
import { startsWithAscii } from './sniff';
import { isNumberOfPerson, NAME_CODES } from './xml-attributes';

export interface XmlHandler {
  /** A start tag; `attributes` is its raw text, for `attributeOf`. An empty element also gets `close`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text between tags, entities resolved, white space as written. */
  text(text: string): void;
  /** The inside of a comment. */
  comment?(text: string): void;
  /** True for elements whose inside is no markup: script and style of HTML. It is skipped. */
  isRaw?(name: string): boolean;
  /** The inside of such an element. */
  raw?(text: string, name: string): void;
}

/** A source as text, or as bytes that are decoded piece by piece. */
export type XmlSource = string | Uint8Array;

/** Walks all of the source, or until the budget is spent; false when it was. */
export function walkXml(source: XmlSource, handler: XmlHandler, budget: Budget): boolean {
  if (typeof source === 'string') return walkText(source, handler, budget);
  const encoding = isStatedUtf8(source) ? 'utf-8' : detectEncoding(source);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  for (let start = 0; start < source.length;) {
    const end = isWide ? source.length : windowEnd(source, start + WINDOW_BYTES);
    const text = decodeAs(source.subarray(start, end), encoding);
    if (!walkText(text, handler, budget)) return false;
    start = end;
  }
  return true;
}

/** Parts of office files begin so; bytes that are no UTF-8 are still read one by one. */
const UTF8_HEADS = ['<?xml version="1.0" encoding="UTF-8"', '<?xml version="1.0" encoding="utf-8"'];

function isStatedUtf8(bytes: Uint8Array): boolean {
  return UTF8_HEADS.some((head) => startsWithAscii(bytes, head));
}

/** Bytes that are decoded at a time: a deadline then costs the end of a large part, not all of it. */
const WINDOW_BYTES = 512 * 1024;

/** The end of the tag before that place, or the first one after it. */
function windowEnd(bytes: Uint8Array, wanted: number): number {
  if (wanted >= bytes.length) return bytes.length;
  const before = bytes.lastIndexOf(TAG_END, wanted);
  if (before > wanted - WINDOW_BYTES) return before + 1;
  const next = bytes.indexOf(TAG_END, wanted);
  return next < 0 ? bytes.length : next + 1;
}

const TAG_END = 0x3e;

function walkText(source: string, handler: XmlHandler, budget: Budget): boolean {
  let at = 0;
  let steps = 0;
  while (at < source.length) {
    // Each step is short: asking at every eighth is often enough.
    if ((steps++ & 7) === 0 && budget.isSpent()) return false;
    const tag = source.indexOf('<', at);
    const textEnd = tag < 0 ? source.length : tag;
    if (textEnd > at) handler.text(decodeEntities(source.slice(at, textEnd)));
    if (tag < 0) break;
    at = walkTag(source, tag, handler);
  }
  return true;
}

/** Handles what begins at `<`; returns where the text goes on. */
function walkTag(source: string, tag: number, handler: XmlHandler): number {
  const code = source.charCodeAt(tag + 1);
  if (code === 0x21) return walkDeclaration(source, tag, handler);
  if (code === 0x3f) {
    const stop = after(source, '>', tag);
    const text = source.slice(tag + 2, stop - 1);
    if (handler.comment !== undefined && isNumberOfPerson(text)) handler.comment(text);
    return stop;
  }
  const isEnd = code === 0x2f;
  const nameStart = isEnd ? tag + 2 : tag + 1;
  let nameEnd = nameStart;
  let localStart = nameStart;
  for (; nameEnd < source.length; nameEnd++) {
    const char = source.charCodeAt(nameEnd);
    if (NAME_CODES[char] === 0) break;
    if (char === 0x3a) localStart = nameEnd + 1;
  }
  if (nameEnd === nameStart || source.charCodeAt(nameStart) < FIRST_OF_NAME) {
    // A bare `<` in text, as in "a < b" or "<5".
    let last = tag;
    while (source.charCodeAt(last + 1) === 0x3c) last++;
    const next = Math.max(tag + 1, last);
    handler.text(source.slice(tag, next));
    return next;
  }
  const end = tagEnd(source, nameEnd);
  const name = source.slice(localStart, nameEnd);
  if (isEnd) handler.close(name);
  else {
    const isEmpty = source.charCodeAt(end - 1) === 0x2f;
    handler.open(name, source.slice(nameEnd, isEmpty ? end - 1 : end));
    if (isEmpty) handler.close(name);
    else if (handler.isRaw !== undefined && handler.isRaw(name)) {
      const stop = rawEnd(source, end + 1, name.toLowerCase());
      if (handler.raw !== undefined) handler.raw(source.slice(end + 1, stop), name);
      return stop;
    }
  }
  return end + 1;
}

/** Digits, `-` and `.` lie below: they may stand in a name, but begin none. */
const FIRST_OF_NAME = 0x3a;

/** Where the end tag of a raw element begins. */
function rawEnd(source: string, from: number, name: string): number {
  let at = source.indexOf('</', from);
  while (at >= 0 && source.substr(at + 2, name.length).toLowerCase() !== name)
    at = source.indexOf('</', at + 2);
  return at < 0 ? source.length : at;
}

function walkDeclaration(source: string, tag: number, handler: XmlHandler): number {
  if (source.substr(tag, 4) === '<!--') {
    const end = source.indexOf('-->', tag + 4);
    const stop = end < 0 ? source.length : end;
    if (handler.comment !== undefined) handler.comment(source.slice(tag + 4, stop));
    return stop + 3;
  }
  if (source.substr(tag, 9) === '<![CDATA[') {
    const end = source.indexOf(']]>', tag + 9);
    const stop = end < 0 ? source.length : end;
    handler.text(source.slice(tag + 9, stop));
    return stop + 3;
  }
  const end = after(source, '>', tag);
  if (source.slice(tag, end).indexOf('[') < 0) return end;
  const close = source.indexOf(']>', tag);
  const stop = close < 0 ? end : close + 2;
  // What an entity stands for is text to whoever opens the file.
  if (handler.comment !== undefined) handler.comment(source.slice(tag + 2, stop - 1));
  return stop;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

/** The place of the `>` that ends a tag, quoted ones skipped; a quote that never closes ends at `>`. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code === 0x22 || code === 0x27) {
      const close = source.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (close < 0) {
        const end = source.indexOf('>', at);
        return end < 0 ? source.length : end;
      }
      at = close;
    }
  }
  return source.length;
}

/** True when something other than tags and white space stands in the markup, comments included. */
export function hasTextNodes(source: Uint8Array): boolean {
  let at = source.indexOf(TAG_END);
  while (at >= 0) {
    at++;
    while (at < source.length && source[at] <= 0x20) at++;
    if (at < source.length && (source[at] !== 0x3c || source[at + 1] === 0x21)) return true;
    at = source.indexOf(TAG_END, at);
  }
  return false;
}
