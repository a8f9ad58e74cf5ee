/**
 * The rare events of a walk: marks that are no words, ends of sentences and unbroken chunks. Writes
 * structure and special shapes into `Walked`; holds the little state that they need. Ends of lines:
 * walk-lines.ts.
 */
import { FOLD, isWordAt, NEWLINE, RETURN, TAB } from '../text';
import { push } from '../int-list';
import { AT, COLON, DOT, EXCLAMATION, isInChunk, LESS, QUESTION, SEMICOLON } from './mark-kinds';
import { endsSentence } from './sentence-ends';
import { dateStart } from './walk-dates';
import { hashOf } from '../token-hash';
import { GLUED, SEPARATOR_SHIFT } from './walk-gaps';
import {
  ecliEnd,
  emailAround,
  ibanEnds,
  isCoordinateGap,
  isUpperCase,
  isUuid,
  linkEnd,
} from './walk-marks';
import { DIGITS, LETTERS } from './walk-shapes';
import { RING_MASK, type Ring } from './walk-tokens';
import { createLines } from './walk-lines';
import { addCandidate, addTechnical, startSentence, type Walked } from './walked';

/** Shape ids of the shapes that are no runs; -1 when no detector takes them. */
export interface WalkShapes {
  readonly iban: number;
  readonly mrz: number;
  readonly email: number;
  readonly link: number;
  readonly coordinates: number;
  readonly token: number;
  readonly date: number;
  readonly ecli: number;
  /** By length: the shape id of `A<length>`; -1 for none. */
  readonly words: Int16Array;
}

export interface Events {
  /** White space ends an unbroken chunk of at least `SHORTEST_TOKEN` characters. */
  chunk(start: number, end: number): void;
  /** A character that is no word, digit or space, inside a chunk; returns where the walk goes on. */
  mark(fold: number, index: number, t: number, chunkStart: number): number;
  /** Where the unbroken chunk begins in which the walk stands after a mark. */
  chunkStart(): number;
  /** A digit run has ended. */
  digits(t: number): void;
  /** A token has ended that touches the one before. */
  glued(t: number): void;
  finish(chunkStart: number): void;
}

/** `token` candidates: shorter ones are words, longer ones encoded files. */
export const SHORTEST_TOKEN = 16;
const LONGEST_TOKEN = 2048;

/** Between two numbers of one row: `, `, ` en `, ` / `, a line break with its bullet. */
const WIDEST_GAP_OF_RUN = 16;
const LONGEST_WORD_OF_RUN = 3;
/** Two numbers of eight digits. */
const SHORTEST_RUN = 17;

const WWW = hashOf('www');

