/**
 * Words with another, everyday sense: "her account was suspended", "der Punkt wird abgesetzt", "het dossier zit
 * vast", "Herr Otto verschickt die Gehaltsabrechnungen". A name in the sentence is not enough for them; they count
 * when grammar ties them to somebody: as hers ("her appraisal", "the appraisal of Ms X"), as said of her ("Ms X was
 * suspended"), behind her name and a colon, in her row, or beside another word of the category.
 *
 * Such words stand in lists of their own, named after the list they would be in: `strong-tied`.
 */
import type { Surroundings } from '../../core/detector';
import type { WordList } from '../../core/word-list';
import { lemmasOf } from '../../core/phrases/lemma-text';
import { foldText } from '../../core/text';
import { anyOf } from '../../core/wording';
import { wordList, type Lexicon } from './lexicon';
import data from './matter/words.json';
import wording from './tied-wording.json';
import { isOfSpeaker, isReaders, isToldToReader } from './whose';
import { once } from '../../core/once';

const TIED = '-tied';

/** The lists of words that must be tied, for these lists of a lexicon. */
export function tiedLists(
  lexicon: Lexicon,
  lists: readonly string[],
): { readonly [list: string]: WordList } {
  const tied: { [list: string]: WordList } = {};
  for (const list of lists) tied[list + TIED] = wordList(lexicon, list + TIED);
  return tied;
}

/** The shapes of these lists, with those of their words that must be tied. */
export function shapesOf(lists: readonly string[]): readonly string[] {
  const shapes = lists.map((list) => `phrase:${list}`);
  return shapes.concat(shapes.map((shape) => shape + TIED));
}

export function mustBeTied(shape: string): boolean {
  return shape.slice(-TIED.length) === TIED;
}

/** The list that a word would be in if it had no other sense. */
export function listOf(shape: string): string {
  return shape.slice('phrase:'.length, mustBeTied(shape) ? -TIED.length : undefined);
}

interface Words {
  /** May stand between somebody and what is said of her. */
  readonly small: ReadonlySet<string>;
  /** Of them, those that say it: is, has, her. */
  readonly tying: ReadonlySet<string>;
  /** Whoever has one of these is told of himself: "the son of Mr X was arrested". */
  readonly personal: ReadonlySet<string>;
  /** Prepositions and the like: no noun. */
  readonly noHeads: ReadonlySet<string>;
}

/** Made when first asked for: most mails hold no such word, and a send waits for what loads. */
const words = once((): Words => ({
  small: new Set(lemmasOf(data.small)),
  tying: new Set(lemmasOf(data.tying)),
  personal: new Set(lemmasOf(data.personal)),
  noHeads: new Set(lemmasOf(data.noHeads)),
}));

/** A word for somebody in a family, at work, at school: mother, colleague, pupil. */
export function isPersonal(word: string | undefined): boolean {
  return word !== undefined && words().personal.has(word);
}

/** Does a sentence go on with this word: is, very, and, from? */
export function goesOn(word: string): boolean {
  return isSmall(word) || words().noHeads.has(word);
}

function isSmall(word: string): boolean {
  return words().small.has(word);
}

const LOOK = 64;
/** Where a word begins. */
const FROM = '(?:^|[^a-z])';
/** Characters behind a word in which its owner's name begins. */
const OWNER_BEHIND = 28;
const OF_SOMEBODY = new RegExp(
  `^(?: [a-z-]{2,14})? ${anyOf(wording.of, wording.byOrFor)}(?:[ ']|$)`,
);
const THEIRS = new RegExp(
  `(?:${FROM}${anyOf(wording.their)}|${FROM}(?!${anyOf(wording.nobodys)}')[a-z]+'s) (?:[a-z-]{2,14} )?$`,
);
const PRONOUN = new RegExp(`${FROM}${anyOf(wording.pronouns)}[ ']((?:[a-z]+[ ']){0,6})$`);
const CLAUSE = new RegExp(`${FROM}${anyOf(wording.pronouns, wording.their)}[ '][^.!?;:\\n\\t]*$`);
/** "The offer of Ms X was judged": the offer is what something is said of. */
const THING_OF = new RegExp(
  `${FROM}${anyOf(wording.articles)}[ '](?:[a-z-]{2,20} )?([a-z-]{3,24}) ${anyOf(wording.of, wording.ofPlural)}[ '][^!?;:]{2,44}$`,
);

/** Is the word said of somebody, or hers? `companions`: lists of the category, another word of which is enough. */
export function isTied(near: Surroundings, companions: readonly string[]): boolean {
  const before = near.before(LOOK);
  if (isSaidOf(near, before)) return true;
  if (companions.some((list) => near.has(list, 'sentence'))) return true;
  // "Dear Ms X, your probation will be extended".
  if (isReaders(before) || isToldToReader(near))
    if (near.persons('part').indexOf('possessive') >= 0) return true;
  const persons = near.persons('sentence');
  if (persons.indexOf('pronoun') >= 0 && CLAUSE.test(before)) return true;
  return persons.some((kind) => kind === 'table' || kind === 'identifier');
}

/** Is the word hers, or said of her, by the words next to it? */
export function isSaidOf(near: Surroundings, before = near.before(LOOK)): boolean {
  // "Ms X's account was suspended": what begins with a verb is nobody's own.
  const isVerb = words().tying.has(firstWord(near));
  if (isOfSpeaker(before) || (THEIRS.test(before) && !isVerb)) return true;
  const pronoun = PRONOUN.exec(before);
  if (pronoun !== null && areSmall(pronoun[1] ?? '')) return true;
  if (isSaidOfName(near, before)) return true;
  if (!isVerb && isOfSomebodyBehind(near)) return true;
  // "Eindbeoordeling: onvoldoende", where the subject of the mail names somebody.
  return /^ ?:/.test(near.after(2)) && isNamedInSubject(near);
}

/** "The screening of Ms X". */
export function isOfSomebodyBehind(near: Surroundings): boolean {
  return OF_SOMEBODY.test(near.after(OWNER_BEHIND)) && near.isNamedBehind(OWNER_BEHIND);
}

function isNamedInSubject(near: Surroundings): boolean {
  const persons = near.subject()?.persons ?? [];
  return persons.some((kind) => kind === 'name' || kind === 'titled-name' || kind === 'identifier');
}

/** "Ms X was …", "Ms X: …", "Ms X has her …", but not "the offer of Ms X was …". */
function isSaidOfName(near: Surroundings, before: string): boolean {
  const since = near.sinceName();
  if (since === null) return false;
  if (/^ ?[:(\t;-] ?$/.test(since)) return true;
  if (!areSmall(since)) return false;
  const said = since.split(/[^a-z]+/).concat(firstWord(near));
  if (!said.some((word) => words().tying.has(word))) return false;
  const subject = THING_OF.exec(before.slice(0, before.length - since.length));
  return subject === null || isPersonal(subject[1]);
}

function firstWord(near: Surroundings): string {
  return foldText(near.raw()).split(/[ ']/)[0] ?? '';
}

function areSmall(text: string): boolean {
  return text
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .every(isSmall);
}
