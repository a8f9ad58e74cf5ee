/** Word lists as patterns of what stands before or behind a name, and what a match takes in. */
import type { Widening } from '../../../core/detector';
import { lemmasOf } from '../../../core/phrases/lemma-text';

/** The words as the alternatives of a pattern. */
export function anyWord(words: string): string {
  return lemmasOf(words).join('|');
}

/** The characters of a match before the name and of one behind it; null without either. */
export function framed(
  before: RegExpExecArray | null,
  behind: RegExpExecArray | null,
): Widening | null {
  if (before === null && behind === null) return null;
  const said = before === null ? '' : before[0].replace(/^[^a-z]+/, '');
  return { before: said.length, after: behind === null ? 0 : behind[0].length };
}
