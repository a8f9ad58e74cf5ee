/**
 * Readable strings in a binary: runs of Latin letters and digits, in one byte or two bytes each.
 *
 * A finding in them is real; their silence proves nothing, so no state may rest on this alone.
 */
import type { Budget } from '../core/budget';
import { CODE_PAGES } from './code-pages';
import { decodeAs } from './decode-text';
import { HARVEST_BYTES } from './limits';
import type { TextSink } from './text-sink';

/** Shorter runs are chance: of packed bytes one in a thousand begins a run of eight. */
const SHORTEST = 8;
/** Bytes of windows-1252 that Latin words use; all of 0xC0 to 0xFF would let noise through. */
const ACCENTED = 'àâäçèéêëïîôöùûüÀÉÈ';

/** Steps between two questions to the budget. */
const ASK_EVERY = 1024;

/** Adds the strings to the sink under `strings`. */
export function harvest(bytes: Uint8Array, sink: TextSink, budget: Budget): void {
  const end = Math.min(bytes.length, HARVEST_BYTES);
  for (let at = 0, steps = 0; at < end; steps++) {
    if (steps % ASK_EVERY === 0 && (budget.isSpent() || sink.isFull())) return;
    const step = bytes[at + 1] === 0 ? 2 : 1;
    const start = at;
    while (at < end && READABLE[bytes[at]] === 1 && (step === 1 || bytes[at + 1] === 0)) at += step;
    if (at - start >= SHORTEST * step) {
      const run = bytes.subarray(start, at);
      const letters = step === 1 ? run : run.filter((_byte, index) => (index & 1) === 0);
      sink.add(decodeAs(letters, 'windows-1252') + '\n', 'strings');
    }
    if (at === start) at++;
  }
}

const READABLE = /* @__PURE__ */ readableBytes();

function readableBytes(): Uint8Array {
  const readable = new Uint8Array(256).fill(1, 0x20, 0x7f).fill(1, 9, 10);
  for (const letter of ACCENTED) readable[0x80 + CODE_PAGES['windows-1252'].indexOf(letter)] = 1;
  return readable;
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
  for (let at = 0, steps = 0; at < end; steps++) {
    if (steps % ASK_EVERY === 0 && (budget.isSpent() || sink.isFull())) return;
    const start = at;
    while (at < end && isLatin(bytes[at], bytes[at + 1])) at += 2;
    if (at - start >= SHORTEST_WIDE * 2)
      sink.add(decodeAs(bytes.subarray(start, at), 'utf-16le') + '\n', label);
    at++;
  }
}

/** Printable Latin up to U+017F. */
function isLatin(low: number, high: number): boolean {
  if (high === 0) return (low > 31 && low < 127) || low > 159;
  return high === 1 && low < 128;
}
