/**
 * What may be shown of a found value: the shape, with digits and letters replaced, at most the last
 * two left (`••.••.••-•••.28`). With `label` masking nothing is shown. The raw value ends here.
 */
import { FOLD, foldPair, isWordFold, OTHER, PAIR, SKIP } from './text';

const HIDDEN = '•';
const SHOWN_AT_MOST = 2;
/** Below this many characters the last two would give too much away. */
const FEWEST_TO_SHOW = 6;
/** Longer values (links, tokens, machine-readable zones) are cut in the middle. */
const LONGEST_MASK = 48;

/** The masked form of `text[start, end)`; empty for `label`. */
export function mask(text: string, start: number, end: number, masking: 'shape' | 'label'): string {
  if (masking === 'label') return '';
  const total = countCharacters(text, start, end);
  const shown = total >= FEWEST_TO_SHOW ? SHOWN_AT_MOST : 0;
  let masked = '';
  let seen = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    let fold = FOLD[code]!;
    if (fold === SKIP) continue;
    const isStyled = fold === PAIR && foldPair(text, i) !== OTHER;
    if (isStyled) fold = foldPair(text, i);
    if (isWordFold(fold)) {
      seen++;
      masked += seen > total - shown ? shownForm(fold) : HIDDEN;
    } else if (fold === OTHER) masked += HIDDEN;
    else masked += fold < 32 ? ' ' : String.fromCharCode(fold);
    if (isStyled) i++;
  }
  return shorten(masked);
}

function countCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const fold = FOLD[text.charCodeAt(i)]!;
    const isStyled = fold === PAIR && foldPair(text, i) !== OTHER;
    if (isStyled) i++;
    if (isStyled || isWordFold(fold)) count++;
  }
  return count;
}

function shownForm(fold: number): string {
  return fold <= 122 ? String.fromCharCode(fold).toUpperCase() : HIDDEN;
}

function shorten(masked: string): string {
  if (masked.length <= LONGEST_MASK) return masked;
  return masked.slice(0, 8) + '…' + masked.slice(-8);
}
