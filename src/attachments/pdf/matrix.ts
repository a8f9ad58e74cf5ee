/** Coordinate matrices of PDF (ISO 32000-1:2008, 8.3.4): six numbers, row vectors. */
import type { PdfDocument } from './document';
import { asItems, asNumber } from './values';
import type { PdfValue } from './values';

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `a`, then `b`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

/** The six numbers of an array or of operands; the identity when they are not there. */
export function matrixOf(items: readonly PdfValue[]): Matrix {
  if (items.length < 6) return IDENTITY;
  return [
    asNumber(items[0]),
    asNumber(items[1]),
    asNumber(items[2]),
    asNumber(items[3]),
    asNumber(items[4]),
    asNumber(items[5]),
  ];
}

/** Width times height of a box `[x1 y1 x2 y2]`; 0 when it is none. */
export function areaOf(box: PdfValue, pdf: PdfDocument): number {
  const corners = asItems(box).map((item) => pdf.resolve(item));
  const [x1, y1, x2, y2] = corners.map((item) => (typeof item === 'number' ? item : 0));
  return corners.length === 4 ? Math.abs((x2 - x1) * (y2 - y1)) : 0;
}
