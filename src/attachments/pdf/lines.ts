/**
 * Glyphs with their places to lines of text: spaces where a gap shows, line feeds where the line changes.
 *
 * Gaps are a guess, and a wrong one cuts a number in pieces (`62. 09. 18-047. 02`); so of each line where
 * a guessed space stands between digits or their separators, a second version without it is kept, under
 * `digits`. Glyphs printed twice in one place, to look bold, count once. Text stays in the order of the
 * file, but for lines of Hebrew and Arabic that are drawn from left to right.
 */
import type { TextSink } from '../text-sink';
import { isRightToLeft, readingOrder } from './order';

export interface PlacedGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where the next glyph would stand. */
  readonly endX: number;
  readonly endY: number;
  /** Direction of writing, of length 1. */
  readonly ux: number;
  readonly uy: number;
  /** Height of the font on the page. */
  readonly size: number;
}

export interface Lines {
  put(glyph: PlacedGlyph): void;
  /** Moves the end of what was written, for glyphs whose text is known already. */
  extend(glyph: PlacedGlyph): void;
  /** Text without a place of its own. */
  append(text: string): void;
  finish(): void;
}

/** Shares of the font size: a gap that is a word space, a column; a step that is a new line. */
const WORD_GAP = 0.17;
const COLUMN_GAP = 3;
const LINE_STEP = 0.5;
/** A glyph this far back begins something new. */
const BACK_STEP = 1.2;
/** Two prints of one glyph this near are one. */
const SAME_PLACE = 0.12;

const SOFT_HYPHEN = '\u00ad';

export function createLines(sink: TextSink, page: string): Lines {
  let plain: string[] = [];
  let tight: string[] = [];
  let isTighter = false;
  let last: PlacedGlyph | null = null;
  let lastChar = '';
  /** Pairs of right-to-left letters drawn from left to right, less those drawn as they are read. */
  let drawnPairs = 0;

  function add(text: string): void {
    plain.push(text);
    tight.push(text);
    lastChar = text.charAt(text.length - 1);
  }

  function flush(): void {
    if (plain.length === 0) return;
    sink.add(inOrder(plain) + '\n');
    if (isTighter) sink.add(inOrder(tight) + '\n', `${page}\ndigits`);
    plain = [];
    tight = [];
    isTighter = false;
    lastChar = '';
    drawnPairs = 0;
  }

  const inOrder = (pieces: readonly string[]): string =>
    drawnPairs > 0 ? readingOrder(pieces.join('')) : pieces.join('');

  function space(gap: '\t' | ' ', next: string): void {
    if (lastChar === ' ' || lastChar === '\t' || lastChar === '' || next === ' ') return;
    // A hyphen that shows only at the end of a line stands inside a word.
    if (lastChar === SOFT_HYPHEN || next === SOFT_HYPHEN) return;
    plain.push(gap);
    if (gap === ' ' && isNumeric(lastChar) && isNumeric(next)) isTighter = true;
    else tight.push(gap);
  }

  return {
    put(glyph) {
      if (last !== null) {
        if (isReprint(last, glyph)) return;
        const step = stepBetween(last, glyph);
        if (step === 'line') flush();
        else if (isRightToLeft(glyph.text) && isRightToLeft(last.text))
          drawnPairs +=
            glyph.x * last.ux + glyph.y * last.uy > last.x * last.ux + last.y * last.uy ? 1 : -1;
        if (step === 'word' || step === 'column')
          space(step === 'column' ? '\t' : ' ', glyph.text.charAt(0));
      }
      add(glyph.text);
      last = glyph;
    },
    extend(glyph) {
      if (last !== null) last = { ...glyph, text: last.text };
    },
    append(text) {
      if (text !== '') add(text);
    },
    finish: flush,
  };
}

function isNumeric(char: string): boolean {
  return (char >= '0' && char <= '9') || (char !== '' && '.,-/–‐'.indexOf(char) >= 0);
}

function isReprint(last: PlacedGlyph, glyph: PlacedGlyph): boolean {
  const reach = SAME_PLACE * glyph.size;
  return (
    last.text === glyph.text &&
    Math.abs(glyph.x - last.x) < reach &&
    Math.abs(glyph.y - last.y) < reach &&
    Math.abs(glyph.endX - glyph.x) + Math.abs(glyph.endY - glyph.y) > reach
  );
}

function stepBetween(last: PlacedGlyph, glyph: PlacedGlyph): 'none' | 'word' | 'column' | 'line' {
  const dx = glyph.x - last.endX;
  const dy = glyph.y - last.endY;
  const size = Math.max(last.size, glyph.size);
  const along = dx * last.ux + dy * last.uy;
  const across = Math.abs(dx * last.uy - dy * last.ux);
  const isTurned = last.ux * glyph.ux + last.uy * glyph.uy < 0.9;
  if (isTurned || across > LINE_STEP * size || along < -BACK_STEP * size) return 'line';
  if (along > COLUMN_GAP * size) return 'column';
  return along > WORD_GAP * Math.min(last.size, glyph.size) ? 'word' : 'none';
}
