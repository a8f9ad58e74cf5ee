/**
 * Runs the content of one page, with the forms it draws, as far as text and pictures need it.
 *
 * Forms wait on a list of their own, each form is read once a page, so that no nesting or cycle takes
 * long. Hidden text (rendering mode 3, white, clipped, in layers switched off) is read like any other.
 * Source: ISO 32000-1:2008, 8.4, 8.8 to 8.10, 9.4, 14.6.
 */
import type { Budget } from '../../core/budget';
import type { TextSink } from '../text-sink';
import type { PdfDocument } from './document';
import type { Font } from './fonts';
import { createPen } from './graphics';
import type { Pen, TextState } from './graphics';
import { skipInlineImage } from './inline-image';
import { isSpace } from './lexer';
import type { Lexer } from './lexer';
import { createLines } from './lines';
import { beginMarked, endCover } from './marked-content';
import { matrixOf, multiply } from './matrix';
import { parseValue } from './parser';
import { FORMS } from './pdf-limits';
import { findFont, resourceOf, useGraphicsState } from './resources';
import { runTextOperator } from './text-operators';
import { asDict, asItems, asName, asNumber, asStream } from './values';
import type { PdfDict, PdfStream, PdfValue } from './values';

export interface ContentTools {
  readonly pdf: PdfDocument;
  readonly sink: TextSink;
  readonly budget: Budget;
  /** Fonts opened so far, by object number or dictionary. */
  readonly fonts: Map<number | PdfDict, Font>;
  /** `page 3`: the label of what does not stand in the main text. */
  readonly page: string;
}

export interface ContentResult {
  readonly mapped: number;
  readonly unmapped: number;
  /** Area of the largest picture, in the units of the page; 0 when there is none. */
  readonly pictureArea: number;
}

interface Frame {
  readonly lexer: Lexer;
  readonly resources: PdfDict | null;
  /** States saved when it began. */
  readonly depth: number;
}

export interface Run extends ContentTools {
  readonly pen: Pen;
  readonly frames: Frame[];
  readonly saved: TextState[];
  readonly drawn: Set<number>;
  /** Open marked content, and how deep the one with a text of its own stands. */
  marked: number;
  covering: number;
  pictureArea: number;
}

/** Operands before an operator; more are damage. */
const OPERANDS = 64;
/** States saved inside each other. */
const SAVED = 500;

export function runContent(
  bytes: Uint8Array,
  resources: PdfDict | null,
  tools: ContentTools,
): ContentResult {
  const lines = createLines(tools.sink, tools.page);
  const pen = createPen(lines);
  const run: Run = {
    ...tools,
    pen,
    frames: [{ lexer: { bytes, at: 0 }, resources, depth: 0 }],
    saved: [],
    drawn: new Set(),
    marked: 0,
    covering: 0,
    pictureArea: 0,
  };
  let operands: PdfValue[] = [];
  while (run.frames.length > 0 && !tools.budget.isSpent() && !tools.sink.isFull()) {
    const frame = run.frames[run.frames.length - 1];
    const value = parseValue(frame.lexer, tools.budget);
    if (value === undefined) leaveFrame(run);
    else if (typeof value !== 'object' || value === null || value.kind !== 'word') {
      if (operands.length < OPERANDS) operands.push(value);
    } else {
      runOperator(run, value.word, operands);
      if (operands.length > 0) operands = [];
    }
  }
  endCover(run);
  lines.finish();
  return { mapped: pen.mapped, unmapped: pen.unmapped, pictureArea: run.pictureArea };
}

function leaveFrame(run: Run): void {
  const frame = run.frames.pop()!;
  while (run.saved.length > frame.depth) run.pen.state = run.saved.pop()!;
}

function runOperator(run: Run, word: string, operands: readonly PdfValue[]): void {
  if (runTextOperator(run.pen, word, operands)) return;
  const { pen } = run;
  switch (word) {
    case 'Tf':
      pen.state.font = findFont(run, asName(operands[0] ?? null));
      pen.state.size = asNumber(operands[1] ?? null, 1);
      return;
    case 'q':
      if (run.saved.length < SAVED) run.saved.push({ ...pen.state });
      return;
    case 'Q':
      if (run.saved.length > run.frames[run.frames.length - 1].depth) pen.state = run.saved.pop()!;
      return;
    case 'cm':
      pen.state.ctm = multiply(matrixOf(operands), pen.state.ctm);
      return;
    case 'Do':
      drawObject(run, asName(operands[0] ?? null));
      return;
    case 'BI':
      skipInlineImage(run.frames[run.frames.length - 1].lexer, run.budget, isSpace);
      addPicture(run);
      return;
    case 'gs':
      useGraphicsState(run, asName(operands[0] ?? null));
      return;
    case 'BDC':
      beginMarked(run, operands[1] ?? null);
      return;
    case 'BMC':
      run.marked++;
      return;
    case 'EMC':
      if (run.covering === run.marked) endCover(run);
      run.marked = Math.max(0, run.marked - 1);
  }
}

function drawObject(run: Run, name: string): void {
  const value = resourceOf(run, 'XObject', name);
  const stream = asStream(run.pdf.resolve(value));
  if (stream === null) return;
  const subtype = asName(run.pdf.get(stream.dict, 'Subtype'));
  if (subtype === 'Image') addPicture(run);
  const isRef = typeof value === 'object' && value !== null && value.kind === 'ref';
  if (subtype !== 'Form' || !isRef || run.drawn.has(value.number)) return;
  if (run.drawn.size >= FORMS) {
    run.pdf.problems.add('objects');
    return;
  }
  run.drawn.add(value.number);
  enterForm(run, stream);
}

function enterForm(run: Run, form: PdfStream): void {
  const { pdf, pen, saved, frames } = run;
  const bytes = pdf.unpack(form);
  if (bytes === null) return;
  const depth = saved.length;
  const resources = asDict(pdf.get(form.dict, 'Resources')) ?? frames[frames.length - 1].resources;
  saved.push({ ...pen.state });
  const items = asItems(pdf.get(form.dict, 'Matrix')).map((item) => pdf.resolve(item));
  pen.state.ctm = multiply(matrixOf(items), pen.state.ctm);
  frames.push({ lexer: { bytes, at: 0 }, resources, depth });
}

/** A picture fills the unit square of its coordinates. */
function addPicture(run: Run): void {
  const [a, b, c, d] = run.pen.state.ctm;
  run.pictureArea = Math.max(run.pictureArea, Math.abs(a * d - b * c), 1e-9);
}
