/** The trailers of a PDF, all together, and objects found by the type in their head. ISO 32000-1:2008, 7.5.5. */
import type { PdfDocument } from './document';
import { charsOf } from './lexer';
import { parseValue } from './parser';
import type { Found } from './scan';
import { asDict, asStream } from './values';
import type { PdfDict, PdfValue } from './values';

/** Numbers of the objects that are wanted, as they stand in the file. */
export function byOffset(found: Found, isWanted: (number: number) => boolean): number[] {
  return Array.from(found.offsets.keys())
    .filter(isWanted)
    .sort((a, b) => found.offsets.get(a)! - found.offsets.get(b)!);
}

/** Bytes of an object's head in which its type stands. */
const HEAD_BYTES = 400;

/** True when the head of the object there names the type. */
export function looksLike(bytes: Uint8Array, offset: number, type: string): boolean {
  const head = charsOf(bytes, offset, Math.min(bytes.length, offset + HEAD_BYTES));
  const end = head.indexOf('endobj');
  return (end < 0 ? head : head.slice(0, end)).indexOf(type) >= 0;
}

const TRAILER_KEYS = ['Root', 'Encrypt', 'ID', 'Info'];

/** The entries that matter of all trailers, the last one first. */
export function readTrailer(bytes: Uint8Array, found: Found, pdf: PdfDocument): PdfDict {
  const dicts: { readonly at: number; readonly dict: PdfDict }[] = [];
  for (const at of found.trailers) {
    const dict = asDict(parseValue({ bytes, at }, pdf.budget) ?? null);
    if (dict !== null) dicts.push({ at, dict });
  }
  for (const number of byOffset(found, (one) =>
    looksLike(bytes, found.offsets.get(one)!, 'XRef'),
  )) {
    const stream = asStream(pdf.load(number));
    if (stream !== null) dicts.push({ at: found.offsets.get(number)!, dict: stream.dict });
  }
  dicts.sort((a, b) => a.at - b.at);
  const entries = new Map<string, PdfValue>();
  for (const { dict } of dicts)
    for (const key of TRAILER_KEYS) {
      const value = dict.entries.get(key);
      if (value !== undefined && value !== null) entries.set(key, value);
    }
  return { kind: 'dict', entries };
}
