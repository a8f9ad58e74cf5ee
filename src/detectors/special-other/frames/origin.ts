/**
 * Is a people or country said as somebody's origin: "of Burundian descent", "d'origine marocaine", "van Turkse
 * afkomst", "stammt aus Eritrea"? The name alone is a place, a language or a nationality.
 *
 * Looks at the words directly before and behind the name, in four languages at once.
 */
import type { Surroundings, Widening } from '../../../core/detector';
import { anyOf } from '../../../core/wording';
import words from '../wording.json';
import { anyWord, framed } from './pattern-parts';
import data from './origin-words.json';
import { once } from '../../../core/once';

/** Goods and dishes have an origin too. */
const GOODS_BEFORE = new RegExp(`${anyOf(words.ofGoods)}$`);
const GOODS_BEHIND = new RegExp(`^ ${anyOf(words.originOfGoods)}`);
const LOOK = 40;
const LOOK_BEHIND = 16;

interface Patterns {
  /** "D'origine", "half", "stammt aus der". */
  readonly before: RegExp;
  /** "Est", "is a". */
  readonly is: RegExp;
  /** " afkomst", " descent". */
  readonly behind: RegExp;
}

/** Made when first asked for. */
const patterns = once((): Patterns => ({
  before: new RegExp(
    `(?:^|[^a-z])(?:${anyWord(data.before)})(?:[ '](?:${anyWord(data.between)})){0,2}[ '-]$`,
  ),
  is: new RegExp(`(?:^|[^a-z])(?:${anyWord(data.is)}) $`),
  behind: new RegExp(`^[ -](?:${anyWord(data.behind)})(?![a-z])`),
}));

export interface Origin {
  /** Of people only ("Moroccan parents"), of people or goods ("of Spanish origin"), or what "is" says. */
  readonly said: 'people' | 'origin' | 'nationality';
  /** The words that say it. */
  readonly widen: Widening;
}

/** How the name is said to be an origin; null: not at all. */
export function originOf(near: Surroundings): Origin | null {
  const { before, is, behind } = patterns();
  const text = near.before(LOOK);
  const after = near.after(LOOK_BEHIND);
  const widen = framed(before.exec(text), behind.exec(after));
  if (widen !== null) {
    const isOfGoods = GOODS_BEFORE.test(text) || GOODS_BEHIND.test(after);
    return { said: isOfGoods ? 'origin' : 'people', widen };
  }
  return is.test(text) ? { said: 'nationality', widen: { before: 0, after: 0 } } : null;
}
