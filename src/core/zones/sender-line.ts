/**
 * Recognises the line with which the sender signs: "Luc Bergeron, agent administratif".
 *
 * Many people close without a greeting formula; then only their own name tells where the signature
 * begins. The name comes from the display name or from the address (`luc.bergeron@…`). Functional
 * mailboxes (`info@…`) have none.
 */
import { foldLine } from '../line-fold';

/** Words of the sender's names, folded; each list is one way to write the name. */
export type SenderNames = readonly (readonly string[])[];

/** A line of a signature with the name is short. */
const LONGEST_NAME_LINE = 90;
/** Longest name read, in characters. */
const LONGEST_NAME = 120;

export function senderNames(
  from: { readonly address: string; readonly name: string } | null,
): SenderNames {
  if (from === null) return [];
  const local = from.address.slice(0, Math.max(0, from.address.lastIndexOf('@')));
  return [wordsOf(from.name), wordsOf(local)].filter(
    (words) => words.length >= 2 && words.some((word) => word.length >= 3),
  );
}

/** Does the folded line begin with all words of one of the names, in any order? */
export function isSenderLine(folded: string, names: SenderNames): boolean {
  const line = folded.trim();
  if (line === '' || line.length > LONGEST_NAME_LINE) return false;
  const words = wordsOf(line);
  return names.some((name) => {
    // One word may stand before the name: a title or a dash.
    const head = words.slice(0, name.length + 1);
    return name.every((word) => head.includes(word));
  });
}

function wordsOf(text: string): readonly string[] {
  return foldLine(text, 0, Math.min(text.length, LONGEST_NAME))
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
