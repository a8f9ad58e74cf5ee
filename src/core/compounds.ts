/**
 * Dutch and German compounds: `borstkanker` ends with a head, `Krebsbehandlung` begins with a modifier.
 *
 * Looked up only for words of nine letters and more that no list holds as a whole, and only when
 * their first or last two letters fit: one table look-up for almost all words. No dictionary splitter.
 * Rules: special-categories.md 4.3.
 */
import type { Compounds } from './detector';
import { FOLD, foldText } from './text';
import { lettersOf } from './token-hash';
import { LANGUAGES, type Language } from './types';

export const SHORTEST_COMPOUND = 9;
const LONGEST_COMPOUND = 60;

export interface CompoundTable {
  readonly isEmpty: boolean;
  /** Marks of the first and last two letters, by `a * 26 + b`. */
  readonly firstTwo: Uint8Array;
  readonly lastTwo: Uint8Array;
  readonly heads: ReadonlyMap<string, readonly CompoundPart[]>;
  readonly modifiers: ReadonlyMap<string, readonly CompoundPart[]>;
  readonly headLengths: readonly number[];
  readonly modifierLengths: readonly number[];
}

/** One head or modifier of one list, with what its list says about it. */
export interface CompoundPart {
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
        for (const word of folded(words)) {
          const entry = { ...rules, term: addTerm(word, list) };
          parts.set(word, (parts.get(word) ?? []).concat(entry));
        }
      };
      add(heads, compounds.heads);
      add(modifiers, compounds.modifiers);
    }
  });
  return {
    isEmpty: heads.size + modifiers.size === 0,
    firstTwo: markPairs(modifiers, (word) => word.slice(0, 2)),
    lastTwo: markPairs(heads, (word) => word.slice(-2)),
    heads,
    modifiers,
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
  const first = pairAt(text, start);
  const last = pairAt(text, end - 2);
  return (last >= 0 && table.lastTwo[last] === 1) || (first >= 0 && table.firstTwo[first] === 1);
}

/** The heads and modifiers that make this word a compound; empty for any other word. */
export function compoundParts(
  table: CompoundTable,
  text: string,
  start: number,
  end: number,
): readonly CompoundPart[] {
  if (end - start > LONGEST_COMPOUND) return [];
  const word = lettersOf(foldText(text, start, end));
  const found: CompoundPart[] = [];
  for (const length of table.headLengths) {
    if (length > word.length - 2) continue;
    for (const part of table.heads.get(word.slice(-length)) ?? []) {
      if (!part.never.has(word)) found.push(part);
    }
  }
  for (const length of table.modifierLengths) {
    if (length > word.length - 3) continue;
    for (const part of table.modifiers.get(word.slice(0, length)) ?? []) {
      const rest = word.slice(length);
      if (!part.never.has(word) && hasTail(part, rest)) found.push(part);
    }
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

function lengthsOf(parts: ReadonlyMap<string, unknown>): readonly number[] {
  const lengths = new Set<number>();
  parts.forEach((_part, word) => lengths.add(word.length));
  return Array.from(lengths).sort((a, b) => b - a);
}

function markPairs(
  parts: ReadonlyMap<string, unknown>,
  pick: (word: string) => string,
): Uint8Array {
  const marks = new Uint8Array(26 * 26);
  parts.forEach((_part, word) => {
    const pair = pairAt(pick(word), 0);
    if (pair >= 0) marks[pair] = 1;
  });
  return marks;
}

/** Two folded letters as one number; -1 when either is no plain letter. */
function pairAt(text: string, index: number): number {
  if (index < 0 || index + 1 >= text.length) return -1;
  const a = FOLD[text.charCodeAt(index)]! - 97;
  const b = FOLD[text.charCodeAt(index + 1)]! - 97;
  return a >= 0 && a < 26 && b >= 0 && b < 26 ? a * 26 + b : -1;
}