export function createEvents(text: string, walked: Walked, shapes: WalkShapes, ring: Ring): Events {
  const n = text.length;
  const lines = createLines(text, walked, shapes.mrz);
  let chunkStart = 0;
  let lastDigits = -1;
  /** The row of numbers that the walk is in: its first token's start, its last token and where that ends. */
  let runStart = 0;
  let runToken = 0;
  let runEnd = -Infinity;
  let lastDecimal = { start: -1, end: -1 };
  let gluedFrom = 0;
  let gluedLast = -1;

  /** A mark at `index` ends the chunk. */
  function endChunk(index: number): void {
    if (index - chunkStart >= SHORTEST_TOKEN) chunk(chunkStart, index);
    chunkStart = index + 1;
  }

  function chunk(start: number, index: number): void {
    if (lastDigits < start) return;
    if (isUuid(text, start, index)) addTechnical(walked, start, index);
    else if (isUuid(text, index - 36, index)) addTechnical(walked, index - 36, index);
    if (shapes.token < 0 || index - start > LONGEST_TOKEN) return;
    let end = index;
    while (end > start && text.charCodeAt(end - 1) === DOT) end--;
    if (end - start >= SHORTEST_TOKEN && hasLetter(start, end)) {
      addCandidate(walked, shapes.token, start, end);
    }
  }

  function hasLetter(start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const fold = FOLD[text.charCodeAt(i)]!;
      if (fold >= 97 && fold <= 122) return true;
    }
    return false;
  }

  function mark(fold: number, index: number, t: number, chunkFrom: number): number {
    chunkStart = chunkFrom;
    if (fold === NEWLINE || fold === RETURN) return newline(index);
    if (fold === TAB) push(walked.tabs, index);
    else if (fold === SEMICOLON) lines.field(index);
    else if (fold === LESS) lines.angle(index);
    else if (fold === AT) return email(index);
    else if (fold === COLON) return link(index, t);
    else if (fold === DOT && isWww(index, t)) return skipLink(ring.start[t & RING_MASK]!, index);
    if (fold === DOT || fold === EXCLAMATION || fold === QUESTION) sentence(fold, index, t);
    if (!isInChunk(fold)) endChunk(index);
    return index + 1;
  }

  function newline(index: number): number {
    endChunk(index);
    const next =
      index + (text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10 ? 2 : 1);
    lines.end(index, next);
    return next;
  }

  function sentence(fold: number, index: number, t: number): void {
    if (endsSentence(text, ring, { fold, index, t })) startSentence(walked, index + 2);
  }

  function email(index: number): number {
    const found = emailAround(text, index);
    endChunk(index);
    if (found === null) return index + 1;
    addTechnical(walked, found.start, found.end);
    if (shapes.email >= 0) addCandidate(walked, shapes.email, found.start, found.end);
    chunkStart = found.end;
    return found.end;
  }

  function link(index: number, t: number): number {
    const at = t & RING_MASK;
    const isScheme =
      t >= 0 &&
      ring.end[at] === index &&
      ring.kind[at] === LETTERS &&
      text.charCodeAt(index + 1) === 47 &&
      text.charCodeAt(index + 2) === 47;
    if (isScheme) return skipLink(ring.start[at]!, index);
    if (shapes.ecli >= 0 && t >= 0 && ring.end[at] === index) ecli(ring.start[at]!, index);
    endChunk(index);
    return index + 1;
  }

  function ecli(start: number, colon: number): void {
    if (colon - start !== 4 || text.slice(start, colon).toLowerCase() !== 'ecli') return;
    const end = ecliEnd(text, colon);
    if (end > colon + 1) addCandidate(walked, shapes.ecli, start, end);
  }

  function skipLink(start: number, from: number): number {
    const end = linkEnd(text, from + 1);
    addTechnical(walked, start, end);
    if (shapes.link >= 0) addCandidate(walked, shapes.link, start, end);
    chunkStart = end;
    return end;
  }

  function isWww(index: number, t: number): boolean {
    const at = t & RING_MASK;
    if (t < 0 || ring.end[at] !== index || ring.hash[at] !== WWW) return false;
    return FOLD[text.charCodeAt(index + 1)]! >= 48;
  }

  function digits(t: number): void {
    const at = t & RING_MASK;
    lastDigits = ring.start[at]!;
    if (!isNextOfRun(t)) startRun(lastDigits);
    runToken = t;
    runEnd = ring.end[at]!;
    if (t === 0) return;
    const before = (t - 1) & RING_MASK;
    const gap = ring.gap[at]!;
    if (shapes.date >= 0) {
      const first = dateStart(ring, t, text);
      if (first >= 0)
        addCandidate(walked, shapes.date, ring.start[first & RING_MASK]!, ring.end[at]!);
    }
    if (shapes.iban >= 0 && ring.kind[before] === LETTERS && ring.length[at]! >= 2)
      iban(at, before);
    if (shapes.coordinates >= 0 && ring.kind[before] === DIGITS && gap >> SEPARATOR_SHIFT === DOT) {
      decimal(at, before);
    }
  }

  /** Only short words (`en`, `tel`, `n°`) since the last number, and not far from it? */
  function isNextOfRun(t: number): boolean {
    if (ring.start[t & RING_MASK]! - runEnd > WIDEST_GAP_OF_RUN) return false;
    for (let k = runToken + 1; k < t; k++) {
      if (ring.length[k & RING_MASK]! > LONGEST_WORD_OF_RUN) return false;
    }
    return true;
  }

  function startRun(start: number): void {
    if (runEnd - runStart >= SHORTEST_RUN) {
      push(walked.runs, runStart);
      push(walked.runs, runEnd);
    }
    runStart = start;
  }

  function iban(at: number, before: number): void {
    const length = ring.length[before]!;
    const start = ring.end[before]! - 2;
    const isGlued = (ring.gap[at]! & GLUED) !== 0;
    if (length !== 2 && !(length === 6 && text.slice(start - 4, start).toLowerCase() === 'iban'))
      return;
    if (ring.start[at]! - ring.end[before]! > 1) return;
    const isUpper = isUpperCase(text.charCodeAt(start)) && isUpperCase(text.charCodeAt(start + 1));
    if (!isGlued && !isUpper) return;
    if (length === 2 && start > 0 && (ring.gap[before]! & GLUED) !== 0) return;
    for (const end of ibanEnds(text, start)) addCandidate(walked, shapes.iban, start, end);
  }

  /** `50.84660, 4.35280`: two numbers with at least four decimals each. */
  function decimal(at: number, before: number): void {
    if (ring.length[before]! > 3 || ring.length[at]! < 4) return;
    const found = { start: ring.start[before]!, end: ring.end[at]! };
    if (lastDecimal.end >= 0 && isCoordinateGap(text, lastDecimal.end, found.start)) {
      addCandidate(walked, shapes.coordinates, lastDecimal.start, found.end);
    }
    lastDecimal = found;
  }

  function glued(t: number): void {
    if (gluedLast !== t - 1) gluedFrom = t - 1;
    gluedLast = t;
    const end = ring.end[t & RING_MASK]!;
    if (isWordAt(text, end)) return;
    if (t - gluedFrom > RING_MASK) return;
    let length = 0;
    for (let k = gluedFrom; k <= t; k++) length += ring.length[k & RING_MASK]!;
    const shape = length < shapes.words.length ? shapes.words[length]! : -1;
    if (shape >= 0) addCandidate(walked, shape, ring.start[gluedFrom & RING_MASK]!, end);
  }

  function finish(chunkFrom: number): void {
    chunkStart = chunkFrom;
    endChunk(n);
    startRun(n);
    lines.end(n, n);
  }

  return { chunk, mark, chunkStart: () => chunkStart, digits, glued, finish };
}
