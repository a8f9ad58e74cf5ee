/**
 * The part of the graphics state that places text, and the showing of strings in it.
 * Source: ISO 32000-1:2008, 9.3 and 9.4 (text state, text positioning, text showing).
 */
import type { Font } from './fonts';
import type { Lines, PlacedGlyph } from './lines';
import { IDENTITY, multiply } from './matrix';
import type { Matrix } from './matrix';

export interface TextState {
  ctm: Matrix;
  font: Font | null;
  size: number;
  charSpace: number;
  wordSpace: number;
  /** Horizontal scale, 1 for 100 %. */
  scale: number;
  leading: number;
  rise: number;
}

/** What shows text on one page. */
export interface Pen {
  state: TextState;
  line: Matrix;
  text: Matrix;
  readonly lines: Lines;
  /** Text that stands for the glyphs that follow, not yet written; null when none does. */
  actual: string | null;
  /** True while glyphs are covered by a text of their own. */
  isCovered: boolean;
  /** What the covered glyphs say themselves. */
  covered: string;
  mapped: number;
  unmapped: number;
}

export function createPen(lines: Lines): Pen {
  const state: TextState = {
    ctm: IDENTITY,
    font: null,
    size: 1,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  return {
    state,
    line: IDENTITY,
    text: IDENTITY,
    lines,
    actual: null,
    isCovered: false,
    covered: '',
    mapped: 0,
    unmapped: 0,
  };
}

/** Begins a text object at the origin. */
export function beginText(pen: Pen): void {
  setTextMatrix(pen, IDENTITY);
}

export function setTextMatrix(pen: Pen, matrix: Matrix): void {
  pen.line = matrix;
  pen.text = matrix;
}

export function moveLine(pen: Pen, x: number, y: number): void {
  setTextMatrix(pen, multiply([1, 0, 0, 1, x, y], pen.line));
}

/** Moves on within a line, by thousandths of the font size to the left. */
export function adjust(pen: Pen, thousandths: number): void {
  advance(pen, (-thousandths / 1000) * pen.state.size * pen.state.scale);
}

function advance(pen: Pen, by: number): void {
  const { text } = pen;
  pen.text = [text[0], text[1], text[2], text[3], text[4] + by * text[0], text[5] + by * text[1]];
}

export function showString(pen: Pen, chars: string): void {
  const { state } = pen;
  if (state.font === null) {
    pen.unmapped += chars.length;
    return;
  }
  for (const glyph of state.font.glyphs(chars)) {
    const width =
      ((glyph.width / 1000) * state.size +
        state.charSpace +
        (glyph.isSpace ? state.wordSpace : 0)) *
      state.scale;
    const placed = place(pen, glyph.text, width);
    if (glyph.isKnown) pen.mapped++;
    else pen.unmapped++;
    if (pen.isCovered) cover(pen, placed);
    else if (glyph.text !== '') pen.lines.put(placed);
    else pen.lines.extend(placed);
    advance(pen, width);
  }
}

function cover(pen: Pen, glyph: PlacedGlyph): void {
  pen.covered += glyph.text;
  if (pen.actual === null) {
    pen.lines.extend(glyph);
    return;
  }
  if (pen.actual !== '') pen.lines.put({ ...glyph, text: pen.actual });
  pen.actual = null;
}

function place(pen: Pen, text: string, width: number): PlacedGlyph {
  const { state } = pen;
  const [a, b, c, d, e, f] = multiply(pen.text, state.ctm);
  const x = e + state.rise * c;
  const y = f + state.rise * d;
  const length = Math.sqrt(a * a + b * b) || 1;
  // A negative font size writes backwards.
  const sign = width < 0 ? -1 : 1;
  return {
    text,
    x,
    y,
    endX: x + width * a,
    endY: y + width * b,
    ux: (sign * a) / length,
    uy: (sign * b) / length,
    size:
      Math.abs(state.size) *
      (state.font === null ? 1 : state.font.em) *
      (Math.sqrt(c * c + d * d) || length),
  };
}
