/**
 * What the verb beside a name says: does she explain, order or take over something, or does it befall her?
 *
 * Used by `person-acts.ts` only. "Mme Pirlot présente le plan" is about the plan, "présente une allergie" about
 * her; so are "s'est présenté", "toont agressief gedrag" and "declared that she was". Looks at a bounded
 * number of words behind the name.
 */
import { BIT } from './person-lists';
import { canBe, gapBetween, isWord, wordAt, type Name, type Scene } from './person-scene';

/** Words behind a name in which a verb of acting stands; behind an auxiliary it may end the sentence. */
const VERB_WORDS = 3;
/** The same behind "Frau Stein und Herr Albers". */
const VERB_WORDS_OF_TWO = 5;
const VERB_LAST_WORDS = 14;
/** Words from a verb of saying to what is said: "declared on the form that she". */
const WORDS_TO_THAT = 7;

/** "…, rappelle Vincent", "…, so Jens", "na de pauze vertelt Hugo": he says it; not "meldt Hugo dat hij ziek is". */
export function isQuoted(scene: Scene, first: number): boolean {
  if (wordAt(scene, first - 1) === 'so') return gapBetween(scene, first - 2, first - 1) === ', ';
  if (!canBe(scene, first - 1, BIT.speaking)) return false;
  if (gapBetween(scene, first - 1, first) !== ' ') return false;
  if (gapBetween(scene, first - 2, first - 1) === ', ') return true;
  return isWord(scene, first - 1, 'inverted') && !isOfOneself(scene, first - 1);
}

/** "Jan Peeters explique", "Ms Hall from facilities will present", "Herr Keller hat … bestellt". */
export function isActing(scene: Scene, name: Name, last: number): boolean {
  const { tokens } = scene;
  const isLate = last + 1 < tokens.length && isWord(scene, last + 1, 'auxiliary');
  const isOneOfTwo = last + 1 < tokens.length && isWord(scene, last + 1, 'and');
  const most = isLate ? VERB_LAST_WORDS : isOneOfTwo ? VERB_WORDS_OF_TWO : VERB_WORDS;
  const furthest = Math.min(tokens.length - 1, last + most);
  for (let at = last + 1; at <= furthest; at++) {
    const gap = gapBetween(scene, at - 1, at);
    // A comma may close what stood between name and verb, nothing else does.
    if (/[.!?;:|\u2013\t\n]/.test(gap) || (gap.indexOf(',') >= 0 && at > last + 1)) return false;
    if (canBe(scene, at, BIT.speaking) && !isReflexive(scene, at))
      return !isSymptom(scene, at) && !isOfOneself(scene, at) && !isWorried(scene, name, at);
  }
  return false;
}

/** "Mme Roy pense que le cancer est revenu"; colleagues, who have no title, think of their work. */
function isWorried(scene: Scene, { kind }: Name, verb: number): boolean {
  return kind === 'titled-name' && isWord(scene, verb, 'opines');
}

/** "M. Roy s'est présenté", "meldde zich", "meldet sich": what befell him. */
function isReflexive(scene: Scene, verb: number): boolean {
  if (isWord(scene, verb + 1, 'oneself')) return true;
  return isWord(scene, isWord(scene, verb - 1, 'hasBeen') ? verb - 2 : verb - 1, 'se');
}

/** "Mme Pirlot présente une allergie", but "présente le plan". */
function isSymptom(scene: Scene, verb: number): boolean {
  if (verb + 1 >= scene.tokens.length) return false;
  // "Toont agressief gedrag", but "toont de slides".
  if (isWord(scene, verb, 'shows'))
    return !isWord(scene, verb + 1, 'article') && !isWord(scene, verb + 1, 'toWhomHow');
  return isWord(scene, verb, 'presents') && isWord(scene, verb + 1, 'symptom');
}

/** "Niamh declared on the form that she was …", "Fabien déclare être en …": what is said is personal. */
function isOfOneself(scene: Scene, verb: number): boolean {
  const furthest = Math.min(scene.tokens.length - 1, verb + WORDS_TO_THAT);
  if (verb < furthest && isWord(scene, verb + 1, 'toBe')) return true;
  if (isWord(scene, verb, 'declares'))
    if (isWord(scene, verb + 1, 'theirs') || isWord(scene, verb + 1, 'nothing')) return true;
  for (let at = verb + 1; at < furthest; at++) {
    if (/[.!?;:\t\n]/.test(gapBetween(scene, at - 1, at))) return false;
    if (isWord(scene, at, 'that'))
      return isWord(scene, at + 1, 'he') || isWord(scene, at + 1, 'theirs');
  }
  return false;
}
