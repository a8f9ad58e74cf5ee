/**
 * Is a belief, people or orientation said of one person: "is a practising Muslim", "Ms X, catholique,", "our gay
 * colleague", "Religion: Hindu"? The word alone stands beside names in news, minutes and titles too: "Muslim groups",
 * "l'église protestante", "de joodse raad".
 *
 * Looks at the words directly before and behind it, in four languages at once. Said of a name by other words:
 * `shared/tied.ts`.
 */
import type { Surroundings } from '../../../core/detector';
import { anyOf } from '../../../core/wording';
import { goesOn, isPersonal } from '../../shared/tied';
import words from '../wording.json';

const FROM = '(?:^|[^a-z])';
const UNTIL = '(?![a-z])';
const LOOK = 48;
const LOOK_BEHIND = 24;

/** " syrisch-", " ". */
const ONE_MORE = ' (?:[a-z]{3,12}-)?';

/** "Is a devout …", "est très …", "als enige …". */
const IS = new RegExp(
  `${FROM}${anyOf(words.isSo)}(?: ${anyOf(words.much, words.devout)})?(?: ${anyOf(words.a)}(?: [a-z-]{3,16})?)?${ONE_MORE}$`,
);
/** "Konfession: …". */
const FIELD = new RegExp(`[a-z)] ?:${ONE_MORE}$`);
const DEVOUT = anyOf(words.devout);
const DEVOUT_BEFORE = new RegExp(`${FROM}${DEVOUT} $`);
const DEVOUT_BEHIND = new RegExp(`^ ${DEVOUT}${UNTIL}`);
/** "De confession …" and "… faith". */
const BESIDE = anyOf(words.beside);
const BESIDE_BEFORE = new RegExp(`${FROM}${BESIDE} $`);
const BESIDE_BEHIND = new RegExp(`^ ${BESIDE}${UNTIL}`);
/** "…, a Catholic, …". */
const APPOSED = /^\.? ?(?:,|\() ?(?:[a-z'-]{1,14} ){0,2}$/;
const ENDS_APPOSITION = /^(?: ?[,.;)]|\n|$)/;

export function isSaidOfOne(near: Surroundings): boolean {
  const before = near.before(LOOK);
  const after = near.after(LOOK_BEHIND);
  // "Mon collègue …", "… colleague".
  if (isPersonal(/([a-z]+) $/.exec(before)?.[1]) || isPersonal(nextWord(after))) return true;
  if (BESIDE_BEFORE.test(before) || BESIDE_BEHIND.test(after)) return true;
  if (DEVOUT_BEFORE.test(before) || DEVOUT_BEHIND.test(after)) return true;
  // "Is a Catholic school": said of the school.
  if (IS.test(before) || FIELD.test(before)) return !isBeforeThing(after);
  return ENDS_APPOSITION.test(after) && APPOSED.test(near.sinceName() ?? '');
}

/** "… school", "… feud": another word than those that go on with a sentence. */
function isBeforeThing(after: string): boolean {
  const next = nextWord(after);
  return next !== undefined && next.length > 2 && !goesOn(next) && !PARTICIPLE.test(next);
}

/** "Als moslim geboren", "als queer geoutet". */
const PARTICIPLE = /^(?:ge|be|er|ver)[a-z]{3,}(?:t|d|en)$/;

function nextWord(after: string): string | undefined {
  return /^ ([a-z]+)/.exec(after)?.[1];
}
