/**
 * From a span to the stretches of text within reach of it: near, line, sentence, paragraph, part.
 *
 * Answers come from the positions that the walk wrote down; the text is not looked at again. Very long
 * lines and paragraphs (a whole CSV in one line) are cut to a window around the span, on a fixed grid
 * so that neighbours share one window.
 */
import type { Reach } from '../detector';
import { countUpTo, type IntList } from '../int-list';
import type { Walked } from '../walk/walked';

const NEAR_BEFORE = 60;
const NEAR_AFTER = 30;
/** A label on the line above counts as near when its line is no longer than this. */
const LONGEST_LABEL_LINE = 60;
/** Furthest that line, sentence and paragraph reach to either side. */
const FURTHEST = 2000;
const GRID = 500;

/** Pairs of start and end; `count` numbers are in use. A span's own characters are left out by the caller. */
export interface Ranges {
  readonly edges: Int32Array;
  count: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function emptyRanges(): Ranges {
  return { edges: new Int32Array(6), count: 0 };
}

/** Writes the stretches within reach of [start, end) into `ranges`. */
export function findRanges(
  walked: Walked,
  length: number,
  span: Span,
  reach: Reach,
  ranges: Ranges,
): void {
  ranges.count = 0;
  switch (reach) {
    case 'near':
      findNear(walked, length, span, ranges);
      return;
    case 'line':
      addBlock(walked.lines, length, span, ranges);
      return;
    case 'sentence':
      addBlock(walked.sentences, length, span, ranges);
      return;
    case 'item-sentence':
      addBlock(walked.sentences, length, span, ranges);
      clipToItem(walked, span, ranges);
      return;
    case 'leading':
      addBlock(walked.paragraphs, length, span, ranges);
      ranges.edges[1] = span.start;
      return;
    case 'item':
      addItem(walked, length, span, ranges);
      return;
    case 'paragraph':
      addBlock(walked.paragraphs, length, span, ranges);
      return;
    case 'part':
      add(ranges, 0, length);
  }
}

function add(ranges: Ranges, start: number, end: number): void {
  if (end <= start) return;
  ranges.edges[ranges.count++] = start;
  ranges.edges[ranges.count++] = end;
}

/** Cuts the only stretch to the item of a list in which the span lies, if it lies in one. */
function clipToItem({ items }: Walked, span: Span, ranges: Ranges): void {
  const { edges } = ranges;
  const next = countUpTo(items, span.start);
  if (next > 0) edges[0] = Math.max(edges[0]!, items.items[next - 1]!);
  if (next < items.length) edges[1] = Math.min(edges[1]!, Math.max(items.items[next]!, span.end));
}

/**
 * The paragraph up to the second item of its list, and the item in which the span begins; without a list the
 * paragraph. The first item may say whom the others are about: `- Mr T. Hall, 78`.
 */
function addItem(walked: Walked, length: number, span: Span, ranges: Ranges): void {
  const { items, paragraphs } = walked;
  addBlock(paragraphs, length, span, ranges);
  const [start, end] = [ranges.edges[0]!, ranges.edges[1]!];
  const second = countUpTo(items, start - 1) + 1;
  if (countUpTo(items, span.start) <= second) return;
  clipToItem(walked, span, ranges);
  add(ranges, start, Math.min(items.items[second]!, end));
}

/** From the block in which the span begins to the block in which it ends. */
function addBlock(starts: IntList, length: number, span: Span, ranges: Ranges): void {
  const first = starts.items[Math.max(0, countUpTo(starts, span.start) - 1)]!;
  const next = countUpTo(starts, span.end - 1);
  const last = next < starts.length ? starts.items[next]! : length;
  const from = span.start - first > FURTHEST ? gridBelow(span.start - FURTHEST) : first;
  const to = last - span.end > FURTHEST ? gridBelow(span.end + FURTHEST) : last;
  add(ranges, from, to);
}

function gridBelow(position: number): number {
  return position - (position % GRID);
}

/** The stretches `near` a span: around it in its line, and the label above it. */
export function findNear(
  walked: Walked,
  length: number,
  span: Span,
  ranges: Ranges,
  line = Math.max(0, countUpTo(walked.lines, span.start) - 1),
): void {
  ranges.count = 0;
  const { lines } = walked;
  const lineStart = lines.items[line]!;
  let next = line + 1;
  while (next < lines.length && lines.items[next]! < span.end) next++;
  const lineEnd = next < lines.length ? lines.items[next]! : length;
  const from = Math.max(lineStart, span.start - NEAR_BEFORE);
  add(ranges, from, Math.min(lineEnd, span.end + NEAR_AFTER));
  const block = walked.lineBlocks.items[line]!;
  if (block < line) {
    addHeader(walked, block, tabsUpTo(walked, span.start) - walked.lineTabs.items[line]!, ranges);
    return;
  }
  const first = firstOfRun(walked, span.start);
  if (first < from) addLabel(walked, first, countUpTo(lines, first) - 1, ranges);
  else if (span.start - lineStart <= 2) addLabel(walked, span.start, line, ranges);
}

/** Where the first number begins of the row to which the number at `position` belongs, or itself. */
function firstOfRun({ runs }: Walked, position: number): number {
  const edges = countUpTo(runs, position);
  return edges % 2 === 1 ? runs.items[edges - 1]! : position;
}

/** What stands before `position` in its line; where it begins the line, the line above if that is short. */
function addLabel(walked: Walked, position: number, line: number, ranges: Ranges): void {
  const { lines } = walked;
  const lineStart = lines.items[line]!;
  // `- `, or the letters that such a number begins with: `GE.17.L2…`.
  if (position - lineStart > 3) {
    add(ranges, Math.max(lineStart, position - NEAR_BEFORE), position);
  } else if (line > 0 && tabsUpTo(walked, position) === walked.lineTabs.items[line]) {
    const above = lines.items[line - 1]!;
    if (lineStart - above <= LONGEST_LABEL_LINE) add(ranges, above, lineStart);
  }
}

function tabsUpTo(walked: Walked, position: number): number {
  return countUpTo(walked.tabs, position);
}

/** The cell of the block's first line in that column. */
function addHeader(walked: Walked, line: number, column: number, ranges: Ranges): void {
  const firstTab = walked.lineTabs.items[line]!;
  const nextTabs = walked.lineTabs.items[line + 1] ?? walked.tabs.length;
  const count = nextTabs - firstTab;
  if (column > count) return;
  const start =
    column === 0 ? walked.lines.items[line]! : walked.tabs.items[firstTab + column - 1]! + 1;
  const end =
    column < count ? walked.tabs.items[firstTab + column]! : walked.lines.items[line + 1]!;
  add(ranges, start, end);
}
