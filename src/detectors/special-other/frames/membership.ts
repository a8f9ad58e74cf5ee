/**
 * Is the name of a union or a party said as somebody's: "kaderlid van de FNV", "milite chez LFI", "wählt SPD",
 * "his UNISON subs"? The name alone says nothing of anybody: "consultation with FNV and CNV".
 *
 * Looks at the words directly before and behind the name, in four languages at once, because mails mix them.
 */
import type { Surroundings, Widening } from '../../../core/detector';
import { anyOf } from '../../../core/wording';
import words from '../wording.json';
import { anyWord, framed } from './pattern-parts';
import data from './membership-words.json';
import { once } from '../../../core/once';

/** The name of such a body is written with a capital, or all in capitals: "Unite", "FO". */
const CAPITAL = /^[^a-z]/;
const LOOK = 48;
const LOOK_BEHIND = 20;

interface Patterns {
  /** "Lid van de", "rejoint la", "votes", "syndicale premie". */
  readonly said: RegExp;
  /** "-Mitglied", " subs", "'er" of "pvda'er". */
  readonly behind: RegExp;
  /** "Bij het", "in der", "liste": too little before a word of the language. */
  readonly place: RegExp;
  readonly listBehind: RegExp;
}

/** Made when first asked for: few mails name a union or party, and a send waits for what loads. */
const patterns = once((): Patterns => {
  const between = `(?:[ '-](?:${anyWord(data.between)})){0,3}[ '-]$`;
  return {
    said: new RegExp(`(?:^|[^a-z])(?:${anyWord(data.nouns)}|${anyWord(data.verbs)})${between}`),
    behind: new RegExp(
      `^[ -](?:${anyWord(data.behind)})(?![a-z])|^${anyOf(words.adherentEnding)}(?![a-z])`,
    ),
    place: new RegExp(
      `(?:^|[^a-z])(?:(?:${anyWord(data.places)})(?: (?:${anyWord(data.young)}))?[ ']$|(?:${anyWord(data.lists)})${between})`,
    ),
    listBehind: new RegExp(`^[ -](?:${anyWord(data.lists)})(?![a-z])`),
  };
});

/**
 * The words that say it, as what a finding takes in besides the name; null: nobody's. `isWord`: the name is a word
 * of the language too ("Vooruit", "Unite"), so that "bij" before it says nothing.
 */
export function membershipOf(near: Surroundings, isWord: boolean): Widening | null {
  if (isWord && !CAPITAL.test(near.raw())) return null;
  const { said, behind, place, listBehind } = patterns();
  const before = near.before(LOOK);
  const after = near.after(LOOK_BEHIND);
  return (
    framed(said.exec(before), behind.exec(after)) ??
    (isWord ? null : framed(place.exec(before), listBehind.exec(after)))
  );
}
