/**
 * Names by their capitals: how far a name goes on behind a title or first name, and two capitalised words that
 * may be one. Used by `person-names.ts` only.
 */
import { BIT } from './person-lists';
import { isBearing, isBody } from './person-office';
import {
  canBe,
  gapBetween,
  isJoined,
  isWord,
  lengthAt,
  type Name,
  type Scene,
} from './person-scene';

const NO_NAME =
  BIT.notNames | BIT.functions | BIT.publicRoles | BIT.places | BIT.genre | BIT.law | BIT.roles;

/** Last token of a name that begins at `from`, right behind a title or first name; -1 when none does. */
export function nameEnd(scene: Scene, from: number): number {
  const { tokens, bits } = scene;
  let last = -1;
  let at = from;
  for (; at < tokens.length && at < from + 6; at++) {
    if (!isJoined(scene, at - 1, at)) break;
    // "M. Benali du Conseil": where he works.
    if (canBe(scene, at, BIT.bodies) && canBe(scene, at - 1, BIT.particles)) break;
    const isParticle = canBe(scene, at, BIT.particles);
    const isOther = (bits[at]! & NO_NAME & ~BIT.notNames) !== 0;
    if (tokens.caps[at]! > 0 && (!isOther || isWord(scene, at, 'surname'))) last = at;
    else if (!isParticle) break;
  }
  return last;
}

/** A known first name: with a surname behind or before it, or alone. */
export function namedBy(scene: Scene, index: number): Name | null {
  const { tokens } = scene;
  const last = nameEnd(scene, index + 1);
  if (last > index && !isNoSurname(scene, last))
    return isBodyNamed(scene, last) ? null : { kind: 'name', first: index, last };
  const before = index - 1;
  if (before >= 0 && tokens.caps[before]! > 0 && !canBe(scene, before, NO_NAME)) {
    const gap = scene.text.slice(tokens.ends[before], tokens.starts[index]);
    const isSurname =
      tokens.caps[before] === 2 || !isSentenceStart(scene, before) || /^(, |[;\t])$/.test(gap);
    if (/^(, ?|[ ;\t_]|-)$/.test(gap) && isSurname)
      return { kind: 'name', first: before, last: index };
  }
  // "An heeft", but not "An employee".
  const isPlain = canBe(scene, index, BIT.notNames) && !canBe(scene, index + 1, BIT.bearing);
  return isPlain ? null : { kind: 'first-name', first: index, last: index };
}

/** "Robert Koch-Institut", "Marie-Curie-Straße", "Keurmed Demo bv": a body or place that bears the name. */
function isBodyNamed(scene: Scene, last: number): boolean {
  const next = last + 1;
  if (isCompany(scene, last) || isCompany(scene, next)) return true;
  if (next < scene.tokens.length && gapBetween(scene, last, next) === '-')
    return isBody(scene, next);
  return gapBetween(scene, last - 1, last) === '-' && isBody(scene, last);
}

/** A legal form behind the name: `bv` in any letters, `SA` in capitals, because "sa" is hers. */
function isCompany(scene: Scene, index: number): boolean {
  if (index >= scene.tokens.length || gapBetween(scene, index - 1, index) !== ' ') return false;
  if (isWord(scene, index, 'legalForm')) return true;
  return scene.tokens.caps[index] === 2 && isWord(scene, index, 'legalCapitals');
}

/** `Marie Curie` is a name, `Grâce Mai` is hardly one: the second word is a known other word. */
function isNoSurname(scene: Scene, index: number): boolean {
  return canBe(scene, index, BIT.notNames);
}

/** Two capitalised words inside a sentence, neither of them a known other word. */
export function capitalPair(scene: Scene, index: number): Name | null {
  const { tokens, bits } = scene;
  const next = index + 1;
  if (next >= tokens.length || scene.isFileName) return null;
  if (isInitial(scene, index)) {
    const last = nameEnd(scene, next);
    return last < 0 || canBe(scene, last, NO_NAME) ? null : { kind: 'pair', first: index, last };
  }
  if (isSurnameWithInitial(scene, index)) return { kind: 'pair', first: index, last: next };
  if (scene.isGerman || tokens.caps[index] !== 1 || tokens.caps[next]! === 0) return null;
  if (((bits[index]! | bits[next]!) & (NO_NAME | BIT.bodies)) !== 0) return null;
  if (isWord(scene, index, 'noNameEnd') || isWord(scene, next, 'noNameEnd')) return null;
  if (/[-_]/.test(gapBetween(scene, index, next))) return null;
  if (lengthAt(scene, index) < 3) return null;
  if (lengthAt(scene, next) < 3) return null;
  if (!isJoined(scene, index, next) || isInTitle(scene, index - 1)) return null;
  const last = Math.max(next, nameEnd(scene, index + 1));
  // "Tarlok Brisbois has been", but any word has a capital where a sentence begins.
  const isStart = isSentenceStart(scene, index);
  if (isStart && (!isBearing(scene, last + 1) || canBe(scene, next, BIT.firstNames))) return null;
  if (isCompany(scene, last) || isCompany(scene, last + 1)) return null;
  // Three capitalised words in a row are a title or a body more often than a person.
  return last - index > 2 ? null : { kind: 'pair', first: index, last };
}

/** "Mental Health First Aid", "Entry/Exit System": one more capital before, which begins no sentence. */
function isInTitle(scene: Scene, index: number): boolean {
  if (scene.tokens.caps[index] !== 1 || isSentenceStart(scene, index)) return false;
  if (canBe(scene, index, NAMED_BEHIND)) return false;
  return /^[ /]$/.test(gapBetween(scene, index, index + 1));
}

/** What may have a capital before a name. */
const NAMED_BEHIND = BIT.titles | BIT.functions | BIT.labels | BIT.columns | BIT.kin;

/** "Collignon D. a été intercepté": a surname and an initial, and what is said. */
function isSurnameWithInitial(scene: Scene, index: number): boolean {
  const { tokens, text } = scene;
  const next = index + 1;
  if (tokens.caps[index] === 0 || tokens.caps[next] === 0 || lengthAt(scene, next) !== 1)
    return false;
  if (lengthAt(scene, index) < 3 || canBe(scene, index, NO_NAME | BIT.bodies)) return false;
  return (
    gapBetween(scene, index, next) === ' ' &&
    /^\.? [a-z\u00e0-\u00ff]/.test(text.slice(tokens.ends[next], tokens.ends[next]! + 3)) &&
    isBearing(scene, next + 1)
  );
}

/** The `W.` of `W. Hardeman`. */
function isInitial(scene: Scene, index: number): boolean {
  const { tokens, text } = scene;
  const isOneLetter = lengthAt(scene, index) === 1;
  // "z. B. Krebs", "d. h. Diabetes" are abbreviations.
  const isSecond = lengthAt(scene, index - 1) === 1 && scene.tokens.caps[index - 1] === 0;
  return (
    isOneLetter &&
    !isSecond &&
    /^\. ?[A-Z\u00c0-\u00de]/.test(text.slice(tokens.ends[index], tokens.ends[index]! + 3))
  );
}

function isSentenceStart(scene: Scene, index: number): boolean {
  if (index === 0) return true;
  const gap = scene.text.slice(scene.tokens.ends[index - 1], scene.tokens.starts[index]);
  return /[.!?:•*\t]/.test(gap);
}
