/**
 * One line as the readers of names see it: its words, what each can mean, how words are joined. Knows no
 * words itself.
 */
import type { PersonPatterns } from './person-patterns';
import type { Tokens } from './person-tokens';

export type PersonEventKind =
  | 'titled-name'
  | 'name'
  | 'pair'
  | 'first-name'
  | 'table'
  | 'role'
  | 'weak-role'
  | 'addressed'
  | 'pronoun'
  | 'professional'
  | 'self'
  | 'population'
  | 'rate'
  | 'law'
  | 'normative'
  | 'modal'
  | 'genre'
  /** Where a named person works, not what is said of her: "from the cancer society". */
  | 'aside';

export interface PersonEvent {
  readonly kind: PersonEventKind;
  readonly start: number;
  readonly end: number;
}

/** A set of words by their hashes. */
export type KnownWords = Pick<ReadonlySet<number>, 'has'>;

/** One line, its words and what they can mean. */
export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  readonly bits: Int32Array;
  readonly patterns: PersonPatterns;
  readonly isFileName: boolean;
  /** Two capitalised words mean nothing in German. */
  readonly isGerman: boolean;
  /** Typed without any capital: names have none either. */
  readonly isCareless: boolean;
  /** A line of a paper about work (person-work.ts). */
  readonly isWork: boolean;
  /** Words that name somebody elsewhere in the text; null while that is not asked. */
  readonly known: KnownWords | null;
}

/** A name: its first and last word. */
export interface Name {
  readonly kind:
    | 'titled-name'
    | 'name'
    /** A name behind the label of a form. */
    | 'labelled'
    | 'pair'
    | 'first-name'
    | 'role'
    | 'professional';
  readonly first: number;
  readonly last: number;
}

export function eventAt(
  scene: Scene,
  kind: PersonEventKind,
  first: number,
  last: number,
): PersonEvent {
  return { kind, start: scene.tokens.starts[first]!, end: scene.tokens.ends[last]! };
}

/** Can the word at `index` mean one of `meanings`, bits of person-lists.ts? Nothing outside the line can. */
export function canBe({ bits, tokens }: Scene, index: number, meanings: number): boolean {
  return index >= 0 && index < tokens.length && (bits[index]! & meanings) !== 0;
}

/** Only a space, dot, hyphen or apostrophe between two words: one name goes on; not over " - ". */
export function isJoined(scene: Scene, left: number, right: number): boolean {
  if (left < 0) return false;
  const gap = gapBetween(scene, left, right);
  if (!/^[ .'\u2019\u00a0_-]{1,3}$/.test(gap)) return false;
  if (/^ [_-] $/.test(gap)) return false;
  if (gap.length === 1 || gap.charAt(0) !== '.') return true;
  // "Maes. Hij": the stop behind a word ends the sentence; behind "M", "Dr" and "Prof" it does not.
  return lengthAt(scene, left) < 4 || isWord(scene, left, 'shortened');
}

/** What stands between two words, at most a few characters of it. */
export function gapBetween(scene: Scene, left: number, right: number): string {
  const { starts, ends } = scene.tokens;
  return scene.text.slice(ends[left], Math.min(starts[right]!, ends[left]! + LONGEST_GAP));
}

const LONGEST_GAP = 8;

/** A word as typed, in small letters; empty outside the line. */
export function wordAt(scene: Scene, index: number): string {
  const { starts, ends, length } = scene.tokens;
  if (index < 0 || index >= length) return '';
  return scene.text
    .slice(starts[index], Math.min(ends[index]!, starts[index]! + LONGEST_WORD))
    .toLowerCase();
}

const LONGEST_WORD = 40;

/** Is the word at `index` one of those that a pattern knows? */
export function isWord(scene: Scene, index: number, pattern: keyof PersonPatterns): boolean {
  return scene.patterns[pattern].test(wordAt(scene, index));
}

/** Letters of a word. */
export function lengthAt({ tokens }: Scene, index: number): number {
  return tokens.ends[index]! - tokens.starts[index]!;
}
