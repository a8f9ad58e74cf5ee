/** A word list as the alternatives of a pattern. */
import { lemmasOf } from '../../../core/phrases/lemma-text';

export function anyOf(words: string): string {
  return lemmasOf(words).join('|');
}
