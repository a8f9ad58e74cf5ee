/**
 * What the glyphs of a CFF font program (Type 1C, FontFile3) stand for: the names of its character set and
 * its own encoding. CID-keyed programs name no glyphs and map to nothing. Source: Adobe Technical Note 5176.
 */
import { baseEncoding } from './encodings';
import { textOfGlyph } from './glyph-names';
import { charsOf } from './lexer';
import { once } from '../../core/once';

/** What an embedded font program says by itself. */
export interface FontProgram {
  /** Empty when the program does not tell. */
  textOf(glyph: number): string;
  /** The glyph of one byte by the program's own encoding; 0 for none. */
  glyphOf(code: number): number;
}

/** Null when the bytes are no CFF program. */
export function cffProgram(bytes: Uint8Array): FontProgram | null {
  if (bytes[0] !== 1 || bytes.length < 8) return null;
  const names = readIndex(bytes, bytes[2]);
  const tops = readIndex(bytes, names.end);
  const strings = readIndex(bytes, tops.end);
  const top = readTop(bytes, tops.starts[0] ?? 0, tops.starts[1] ?? 0);
  if (top.isCid || top.charStrings === 0) return null;
  const count = readIndex(bytes, top.charStrings).starts.length - 1;
  const sids = readCharset(bytes, top.charset, count);
  const textOfSid = (sid: number): string => {
    if (sid < STANDARD_STRINGS) return standardTexts()[sid] ?? '';
    const start = strings.starts[sid - STANDARD_STRINGS];
    const end = strings.starts[sid - STANDARD_STRINGS + 1];
    return start === undefined || end === undefined || end - start > 60
      ? ''
      : (textOfGlyph(charsOf(bytes, start, end)) ?? '');
  };
  const codes = readEncoding(bytes, top.encoding);
  return {
    textOf: (glyph) => textOfSid(sids[glyph] ?? 0),
    glyphOf: (code) => codes[code] ?? 0,
  };
}

/** Strings with a fixed number; only the Latin ones among them are letters. */
const STANDARD_STRINGS = 391;
/** Numbers 150 to 228, after those of StandardEncoding in its order. */
const MORE_LATIN =
  '¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž';

const standardTexts = once((): readonly string[] => [
  '',
  ...baseEncoding('StandardEncoding').filter((text) => text !== ''),
  ...MORE_LATIN,
]);

interface Index {
  /** Where each piece begins; one more for the end of the last. */
  readonly starts: readonly number[];
  readonly end: number;
}

function number(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let step = 0; step < size; step++) value = value * 256 + (bytes[at + step] ?? 0);
  return value;
}

function readIndex(bytes: Uint8Array, at: number): Index {
  const count = number(bytes, at, 2);
  const size = bytes[at + 2];
  if (count === 0 || !(size > 0 && size < 5)) return { starts: [], end: at + 2 };
  const base = at + 2 + (count + 1) * size;
  const starts: number[] = [];
  for (let item = 0; item <= count && at + 3 + item * size < bytes.length; item++)
    starts.push(base + number(bytes, at + 3 + item * size, size));
  return { starts, end: starts[starts.length - 1] ?? bytes.length };
}

interface Top {
  readonly isCid: boolean;
  readonly charset: number;
  readonly encoding: number;
  readonly charStrings: number;
}

/** The few entries of the top dictionary that matter; reals are stepped over. */
function readTop(bytes: Uint8Array, start: number, end: number): Top {
  const entries: { [operator: number]: number } = Object.create(null);
  let last = 0;
  for (let at = start; at < Math.min(end, bytes.length);) {
    const byte = bytes[at++];
    if (byte < 22) {
      entries[byte === 12 ? 256 + bytes[at++] : byte] = last;
    } else if (byte === 28) {
      last = number(bytes, at, 2);
      at += 2;
    } else if (byte === 29) {
      last = number(bytes, at, 4);
      at += 4;
    } else if (byte === 30) {
      while (at < end && (bytes[at] & 15) !== 15) at++;
      at++;
    } else if (byte < 247) last = byte - 139;
    else last = (byte - (byte < 251 ? 247 : 251)) * 256 + bytes[at++] + 108;
  }
  return {
    isCid: entries[256 + 30] !== undefined,
    charset: entries[15] ?? 0,
    encoding: entries[16] ?? 0,
    charStrings: entries[17] ?? 0,
  };
}

/** The string number of each glyph. */
function readCharset(bytes: Uint8Array, at: number, count: number): number[] {
  const sids = [0];
  if (at < 3) {
    for (let glyph = 1; glyph < count; glyph++) sids.push(at === 0 ? glyph : 0);
    return sids;
  }
  const format = bytes[at];
  for (let place = at + 1; sids.length < count && place < bytes.length;) {
    const first = number(bytes, place, 2);
    const size = format === 0 ? 0 : format === 1 ? 1 : 2;
    const more = number(bytes, place + 2, size);
    for (let step = 0; step <= more && sids.length < count; step++) sids.push(first + step);
    place += 2 + size;
  }
  return sids;
}

/** Byte → glyph; empty for the predefined encodings, which the reader of the font knows by itself. */
function readEncoding(bytes: Uint8Array, at: number): number[] {
  const codes: number[] = [];
  if (at < 2) return codes;
  const isRanges = (bytes[at] & 127) === 1;
  const count = bytes[at + 1] ?? 0;
  let glyph = 1;
  for (let item = 0; item < count; item++) {
    const place = at + 2 + item * (isRanges ? 2 : 1);
    const more = isRanges ? (bytes[place + 1] ?? 0) : 0;
    for (let step = 0; step <= more; step++) codes[((bytes[place] ?? 0) + step) & 255] = glyph++;
  }
  return codes;
}
