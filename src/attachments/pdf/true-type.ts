/**
 * What the glyphs of a TrueType or OpenType program stand for: its character maps backwards, then the
 * names of its glyphs. Shapes are not looked at, and damaged tables give less, never an error.
 * Source: OpenType specification 1.9, `cmap` (formats 0, 4, 6, 12) and `post` (format 2).
 */
import { CODE_PAGES } from '../code-pages';
import { cffProgram } from './cff';
import type { FontProgram } from './cff';
import { pointText, textOfGlyph } from './glyph-names';
import { charsOf } from './lexer';
import { MAPPED_CODES } from './pdf-limits';

/** The program of an embedded font: TrueType, OpenType, or bare CFF; null when it is none of them. */
export function openProgram(bytes: Uint8Array): FontProgram | null {
  const mark = read(bytes, 0, 4);
  if (mark !== TRUE_TYPE && mark !== OPEN_TYPE && mark !== APPLE) return cffProgram(bytes);
  const tables = listTables(bytes);
  const cff = tables.CFF === undefined ? null : cffProgram(bytes.subarray(tables.CFF));
  const texts = new Map<number, string>();
  const codes = new Map<number, number>();
  if (tables.cmap !== undefined) readCharacterMaps(bytes, tables.cmap, { texts, codes });
  if (tables.post !== undefined) readNames(bytes, tables.post, texts);
  return {
    textOf: (glyph) => texts.get(glyph) ?? (cff === null ? '' : cff.textOf(glyph)),
    glyphOf: (code) => codes.get(code) ?? 0,
  };
}

const TRUE_TYPE = 0x00010000;
const OPEN_TYPE = 0x4f54544f;
const APPLE = 0x74727565;

/** A big-endian number; zero past the end. */
export function read(bytes: Uint8Array, at: number, size: 1 | 2 | 3 | 4): number {
  if (!(at >= 0 && at + size <= bytes.length)) return 0;
  let value = 0;
  for (let step = 0; step < size; step++) value = value * 256 + bytes[at + step];
  return value;
}

function listTables(bytes: Uint8Array): { readonly [name: string]: number | undefined } {
  const found: { [name: string]: number } = Object.create(null);
  const count = Math.min(read(bytes, 4, 2), 64);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (at + 16 > bytes.length) break;
    found[charsOf(bytes, at, at + 4).trim()] = read(bytes, at + 8, 4);
  }
  return found;
}

interface Maps {
  /** Glyph → text. */
  readonly texts: Map<number, string>;
  /** Byte of a simple font → glyph, for symbolic fonts. */
  readonly codes: Map<number, number>;
}

function readCharacterMaps(bytes: Uint8Array, table: number, { texts, codes }: Maps): void {
  const count = Math.min(read(bytes, table + 2, 2), 16);
  for (let index = 0; index < count; index++) {
    const at = table + 4 + index * 8;
    const platform = read(bytes, at, 2);
    const encoding = read(bytes, at + 2, 2);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const isOwn = platform === 1 || (platform === 3 && encoding === 0);
    eachMapping(bytes, table + read(bytes, at + 4, 4), (code, glyph) => {
      if (isOwn && !codes.has(code & 255)) codes.set(code & 255, glyph);
      if (isUnicode && !texts.has(glyph)) {
        const text = pointText(code);
        if (text !== null && !isPrivate(code)) texts.set(glyph, text);
      }
    });
  }
}

/** The private area of Unicode says nothing. */
const isPrivate = (code: number): boolean => code >= 0xe000 && code < 0xf900;

function eachMapping(
  bytes: Uint8Array,
  at: number,
  take: (code: number, glyph: number) => void,
): void {
  const format = read(bytes, at, 2);
  if (format === 0) {
    for (let code = 0; code < 256; code++) takeGlyph(code, read(bytes, at + 6 + code, 1), take);
  } else if (format === 4) eachSegment(bytes, at, take);
  else if (format === 6) {
    const first = read(bytes, at + 6, 2);
    const count = read(bytes, at + 8, 2);
    for (let step = 0; step < count; step++)
      takeGlyph(first + step, read(bytes, at + 10 + step * 2, 2), take);
  } else if (format === 12) eachGroup(bytes, at, take);
}

function takeGlyph(code: number, glyph: number, take: (code: number, glyph: number) => void): void {
  if (glyph !== 0) take(code, glyph);
}

function eachSegment(
  bytes: Uint8Array,
  at: number,
  take: (code: number, glyph: number) => void,
): void {
  const size = read(bytes, at + 6, 2);
  let left = MAPPED_CODES;
  for (let segment = 0; segment < size; segment += 2) {
    const end = read(bytes, at + 14 + segment, 2);
    const start = read(bytes, at + 16 + size + segment, 2);
    const delta = read(bytes, at + 16 + size * 2 + segment, 2);
    const place = at + 16 + size * 3 + segment;
    const range = read(bytes, place, 2);
    for (let code = start; code <= end && code < 0xffff && left-- > 0; code++) {
      const raw = range === 0 ? code : read(bytes, place + range + (code - start) * 2, 2);
      if (range === 0 || raw !== 0) takeGlyph(code, (raw + delta) & 0xffff, take);
    }
  }
}

function eachGroup(
  bytes: Uint8Array,
  at: number,
  take: (code: number, glyph: number) => void,
): void {
  const count = Math.min(read(bytes, at + 12, 4), bytes.length / 12);
  let left = MAPPED_CODES;
  for (let group = 0; group < count; group++) {
    const place = at + 16 + group * 12;
    const start = read(bytes, place, 4);
    const end = read(bytes, place + 4, 4);
    const first = read(bytes, place + 8, 4);
    for (let code = start; code <= end && left-- > 0; code++)
      takeGlyph(code, first + code - start, take);
  }
}

/** The last of the 258 names that need no spelling, after the order of Mac Roman. */
const LAST_NAMES = 'ŁłŠšŽž¦ÐðÝýÞþ−×¹²³½¼¾₣ĞğİŞşĆćČčđ';

function standardName(index: number): string {
  if (index < 3) return '';
  if (index < 98) return String.fromCharCode(index + 29);
  return index < 226 ? CODE_PAGES.macintosh.charAt(index - 98) : LAST_NAMES.charAt(index - 226);
}

function readNames(bytes: Uint8Array, table: number, texts: Map<number, string>): void {
  if (read(bytes, table, 4) !== 0x00020000) return;
  const count = read(bytes, table + 32, 2);
  const starts: number[] = [];
  for (let at = table + 34 + count * 2; at < bytes.length && starts.length < count;) {
    starts.push(at);
    at += 1 + bytes[at];
  }
  for (let glyph = 0; glyph < count; glyph++) {
    if (texts.has(glyph)) continue;
    const index = read(bytes, table + 34 + glyph * 2, 2);
    const start = starts[index - 258];
    const text =
      index < 258
        ? standardName(index)
        : start === undefined
          ? null
          : textOfGlyph(
              charsOf(bytes, start + 1, Math.min(bytes.length, start + 1 + bytes[start])),
            );
    if (text !== null && text !== '') texts.set(glyph, text);
  }
}
