/**
 * The kinds of value that a PDF is made of, and questions to a value of unknown kind.
 *
 * Numbers, booleans and null are themselves; everything else has a `kind`. A question that does not fit
 * is answered with null or an empty value, because damaged files hold anything anywhere.
 * Source: ISO 32000-1:2008, 7.3 (objects).
 */

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
/** Bytes as characters 0 to 255; `text-string.ts` turns them into words. */
export interface PdfString {
  readonly kind: 'string';
  readonly chars: string;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}
/** An operator of a content stream, or a keyword of the file. */
export interface PdfWord {
  readonly kind: 'word';
  readonly word: string;
}
export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}
export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  /** As stored: packed, and perhaps encrypted. */
  readonly raw: Uint8Array;
  /** Gives the bytes without encryption; only what is read is decrypted. */
  readonly open: () => Uint8Array;
}
export type PdfValue =
  null | boolean | number | PdfName | PdfString | PdfRef | PdfWord | PdfArray | PdfDict | PdfStream;

export const EMPTY_DICT: PdfDict = { kind: 'dict', entries: new Map() };

/** The value as a dictionary; that of a stream for a stream. */
export function asDict(value: PdfValue): PdfDict | null {
  if (typeof value !== 'object' || value === null) return null;
  if (value.kind === 'dict') return value;
  return value.kind === 'stream' ? value.dict : null;
}

export function asStream(value: PdfValue): PdfStream | null {
  return typeof value === 'object' && value !== null && value.kind === 'stream' ? value : null;
}

export function asItems(value: PdfValue): readonly PdfValue[] {
  return typeof value === 'object' && value !== null && value.kind === 'array' ? value.items : [];
}

export function asName(value: PdfValue): string {
  return typeof value === 'object' && value !== null && value.kind === 'name' ? value.name : '';
}

/** The characters of a string, or null. */
export function asChars(value: PdfValue): string | null {
  return typeof value === 'object' && value !== null && value.kind === 'string'
    ? value.chars
    : null;
}

export function asNumber(value: PdfValue, otherwise = 0): number {
  return typeof value === 'number' ? value : otherwise;
}
