/** The known word that somebody probably meant: "owns" is one letter from "own". */

/** Longer words are compared by their beginnings only: a hostile file costs nothing. */
const LONGEST = 40;
const MOST_SHOWN = 12;

/** ` Did you mean "own"?`, or nothing when no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const folded = word.slice(0, LONGEST).toLowerCase();
  let best = '';
  let least = Math.min(3, Math.floor(folded.length / 3) + 1);
  for (const candidate of known) {
    const far = distance(folded, candidate.slice(0, LONGEST).toLowerCase());
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best === '' ? '' : ` Did you mean "${best}"?`;
}

/** The same; where no known word is near and they are few, all of them: ` Known: itDesk, dpo.` */
export function didYouMeanOneOf(word: string, known: readonly string[]): string {
  const guess = didYouMean(word, known);
  if (guess !== '' || known.length === 0 || known.length > MOST_SHOWN) return guess;
  return ` Known: ${known.join(', ')}.`;
}

/** Letters to add, drop or change (Levenshtein). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = row[j - 1]! + (left.charAt(i - 1) === right.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change));
    }
    row = next;
  }
  return row[right.length]!;
}
