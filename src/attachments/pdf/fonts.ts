/**
 * A font as far as text needs it: which codes a string holds, what they say, how wide they are.
 *
 * In order: ToUnicode, then the encoding with its differences, then the font program's own encoding, then
 * WinAnsi. Composite fonts without ToUnicode map to nothing unless their CMap is a Unicode one. Glyph
 * shapes are not looked at. Source: ISO 32000-1:2008, 9.5 to 9.10.
 */
import { parseCMap } from './cmap';
import type { CMap, CodeRange } from './cmap';
import type { PdfDocument } from './document';
import { applyDifferences, baseEncoding, programEncoding } from './encodings';
import { charsOf } from './lexer';
import { compositeWidths, simpleWidths } from './widths';
import type { Widths } from './widths';
import { asDict, asItems, asName, asStream } from './values';
import type { PdfDict } from './values';

export interface Glyph {
  readonly text: string;
  /** False when nobody says what the code means. */
  readonly isKnown: boolean;
  /** In thousandths of the font size. */
  readonly width: number;
  /** A single-byte code 32, to which word spacing applies. */
  readonly isSpace: boolean;
}

export interface Font {
  glyphs(chars: string): Glyph[];
}

export function openFont(dict: PdfDict, pdf: PdfDocument): Font {
  const stream = asStream(pdf.get(dict, 'ToUnicode'));
  const bytes = stream === null ? null : pdf.unpack(stream);
  const toUnicode = bytes === null ? null : parseCMap(bytes, pdf.budget);
  if (asName(pdf.get(dict, 'Subtype')) === 'Type0') return compositeFont(dict, pdf, toUnicode);
  return simpleFont(dict, pdf, toUnicode);
}

function simpleFont(dict: PdfDict, pdf: PdfDocument, toUnicode: CMap | null): Font {
  const table = simpleEncoding(dict, pdf);
  const widths = simpleWidths(dict, pdf, table);
  return {
    glyphs(chars) {
      const glyphs: Glyph[] = [];
      for (let at = 0; at < chars.length; at++) {
        const code = chars.charCodeAt(at) & 255;
        const mapped = toUnicode === null ? undefined : toUnicode.texts.get(code);
        const text = mapped === undefined || mapped === '' ? table[code] : mapped;
        const isKnown = text !== '' || mapped === '' || isLineEnd(code);
        glyphs.push({ text, isKnown, width: widths(code), isSpace: code === 32 });
      }
      return glyphs;
    },
  };
}

/** Writers of plain text leave them in strings; they have no glyph. */
const isLineEnd = (code: number): boolean => code === 9 || code === 10 || code === 13;

function simpleEncoding(dict: PdfDict, pdf: PdfDocument): string[] {
  const encoding = pdf.get(dict, 'Encoding');
  const descriptor = asDict(pdf.get(dict, 'FontDescriptor'));
  const stated = asName(encoding) || asName(pdf.get(asDict(encoding), 'BaseEncoding'));
  const own = stated === '' ? ownEncoding(descriptor, pdf) : null;
  const table = own ?? baseEncoding(stated);
  const differences = asItems(pdf.get(asDict(encoding), 'Differences'));
  applyDifferences(
    table,
    differences.map((item) => pdf.resolve(item)),
  );
  return table;
}

/** Bytes of a Type 1 program that stand before its encrypted part. */
const PROGRAM_BYTES = 20000;

function ownEncoding(descriptor: PdfDict | null, pdf: PdfDocument): string[] | null {
  const file = asStream(pdf.get(descriptor, 'FontFile'));
  const program = file === null ? null : pdf.unpack(file);
  return program === null
    ? null
    : programEncoding(charsOf(program, 0, Math.min(program.length, PROGRAM_BYTES)));
}

const TWO_BYTES: readonly CodeRange[] = [{ length: 2, low: 0, high: 0xffff }];

function compositeFont(dict: PdfDict, pdf: PdfDocument, toUnicode: CMap | null): Font {
  const encoding = pdf.get(dict, 'Encoding');
  const stream = asStream(encoding);
  const bytes = stream === null ? null : pdf.unpack(stream);
  const own = bytes === null ? null : parseCMap(bytes, pdf.budget);
  const isUnicode = /^Uni.{1,12}-(?:UCS2|UTF16)-/.test(asName(encoding));
  const ranges = own !== null && own.ranges.length > 0 ? own.ranges : TWO_BYTES;
  const descendant = asDict(pdf.resolve(asItems(pdf.get(dict, 'DescendantFonts'))[0]));
  const widths: Widths = compositeWidths(descendant, pdf);
  return {
    glyphs(chars) {
      const glyphs: Glyph[] = [];
      for (let at = 0; at < chars.length;) {
        const { code, length } = nextCode(chars, at, ranges);
        const mapped = toUnicode === null ? undefined : toUnicode.texts.get(code);
        const text = mapped ?? (isUnicode ? String.fromCharCode(code) : '');
        const isKnown = text !== '' || mapped === '';
        const isSpace = length === 1 && code === 32;
        glyphs.push({ text, isKnown, width: widths(code), isSpace });
        at += length;
      }
      return glyphs;
    },
  };
}

function nextCode(
  chars: string,
  at: number,
  ranges: readonly CodeRange[],
): { code: number; length: number } {
  let code = 0;
  for (let length = 1; length <= 4 && at + length <= chars.length; length++) {
    code = code * 256 + chars.charCodeAt(at + length - 1);
    for (const range of ranges)
      if (range.length === length && code >= range.low && code <= range.high)
        return { code, length };
  }
  const shortest = ranges.reduce((least, { length }) => Math.min(least, length), 4);
  return { code: -1, length: shortest };
}
