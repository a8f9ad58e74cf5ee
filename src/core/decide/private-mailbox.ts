/**
 * Is a free-mail address the sender's own? Judged from names only: the words of the sender's address
 * or display name stand in the other local part (`an.peeters@org` and `an.peeters.home@free.example`,
 * `apeeters@free.example`). Functional mailboxes (`info@`) have no name and match nothing.
 */
import { foldLine } from '../line-fold';
import type { Address } from './address';

/** Shorter words are initials or particles and say nothing. */
const SHORTEST_WORD = 3;
/** A single-word local part must be at least this long to say who somebody is. */
const SHORTEST_SINGLE = 6;

export function isPrivateOf(address: Address, sender: Address, senderName: string): boolean {
  const target = wordsOf(address.mailbox).join('');
  const words = wordsOf(sender.mailbox);
  if (target.length < SHORTEST_WORD) return false;
  if (words.length === 1 && words[0]!.length >= SHORTEST_SINGLE && target === words[0]) return true;
  return containsPerson(target, words) || containsPerson(target, wordsOf(senderName));
}

/** All long words of the name, or an initial and the other name as a whole. */
function containsPerson(target: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const long = words.filter((word) => word.length >= SHORTEST_WORD);
  if (long.length >= 2 && long.every((word) => target.includes(word))) return true;
  const first = words[0]!;
  const last = words[words.length - 1]!;
  if (last.length < SHORTEST_WORD + 1) return false;
  return target === first[0]! + last || target === last + first[0]!;
}

/** Letters only, accents dropped: digits and punctuation vary freely in private addresses. */
function wordsOf(text: string): readonly string[] {
  return foldLine(text, 0, text.length)
    .split(/[^a-z]/)
    .filter((word) => word !== '');
}
