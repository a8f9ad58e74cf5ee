/**
 * Persons written otherwise than as a name with capitals inside a sentence: in small letters
 * ("mr devlin", "liam from the depot"), behind the label of a form ("Nom : Tremblay J."), as a relative
 * ("my little brother", "der Sohn von Frau X"). Used by `person-names.ts` only.
 */
import { BIT } from './person-lists';
import {
  canBe,
  gapBetween,
  isJoined,
  isWord,
  lengthAt,
  wordAt,
  type Name,
  type Scene,
} from './person-scene';
import { textBefore } from '../text-before';

/** "mr devlin", "de heer osman" in a text without capitals: the word behind the title is no other word. */
export function isCarelessTitle(scene: Scene, first: number, last: number): boolean {
  if (!scene.isCareless || !isWord(scene, last, 'plainTitle')) return false;
  const next = last + 1;
  if (next >= scene.tokens.length || !isJoined(scene, last, next)) return false;
  // "50 m" is a length; an abbreviation has its stop.
  if (isWord(scene, last, 'titleWithStop') && gapBetween(scene, last, next) !== '. ') return false;
  const start = scene.tokens.starts[first]!;
  if (/\d\s?$/.test(textBefore(scene.text, start, 2))) return false;
  return wordAt(scene, next).length >= 3 && (scene.bits[next]! & ~BIT.firstNames) === 0;
}

/** "liam from the depot": a first name in a text without capitals. */
export function isCarelessName(scene: Scene, index: number): boolean {
  if ((scene.bits[index]! & (BIT.firstNames | BIT.alsoWords)) !== BIT.firstNames) return false;
  const word = wordAt(scene, index);
  return scene.tokens.caps[index] === 0 && (word.length > 3 || scene.patterns.shortName.test(word));
}

/** "Nom : Tremblay J.", "Verdachte: Stefaan Moens", "Dossier: Vos, Emma"; null when no label stands before. */
export function labelledName(scene: Scene, index: number): Name | null {
  const { tokens } = scene;
  const label = index - 1;
  if (label < 0 || tokens.caps[index] === 0 || canBe(scene, index, NO_NAME)) return null;
  const isLabel = canBe(scene, label, LABEL) || isWord(scene, label, 'fileLabel');
  if (!isLabel || !/^\s?:\s{0,2}$/.test(gapBetween(scene, label, index))) return null;
  let last = index;
  for (let at = index + 1; at < tokens.length && at < index + MOST_WORDS; at++) {
    const isPart = tokens.caps[at]! > 0 && !canBe(scene, at, NO_NAME);
    if (!isPart && !canBe(scene, at, BIT.particles)) break;
    const gap = gapBetween(scene, at - 1, at);
    if (!isJoined(scene, at - 1, at) && (gap !== ', ' || at !== index + 1)) break;
    if (isPart) last = at;
  }
  // "Patient: Jansen"; a name alone behind "Name:" may be anything's, and "titulaire : FR76 3000" is a code.
  const isCode = /\d/.test(scene.text.charAt(tokens.ends[index]!));
  const isEnough = last > index || (canBe(scene, label, BIT.labels) && !isCode);
  return isEnough ? { kind: 'labelled', first: index, last } : null;
}

const MOST_WORDS = 5;
const LABEL = BIT.columns | BIT.titles | BIT.labels;
const NO_NAME =
  BIT.notNames | BIT.functions | BIT.publicRoles | BIT.places | BIT.bodies | BIT.genre | BIT.law;

/** "my little brother", "der Sohn vom Hausmeister": a relative of somebody. */
export function isKin(scene: Scene, index: number): boolean {
  const before = index - 1;
  if (!canBe(scene, index, BIT.kin) || before < 0) return false;
  if (gapBetween(scene, before, index) !== ' ') return false;
  // "Votre chef", "le chef de service" is everybody's.
  if (isWord(scene, index, 'boss')) return isWord(scene, before, 'mine');
  // "Unserer Verwaltung nicht" names no niece.
  if (wordAt(scene, index) === 'nicht') return isWord(scene, before, 'dutchOwner');
  if (isWord(scene, before, 'owner')) return true;
  // "Le fils de la gérante", "le fils aîné de la gérante".
  if (isWord(scene, before, 'definite'))
    return isWord(scene, index + 1, 'ofWhom') || isWord(scene, index + 2, 'ofWhom');
  return isWord(scene, before - 1, 'owner') && gapBetween(scene, before - 1, before) === ' ';
}

/** "Our new caretaker", "der neue Hausmeister", "notre comptable": one of us, unless at work in the line. */
export function isOneOfUs(scene: Scene, index: number): boolean {
  const before = index - 1;
  if (before < 0 || gapBetween(scene, before, index) !== ' ') return false;
  if (isWord(scene, before, 'ours')) return isTrade(scene, index);
  if (!isWord(scene, before, 'newOne')) return false;
  const isRole = canBe(scene, index, BIT.labels | BIT.titles) || isTrade(scene, index);
  return isRole && (isWord(scene, before - 1, 'ours') || isWord(scene, before - 1, 'definite'));
}

