/**
 * Does a full stop, question or exclamation mark end a sentence? Not behind abbreviations and initials,
 * nor inside numbers typed with spaces. Answers from the last words of the walk.
 */
import { COLON, DOT } from './mark-kinds';
import { FOLD, NEWLINE, RETURN, SPACE } from '../text';
import { hashOf } from '../token-hash';
import { DIGITS, LETTERS } from './walk-shapes';
import { RING_MASK, type Ring } from './walk-tokens';

/** Words after which a full stop ends no sentence, folded; by their hashes, which the walk has at hand. */
const ABBREVIATIONS = new Set(
  [
    'mme mlle prof dhr mevr mrs etc art bijv resp dir ref num tel fax geb bzw ggf usw evt env ing',
    'avd str rijksreg',
  ]
    .join(' ')
    .split(' ')
    .map(hashOf),
);
/** The same of two letters: other short words ("an.", "ok.") end one when a capital follows. */
const SHORT_ABBREVIATIONS = new Set(
  'dr mr ms mw hr fr nr no st ca bv vs cf me pr ir sr jr al pp ed zb ph sq ff ss bd av'
    .split(' ')
    .map(hashOf),
);
const LONGEST_ABBREVIATION = 8;
const COMMA = 44;

/** `t` is the last word or number before the mark at `index`. */
export function endsSentence(
  text: string,
  ring: Ring,
  { fold, index, t }: { readonly fold: number; readonly index: number; readonly t: number },
): boolean {
  const after = index + 1 < text.length ? FOLD[text.charCodeAt(index + 1)]! : SPACE;
  if (after !== SPACE && after !== NEWLINE && after !== RETURN) return false;
  const at = t & RING_MASK;
  if (fold !== DOT || t < 0 || ring.end[at] !== index) return true;
  const length = ring.length[at]!;
  if (ring.kind[at] === LETTERS) {
    if (length === 2)
      return isBeforeCapital(text, index) && !SHORT_ABBREVIATIONS.has(ring.hash[at]!);
    const mayBeShort = length >= 3 && length <= LONGEST_ABBREVIATION;
    return length >= 3 && !(mayBeShort && ABBREVIATIONS.has(ring.hash[at]!));
  }
  // `62. 09. 18` and `3. April` go on; `9:30.`, `12,50.` and `came to 150. The` do not.
  if (ring.kind[at] !== DIGITS || length >= 4) return true;
  return isTimeOrSum(text, ring.start[at]!) || (isAlone(ring, t) && isBeforeCapital(text, index));
}

function isBeforeCapital(text: string, index: number): boolean {
  const next = text.charAt(index + 2);
  return next !== next.toLowerCase();
}

/** Three digits that are no group of a longer number, nor a day or an ordinal. */
function isAlone(ring: Ring, t: number): boolean {
  return ring.length[t & RING_MASK] === 3 && (t < 1 || ring.kind[(t - 1) & RING_MASK] !== DIGITS);
}

function isTimeOrSum(text: string, start: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  return before === COLON || before === COMMA;
}
