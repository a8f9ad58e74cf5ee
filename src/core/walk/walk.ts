/**
 * The walk: goes over a text once, folds by table, and writes down candidates, phrases and structure.
 *
 * It knows shapes and word tables, no detector and no meaning. Nothing here looks back further than
 * one bounded stretch, so that no text costs more than its length. The main loop stays one function on
 * purpose: its state lives in local variables, which is what makes it fast; rare events are calls.
 */
import type { Budget } from '../budget';
import { push } from '../int-list';
import { ENDS_CHUNK, MARK_KIND, RARE } from './mark-kinds';
import { MARK_SHIFT, ORDINARY_MASK, type PhraseTable } from '../phrases/phrases';
import { FOLD, foldPair, isDigitFold, OTHER, PAIR, SKIP, SPACE } from '../text';
import { addSpecialToHash, HASH_PRIME, HASH_SEED, HASH_SPREAD } from '../token-hash';
import { SHORTEST_TYPO } from '../phrases/typos';
import { gapBetween, GLUED, SINGLE_GAP } from './walk-gaps';
import { createEvents, SHORTEST_TOKEN, type WalkShapes } from './walk-events';
import { addWindows } from './walk-numbers';
import { addPhrases, addUnknown, mayEndPhrase } from './walk-phrases';
import { DIGITS, LETTERS, type ShapeTrie } from './walk-shapes';
import { clearRing, createRing, RING_MASK } from './walk-tokens';
import { clearWalked, emptyWalked, type Walked } from './walked';

export interface WalkTables {
  readonly phrases: PhraseTable;
  readonly trie: ShapeTrie;
  readonly shapes: WalkShapes;
  /** Titles and first names, by the marks of their hashes (person-words.ts). */
  readonly nameMarks: Int32Array;
}

/** Longest letter group inside a number: `12 september 1985`. */
const LONGEST_LETTER_GROUP = 10;
/** So many tokens behind a digit run, letters may still end a number: `AA-123-AA`. */
const NEAR_DIGITS = 8;
/** Before the first token: too far away to join anything. */
const NO_TOKEN = -1000;
/** The budget is asked once in so many tokens and gaps. */
const ASK_EVERY = 256;

/** Taken up again by each walk: a short mail would spend a good part of its time on making them. */
const WALKED = emptyWalked();
const RING = createRing();

/**
 * Walks one text. A spent budget ends the walk early; `cut` then says so. The answer holds until the next
 * text is walked.
 */