function isTrade(scene: Scene, index: number): boolean {
  if (isWord(scene, index, 'unit')) return false;
  return (
    canBe(scene, index, BIT.functions) ||
    isWord(scene, index, 'officerEnd') ||
    isWord(scene, index, 'officeEnd') ||
    isWord(scene, index, 'tradeEnd')
  );
}

/** "Gegen Oberamtsrat Vogt", "our driver Kowalski": one of us, or one against whom something is done. */
export function officerNamed(scene: Scene, index: number): Name | null {
  const trade = index - 1;
  if (trade < 1 || scene.tokens.caps[index] !== 1 || lengthAt(scene, index) < 3) return null;
  if (canBe(scene, index, NO_NAME) || gapBetween(scene, trade, index) !== ' ') return null;
  const isOfficer = canBe(scene, trade, BIT.functions) || isWord(scene, trade, 'officerEnd');
  if (!isOfficer) return null;
  const before = isWord(scene, trade - 1, 'article') ? trade - 2 : trade - 1;
  const isOurs = isWord(scene, before, 'concerning') || isWord(scene, trade - 1, 'concerning');
  return isOurs ? { kind: 'pair', first: index, last: index } : null;
}

/** "La petite Rovena", "het ziekteattest van Verhulst", "Friedhofsgärtner Reuter: …": who it is, whatever the name. */
export function introducedName(scene: Scene, index: number): Name | null {
  const { tokens, text } = scene;
  if (index < 1 || tokens.caps[index] !== 1 || lengthAt(scene, index) < 3) return null;
  if (canBe(scene, index, NO_NAME) || gapBetween(scene, index - 1, index) !== ' ') return null;
  const found: Name = { kind: 'pair', first: index, last: index };
  // "Certificat médical de": a word between. "Centre médical de Ciney" is a place.
  const isPaper = isWord(scene, index - 2, 'paper') || isWord(scene, index - 3, 'paper');
  if (isPaper && isWord(scene, index - 1, 'ofWhom')) return found;
  if (isWord(scene, index - 1, 'little')) {
    return isWord(scene, index - 2, 'article') || index === 1 ? found : null;
  }
  const isHeading = index === 1 && isWord(scene, 0, 'tradeEnd');
  return isHeading && /^: \S/.test(text.slice(tokens.ends[index], tokens.ends[index]! + 3))
    ? found
    : null;
}

/** "Candidate no. 14", "Bewerber 08", "klant nr. 418": one person whom a list names. */
export function isNumbered(scene: Scene, index: number): boolean {
  if (!canBe(scene, index, BIT.labels | BIT.columns)) return false;
  const from = scene.tokens.ends[index]!;
  const behind = scene.text.slice(from, from + LONGEST_NUMBER);
  const isOne = scene.patterns.numbered.test(behind) || INITIALS.test(behind);
  return isOne && !isWord(scene, index, 'noSort');
}

/** "Azad aus der 7b", whatever the name; "Théo – Grade 4B", "Lina (klas 3)": a pupil. */
export function isPupil(scene: Scene, index: number): boolean {
  const { text, tokens, patterns } = scene;
  if (tokens.caps[index] !== 1 || canBe(scene, index, NO_NAME)) return false;
  const end = tokens.ends[index]!;
  const behind = text.slice(end, end + LONGEST_CLASS);
  if (!/\d/.test(behind)) return false;
  const isFirst = canBe(scene, index, BIT.firstNames);
  return patterns.fromClass.test(behind) || (isFirst && patterns.inClass.test(behind));
}

const LONGEST_CLASS = 20;
const LONGEST_NUMBER = 28;
/** Behind a role: "R.M.", "L. T.". */
const INITIALS = /^ [A-Z]\. ?[A-Z]\.(?![a-z])/;

/** "Beaulieu, G. | 84 y", "OKAFOR B. – Goma", "Cools R.: goed", "LEBLANC, Troy – …": in a row or a list. */
export function surnameInRow(scene: Scene, index: number): Name | null {
  const { tokens, text } = scene;
  const next = index + 1;
  if (next >= tokens.length || tokens.caps[next] === 0 || canBe(scene, index, NO_NAME)) return null;
  const gap = gapBetween(scene, index, next);
  const behind = text.slice(tokens.ends[next], tokens.ends[next]! + 4);
  if (lengthAt(scene, next) > 1) {
    const isFirst = gap === ', ' && !canBe(scene, next, NO_NAME) && beginsCell(scene, index);
    return isFirst && /^\s{0,2}[|(\u2013\t-]/.test(behind)
      ? { kind: 'pair', first: index, last: next }
      : null;
  }
  const isAlone = tokens.caps[index] === 2 || beginsCell(scene, index);
  const isShort = isAlone && gap === ' ' && text.charAt(tokens.ends[next]!) === '.';
  if (!isShort && !/^, ?$/.test(gap)) return null;
  return /^\.?\s{0,2}([|;:)(/\u2013\t\n-]|$)/.test(behind)
    ? { kind: 'name', first: index, last: next }
    : null;
}

/** "Cools R.: …", "5521 / Hermans G. / …": at the beginning of a line or cell. */
function beginsCell(scene: Scene, index: number): boolean {
  const start = scene.tokens.starts[index]!;
  return /(?:^|[\n|;\t]|[/\u2013-] )\s{0,2}$/.test(textBefore(scene.text, start, 3));
}
