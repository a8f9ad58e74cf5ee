/**
 * Where a reader puts its text: pieces in order, under place labels, up to a fixed number of characters.
 *
 * It bounds one reader's memory; the budget of the message counts again when `extract` takes the texts.
 * Past the limit pieces are dropped and `isFull` says so, which makes the file `partial`.
 */
import type { ExtractedText, UnreadPart } from '../core/reader';
import type { PlaceMark } from '../core/types';
import { LABELS, READER_CHARACTERS } from './limits';

export interface TextSink {
  /** Adds to the text under these labels; the main text has none. */
  add(text: string, label?: string): void;
  /** Begins a new line there, unless it has just begun. */
  line(label?: string): void;
  /** Names the place where the main text goes on. */
  mark(label: string): void;
  isFull(): boolean;
  /** The texts that hold more than white space, main text first. */
  texts(): ExtractedText[];
  /** `too-large` when pieces were dropped, else nothing. */
  unread(): UnreadPart[];
}

interface Bucket {
  readonly path: readonly string[];
  /** Joined now and then, so that short pieces do not keep the long text they were cut from. */
  readonly pieces: string[];
  loose: string[];
  looseLength: number;
  readonly marks: PlaceMark[];
  length: number;
  isFresh: boolean;
}

export function createTextSink(limit: number = READER_CHARACTERS): TextSink {
  const buckets: { [label: string]: Bucket } = Object.create(null);
  const order: Bucket[] = [];
  let used = 0;
  let isFull = false;

  function bucketOf(wanted: string): Bucket {
    const isKnown = buckets[wanted] !== undefined || order.length < LABELS;
    const label = isKnown ? wanted : wanted.slice(wanted.lastIndexOf('\n') + 1);
    let bucket = buckets[label];
    if (bucket === undefined) {
      const path = label === '' ? [] : label.split('\n');
      bucket = { path, pieces: [], loose: [], looseLength: 0, marks: [], length: 0, isFresh: true };
      buckets[label] = bucket;
      order.push(bucket);
    }
    return bucket;
  }

  function add(text: string, label = ''): void {
    if (text === '') return;
    const kept = used + text.length > limit ? text.slice(0, limit - used) : text;
    if (kept.length < text.length) isFull = true;
    if (kept === '') return;
    const bucket = bucketOf(label);
    bucket.loose.push(kept);
    bucket.looseLength += kept.length;
    if (bucket.looseLength > LOOSE) tie(bucket);
    bucket.length += kept.length;
    bucket.isFresh = kept.charCodeAt(kept.length - 1) === 10;
    used += kept.length;
  }

  return {
    add,
    line(label = '') {
      if (!bucketOf(label).isFresh) add('\n', label);
    },
    mark(label) {
      if (isFull) return;
      const main = bucketOf('');
      main.marks.push({ start: main.length, label });
    },
    isFull: () => isFull,
    texts: () => finish(order),
    unread: () => (isFull ? [{ path: [], reason: 'too-large', detail: 'characters' }] : []),
  };
}

/** Characters that may lie about in pieces. */
const LOOSE = 32768;

function tie(bucket: Bucket): void {
  bucket.pieces.push(bucket.loose.join(''));
  bucket.loose = [];
  bucket.looseLength = 0;
}

function finish(order: readonly Bucket[]): ExtractedText[] {
  const texts: ExtractedText[] = [];
  for (const bucket of order) {
    tie(bucket);
    const { path, pieces, marks } = bucket;
    const text = pieces.join('');
    if (!hasText(text)) continue;
    const found = marks.length > 0 ? { path, text, marks } : { path, text };
    if (path.length === 0) texts.unshift(found);
    else texts.push(found);
  }
  return texts;
}

/** True when something other than white space and marks without width stands in the text. */
export function hasText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) return true;
  }
  return false;
}