export function walk(text: string, tables: WalkTables, budget: Budget): Walked {
  const walked = WALKED;
  const ring = RING;
  clearWalked(walked);
  clearRing(ring);
  const events = createEvents(text, walked, tables.shapes, ring);
  const { phrases, trie, nameMarks } = tables;
  phrases.prepare(text);
  const { slotHash, slotTerm, slotBefore, pairs, shift, marks, compounds, typos, ordinary } =
    phrases;
  const slotMask = slotHash.length - 1;
  // Local names: a module's binding is looked up anew each time when bundlers keep modules apart.
  const folds = FOLD;
  const singleGaps = SINGLE_GAP;
  const markKinds = MARK_KIND;
  const { start: starts, end: ends, hash: hashes, length: lengths, kind: kinds, gap: gaps } = ring;
  const { isKnown } = ring;
  const shortestUnknown = compounds.isEmpty && typos.isEmpty ? Infinity : SHORTEST_TYPO;
  const n = text.length;
  let previousEnd = NO_TOKEN;
  let gapFold = OTHER;
  let chunkStart = 0;
  let t = -1;
  let lastDigits = -NEAR_DIGITS;
  let asked = 0;
  let i = 0;
  let fold = n > 0 ? folds[text.charCodeAt(0)]! : OTHER;
  while (i < n) {
    if ((++asked & (ASK_EVERY - 1)) === 0 && budget.isSpent()) {
      walked.cut = 'time';
      break;
    }
    if (fold === SPACE) {
      if (i - chunkStart >= SHORTEST_TOKEN) events.chunk(chunkStart, i);
      chunkStart = ++i;
      fold = i < n ? folds[text.charCodeAt(i)]! : OTHER;
      continue;
    }
    const start = i;
    let hash = HASH_SEED;
    let length = 0;
    let kind = LETTERS;
    if (fold >= 97) {
      do {
        if (fold <= 122) {
          hash = Math.imul(hash ^ fold, HASH_PRIME);
          length++;
        } else if (fold !== SKIP) {
          hash = addSpecialToHash(hash, fold);
          length++;
        }
        fold = ++i < n ? folds[text.charCodeAt(i)]! : OTHER;
      } while (fold >= 97);
      // Invisible marks alone are no word.
      if (length === 0) continue;
    } else if (fold >= 48 && fold <= 57) {
      kind = DIGITS;
      do {
        if (fold !== SKIP) {
          hash = Math.imul(hash ^ fold, HASH_PRIME);
          length++;
        }
        fold = ++i < n ? folds[text.charCodeAt(i)]! : OTHER;
      } while ((fold >= 48 && fold <= 57) || fold === SKIP);
    } else if (fold === PAIR && foldPair(text, i) !== OTHER) {
      let styled = foldPair(text, i);
      kind = isDigitFold(styled) ? DIGITS : LETTERS;
      do {
        hash = Math.imul(hash ^ styled, HASH_PRIME);
        length++;
        i += 2;
        fold = i < n ? folds[text.charCodeAt(i)]! : OTHER;
        styled = fold === PAIR ? foldPair(text, i) : OTHER;
      } while (styled !== OTHER && isDigitFold(styled) === (kind === DIGITS));
    } else if (markKinds[fold] !== RARE) {
      // A comma ends the chunk, a hyphen does not; nothing else happens.
      if (markKinds[fold] === ENDS_CHUNK) {
        if (i - chunkStart >= SHORTEST_TOKEN) events.chunk(chunkStart, i);
        chunkStart = i + 1;
      }
      fold = ++i < n ? folds[text.charCodeAt(i)]! : OTHER;
      continue;
    } else {
      i = events.mark(fold, i, t, chunkStart);
      chunkStart = events.chunkStart();
      fold = i < n ? folds[text.charCodeAt(i)]! : OTHER;
      continue;
    }
    const gap =
      start - previousEnd === 1 ? singleGaps[gapFold]! : gapBetween(text, previousEnd, start);
    previousEnd = i;
    gapFold = fold;
    const at = ++t & RING_MASK;
    starts[at] = start;
    ends[at] = i;
    hashes[at] = hash;
    lengths[at] = length;
    kinds[at] = kind;
    gaps[at] = gap;
    isKnown[at] = 0;
    const spread = Math.imul(hash, HASH_SPREAD);
    const mark = spread >>> MARK_SHIFT;
    if ((marks[mark >>> 5]! & (1 << (mark & 31))) !== 0) {
      let slot = spread >>> shift;
      while (slotTerm[slot] !== 0) {
        if (slotHash[slot] === hash) {
          const before = slotBefore[slot]!;
          if (before === -1 || mayEndPhrase(before, pairs, hashes[(t - 1) & RING_MASK]!, hash)) {
            addPhrases(walked, phrases, ring, t, text, slotTerm[slot]! - 1);
          }
          break;
        }
        slot = (slot + 1) & slotMask;
      }
    }
    if ((nameMarks[mark >>> 5]! & (1 << (mark & 31))) !== 0) push(walked.nameWords, start);
    if (kind === DIGITS) {
      lastDigits = t;
      events.digits(t);
      addWindows(walked, trie, ring, t, text);
    } else {
      if (
        length >= shortestUnknown &&
        isKnown[at] === 0 &&
        ordinary[hash & ORDINARY_MASK] !== hash
      ) {
        addUnknown(walked, phrases, ring, t, text);
      }
      if (t - lastDigits < NEAR_DIGITS && length <= LONGEST_LETTER_GROUP) {
        addWindows(walked, trie, ring, t, text);
      }
    }
    if ((gap & GLUED) !== 0) events.glued(t);
  }
  events.finish(chunkStart);
  return walked;
}
