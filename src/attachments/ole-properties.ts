/**
 * Document properties of old Office files: title, people, keywords, company and custom ones.
 *
 * Strings of both property streams, also those in lists; the program's name, the template and counters
 * say nothing and are left out. Source: MS-OLEPS 2.21 and 2.15 (read 2026-11-22).
 */
import type { Budget } from '../core/budget';
import { findStream, readStream } from './cfb';
import type { CompoundFile } from './cfb';
import { encodingNamed } from './code-pages';
import { decodeAs, decodeText } from './decode-text';
import type { TextSink } from './text-sink';
import { readUint } from './zip';

/** Adds the properties to the sink under `properties`. */
export function addOleProperties(file: CompoundFile, sink: TextSink, budget: Budget): void {
  for (const name of ['\u0005SummaryInformation', '\u0005DocumentSummaryInformation']) {
    const stream = findStream(file, name);
    const bytes = stream === null ? null : readStream(file, stream, budget);
    if (bytes === null) continue;
    const sets = Math.min(2, readUint(bytes, 24, 4));
    for (let set = 0; set < sets; set++)
      readSet(bytes, readUint(bytes, 44 + set * 20, 4), { sink, budget, isFirst: set === 0 });
  }
}

/** Template, revision and program, in both standard sets or without harm to custom ones. */
const SKIPPED = [7, 9, 18];
/** Properties of one set; honest ones hold a few dozen. */
const MOST = 2000;
/** Bytes of one value; honest ones hold a few hundred. */
const VALUE_BYTES = 65536;

interface SetTools {
  readonly sink: TextSink;
  readonly budget: Budget;
  /** Custom properties follow in a second set. */
  readonly isFirst: boolean;
}

function readSet(bytes: Uint8Array, start: number, { sink, budget, isFirst }: SetTools): void {
  const count = Math.min(MOST, readUint(bytes, start + 4, 4));
  let page = '';
  for (let index = 0; index < count && !budget.isSpent(); index++) {
    const id = readUint(bytes, start + 8 + index * 8, 4);
    const at = start + readUint(bytes, start + 12 + index * 8, 4);
    if (id === 1) page = String(readUint(bytes, at + 4, 2));
    if (id < 2 || (isFirst && SKIPPED.indexOf(id) >= 0)) continue;
    // Many properties may point to the same bytes, so each is counted.
    const value = bytes.subarray(at, at + VALUE_BYTES);
    if (!budget.takeBytes(Math.min(value.length, sizeOf(value)))) return;
    for (const text of valueTexts(value, 0, page)) sink.add(text + '\n', 'properties');
  }
}

/** Bytes that reading a value may take: a single string states them, a list may use all. */
function sizeOf(value: Uint8Array): number {
  return (readUint(value, 0, 2) & 0x1000) === 0 ? 8 + readUint(value, 4, 4) * 2 : VALUE_BYTES;
}

/** The strings of one value: one, or a list of strings or of typed values. */
function valueTexts(bytes: Uint8Array, at: number, page: string): string[] {
  const type = readUint(bytes, at, 2);
  const isList = (type & 0x1000) !== 0;
  const count = isList ? Math.min(MOST, readUint(bytes, at + 4, 4)) : 1;
  const texts: string[] = [];
  let next = isList ? at + 8 : at + 4;
  for (let index = 0; index < count && next < bytes.length; index++) {
    let kind = type & 0xfff;
    if (kind === 12) {
      kind = readUint(bytes, next, 2);
      next += 4;
    }
    if (kind !== 30 && kind !== 31) {
      if (!isList) break;
      next += 4;
      continue;
    }
    const size = readUint(bytes, next, 4) * (kind === 31 ? 2 : 1);
    const raw = bytes.subarray(next + 4, Math.min(bytes.length, next + 4 + size));
    texts.push(stringOf(raw, kind === 31 ? '1200' : page));
    next += 4 + size;
    if (kind === 31) next = (next + 3) & ~3;
  }
  return texts.filter((text) => text.trim() !== '');
}

function stringOf(raw: Uint8Array, page: string): string {
  const text = page === '' ? decodeText(raw) : decodeAs(raw, encodingNamed(page));
  const end = text.indexOf('\u0000');
  return end < 0 ? text : text.slice(0, end);
}
