/**
 * What one walk over a text leaves behind: candidates, phrases, and where lines, sentences, paragraphs
 * and table cells lie. Positions only, in lists of integers; nobody has judged anything yet.
 */
import { intList, push, type IntList } from '../int-list';

/**
 * Candidates and phrases kept for one text. Far above any real mail (a table with 100,000 numbered
 * rows fits), low enough that a hostile 10 MB text stays under 40 MB; past it the text counts as
 * partly unread.
 */
export const MOST_CANDIDATES = 600_000;
const MOST_PHRASES = 600_000;

export interface Walked {
  /** Candidates by shape id, in the order in which they end. */
  readonly starts: IntList;
  readonly ends: IntList;
  readonly shapes: IntList;
  /** Phrases by term id, in the order in which they end. */
  readonly phraseStarts: IntList;
  readonly phraseEnds: IntList;
  readonly phraseTerms: IntList;
  /** Where mistyped words begin that count as the phrase there. */
  readonly typos: IntList;
  /** Stretches in which no number is looked for: links, e-mail addresses, UUIDs. Pairs of start, end. */
  readonly technical: IntList;
  /** Beginnings of words that may be a title or first name. */
  readonly nameWords: IntList;
  /** Starts of lines; with each, how many tabs came before, and the first line of its block of tabbed lines (or itself). */
  readonly lines: IntList;
  readonly lineTabs: IntList;
  readonly lineBlocks: IntList;
  readonly tabs: IntList;
  /** Starts of paragraphs (a table row is one) and of sentences. */
  readonly paragraphs: IntList;
  readonly sentences: IntList;
  /** Starts of items of lists (walk-items.ts), and of what stands below a list. */
  readonly items: IntList;
  /** Rows of numbers without a word between them, which share the label before the first. Pairs of start, end. */
  readonly runs: IntList;
  /** Why the walk did not take everything; null when it did. */
  cut: 'time' | 'candidates' | 'phrases' | null;
}

/** A list longer than this is not kept for the next text: a long one would hold its memory for good. */
const MOST_REUSED = 1 << 16;

export function emptyWalked(): Walked {
  const walked: Walked = {
    starts: intList(),
    ends: intList(),
    shapes: intList(),
    phraseStarts: intList(),
    phraseEnds: intList(),
    phraseTerms: intList(),
    typos: intList(),
    technical: intList(),
    nameWords: intList(),
    lines: intList(),
    lineTabs: intList(),
    lineBlocks: intList(),
    tabs: intList(),
    paragraphs: intList(),
    sentences: intList(),
    items: intList(),
    runs: intList(),
    cut: null,
  };
  beginText(walked);
  return walked;
}

/** Makes it as good as new for the next text, lists with their room kept. */
export function clearWalked(walked: Walked): void {
  for (const list of [
    walked.starts,
    walked.ends,
    walked.shapes,
    walked.phraseStarts,
    walked.phraseEnds,
    walked.phraseTerms,
    walked.typos,
    walked.technical,
    walked.nameWords,
    walked.lines,
    walked.lineTabs,
    walked.lineBlocks,
    walked.tabs,
    walked.paragraphs,
    walked.sentences,
    walked.items,
    walked.runs,
  ])
    clear(list);
  walked.cut = null;
  beginText(walked);
}

function clear(list: IntList): void {
  list.length = 0;
  if (list.items.length > MOST_REUSED) list.items = intList().items;
}

function beginText({ lines, lineTabs, lineBlocks, paragraphs, sentences }: Walked): void {
  for (const list of [lines, lineTabs, lineBlocks, paragraphs, sentences]) push(list, 0);
}

export function addCandidate(walked: Walked, shape: number, start: number, end: number): void {
  if (walked.starts.length >= MOST_CANDIDATES) {
    walked.cut = walked.cut ?? 'candidates';
    return;
  }
  push(walked.starts, start);
  push(walked.ends, end);
  push(walked.shapes, shape);
}

export function addPhrase(walked: Walked, term: number, start: number, end: number): void {
  if (walked.phraseStarts.length >= MOST_PHRASES) {
    walked.cut = walked.cut ?? 'phrases';
    return;
  }
  push(walked.phraseStarts, start);
  push(walked.phraseEnds, end);
  push(walked.phraseTerms, term);
}

export function addTechnical(walked: Walked, start: number, end: number): void {
  push(walked.technical, start);
  push(walked.technical, end);
}

export function startParagraph(walked: Walked, start: number): void {
  const { paragraphs } = walked;
  startSentence(walked, start);
  if (paragraphs.items[paragraphs.length - 1]! < start) push(paragraphs, start);
}

export function startSentence({ sentences }: Walked, start: number): void {
  if (sentences.items[sentences.length - 1]! < start) push(sentences, start);
}

export function startItem({ items }: Walked, start: number): void {
  if (items.length === 0 || items.items[items.length - 1]! < start) push(items, start);
}
