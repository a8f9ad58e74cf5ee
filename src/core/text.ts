/**
 * Folding: one table from UTF-16 code units to what a reader sees: accents, look-alike digits, dashes
 * and spaces, full-width and styled forms, zero-width marks. There is no copy of the text and no
 * `normalize` (it does nothing in classic Outlook); whoever walks a text keeps original offsets.
 *
 * Not here: what is between two words or numbers (walk-gaps.ts) and what they mean.
 * Source: Unicode 15, blocks named beside the rows.
 */

/** Fold values. ASCII punctuation, digits and lower-case letters stand for themselves. */
export const OTHER = 0;
/** Half of a pair that may hold a styled letter or digit (U+1D400 to U+1D7FF). */
export const PAIR = 6;
export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const LETTER_A = 97;
export const LETTER_Z = 122;
/** Seen by nobody: zero-width and combining marks, soft hyphen. Part of whatever surrounds it. */
export const SKIP = 128;
/** A letter of another script: belongs to words, has no folded form. */
export const FOREIGN = 129;
/** Ligatures: this value minus 130 is the row of EXPANSIONS. Everything from 97 up belongs to words. */
const FIRST_EXPANSION = 130;
const EXPANSIONS = ['oe', 'ae', 'ss', 'ij', 'ff', 'fi', 'fl', 'ffi', 'ffl', 'st'];

/** The letters that a ligature stands for; only for fold values above FOREIGN. */
export function expansionOf(fold: number): string {
  return EXPANSIONS[fold - FIRST_EXPANSION] ?? '';
}

export function isDigitFold(fold: number): boolean {
  return fold >= 48 && fold <= 57;
}

/** Letters, ligatures and foreign letters; marks that are skipped are not letters by themselves. */
export function isLetterFold(fold: number): boolean {
  return fold >= LETTER_A && fold !== SKIP;
}

/** Of a word or number: no mark, space or sign. */
export function isWordFold(fold: number): boolean {
  return isDigitFold(fold) || isLetterFold(fold);
}

/** Does a letter or digit stand at `index`? Not behind the end of the text. */
export function isWordAt(text: string, index: number): boolean {
  return index < text.length && isWordFold(FOLD[text.charCodeAt(index)]!);
}

/** Fold value of the styled character at `index` (a high surrogate U+D835); OTHER when it is none. */
export function foldPair(text: string, index: number): number {
  const offset = index + 1 < text.length ? text.charCodeAt(index + 1) - 0xdc00 : -1;
  if (offset < 0 || offset > 0x3ff) return OTHER;
  if (offset >= 0x3ce) return 48 + ((offset - 0x3ce) % 10);
  return offset < 0x2a4 ? LETTER_A + (offset % 26) : OTHER;
}

/**
 * The folded form of a stretch: lower case, accents dropped, look-alikes replaced, invisible marks
 * left out, line breaks as `\n`. For short stretches and word lists, not for whole texts.
 * `foldText('Nº\u00a0d’Œuvre') // "no d'oeuvre"`
 */
export function foldText(text: string, start = 0, end = text.length): string {
  let folded = '';
  // Most characters stand for themselves: they are taken over in runs.
  let runStart = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const fold = FOLD[code]!;
    if (fold === code && fold !== RETURN) continue;
    if (runStart < i) folded += text.slice(runStart, i);
    if (fold === PAIR) {
      const styled = foldPair(text, i);
      folded += styled === OTHER ? text.charAt(i) : String.fromCharCode(styled);
      if (styled !== OTHER) i++;
    } else if (fold === OTHER || fold === FOREIGN) folded += text.charAt(i).toLowerCase();
    else if (fold >= FIRST_EXPANSION) folded += expansionOf(fold);
    else if (fold !== SKIP && fold !== RETURN) folded += String.fromCharCode(fold);
    runStart = i + 1;
  }
  return runStart < end ? folded + text.slice(runStart, end) : folded;
}

/** Runs of folded letters from a code unit on: `a6` = six code units that fold to `a`; `-` = leave. */
const LETTER_RUNS: readonly (readonly [from: number, runs: string])[] = [
  [0xaa, 'a1'],
  [0xb0, 'o1'],
  [0xba, 'o1'],
  [0xc0, 'a6Æ1c1e4i4d1n1o5-1o1u4y1t1ß1a6Æ1c1e4i4d1n1o5-1o1u4y1t1y1'],
  [0x100, 'a6c8d4e10g8h4i10Ĳ2j2k3l10n9o6Œ2r6s8t6u12w2y3z6s1'],
  [0x1a0, 'o2'],
  [0x1af, 'u2'],
  [0x1cd, 'a2i2o2u10'],
  [0x218, 's2t2'],
  [0x1e80, 'w6'],
  [0x1e9e, 'ß1'],
  [0x1ea0, 'a24e16i4o24u14y8'],
  [0xfb00, 'ﬀ1ﬁ1ﬂ1ﬃ1ﬄ1ﬆ2'],
];
const LIGATURES = 'ŒÆßĲﬀﬁﬂﬃﬄﬆ';

