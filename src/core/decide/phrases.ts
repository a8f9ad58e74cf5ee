/**
 * Looks for phrases of the policy's own lists in one sentence at a time (signals such as "asks for data
 * by return mail"). A small matcher for a few hundred phrases: words of a sentence against a table by
 * first word, linear in the text. Detection of data is not done here; the checker does that.
 */
import { foldLine, LONGEST_LINE } from '../line-fold';
import type { Policy } from '../policy';

/** Longest own text looked at, in characters: 400 pages. Signals beyond it are not raised. */
const LONGEST_TEXT = 1_000_000;
/** A phrase has at most this many words; the rest of a longer one is ignored. */
const LONGEST_PHRASE = 12;

export interface PhraseCondition {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/** First word to phrases (as words), each with its list. */
type Table = Map<string, { readonly words: readonly string[]; readonly list: string }[]>;

/** Does one sentence hold a phrase of every list in `all` and none of `none`? */
export function hasPhrases(text: string, wanted: PhraseCondition, policy: Policy): boolean {
  const table = buildTable([...wanted.all, ...wanted.none], policy);
  const whole = text.slice(0, LONGEST_TEXT);
  const unwrapped = whole.replace(/\n/g, ' ');
  for (let start = 0; start < whole.length;) {
    const end = sentenceEnd(whole, start);
    const lists = listsIn(wordsOf(foldLine(unwrapped, start, end)), table);
    const isHit = wanted.all.every((list) => lists.has(list));
    if (isHit && !wanted.none.some((list) => lists.has(list))) return true;
    start = end;
  }
  return false;
}

/**
 * After a full stop, question mark, exclamation mark or blank line; at most one folded line long. One line feed
 * ends nothing: mails are wrapped, and "send us:" goes on in a list.
 */
function sentenceEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_LINE);
  for (let at = start; at < limit; at += 1) {
    const char = text[at];
    const next = text[at + 1];
    if (char === '?' || char === '!' || (char === '\n' && next === '\n')) return at + 1;
    if (char === '.' && (next === undefined || next === ' ' || next === '\n')) return at + 1;
  }
  return limit;
}

function buildTable(lists: readonly string[], policy: Policy): Table {
  const table: Table = new Map();
  for (const list of lists) {
    const byLanguage: { readonly [language: string]: readonly string[] } =
      policy.phrases[list] ?? {};
    for (const language of Object.keys(byLanguage)) {
      for (const phrase of byLanguage[language]!) addPhrase(table, phrase, list);
    }
  }
  return table;
}

function addPhrase(table: Table, phrase: string, list: string): void {
  const words = wordsOf(foldLine(phrase, 0, phrase.length)).slice(0, LONGEST_PHRASE);
  const first = words[0];
  if (first === undefined) return;
  const known = table.get(first) ?? [];
  known.push({ words, list });
  table.set(first, known);
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^a-z0-9ßæœ]/).filter((word) => word !== '');
}

function listsIn(words: readonly string[], table: Table): Set<string> {
  const found = new Set<string>();
  words.forEach((word, index) => {
    for (const phrase of table.get(word) ?? []) {
      const isThere = phrase.words.every((part, offset) => words[index + offset] === part);
      if (isThere) found.add(phrase.list);
    }
  });
  return found;
}
