/**
 * In which order spans are judged: within a level the longest first, then the leftmost.
 *
 * A turn is one number, length and place packed together, so that sorting a whole text's worth needs
 * neither objects nor comparison functions.
 */
import type { Catalogue, Taker } from './catalogue';
import { rankIn } from '../int-list';
import type { PhraseIndex } from '../phrases/phrase-index';
import { createSieve } from './sieve';
import type { Walked } from '../walk/walked';

/** Longer spans count as equally long; only links, tokens and machine-readable zones are. */
const LONGEST = 4095;
/** Room for the place of a turn: more than MOST_CANDIDATES and all phrase rows of a text. */
const PLACES = 2 ** 32;
/** Room for length and place; levels are few, so that all fits a number exactly. */
const LENGTHS = (LONGEST + 1) * PLACES;

/** The place in the list of candidates or phrase rows that a turn stands for. */
export function turnOf(packed: number): number {
  // The place is the lower 32 bits; the remainder of a division gives the same, many times slower.
  return packed >>> 0;
}

/** The level of a candidate's turn. */
export function levelOf(packed: number): number {
  return Math.floor(packed / LENGTHS);
}

/**
 * The turns of all levels in order: candidates of which some detector of that level may do more than
 * pass. Candidates lie in the order of their ends, so equal lengths sort leftmost first.
 */
export function orderTurns(catalogue: Catalogue, walked: Walked, text: string): Float64Array {
  const { starts, ends, shapes } = walked;
  const isWanted = createSieve(catalogue, walked, text);
  let turns = new Float64Array(64);
  let count = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts.items[i]!;
    const end = ends.items[i]!;
    const gates = catalogue.gatesOf[shapes.items[i]!]!;
    for (let at = 0; at < gates.length; at++) {
      if (!isWanted(gates[at]!, at, start, end)) continue;
      if (count === turns.length) turns = twiceAsLong(turns);
      turns[count++] = gates[at]!.level * LENGTHS + pack(end - start, i);
    }
  }
  return turns.subarray(0, count).sort();
}

function twiceAsLong(turns: Float64Array): Float64Array {
  const larger = new Float64Array(turns.length * 2);
  larger.set(turns);
  return larger;
}

/** The turns of all rows of these lists. */
export function orderPhrases(
  phrases: PhraseIndex,
  byList: ReadonlyMap<number, readonly Taker[]>,
): Float64Array {
  const { firstRow, starts, ends } = phrases;
  let count = 0;
  byList.forEach((_takers, list) => (count += firstRow[list + 1]! - firstRow[list]!));
  const turns = new Float64Array(count);
  let next = 0;
  byList.forEach((_takers, list) => {
    for (let row = firstRow[list]!; row < firstRow[list + 1]!; row++) {
      turns[next++] = pack(ends[row]! - starts[row]!, row);
    }
  });
  return turns.sort();
}

/** The list to which a row of the phrase index belongs. */
export function listOfRow({ firstRow }: PhraseIndex, row: number): number {
  return rankIn(firstRow, 0, firstRow.length, row) - 1;
}

function pack(length: number, place: number): number {
  return (LONGEST - Math.min(length, LONGEST)) * PLACES + place;
}
