/** The arrays of a phrase table while terms come in: room for more, and the slots of their last words. */
import { emptyMarks, LONGEST_PHRASE, noPairs } from './phrases';
import { createSpeller, type Speller } from './speller';
import { HASH_SPREAD } from '../token-hash';

/** The growing part of a phrase table; the fields are described there. Arrays have room for more. */
export interface TermStore {
  readonly marks: Int32Array;
  readonly pairs: Int32Array;
  slotHash: Int32Array;
  slotTerm: Int32Array;
  slotBefore: Int32Array;
  shift: number;
  usedSlots: number;
  nextTerm: Int32Array;
  firstHash: Int32Array;
  hashes: Int32Array;
  forms: Int32Array;
  readonly lemmas: string[];
  readonly letters: (string | undefined)[];
  readonly listsOf: (readonly number[])[];
  readonly speller: Speller;
}

/** Enough for a mail of some 10 kB; a long text doubles both a few times. */
const FIRST_TERMS = 4096;
const FIRST_SLOT_BITS = 14;

export function createTermStore(): TermStore {
  return {
    marks: emptyMarks(),
    pairs: noPairs(),
    slotHash: new Int32Array(1 << FIRST_SLOT_BITS),
    slotTerm: new Int32Array(1 << FIRST_SLOT_BITS),
    slotBefore: new Int32Array(1 << FIRST_SLOT_BITS),
    shift: 32 - FIRST_SLOT_BITS,
    usedSlots: 0,
    nextTerm: new Int32Array(FIRST_TERMS),
    firstHash: new Int32Array(FIRST_TERMS + 1),
    hashes: new Int32Array(FIRST_TERMS * 2),
    forms: new Int32Array(FIRST_TERMS),
    lemmas: [],
    letters: [],
    listsOf: [],
    speller: createSpeller(),
  };
}

export function hasRoom({ nextTerm, firstHash, hashes }: TermStore, term: number): boolean {
  return term < nextTerm.length && firstHash[term]! + LONGEST_PHRASE <= hashes.length;
}

export function doubleRoom(store: TermStore): void {
  store.nextTerm = grown(store.nextTerm);
  store.firstHash = grown(store.firstHash);
  store.hashes = grown(store.hashes);
  store.forms = grown(store.forms);
}

function grown(items: Int32Array): Int32Array {
  const larger = new Int32Array(items.length * 2 + LONGEST_PHRASE);
  larger.set(items);
  return larger;
}

/** The slot that holds the hash, or the free one where it belongs. */
export function slotOf(
  { slotHash, slotTerm, shift }: TermStore,
  hash: number,
  spread: number,
): number {
  let slot = spread >>> shift;
  while (slotTerm[slot] !== 0 && slotHash[slot] !== hash) slot = (slot + 1) & (slotTerm.length - 1);
  return slot;
}

/** At most a third of the slots gets used: a search in a text ends soon. */
export function doubleSlots(store: TermStore): void {
  const { slotHash, slotTerm, slotBefore } = store;
  store.slotHash = new Int32Array(slotHash.length * 2);
  store.slotTerm = new Int32Array(slotHash.length * 2);
  store.slotBefore = new Int32Array(slotHash.length * 2);
  store.shift--;
  for (let old = 0; old < slotTerm.length; old++) {
    if (slotTerm[old] === 0) continue;
    const hash = slotHash[old]!;
    const slot = slotOf(store, hash, Math.imul(hash, HASH_SPREAD));
    store.slotHash[slot] = hash;
    store.slotTerm[slot] = slotTerm[old]!;
    store.slotBefore[slot] = slotBefore[old]!;
  }
}
