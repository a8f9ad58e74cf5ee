/**
 * What a named person is in a line: is the line about her, or does she act, answer or hold office?
 *
 * Used by `person-names.ts` only. Contacts, public roles, places and whoever presents, orders or prepares
 * something are nobody the text is about. Where somebody works ("Ms X from the gay helpline, …") is an
 * aside: words in it say nothing of her; "teacher at St Patrick's, was arrested" is about her all the same.
 * Looks at a bounded number of words round the name.
 * Sources: docs/policy-be-federal.md, EX-CONTACT and EX-PUBLICINFO.
 */
import { isContact } from './person-contact';
import { BIT } from './person-lists';
import { endOfAside, isAgainst, isBearing } from './person-office';
import { isOfProgramme } from './person-programme';
import { canBe, isJoined, isWord, type Name, type Scene } from './person-scene';
import { isActing, isQuoted } from './person-verbs';
import { isInWorkList } from './person-work';
import { textBefore } from '../text-before';

export interface Standing {
  /** Nobody the line is about. */
  readonly isBystander: boolean;
  /** Last word of the aside behind the name; -1 without one. */
  readonly asideEnd: number;
}

export function standingOf(scene: Scene, name: Name): Standing {
  const asideEnd = endOfAside(scene, name);
  const last = Math.max(name.last, asideEnd);
  const isBystander =
    isContact(scene, name, last) ||
    isPublic(scene, name) ||
    isPlace(scene, name) ||
    isQuoted(scene, name.first) ||
    isSource(scene, name) ||
    isOfProgramme(scene, name) ||
    isInWorkList(scene, name) ||
    (!isOfName(scene, name.first) && isActing(scene, name, last));
  return { isBystander, asideEnd };
}

/** "Bij griffier Lauwaert (02 …) of haar collega Nico Boen": one of the same, unless something is said of him. */
export function isNamedBeside(
  scene: Scene,
  bystander: number,
  { kind, first, last }: Name,
): boolean {
  // "Mme Pirlot et sa fille": a relative is no second contact.
  if (kind === 'role' || kind === 'professional') return false;
  const { text, tokens, patterns } = scene;
  const from = tokens.ends[bystander]!;
  const start = tokens.starts[first]!;
  if (start - from > LONGEST_BESIDE || isBearing(scene, last + 1)) return false;
  if (/^ ?[:\u2013-]/.test(text.slice(tokens.ends[last], tokens.ends[last]! + 2))) return false;
  return patterns.beside.test(text.slice(from, start));
}

/** Characters between two names of one list, a telephone number included. */
const LONGEST_BESIDE = 48;

/** "le ministre Jan Peeters", "Jan Peeters, président du"; not whom something is done against. */
function isPublic(scene: Scene, name: Name): boolean {
  const { tokens } = scene;
  if (isSaidBefore(scene, name.first, 'asksFormally')) return true;
  for (let at = name.first - 1; at >= Math.max(0, name.first - 3); at--) {
    // "Het college heeft Jan Peeters geschorst": what stands before the verb is somebody else.
    if (isBearing(scene, at)) break;
    if (canBe(scene, at, BIT.publicRoles)) return !isAgainst(scene, at);
  }
  for (let at = name.last + 1; at <= Math.min(tokens.length - 1, name.last + 3); at++)
    if (canBe(scene, at, BIT.publicRoles)) return true;
  return false;
}

/** "Trop vague selon Maxime Renson"; not "selon Jean Dupont, il souffre de …", nor "selon Mme Dupont". */
function isSource(scene: Scene, { first, last, kind }: Name): boolean {
  if (kind === 'titled-name' || !isSaidBefore(scene, first, 'accordingTo')) return false;
  for (let at = last + 1; at <= last + WORDS_TO_HE; at++)
    if (isWord(scene, at, 'he') || isWord(scene, at, 'theirs')) return false;
  return true;
}

/** Behind "volgens Jan Peeters": "heeft hij". */
const WORDS_TO_HE = 2;

/** What stands in the line before a word, as far as these patterns look. */
function isSaidBefore(
  { text, tokens, patterns }: Scene,
  index: number,
  pattern: 'accordingTo' | 'asksFormally',
): boolean {
  const start = tokens.starts[index]!;
  return patterns[pattern].test(text.slice(Math.max(tokens.starts[0]!, start - LOOK), start));
}

const LOOK = 64;

/** "The statement of Mr Hall shows", "the record of the candidate Ms X shows": not the name is what does it. */
function isOfName(scene: Scene, first: number): boolean {
  if (first < 1 || !isJoined(scene, first - 1, first)) return false;
  if (isWord(scene, first - 1, 'of')) return true;
  // "Le caryotype de la petite Alix montre …".
  if (isWord(scene, first - 1, 'little'))
    return isWord(scene, isWord(scene, first - 2, 'article') ? first - 3 : first - 2, 'of');
  const isSort = canBe(scene, first - 1, BIT.labels | BIT.columns);
  return isSort && isWord(scene, first - 2, 'article') && isWord(scene, first - 3, 'of');
}

/** "Island 371, Fraser 655": figures by region. */
function isInFigures({ text, tokens }: Scene, { first, last }: Name): boolean {
  const start = tokens.starts[first]!;
  const end = tokens.ends[last]!;
  return /\d[,;] $/.test(textBefore(text, start, 3)) && /^ \d/.test(text.slice(end, end + 2));
}

/** "rue Marie Depage", "Institut Jules Bordet", "maladie de Parkinson", but "la maladie de Mme Depage". */
function isPlace(scene: Scene, name: Name): boolean {
  const { first, kind } = name;
  if (kind === 'first-name' && isInFigures(scene, name)) return true;
  const isFull = kind === 'titled-name' || kind === 'name';
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    if (canBe(scene, at, BIT.places) && isJoined(scene, at, at + 1))
      return !isFull || !isWord(scene, at, 'illness');
    if (isBearing(scene, at)) return false;
  }
  return false;
}
