/**
 * Finds every `N G obj` of a file by walking its bytes, and every trailer; cross-reference tables are not used.
 *
 * So a broken table costs nothing. Streams are stepped over, by their length where it is right, so that a
 * PDF packed into another is not mistaken for a part of it. Later objects replace earlier ones of the same
 * number, as an update appended to a file does. Source: ISO 32000-1:2008, 7.3.10, 7.5.
 */
import type { Budget } from '../../core/budget';
import { isSpace } from './lexer';
import { OBJECTS } from './pdf-limits';

export interface Found {
  /** Object number → place after `obj`. */
  readonly offsets: Map<number, number>;
  readonly generations: Map<number, number>;
  /** Places after `trailer`. */
  readonly trailers: readonly number[];
  /** Places of every `endstream`, in order: streams that never end must not be searched to the end each. */
  readonly ends: readonly number[];
  readonly isCut: boolean;
}

interface Scan extends Found {
  readonly bytes: Uint8Array;
  readonly trailers: number[];
  isCut: boolean;
}

export function scanObjects(bytes: Uint8Array, budget: Budget): Found {
  const scan: Scan = {
    bytes,
    offsets: new Map(),
    generations: new Map(),
    trailers: [],
    ends: listEnds(bytes, budget),
    isCut: false,
  };
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((at & 15) === 0 && budget.isSpent()) break;
    const byte = bytes[at];
    if (byte === 0x6f && hasWord(bytes, at, 'obj')) {
      if (!takeObject(scan, at)) continue;
      start = at;
      at += 2;
    } else if (byte === 0x73 && hasWord(bytes, at, 'stream') && followsDict(bytes, at)) {
      at = Math.max(at, streamEnd(scan, start, at) - 1);
    } else if (byte === 0x74 && hasWord(bytes, at, 'trailer')) scan.trailers.push(at + 7);
  }
  return scan;
}

function hasWord(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++)
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
}

/** Reads the two numbers before `obj`; false when they are not there. */
function takeObject(scan: Scan, at: number): boolean {
  const { bytes, offsets, generations } = scan;
  const generation = numberBefore(bytes, at);
  if (generation === null) return false;
  const number = numberBefore(bytes, generation.start);
  if (number === null || generation.start === at) return false;
  if (!offsets.has(number.value) && offsets.size >= OBJECTS) {
    scan.isCut = true;
    return true;
  }
  offsets.set(number.value, at + 3);
  generations.set(number.value, generation.value);
  return true;
}

function numberBefore(bytes: Uint8Array, at: number): { value: number; start: number } | null {
  let end = at;
  while (end > 0 && at - end < 16 && isSpace(bytes[end - 1])) end--;
  let start = end;
  let value = 0;
  let scale = 1;
  while (start > 0 && end - start < 10 && bytes[start - 1] >= 0x30 && bytes[start - 1] <= 0x39) {
    value += (bytes[--start] - 0x30) * scale;
    scale *= 10;
  }
  return start === end ? null : { value, start };
}

/** A stream follows its dictionary; a font may be called Bitstream. */
function followsDict(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before > at - 16 && isSpace(bytes[before])) before--;
  return bytes[before] === 0x3e;
}

/** Longest dictionary of a stream that is searched for its length. */
const DICT_BYTES = 4096;

/** Where the stream whose keyword stands at `at` ends. */
function streamEnd(
  { bytes, ends }: Found & { readonly bytes: Uint8Array },
  start: number,
  at: number,
): number {
  const begin = streamStart(bytes, at + 6);
  const length = directLength(bytes, Math.max(start, at - DICT_BYTES), at);
  if (length !== null && endsAt(bytes, begin + length)) return begin + length;
  const end = endAfter(ends, begin);
  return end < 0 ? begin : end;
}

function listEnds(bytes: Uint8Array, budget: Budget): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(0x65); at >= 0; at = bytes.indexOf(0x65, at + 1)) {
    if (budget.isSpent()) break;
    if (hasWord(bytes, at, 'endstream')) ends.push(at);
  }
  return ends;
}

/** The first `endstream` at or after a place, or -1. */
export function endAfter(ends: readonly number[], from: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low < ends.length ? ends[low] : -1;
}

/** The place after the end of the line on which `stream` stands. */
export function streamStart(bytes: Uint8Array, at: number): number {
  let begin = at;
  while (bytes[begin] === 0x20) begin++;
  if (bytes[begin] === 13) begin++;
  if (bytes[begin] === 10) begin++;
  return begin;
}

export function endsAt(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end < at + 8 && isSpace(bytes[end])) end++;
  return hasWord(bytes, end, 'endstream') || hasWord(bytes, end, 'endobj');
}

function directLength(bytes: Uint8Array, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    if (bytes[at] !== 0x2f || !hasWord(bytes, at, '/Length')) continue;
    let end = at + 7;
    if (bytes[end] >= 0x30 && bytes[end] <= 0x39) continue;
    while (end < to && isSpace(bytes[end])) end++;
    let value = 0;
    let digits = 0;
    for (; bytes[end] >= 0x30 && bytes[end] <= 0x39 && digits < 10; digits++)
      value = value * 10 + bytes[end++] - 0x30;
    if (digits === 0) continue;
    // `/Length 12 0 R` points at an object, and `endsAt` shows that 12 is not the length.
    return value;
  }
  return null;
}

function indexOfWord(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !hasWord(bytes, at, word)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** True where the file begins as a PDF, perhaps after bytes that do not belong to it. */
export function hasPdfHead(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, HEAD_SEARCH);
  for (let at = 0; at < end; at++) {
    if (bytes[at] !== 0x25 || !hasWord(bytes, at, '%PDF-')) continue;
    // Mails and texts may speak of `%PDF-`; they hold no objects.
    return at === 0 || indexOfWord(bytes, 'endobj', at) >= 0;
  }
  return false;
}

/** Bytes within which Adobe's readers look for the head. */
const HEAD_SEARCH = 1024;