/** First code units of ten consecutive digits: full-width, Arabic-Indic (two), Devanagari. */
const DIGIT_RUNS = [0x30, 0xff10, 0x660, 0x6f0, 0x966];

/** Inclusive ranges that fold to one value. Later rows win. */
const RANGES: readonly (readonly [value: number, ...ranges: number[]])[] = [
  // Letters without a folded form: Latin B, IPA, Greek, Cyrillic, Armenian, Hebrew, Arabic, Indic to Georgian, extended Latin, CJK, Hangul.
  [FOREIGN, 0xb5, 0xb5, 0x180, 0x2af, 0x370, 0x52f, 0x531, 0x587, 0x5d0, 0x5ea, 0x620, 0x64a],
  [FOREIGN, 0x671, 0x6d3, 0x904, 0x939, 0xe01, 0xe30, 0x10a0, 0x10ff, 0x1e00, 0x1fff],
  [FOREIGN, 0x3041, 0x30ff, 0x3400, 0x9fff, 0xac00, 0xd7a3],
  [SPACE, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f, 0x205f],
  [SPACE, 0x3000, 0x3000],
  [NEWLINE, 0x0a, 0x0c, 0x85, 0x85, 0x2028, 0x2029],
  [RETURN, 0x0d, 0x0d],
  [TAB, 0x09, 0x09],
  [45, 0x2010, 0x2015, 0x2043, 0x2043, 0x2212, 0x2212, 0xfe58, 0xfe58, 0xfe63, 0xfe63],
  [45, 0xff0d, 0xff0d],
  [46, 0xb7, 0xb7, 0x2024, 0x2024, 0xff0e, 0xff0e],
  [47, 0x2044, 0x2044, 0x2215, 0x2215, 0xff0f, 0xff0f],
  [39, 0x60, 0x60, 0xb4, 0xb4, 0x2bc, 0x2bc, 0x2018, 0x201b],
  [34, 0x201c, 0x201f, 0xab, 0xab, 0xbb, 0xbb],
  [43, 0xff0b, 0xff0b],
  [58, 0xff1a, 0xff1a],
  [64, 0xff20, 0xff20],
  [SKIP, 0xad, 0xad, 0x300, 0x36f, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff, 0x200b, 0x200f, 0x202a, 0x202e],
  [SKIP, 0x2060, 0x2064, 0x2066, 0x2069, 0xfe00, 0xfe0f, 0xfeff, 0xfeff],
  [PAIR, 0xd835, 0xd835],
  // `{|}~` would otherwise lie among the letters.
  [OTHER, 0x7b, 0x7f],
  // Both stand between the fields of a row.
  [59, 0x7c, 0x7c],
];

/** Fold value of each UTF-16 code unit. */
export const FOLD: Uint8Array = buildFold();

function buildFold(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0x21; code < 0x7f; code++) table[code] = code;
  for (const [value, ...ranges] of RANGES) {
    for (let i = 0; i < ranges.length; i += 2) table.fill(value, ranges[i], ranges[i + 1]! + 1);
  }
  for (const [from, runs] of LETTER_RUNS) fillLetters(table, from, runs);
  for (const from of [0x41, 0x61, 0xff21, 0xff41]) {
    for (let i = 0; i < 26; i++) table[from + i] = LETTER_A + i;
  }
  for (const from of DIGIT_RUNS) for (let i = 0; i < 10; i++) table[from + i] = 48 + i;
  return table;
}

/** Fills one row of LETTER_RUNS. Row format: one character and a count of one or two digits, repeated. */
function fillLetters(table: Uint8Array, from: number, runs: string): void {
  let code = from;
  for (const run of runs.match(/\D\d{1,2}/g) ?? []) {
    const letter = run.charAt(0);
    const ligature = LIGATURES.indexOf(letter);
    const value = ligature >= 0 ? FIRST_EXPANSION + ligature : letter.charCodeAt(0);
    const count = Number(run.slice(1));
    if (letter !== '-') table.fill(value, code, code + count);
    code += count;
  }
}
