/**
 * How wide glyphs are, from the font's own tables, else as in Helvetica: enough to see where a word ends.
 * Source: ISO 32000-1:2008, 9.6.2 and 9.7.4.3; Adobe's metrics of the standard 14 fonts.
 */
import type { PdfDocument } from './document';
import { MAPPED_CODES } from './pdf-limits';
import { asDict, asItems, asName, asNumber } from './values';
import type { PdfDict, PdfValue } from './values';

/** Code → width in thousandths of the font size. */
export type Widths = (code: number) => number;

/** Helvetica's widths of 0x20 to 0x7E. */
const HELVETICA = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Times is narrower throughout; exact tables would only move the odd space. */
const TIMES_SHARE = 0.9;

export function simpleWidths(dict: PdfDict, pdf: PdfDocument, table: readonly string[]): Widths {
  const list = asItems(pdf.get(dict, 'Widths')).map((item) => pdf.resolve(item));
  const standard = standardWidths(asName(pdf.get(dict, 'BaseFont')), table);
  if (list.length === 0) return standard;
  const first = asNumber(pdf.get(dict, 'FirstChar'));
  const descriptor = asDict(pdf.get(dict, 'FontDescriptor'));
  const missing = asNumber(pdf.get(descriptor, 'MissingWidth'));
  const scale = type3Scale(dict, pdf);
  return (code) => {
    const stated = list[code - first];
    // A list that leaves a code out, and no width for such: as the font is usually.
    if (stated === undefined && missing === 0 && scale === 1) return standard(code);
    return asNumber(stated ?? null, missing) * scale;
  };
}

/** The matrix of a Type 3 font scales its widths; others use thousandths. */
function type3Scale(dict: PdfDict, pdf: PdfDocument): number {
  if (asName(pdf.get(dict, 'Subtype')) !== 'Type3') return 1;
  const matrix = asItems(pdf.get(dict, 'FontMatrix'));
  return Math.abs(asNumber(pdf.resolve(matrix[0]), 0.001)) * 1000;
}

/** The height of letters that are drawn in units of their own: about twice their width. */
export function drawnEm(dict: PdfDict, pdf: PdfDocument): number {
  const scale = type3Scale(dict, pdf) / 1000;
  let sum = 0;
  let count = 0;
  for (const item of asItems(pdf.get(dict, 'Widths'))) {
    const width = asNumber(pdf.resolve(item)) * scale;
    if (width > 0) {
      sum += width;
      count++;
    }
  }
  return count === 0 ? 1 : (2 * sum) / count;
}

function standardWidths(name: string, table: readonly string[]): Widths {
  if (/Courier|Mono/i.test(name)) return () => 600;
  const share = /Times|Serif|Roman/i.test(name) ? TIMES_SHARE : 1;
  return (code) => {
    const char = (table[code] ?? '').charCodeAt(0);
    return (HELVETICA[char - 0x20] ?? 556) * share;
  };
}

export function compositeWidths(font: PdfDict | null, pdf: PdfDocument): Widths {
  const standard = asNumber(pdf.get(font, 'DW'), 1000);
  const widths = new Map<number, number>();
  const items = asItems(pdf.get(font, 'W')).map((item) => pdf.resolve(item));
  for (let at = 0; at + 1 < items.length && widths.size < MAPPED_CODES;) {
    const first = asNumber(items[at]);
    const second = items[at + 1];
    if (typeof second === 'number') {
      addRange(widths, { first, last: second, width: items[at + 2] ?? null });
      at += 3;
    } else {
      const list = asItems(second);
      for (let step = 0; step < list.length && step < MAPPED_CODES; step++)
        widths.set(first + step, asNumber(pdf.resolve(list[step])));
      at += 2;
    }
  }
  return (code) => widths.get(code) ?? standard;
}

function addRange(
  widths: Map<number, number>,
  {
    first,
    last,
    width,
  }: { readonly first: number; readonly last: number; readonly width: PdfValue },
): void {
  const end = Math.min(last, first + MAPPED_CODES - widths.size);
  for (let code = first; code <= end; code++) widths.set(code, asNumber(width));
}
