/**
 * Dutch and German compounds: `borstkanker` ends with a head, `Krebsbehandlung` begins with a modifier. Names of
 * medicines end with their stem: `adalimumab`.
 *
 * Looked up only for words of nine letters and more that no list holds as a whole, and only when
 * their first or last three letters fit: one table look-up for almost all words. No dictionary splitter.
 */
import type { Compounds } from '../word-list';
import { FOLD, foldText, SKIP } from '../text';
import { addToHash, HASH_SEED, lettersOf } from '../token-hash';
import { LANGUAGES, type Language } from '../types';

export const SHORTEST_COMPOUND = 9;
const LONGEST_COMPOUND = 60;
/** Letters of the longest head or modifier; lengths are bits of one integer. */
const LONGEST_PART = 30;

export interface CompoundTable {
  readonly isEmpty: boolean;
  /** Marks of the first and last three letters, as a number with 26 digits. */
  readonly firstThree: Uint8Array;
  readonly lastThree: Uint8Array;
  /** By the hash of a head read backwards, and of a modifier read forwards. */
  readonly heads: ReadonlyMap<number, readonly CompoundPart[]>;
  readonly modifiers: ReadonlyMap<number, readonly CompoundPart[]>;
  /** Bit n: some head (modifier) has n letters. */
  readonly headLengths: number;
  readonly modifierLengths: number;
}

/** One head or modifier of one list, with what its list says about it. */
export interface CompoundPart {
  readonly isHead: boolean;
  readonly letters: string;
  readonly list: number;
  readonly term: number;
  readonly linkers: readonly string[];
  readonly tails: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
}

type ByLanguage = { readonly [language in Language]?: Compounds };

/** `addTerm` gives a word an id in the phrase table, so that a compound counts as its head or modifier. */
export function buildCompounds(
  lists: readonly ByLanguage[],
  addTerm: (word: string, list: number) => number,
): CompoundTable {
  const heads = new Map<string, CompoundPart[]>();
  const modifiers = new Map<string, CompoundPart[]>();
  lists.forEach((byLanguage, list) => {
    for (const language of LANGUAGES) {
      const compounds = byLanguage[language];
      if (compounds === undefined) continue;
      const rules = {
        list,
        linkers: [''].concat(folded(compounds.linkers)),
        tails: new Set(folded(compounds.tails)),
        never: new Set(folded(compounds.never)),
      };
      const add = (parts: Map<string, CompoundPart[]>, words: readonly string[] | undefined) => {
        for (const word of folded(words).filter(({ length }) => length <= LONGEST_PART)) {
          const entry = {
            ...rules,
            isHead: parts === heads,
            letters: word,
            term: addTerm(word, list),
          };
          parts.set(word, (parts.get(word) ?? []).concat(entry));
        }
      };
      add(heads, compounds.heads);
      add(modifiers, compounds.modifiers);
    }
  });
  return {
    isEmpty: heads.size + modifiers.size === 0,
    firstThree: markEdges(modifiers, (word) => word.slice(0, 3)),
    lastThree: markEdges(heads, (word) => word.slice(-3)),
    heads: byHash(heads, (word) => word.split('').reverse().join('')),
    modifiers: byHash(modifiers, (word) => word),
    headLengths: lengthsOf(heads),
    modifierLengths: lengthsOf(modifiers),
  };
}

/** Could the word from `start` to `end` be a compound? Cheap enough for every long word. */
export function mayBeCompound(
  table: CompoundTable,
  text: string,
  start: number,
  end: number,
): boolean {
  const first = edgeAt(text, start);
  const last = edgeAt(text, end - 3);
  return (
    (last >= 0 && table.lastThree[last] === 1) || (first >= 0 && table.firstThree[first] === 1)
  );
}

const NO_PARTS: readonly CompoundPart[] = [];

/** The heads and modifiers that make this word a compound; empty for any other word. */
export function compoundParts(
  table: CompoundTable,
  text: string,
  start: number,
  end: number,
): readonly CompoundPart[] {
  if (end - start > LONGEST_COMPOUND) return NO_PARTS;
  const maybe = [
    ...partsFrom(table.heads, table.headLengths, text, end - 1, -1, start - 1),
    ...partsFrom(table.modifiers, table.modifierLengths, text, start, 1, end),
  ];
  if (maybe.length === 0) return NO_PARTS;
  const word = lettersOf(foldText(text, start, end));
  return maybe.filter((part) => {
    const { length } = part.letters;
    if (part.never.has(word)) return false;
    if (part.isHead) return length <= word.length - 2 && word.slice(-length) === part.letters;
    return word.slice(0, length) === part.letters && hasTail(part, word.slice(length));
  });
}

/** Entries whose hash fits the first letters from `from` on in that direction. */
function partsFrom(
  parts: ReadonlyMap<number, readonly CompoundPart[]>,
  lengths: number,
  text: string,
  from: number,
  step: number,
  stop: number,
): readonly CompoundPart[] {
  let found = NO_PARTS;
  let hash = HASH_SEED;
  let count = 0;
  for (let i = from; i !== stop && count < LONGEST_PART; i += step) {
    const fold = FOLD[text.charCodeAt(i)]!;
    if (fold === SKIP) continue;
    // Ligatures are rare in long words; such a compound is missed.
    if (fold > 122) break;
    hash = addToHash(hash, fold);
    if ((lengths & (1 << ++count)) === 0) continue;
    const here = parts.get(hash);
    if (here !== undefined) found = found.concat(here);
  }
  return found;
}

function hasTail(part: CompoundPart, rest: string): boolean {
  return part.linkers.some(
    (linker) =>
      rest.slice(0, linker.length) === linker && part.tails.has(rest.slice(linker.length)),
  );
}

function folded(words: readonly string[] | undefined): string[] {
  return (words ?? []).map((word) => lettersOf(foldText(word))).filter((word) => word.length > 0);
}

function lengthsOf(parts: ReadonlyMap<string, unknown>): number {
  let bits = 0;
  parts.forEach((_part, word) => (bits |= 1 << Math.min(word.length, LONGEST_PART)));
  return bits;
}

function byHash(
  parts: ReadonlyMap<string, readonly CompoundPart[]>,
  read: (word: string) => string,
): ReadonlyMap<number, readonly CompoundPart[]> {
  const hashed = new Map<number, readonly CompoundPart[]>();
  parts.forEach((entries, word) => {
    let hash = HASH_SEED;
    const letters = read(word);
    for (let i = 0; i < letters.length; i++) hash = addToHash(hash, letters.charCodeAt(i));
    hashed.set(hash, (hashed.get(hash) ?? []).concat(entries));
  });
  return hashed;
}

function markEdges(
  parts: ReadonlyMap<string, unknown>,
  pick: (word: string) => string,
): Uint8Array {
  const marks = new Uint8Array(26 * 26 * 26);
  parts.forEach((_part, word) => {
    const edge = edgeAt(pick(word), 0);
    if (edge >= 0) marks[edge] = 1;
  });
  return marks;
}

/** Three folded letters as one number; -1 when any is no plain letter. */
function edgeAt(text: string, index: number): number {
  let edge = 0;
  for (let i = index; i < index + 3; i++) {
    const letter = i >= 0 && i < text.length ? FOLD[text.charCodeAt(i)]! - 97 : -1;
    if (letter < 0 || letter > 25) return -1;
    edge = edge * 26 + letter;
  }
  return edge;
}
