/**
 * Which pronouns and groups stand for somebody in particular: "sie hatte", not "Sie haben"; "ses parents", not
 * "parents". Used by `person-line.ts` only; looks at a bounded number of words round the pronoun.
 */
import { BIT } from './person-lists';
import { canBe, gapBetween, isWord, wordAt, type Scene } from './person-scene';

/**
 * Does a pronoun stand for one person? "Sie hatte", "ze kreeg", but not "Sie haben", "ze hebben"; "il
 * souffre", but not "il y a"; "er ist", but not the Dutch "er is". Whoever presents or takes over something
 * is at work.
 */
export function isOnePerson(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index);
  const next = wordAt(scene, index + 1);
  if (isWord(scene, index + 1, 'who') || isOfAnybody(scene, index) || isTakenUp(scene, index))
    return false;
  // "Elle présente une allergie" tells of her.
  if (isWord(scene, index + 1, 'working') && !isWord(scene, index + 2, 'oneOf')) return false;
  if (word === 'il') {
    return (
      !isWord(scene, index + 1, 'nobodys') &&
      !(next === 'en' && isWord(scene, index + 2, 'nobodys')) &&
      !(next === 's' && isWord(scene, index + 2, 'happening')) &&
      !(isWord(scene, index + 1, 'is') && isWord(scene, index + 2, 'impersonal'))
    );
  }
  // "Er is", "er komt" of a Dutch line is nobody.
  if (word === 'er') return scene.isGerman;
  if (!isWord(scene, index, 'she')) return true;
  if (isWord(scene, index - 1, 'turned')) return true;
  return isWord(scene, index + 1, word.charAt(0) === 'z' ? 'ze' : 'sie');
}

/** "La reconnaissance faciale est-elle": takes up the thing before the verb; "Comment est-elle ?" asks about her. */
function isTakenUp(scene: Scene, index: number): boolean {
  if (index < 2 || gapBetween(scene, index - 1, index) !== '-') return false;
  const verb = wordAt(scene, index - 1) === 't' ? index - 2 : index - 1;
  if (verb < 1 || gapBetween(scene, verb - 1, verb) !== ' ') return false;
  return scene.tokens.caps[verb - 1] === 0 && !isWord(scene, verb - 1, 'beforeVerb');
}

/** "The minister said he", "an employee must say when he": in public, or anybody. */
function isOfAnybody(scene: Scene, index: number): boolean {
  const { bits } = scene;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at--) {
    if (/[.!?:;]/.test(gapBetween(scene, at, at + 1))) return false;
    if (canBe(scene, at, BIT.publicRoles)) return true;
    const isSort = (bits[at]! & (BIT.columns | BIT.titles)) === BIT.columns;
    if (isSort && at > 0 && isWord(scene, at - 1, 'some')) return true;
  }
  return false;
}

const MOST_BETWEEN = 12;

/** "Mijn kinderen", "ses parents": of one person, not people in general. */
export function isSomebodys(scene: Scene, index: number): boolean {
  return isWord(scene, index - 1, 'owner');
}
