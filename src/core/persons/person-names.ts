/**
 * Names in one line of text, and whether the line is about them.
 *
 * Used by `person-line.ts` only. A name is: a title and a capitalised word; a known first name beside a
 * capitalised word, in either order; an initial and a surname; two capitalised words inside a sentence.
 * Greetings, contacts, functions, public roles and places make a name nobody the text is about.
 * Sources: docs/policy-be-federal.md, EX-CONTACT and EX-PUBLICINFO.
 */
import { isNamedBeside, standingOf } from './person-acts';
import { capitalPair, namedBy, nameEnd } from './person-capitals';
import {
  isCarelessName,
  introducedName,
  isCarelessTitle,
  isKin,
  isNumbered,
  isOneOfUs,
  isPupil,
  labelledName,
  officerNamed,
  surnameInRow,
} from './person-forms';
import { isOpening, isSalutation, isVocative } from './person-greeting';
import { BIT } from './person-lists';
import { cardBehind, officeCell } from './person-office';
import {
  canBe,
  eventAt,
  isWord,
  lengthAt,
  wordAt,
  type Name,
  type PersonEvent,
  type PersonEventKind,
  type Scene,
} from './person-scene';

/** Words that count without a capital. */
const SMALL = BIT.titles | BIT.professionals | BIT.kin | BIT.columns | BIT.labels | BIT.functions;

/** Adds the names of the line that it is about, and whom it greets; is the line one name and nothing else? */
export function readNames(scene: Scene, events: PersonEvent[]): boolean {
  const { tokens } = scene;
  const small = scene.isCareless ? SMALL | BIT.firstNames : SMALL;
  /** The last word of a bystander; whoever is named beside her is one too. */
  let bystander = -1;
  for (let index = 0; index < tokens.length; index++) {
    // Most words stop here: a name begins with a capital or a title.
    if (tokens.caps[index] === 0 && !canBe(scene, index, small) && !scene.isFileName) continue;
    const name = nameAt(scene, index);
    if (name === null) continue;
    const isBeside = bystander >= 0 && isNamedBeside(scene, bystander, name);
    bystander = isBeside || addName(scene, name, events) ? name.last : -1;
    if (index === 0 && name.last === tokens.length - 1) return true;
    index = Math.max(index, Math.min(name.last, tokens.length - 1));
  }
  return false;
}

/** Adds what a name in its surroundings is evidence for; is it nobody the text is about? */
function addName(scene: Scene, name: Name, events: PersonEvent[]): boolean {
  if (name.kind === 'professional' && (scene.isFileName || isSalutation(scene, name.first)))
    return false;
  const kind = name.kind === 'labelled' ? 'name' : name.kind;
  const add = (as: PersonEventKind) => events.push(eventAt(scene, as, name.first, name.last));
  if (scene.isFileName) {
    add(kind);
  } else if (isPlaceholder(scene, name)) {
    add('genre');
  } else if (isSalutation(scene, name.first)) {
    if (name.kind !== 'role') add('addressed');
  } else if (name.kind === 'first-name' && isVocative(scene, name)) {
    add('addressed');
  } else {
    const card = cardBehind(scene, name);
    if (card !== null) {
      events.push({ kind: 'aside', start: card.start, end: card.end });
      return false;
    }
    const { isBystander, asideEnd } = standingOf(scene, name);
    if (!isBystander) add(kind);
    if (asideEnd > name.last) events.push(eventAt(scene, 'aside', name.last + 1, asideEnd));
    const cell = isBystander ? null : officeCell(scene, name);
    if (cell !== null) events.push({ kind: 'aside', start: cell.start, end: cell.end });
    return isBystander;
  }
  return false;
}

function nameAt(scene: Scene, index: number): Name | null {
  const bits = scene.bits[index]!;
  if ((bits & BIT.professionals) !== 0) {
    const last = nameEnd(scene, index + 1);
    return last < 0 ? null : { kind: 'professional', first: index, last };
  }
  const labelled = labelledName(scene, index);
  if (labelled !== null) return labelled;
  if ((bits & BIT.titles) !== 0 && !isNoTitle(scene, index)) {
    const after = titleEnd(scene, index);
    const last = nameEnd(scene, after + 1);
    if (last >= 0) return { kind: 'titled-name', first: index, last };
    if (isCarelessTitle(scene, index, after))
      return { kind: 'titled-name', first: index, last: after + 1 };
    if ((bits & BIT.bareTitles) !== 0)
      return isOpening(scene, after) || isSalutation(scene, index)
        ? null
        : { kind: 'role', first: index, last: after };
  }
  if (isNumbered(scene, index)) return { kind: 'role', first: index, last: index };
  if (isKin(scene, index) || isOneOfUs(scene, index))
    return { kind: 'role', first: index, last: index };
  if (scene.isCareless)
    return isCarelessName(scene, index) ? { kind: 'first-name', first: index, last: index } : null;
  if (scene.tokens.caps[index] === 0 && !scene.isFileName) return null;
  if (isKnown(scene, index) || isPupil(scene, index))
    return { kind: 'name', first: index, last: index };
  if ((bits & BIT.firstNames) !== 0)
    return isVerbOfReader(scene, index) ? null : namedBy(scene, index);
  return (
    surnameInRow(scene, index) ??
    introducedName(scene, index) ??
    officerNamed(scene, index) ??
    capitalPair(scene, index)
  );
}

/** A word that is part of somebody's name elsewhere in the text. */
function isKnown({ known, tokens }: Scene, index: number): boolean {
  return known !== null && known.has(tokens.hashes[index]!);
}

/** "Ben je ziek?", "Will you". */
function isVerbOfReader(scene: Scene, index: number): boolean {
  return isWord(scene, index, 'verbName') && isWord(scene, index + 1, 'reader');
}

/** The `m` of "10 a.m. A form", the `HR` of "HR Business Partner". */
function isNoTitle(scene: Scene, index: number): boolean {
  const { caps } = scene.tokens;
  if (caps[index] === 2) return wordAt(scene, index) === 'hr' && caps[index + 1] === 1;
  return (
    caps[index] === 0 && lengthAt(scene, index) === 1 && /^[ap]$/.test(wordAt(scene, index - 1))
  );
}

/** "M. X", "mon collègue Y": somebody in an example, or made anonymous. */
function isPlaceholder(scene: Scene, { kind, first, last }: Name): boolean {
  const isOneWord = kind === 'titled-name' && last === titleEnd(scene, first) + 1;
  return isOneWord && /^[xyz]$/.test(wordAt(scene, last));
}

/** `de heer` is a title of two words. */
function titleEnd(scene: Scene, index: number): number {
  const isTwoWords = scene.tokens.caps[index + 1] === 0 && wordAt(scene, index + 1) === 'heer';
  return isTwoWords ? index + 1 : index;
}
