/**
 * Readable strings in a binary: runs of Latin letters and digits, in one byte or two bytes each.
 *
 * A finding in them is real; their silence proves nothing, so no state may rest on this alone.
 */
import type { Budget } from '../core/budget';
import { CODE_PAGES } from './code-pages';
import { HARVEST_BYTES } from './limits';
import type { TextSink } from './text-sink';

/** Shorter runs are chance: of packed bytes one in a thousand begins a run of eight. */
const SHORTEST = 8;
/** Bytes of windows-1252 that Latin words use; all of 0xC0 to 0xFF would let noise through. */
const ACCENTED = 'àâäçèéêëïîôöùûüÀÉÈ';

/** Adds the strings to the sink under `strings`. */
export function harvest(bytes: Uint8Array, sink: TextSink, budget: Budget): void {
  const end = Math.min(bytes.length, HARVEST_BYTES);
  for (let at = 0; at < end;) {
    if (budget.isSpent() || sink.isFull()) return;
    const step = bytes[at + 1] === 0 ? 2 : 1;
    const start = at;
    let run = '';
    while (at < end && isReadable(bytes[at]) && (step === 1 || bytes[at + 1] === 0)) {
      const byte = bytes[at];
      run += byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGES['windows-1252'][byte - 0x80];
      at += step;
    }
    if (run.length >= SHORTEST) sink.add(run + '\n', 'strings');
    if (at === start) at++;
  }
}

function isReadable(byte: number): boolean {
  if (byte < 0x80) return (byte > 31 && byte < 127) || byte === 9;
  return ACCENTED.indexOf(CODE_PAGES['windows-1252'][byte - 0x80]) >= 0;
}

export interface WideTarget {
  readonly sink: TextSink;
  readonly budget: Budget;
  readonly label: string;
}

/** Shorter runs of two-byte characters are chance in a structure of small numbers. */
const SHORTEST_WIDE = 4;

/** Adds the runs of two-byte Latin characters in a binary structure, at even and odd places. */
export function harvestWide(bytes: Uint8Array, { sink, budget, label }: WideTarget): void {
  const end = Math.min(bytes.length, HARVEST_BYTES) - 1;
  for (let at = 0; at < end;) {
    if (budget.isSpent() || sink.isFull()) return;
    let run = '';
    for (; at < end && isLatin(bytes[at], bytes[at + 1]); at += 2)
      run += String.fromCharCode(bytes[at] | (bytes[at + 1] << 8));
    if (run.length >= SHORTEST_WIDE) sink.add(run + '\n', label);
    at++;
  }
}

/** Printable Latin up to U+017F. */
function isLatin(low: number, high: number): boolean {
  if (high === 0) return (low > 31 && low < 127) || low > 159;
  return high === 1 && low < 128;
}
