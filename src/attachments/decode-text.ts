/**
 * Bytes of a text file to a string, without TextDecoder, which classic Outlook lacks.
 *
 * A byte order mark decides; then UTF-16 by where the zero bytes stand; then valid UTF-8; else the
 * single-byte page whose accented letters stand where words have them, windows-1252 when in doubt (the
 * default of Windows in Belgium, France and Quebec). Invalid UTF-8 bytes are read as windows-1252, so
 * that a mixed file keeps all its digits. Nothing here fails.
 */
import { CODE_PAGES, encodingNamed } from './code-pages';
import type { CodePage } from './code-pages';
import { SNIFF_BYTES } from './limits';
import { asciiText, toUnits, unitsText } from './numbers-in-bytes';

export type Encoding = CodePage | 'utf-8' | 'utf-16le' | 'utf-16be';

/** Characters made at a time. */
const CHUNK = 8192;

/** The text of bytes in an encoding that is not known; `declared` is used unless the bytes refute it. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  return asciiText(bytes) ?? decodeAs(bytes, detectEncoding(bytes, declared));
}

/** The text of bytes in a known encoding, without its byte order mark. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return decodeUtf16(bytes, encoding === 'utf-16be');
  return decodeSingle(bytes, CODE_PAGES[encoding]);
}

export function detectEncoding(bytes: Uint8Array, declared?: string): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = detectUtf16(bytes);
  if (wide !== null) return wide;
  const { multi, invalid } = countUtf8(bytes);
  if (multi + invalid === 0) return 'utf-8';
  const named = declared === undefined ? 'utf-8' : encodingNamed(declared);
  if (multi > 3 * invalid || invalid === 0) return 'utf-8';
  if (declared !== undefined && named !== 'utf-8' && named.slice(0, 6) !== 'utf-16') return named;
  return detectPage(bytes);
}

/** True when control characters show that this is no text. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SNIFF_BYTES);
  const controls = unitsText(head).match(CONTROLS);
  if (controls === null || controls.length * 50 <= head.length) return false;
  return detectEncoding(head).slice(0, 6) !== 'utf-16';
}

/** Control characters that no text holds. */
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/g;

/** Latin text in UTF-16 has its zero bytes on one side only. */
function detectUtf16(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, SNIFF_BYTES) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd * 10 > pairs * 7 && even * 20 < pairs) return 'utf-16le';
  if (even * 10 > pairs * 7 && odd * 20 < pairs) return 'utf-16be';
  return null;
}

function countUtf8(bytes: Uint8Array): { multi: number; invalid: number } {
  let multi = 0;
  let invalid = 0;
  // A megabyte tells enough; invalid bytes after it are still read one by one.
  const end = Math.min(bytes.length, 256 * SNIFF_BYTES);
  for (let at = 0; at < end; at++) {
    if (bytes[at] < 0x80) continue;
    const extra = sequenceLength(bytes, at) - 1;
    if (extra > 0) multi++;
    else if (at + 4 <= end || end < bytes.length) invalid++;
    at += extra;
  }
  return { multi, invalid };
}

/** Bytes of the valid UTF-8 sequence at this place; 1 for ASCII and for an invalid byte. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
  for (let next = 1; next < length; next++) if ((bytes[at + next] & 0xc0) !== 0x80) return 1;
  return length;
}

function decodeUtf8(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const end = Math.min(bytes.length, at + CHUNK);
    let ascii = at;
    while (ascii < end && bytes[ascii] < 0x80) ascii++;
    // Most text is ASCII for long stretches, which need no copy of their own.
    if (ascii > at) pieces.push(unitsText(bytes.subarray(at, ascii)));
    at = ascii;
    if (at < end) at = decodeChunk(bytes, at, pieces);
  }
  return pieces.join('');
}

/** Decodes up to a chunk that holds more than ASCII; returns where it ended. */
function decodeChunk(bytes: Uint8Array, start: number, pieces: string[]): number {
  const units = new Uint16Array(Math.min(CHUNK, bytes.length - start) + 2);
  const fallback = CODE_PAGES['windows-1252'];
  let used = 0;
  let at = start;
  while (at < bytes.length && used < CHUNK) {
    const byte = bytes[at];
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 1) units[used++] = byte < 0x80 ? byte : fallback.charCodeAt(byte - 0x80);
    else {
      let point = byte & (0x7f >> length);
      for (let next = 1; next < length; next++) point = (point << 6) | (bytes[at + next] & 0x3f);
      if (point > 0xffff) {
        units[used++] = 0xd800 + ((point - 0x10000) >> 10);
        point = 0xdc00 + ((point - 0x10000) & 0x3ff);
      }
      units[used++] = point;
    }
    at += length;
  }
  pieces.push(unitsText(units.subarray(0, used)));
  return at;
}

function decodeUtf16(bytes: Uint8Array, isBigEndian: boolean): string {
  const units = toUnits(bytes);
  const hasMark = units[0] === 0xfeff || units[0] === 0xfffe;
  const marked = hasMark ? units.subarray(1) : units;
  // UTF-32 has the mark of UTF-16 and a zero behind each letter.
  const text = hasMark && units[1] === 0 ? marked.filter((unit) => unit !== 0) : marked;
  return unitsText(isBigEndian ? text.map((unit) => ((unit & 255) << 8) | (unit >> 8)) : text);
}

const PAST_ASCII = /[\u0080-\u00ff]/;

function decodeSingle(bytes: Uint8Array, page: string): string {
  const pieces: string[] = [];
  const units = new Uint16Array(Math.min(CHUNK, bytes.length));
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const end = Math.min(bytes.length, from + CHUNK);
    const latin = unitsText(bytes.subarray(from, end));
    if (!PAST_ASCII.test(latin)) {
      pieces.push(latin);
      continue;
    }
    for (let at = from; at < end; at++)
      units[at - from] = bytes[at] < 0x80 ? bytes[at] : page.charCodeAt(bytes[at] - 0x80);
    pieces.push(unitsText(units.subarray(0, end - from)));
  }
  return pieces.join('');
}

/** Pages worth guessing, the default first: it wins ties. */
const GUESSES: readonly CodePage[] = ['windows-1252', 'iso-8859-15', 'cp850', 'macintosh'];
const COMMON = 'éèàçêëîïôöûùüâäñœÉÈÀÇÊÔÖÜÄß€';

function detectPage(bytes: Uint8Array): CodePage {
  let best: CodePage = 'windows-1252';
  let bestScore = -Infinity;
  for (const page of GUESSES) {
    const score = scorePage(bytes, CODE_PAGES[page]);
    if (score > bestScore) {
      bestScore = score;
      best = page;
    }
  }
  return best;
}

function scorePage(bytes: Uint8Array, page: string): number {
  const end = Math.min(bytes.length, 16 * SNIFF_BYTES);
  let score = 0;
  for (let at = 0; at < end; at++) {
    if (bytes[at] < 0x80) continue;
    const char = page.charAt(bytes[at] - 0x80);
    const isLetter = char.toLowerCase() !== char.toUpperCase();
    const inWord = isAsciiLetter(bytes[at - 1]) || isAsciiLetter(bytes[at + 1]);
    if (char.charCodeAt(0) < 0xa0) score -= 3;
    else if (COMMON.indexOf(char) >= 0) score += 2;
    else if (inWord && !isLetter && '’‘“”«»–—…\u00a0'.indexOf(char) < 0) score -= 2;
    else if (isLetter && !inWord) score -= 1;
  }
  return score;
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 32) > 96 && (byte | 32) < 123;
}
