/**
 * Passes on only those numbers of which a detector may do more than pass (`Detector.needs`).
 *
 * One glance and one question about words near serve all detectors that take a number. Most numbers of
 * ordinary mail have neither a right check digit nor a word beside them and cost nothing further.
 */
import type { Catalogue } from './catalogue';
import { aimGlance, createGlance, type Glance } from './glance';
import type { Needs } from '../detector';
import { createNearWords } from './near-words';
import type { Walked } from '../walk/walked';

/** What the detectors of one level that take one shape need. */
export interface Gate {
  readonly level: number;
  /** Some detector needs nothing: all candidates pass. */
  readonly isOpen: boolean;
  /** Bits of the lists of which one phrase near is enough. */
  readonly lists: Int32Array;
  readonly hasLists: boolean;
  readonly characters: readonly NonNullable<Needs['characters']>[];
}

/** Asked for the gates of one span one after the other, `at` counting them from 0. */
export type Sieve = (gate: Gate, at: number, start: number, end: number) => boolean;

export function createSieve(catalogue: Catalogue, walked: Walked, text: string): Sieve {
  const near = createNearWords(walked, text.length, catalogue.near);
  const glance = createGlance(text);
  let isAimed = false;
  let isPlain = false;
  let bits: Int32Array | null = null;

  return (gate, at, start, end) => {
    if (at === 0) {
      isAimed = false;
      bits = null;
    }
    if (gate.isOpen) return true;
    if (gate.hasLists) {
      if (bits === null) bits = near.at(start, end);
      for (let word = 0; word < bits.length; word++) {
        if ((bits[word]! & gate.lists[word]!) !== 0) return true;
      }
    }
    if (gate.characters.length === 0) return false;
    if (!isAimed) isPlain = aimGlance(glance, start, end);
    isAimed = true;
    return !isPlain || isPossible(gate, glance);
  };
}

/** A test that fails leaves the number to the detector's judgement. */
function isPossible({ characters }: Gate, glance: Glance): boolean {
  try {
    for (let i = 0; i < characters.length; i++) if (characters[i]!(glance)) return true;
  } catch {
    return true;
  }
  return false;
}
