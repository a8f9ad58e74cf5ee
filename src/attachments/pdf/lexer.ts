/**
 * Bytes of a PDF to tokens: numbers, names, strings, words. Also used for content streams and CMaps.
 *
 * Tolerant: a string that never closes ends with the data, an unknown byte is a word of its own. It keeps
 * no stack; nesting is the parser's matter. Source: ISO 32000-1:2008, 7.2 (lexical conventions).
 */
import type { PdfName, PdfString, PdfWord } from './values';

/** Where reading stands in some bytes. */
export interface Lexer {
  readonly bytes: Uint8Array;
  at: number;
}

export type Token = number | PdfName | PdfString | PdfWord;

/** Characters of one word or name: longer ones are binary data. */
const LONGEST_WORD = 256;

/** 1 white space, 2 delimiter, 0 anything else. */
const CLASSES = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) CLASSES[code] = 1;
for (const char of '()<>[]{}/%') CLASSES[char.charCodeAt(0)] = 2;

const SINGLES: { readonly [char: string]: PdfWord } = Object.create(null);
for (const word of ['[', ']', '{', '}', ')', '>', '<<', '>>'])
  (SINGLES as { [char: string]: PdfWord })[word] = { kind: 'word', word };

export function isSpace(byte: number): boolean {
  return CLASSES[byte] === 1;
}

/** Moves past white space and comments. */
function skipSpace(lexer: Lexer): void {
  const { bytes } = lexer;
  let at = lexer.at;
  for (; at < bytes.length; at++) {
    if (CLASSES[bytes[at]] === 1) continue;
    if (bytes[at] !== 0x25) break;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  }
  lexer.at = at;
}

/** The next token, or undefined at the end. */
export function nextToken(lexer: Lexer): Token | undefined {
  skipSpace(lexer);
  const { bytes, at } = lexer;
  if (at >= bytes.length) return undefined;
  const byte = bytes[at];
  if (byte === 0x28) return readLiteral(lexer);
  if (byte === 0x2f) return readName(lexer);
  if (byte === 0x3c && bytes[at + 1] !== 0x3c) return readHex(lexer);
  if (CLASSES[byte] === 2) {
    const isDouble = (byte === 0x3c || byte === 0x3e) && bytes[at + 1] === byte;
    lexer.at = at + (isDouble ? 2 : 1);
    const char = String.fromCharCode(byte);
    return SINGLES[isDouble ? char + char : char];
  }
  if (byte < 0x3a && byte > 0x2a && byte !== 0x2c && byte !== 0x2f) {
    const number = readNumber(lexer);
    if (number !== null) return number;
  }
  return readWord(lexer);
}

/** A number at the current place, or null; `--5` and `5-3` are met in the wild and read as -5 and 5. */
function readNumber(lexer: Lexer): number | null {
  const { bytes } = lexer;
  let { at } = lexer;
  let sign = 1;
  let value = 0;
  let scale = 0;
  let digits = 0;
  while (bytes[at] === 0x2b || bytes[at] === 0x2d) if (bytes[at++] === 0x2d) sign = -1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte >= 0x30 && byte <= 0x39) {
      digits++;
      if (scale === 0) value = value * 10 + (byte - 0x30);
      else {
        value += (byte - 0x30) * scale;
        scale /= 10;
      }
    } else if (byte === 0x2e && scale === 0) scale = 0.1;
    else if (byte !== 0x2d || digits === 0) break;
  }
  if (digits === 0 && scale === 0) return null;
  if (at < bytes.length && CLASSES[bytes[at]] === 0 && digits === 0) return null;
  lexer.at = at;
  return sign * value;
}

/** Words of one or two bytes, which most operators are, by their bytes. */
const SHORT_WORDS: PdfWord[] = [];

function readWord(lexer: Lexer): PdfWord {
  const { bytes, at } = lexer;
  let end = at + 1;
  while (end < bytes.length && CLASSES[bytes[end]] === 0 && end - at < LONGEST_WORD) end++;
  lexer.at = end;
  if (end - at > 2) return { kind: 'word', word: charsOf(bytes, at, end) };
  const key = end - at === 1 ? bytes[at] : bytes[at] * 256 + bytes[at + 1];
  const known = SHORT_WORDS[key];
  if (known !== undefined) return known;
  return (SHORT_WORDS[key] = { kind: 'word', word: charsOf(bytes, at, end) });
}

function readName(lexer: Lexer): PdfName {
  const { bytes } = lexer;
  const start = lexer.at + 1;
  let end = start;
  let hasEscape = false;
  while (end < bytes.length && CLASSES[bytes[end]] === 0 && end - start < LONGEST_WORD)
    if (bytes[end++] === 0x23) hasEscape = true;
  lexer.at = end;
  const name = charsOf(bytes, start, end);
  if (!hasEscape) return { kind: 'name', name };
  const plain = name.replace(/#([0-9a-fA-F]{2})/g, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return { kind: 'name', name: plain };
}

function readHex(lexer: Lexer): PdfString {
  const { bytes } = lexer;
  const codes: number[] = [];
  let high = -1;
  let at = lexer.at + 1;
  for (; at < bytes.length && bytes[at] !== 0x3e; at++) {
    const digit = hexDigit(bytes[at]);
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      codes.push(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) codes.push(high * 16);
  lexer.at = at + 1;
  return { kind: 'string', chars: charsOf(codes, 0, codes.length) };
}

export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

const ESCAPES: { readonly [code: number]: number } = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

function readLiteral(lexer: Lexer): PdfString {
  const { bytes } = lexer;
  const codes: number[] = [];
  let depth = 1;
  let at = lexer.at + 1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) break;
    else if (byte === 0x5c) {
      at = readEscape(bytes, at + 1, codes);
      continue;
    }
    codes.push(byte);
  }
  lexer.at = at + 1;
  return { kind: 'string', chars: charsOf(codes, 0, codes.length) };
}

/** Takes what stands after a backslash; returns its last place. */
function readEscape(bytes: Uint8Array, at: number, codes: number[]): number {
  const byte = bytes[at];
  if (byte === 13) return bytes[at + 1] === 10 ? at + 1 : at;
  if (byte === 10 || byte === undefined) return at;
  if (byte < 0x30 || byte > 0x37) {
    codes.push(ESCAPES[byte] ?? byte);
    return at;
  }
  let code = 0;
  let end = at;
  for (; end < at + 3 && bytes[end] >= 0x30 && bytes[end] <= 0x37; end++)
    code = code * 8 + bytes[end] - 0x30;
  codes.push(code & 255);
  return end - 1;
}

/** Code units per call of fromCharCode: more risks the argument limit of an engine. */
const CHUNK = 4096;
/** Below this a loop is faster than a call with a list. */
const SHORT = 48;

/** Bytes as characters 0 to 255. */
export function charsOf(bytes: Uint8Array | number[], start: number, end: number): string {
  let chars = '';
  if (end - start < SHORT) {
    for (let at = start; at < end; at++) chars += String.fromCharCode(bytes[at]);
    return chars;
  }
  for (let from = start; from < end; from += CHUNK) {
    const piece = bytes.slice(from, Math.min(end, from + CHUNK));
    chars += String.fromCharCode.apply(null, piece as number[]);
  }
  return chars;
}

export function bytesOf(chars: string): Uint8Array {
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < chars.length; at++) bytes[at] = chars.charCodeAt(at);
  return bytes;
}
