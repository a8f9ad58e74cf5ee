/**
 * CMaps: how a string of bytes falls into codes, and what text a code stands for (ToUnicode).
 *
 * Ranges are spread out up to the number of two-byte codes. Source: ISO 32000-1:2008, 9.7.5 and 9.10.3;
 * Adobe Technical Note 5014.
 */
import type { Budget } from '../../core/budget';
import { decodeAs } from '../decode-text';
import { bytesOf } from './lexer';
import { parseValue } from './parser';
import { MAPPED_CODES } from './pdf-limits';
import { asChars, asItems } from './values';
import type { PdfValue } from './values';

export interface CodeRange {
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

export interface CMap {
  readonly ranges: readonly CodeRange[];
  /** Code → text; an empty one is a glyph that another one speaks for. */
  readonly texts: ReadonlyMap<number, string>;
  /** Code → number of the character in the font, where the two differ. */
  readonly cids: ReadonlyMap<number, number>;
}

/** Operands before an operator; a section has at most 100 entries by the rules. */
const OPERANDS = 3000;

export function parseCMap(bytes: Uint8Array, budget: Budget): CMap {
  const lexer = { bytes, at: 0 };
  const ranges: CodeRange[] = [];
  const texts = new Map<number, string>();
  const cids = new Map<number, number>();
  let operands: PdfValue[] = [];
  for (;;) {
    const value = parseValue(lexer, budget);
    if (value === undefined) break;
    if (typeof value !== 'object' || value === null || value.kind !== 'word') {
      if (operands.length < OPERANDS) operands.push(value);
      continue;
    }
    if (value.word === 'endbfchar') addChars(operands, texts);
    else if (value.word === 'endbfrange') addRanges(operands, texts, budget);
    else if (value.word === 'endcodespacerange') addCodeSpace(operands, ranges);
    else if (value.word === 'endcidchar') addCids(operands, cids, 2);
    else if (value.word === 'endcidrange') addCids(operands, cids, 3);
    operands = [];
  }
  return { ranges, texts, cids };
}

function codeOf(chars: string): number {
  let code = 0;
  for (let at = 0; at < chars.length && at < 4; at++) code = code * 256 + chars.charCodeAt(at);
  return code;
}

function addCodeSpace(operands: readonly PdfValue[], ranges: CodeRange[]): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const low = asChars(operands[at]);
    const high = asChars(operands[at + 1]);
    if (low === null || high === null || low.length === 0) continue;
    if (ranges.length < 100)
      ranges.push({ length: Math.min(4, low.length), low: codeOf(low), high: codeOf(high) });
  }
}

function addChars(operands: readonly PdfValue[], texts: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const code = asChars(operands[at]);
    const target = asChars(operands[at + 1]);
    const text = target === null ? null : unicodeOf(target);
    if (code !== null && text !== null && texts.size < MAPPED_CODES) texts.set(codeOf(code), text);
  }
}

function addRanges(
  operands: readonly PdfValue[],
  texts: Map<number, string>,
  budget: Budget,
): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const low = asChars(operands[at]);
    const high = asChars(operands[at + 1]);
    if (low === null || high === null) continue;
    const first = codeOf(low);
    const count = Math.min(codeOf(high) - first + 1, MAPPED_CODES - texts.size);
    const items = asItems(operands[at + 2]);
    const target = asChars(operands[at + 2]);
    for (let step = 0; step < count && !budget.isSpent(); step++) {
      const chars = target === null ? asChars(items[step] ?? null) : raise(target, step);
      const text = chars === null ? null : unicodeOf(chars);
      if (text !== null) texts.set(first + step, text);
    }
  }
}

/** Entries of a code, or of a first and a last one, and the number in the font. */
function addCids(operands: readonly PdfValue[], cids: Map<number, number>, size: 2 | 3): void {
  for (let at = 0; at + size <= operands.length; at += size) {
    const low = asChars(operands[at]);
    const high = asChars(operands[at + size - 2]);
    const first = operands[at + size - 1];
    if (low === null || high === null || typeof first !== 'number') continue;
    const count = Math.min(codeOf(high) - codeOf(low) + 1, MAPPED_CODES - cids.size);
    for (let step = 0; step < count; step++) cids.set(codeOf(low) + step, first + step);
  }
}

/** The target of a later code of a range: its last unit counts on. */
function raise(target: string, step: number): string {
  if (step === 0 || target.length === 0) return target;
  if (target.length === 1) return String.fromCharCode((target.charCodeAt(0) + step) & 255);
  const last = target.length - 2;
  const unit = target.charCodeAt(last) * 256 + target.charCodeAt(last + 1) + step;
  return target.slice(0, last) + String.fromCharCode((unit >> 8) & 255, unit & 255);
}

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** UTF-16 text; a control character or the replacement mark says that the writer did not know. */
function unicodeOf(chars: string): string | null {
  const text = chars.length === 1 ? chars : decodeAs(bytesOf(chars), 'utf-16be');
  if (text === '\ufffd' || (text.length === 1 && text < ' ' && text !== '\t')) return null;
  return text.replace(/[\ufb00-\ufb04]/g, (char) => LIGATURES[char.charCodeAt(0) - 0xfb00]);
}
