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
import { endOfAside, isAgainst } from './person-office';
import { isOfProgramme } from './person-programme';
import { isJoined, isWord, type Name, type Scene } from './person-scene';
import { isActing, isQuoted } from './person-verbs';
import { isInWorkList } from './person-work';

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
    isOfProgramme(scene, name) ||
    isInWorkList(scene, name) ||
    (!isOfName(scene, name.first) && isActing(scene, last));
  return { isBystander, asideEnd };
}

/** "le ministre Jan Peeters", "Jan Peeters, président du"; not whom something is done against. */
function isPublic(scene: Scene, name: Name): boolean {
  const { bits, tokens } = scene;
  for (let at = name.first - 1; at >= Math.max(0, name.first - 3); at--)
    if ((bits[at]! & BIT.publicRoles) !== 0) return !isAgainst(scene, at);
  for (let at = name.last + 1; at <= Math.min(tokens.length - 1, name.last + 3); at++)
    if ((bits[at]! & BIT.publicRoles) !== 0) return true;
  return false;
}

/** "The statement of Mr Hall shows", "the record of the candidate Ms X shows": not the name is what does it. */
function isOfName(scene: Scene, first: number): boolean {
  if (first < 1 || !isJoined(scene, first - 1, first)) return false;
  if (isWord(scene, first - 1, 'of')) return true;
  const isSort = (scene.bits[first - 1]! & (BIT.labels | BIT.columns)) !== 0;
  return isSort && isWord(scene, first - 2, 'article') && isWord(scene, first - 3, 'of');
}

/** "rue Marie Depage", "Institut Jules Bordet", "maladie de Parkinson", but "la maladie de Mme Depage". */
function isPlace(scene: Scene, { first, kind }: Name): boolean {
  const isFull = kind === 'titled-name' || kind === 'name';
  for (let at = first - 1; at >= Math.max(0, first - 2); at--)
    if ((scene.bits[at]! & BIT.places) !== 0 && isJoined(scene, at, at + 1))
      return !isFull || !isWord(scene, at, 'illness');
  return false;
}
