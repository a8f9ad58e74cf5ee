/**
 * A font as far as text needs it: which codes a string holds, what they say, how wide they are.
 *
 * In order: ToUnicode, then the encoding with its differences, then what the embedded program says (its
 * own encoding, its character map backwards, the names of its glyphs), then WinAnsi. Glyph shapes are not
 * looked at, and East Asian code tables are left out. Source: ISO 32000-1:2008, 9.5 to 9.10.
 */
import type { FontProgram } from './cff';
import { parseCMap } from './cmap';
import type { CMap, CodeRange } from './cmap';
import type { PdfDocument } from './document';
import { applyDifferences, baseEncoding, programEncoding } from './encodings';
import { charsOf } from './lexer';
import { openProgram, read } from './true-type';
import { compositeWidths, drawnEm, simpleWidths } from './widths';
import type { Widths } from './widths';
import { asDict, asItems, asName, asNumber, asStream } from './values';
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
  /** Height of its letters in units of the font size: 1 but for fonts drawn in units of their own. */
  readonly em: number;
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
  const program = lazyProgram(asDict(pdf.get(dict, 'FontDescriptor')), pdf);
  const table = simpleEncoding(dict, pdf, toUnicode === null ? program : () => null);
  const hasOwnCodes = isOwn(asDict(pdf.get(dict, 'FontDescriptor')), pdf);
  const widths = simpleWidths(dict, pdf, table);
  const isDrawn = asName(pdf.get(dict, 'Subtype')) === 'Type3';
  return {
    em: isDrawn ? drawnEm(dict, pdf) : 1,
    glyphs(chars) {
      const glyphs: Glyph[] = [];
      for (let at = 0; at < chars.length; at++) {
        const code = chars.charCodeAt(at) & 255;
        const mapped = toUnicode === null ? undefined : toUnicode.texts.get(code);
        let text = mapped === undefined || mapped === '' ? table[code] : mapped;
        if (text === '' && mapped === undefined && hasOwnCodes)
          text = textInProgram(program(), code);
        const isKnown = text !== '' || mapped === '' || isLineEnd(code);
        // Letters drawn as pictures: their code is the best guess there is, and no more than that.
        if (!isKnown && isDrawn && code > 0x20 && code < 0x7f) text = String.fromCharCode(code);
        glyphs.push({ text, isKnown, width: widths(code), isSpace: code === 32 });
      }
      return glyphs;
    },
  };
}

const textInProgram = (program: FontProgram | null, code: number): string =>
  program === null ? '' : program.textOf(program.glyphOf(code));

/** The embedded program, opened when something has no other meaning: most fonts never need theirs. */
function lazyProgram(descriptor: PdfDict | null, pdf: PdfDocument): () => FontProgram | null {
  let program: FontProgram | null | undefined;
  return () => {
    if (program === undefined) {
      const stream =
        asStream(pdf.get(descriptor, 'FontFile2')) ?? asStream(pdf.get(descriptor, 'FontFile3'));
      const bytes = stream === null ? null : pdf.unpack(stream);
      program = bytes === null ? null : openProgram(bytes);
    }
    return program;
  };
}

/** Writers of plain text leave them in strings; they have no glyph. */
const isLineEnd = (code: number): boolean => code === 9 || code === 10 || code === 13;

/** Flag of a font whose codes are its own. */
const SYMBOLIC = 4;

/** True when the program's own codes count: symbolic fonts, and CFF, which has an encoding inside. */
function isOwn(descriptor: PdfDict | null, pdf: PdfDocument): boolean {
  if ((asNumber(pdf.get(descriptor, 'Flags')) & SYMBOLIC) !== 0) return true;
  return asStream(pdf.get(descriptor, 'FontFile3')) !== null;
}

function simpleEncoding(
  dict: PdfDict,
  pdf: PdfDocument,
  program: () => FontProgram | null,
): string[] {
  const encoding = pdf.get(dict, 'Encoding');
  const descriptor = asDict(pdf.get(dict, 'FontDescriptor'));
  const stated = asName(encoding) || asName(pdf.get(asDict(encoding), 'BaseEncoding'));
  const table = baseEncoding(stated);
  const hasOwnCodes = isOwn(descriptor, pdf);
  if (stated === '') {
    const own = ownEncoding(descriptor, pdf);
    for (let code = 0; code < 256; code++)
      if (own !== null) table[code] = own[code];
      else if (hasOwnCodes) table[code] = textInProgram(program(), code) || table[code];
  }
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
  const ranges = own !== null && own.ranges.length > 0 ? own.ranges : TWO_BYTES;
  const descendant = asDict(pdf.resolve(asItems(pdf.get(dict, 'DescendantFonts'))[0]));
  const widths: Widths = compositeWidths(descendant, pdf);
  const textOf = compositeText(dict, descendant, pdf);
  return {
    em: 1,
    glyphs(chars) {
      const glyphs: Glyph[] = [];
      for (let at = 0; at < chars.length;) {
        const { code, length } = nextCode(chars, at, ranges);
        const cid = own === null ? code : (own.cids.get(code) ?? code);
        const mapped = toUnicode === null ? undefined : toUnicode.texts.get(code);
        const text = mapped ?? textOf(code, cid);
        const isKnown = text !== '' || mapped === '';
        const isSpace = length === 1 && code === 32;
        glyphs.push({ text, isKnown, width: widths(cid), isSpace });
        at += length;
      }
      return glyphs;
    },
  };
}

/** What a code says that ToUnicode leaves out: a Unicode encoding, the program, or the code itself. */
function compositeText(
  dict: PdfDict,
  descendant: PdfDict | null,
  pdf: PdfDocument,
): (code: number, cid: number) => string {
  const name = asName(pdf.get(dict, 'Encoding'));
  if (/^Uni.{1,12}-(?:UCS2|UTF16)-/.test(name)) return (code) => String.fromCharCode(code);
  if (!/^(?:Identity-[HV])?$/.test(name)) return () => '';
  const program = lazyProgram(asDict(pdf.get(descendant, 'FontDescriptor')), pdf);
  // Some writers name a map in place of giving one: the codes are characters then.
  const isIdentity = /^Identity/.test(asName(pdf.get(dict, 'ToUnicode')));
  let glyphs: Uint8Array | null | undefined;
  return (code, cid) => {
    if (isIdentity) return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : '';
    if (glyphs === undefined) {
      const stream = asStream(pdf.get(descendant, 'CIDToGIDMap'));
      glyphs = stream === null ? null : pdf.unpack(stream);
    }
    const opened = program();
    return opened === null ? '' : opened.textOf(glyphs === null ? cid : read(glyphs, cid * 2, 2));
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
