/**
 * Is somebody named as the one to write to, to ask or to hand papers to, or by what she is at work?
 *
 * Used by `person-acts.ts` only. "Contact: Jan Peeters", "oncoloog Jan Peeters", "Jan Peeters, +32 2 …" are
 * nobody the text is about, unless the sentence goes on about them. Looks at a bounded number of words.
 * Source: docs/policy-be-federal.md, EX-CONTACT.
 */
import { BIT } from './person-lists';
import { isAgainst, isBearing, isOfficeWord, officeCell } from './person-office';
import { canBe, gapBetween, isJoined, isWord, type Name, type Scene } from './person-scene';

/** Words before a name that are looked at for labels. */
const LABEL_WORDS = 6;

/** "…, who has", "…, qui est": the sentence goes on about her. */
function isTold({ bits, tokens, text, patterns }: Scene, last: number): boolean {
  const from = tokens.ends[last]!;
  return (
    patterns.told.test(text.slice(from, from + 8)) && ((bits[last + 2] ?? 0) & BIT.bearing) !== 0
  );
}

/** "Contact: Jan Peeters", "oncoloog Jan Peeters", "Jan Peeters, attaché", "Jan Peeters, +32 2 …". */
export function isContact(scene: Scene, name: Name, last: number): boolean {
  const { tokens, text } = scene;
  if (isTold(scene, name.last) || isSaidBehind(BRACKETS, scene, name.last)) return false;
  if (isMeantBehind(scene, name.last)) return false;
  for (let at = name.first - 1; at >= Math.max(0, name.first - LABEL_WORDS); at--)
    if (canBe(scene, at, BIT.contacts) && !isTelling(scene, at, name.first))
      return !isSuspected(scene, at);
  if (isBehindFunction(scene, name) || isAsked(scene, name.first)) return true;
  if (isOnDayWith(scene, name.first) || isHandedTo(scene, name)) return true;
  // "Patient: Luc Roy, tel. 02 …", "Naam: Bart Verhelst – dienst ICT": a form tells how to reach whom it is about.
  if (name.kind === 'labelled') return false;
  const behind = text.slice(tokens.ends[name.last], tokens.ends[name.last]! + 48);
  // "Herr Kammerer, Zimmer 7: Pflegegrad 4": a resident.
  if (scene.patterns.inRoom.test(behind)) return false;
  if (scene.patterns.reachedAt.test(behind)) return !isSaidBehind(ADDRESS, scene, name.last);
  if (!/^\s{0,2}[,(|/\u2013-]\s{0,2}\S/.test(behind)) return false;
  if (officeCell(scene, name) !== null || GRADED.test(behind)) return false;
  for (let at = name.last + 1; at <= Math.min(tokens.length - 1, name.last + 3); at++) {
    // "Jan Peeters (onderhoud). De dokter …": the next sentence is not where he works.
    if (at > name.last + 1 && /[.!?)]\s/.test(gapBetween(scene, at - 1, at))) return false;
    if (canBe(scene, at, BIT.professionals) || isOfficeWord(scene, at))
      return !isSaidOf(scene, last + 1) && !isSaidBehindComma(scene, at);
  }
  return false;
}

/** "Luc Goossens, technisch assistent D1: evaluatie ongunstig": a row of a personnel list. */
const GRADED = /^, [^:,\n]{2,40} [A-EN]{1,2} ?\d{1,2}[a-c]? ?:/;

/** "L'auteur présumé, Jan Peeters", "the suspected author". */
function isSuspected(scene: Scene, at: number): boolean {
  return isWord(scene, at + 1, 'suspected') || isWord(scene, at - 1, 'suspected');
}

/**
 * "Ter info: Jan Peeters", "eu un contact avec Jan Peeters"; "informations sur Jan Peeters", but not
 * "informations sur le dépistage : Jan Peeters".
 */
function isTelling(scene: Scene, at: number, name: number): boolean {
  if (canBe(scene, at, BIT.tellings)) return name - at <= 2;
  const isBefore = canBe(scene, at - 1, BIT.tellings) || canBe(scene, at - 2, BIT.tellings);
  return isBefore && name - at <= 4;
}

/** "Inspector Reuter", but "our inspector Reuter", "the suspension of inspector Reuter", "inspector Reuter was". */
function isBehindFunction(scene: Scene, name: Name): boolean {
  const before = name.first - 1;
  if (before < 0) return false;
  if (!isJoined(scene, before, name.first)) {
    if (name.kind === 'titled-name' || !isInCommas(scene, name)) return false;
  }
  // Of a function of two words ("maatschappelijk werker") the first is the one that lists know.
  const isTwo = canBe(scene, before - 1, BIT.functions) && !isBearing(scene, before);
  if (!isTwo && !isOfficeWord(scene, before)) return false;
  if (isSaidOf(scene, name.last + 1)) return false;
  const office = isTwo ? before - 1 : before;
  if (isAgainst(scene, office)) return false;
  return office === 0 || !isWord(scene, office - 1, 'toldOf');
}

/** "The caretaker, Albert, closes at ten", "says its director, Pascal Hall." */
function isInCommas(scene: Scene, { first, last }: Name): boolean {
  if (gapBetween(scene, first - 1, first) !== ', ') return false;
  const end = scene.tokens.ends[last]!;
  return /^(?:, |\.(?:\s|$))/.test(scene.text.slice(end, end + 2));
}

/** "12 maart met Jan Peeters": who gives the course. */
function isOnDayWith(scene: Scene, first: number): boolean {
  if (first < 2 || !isWord(scene, first - 1, 'with')) return false;
  return isWord(scene, first - 2, 'month');
}

/** "The forms are to be sent to Ms Hall", "vor Dienstantritt bei Frau Langer vorzulegen". */
function isHandedTo(scene: Scene, { first, last }: Name): boolean {
  const { text, tokens } = scene;
  if (first === 0 || !isWord(scene, first - 1, 'toWhom')) return false;
  const from = Math.max(tokens.starts[0]!, tokens.starts[first]! - HANDED_BEFORE);
  return scene.patterns.handedIn.test(text.slice(from, tokens.ends[last]! + HANDED_BEHIND));
}

/** Characters before and behind a name in which papers are handed in. */
const HANDED_BEFORE = 120;
const HANDED_BEHIND = 40;

/** "Ask Deirdre for", "demandez à Patricia", "fragen Sie Frau Decker". */
function isAsked(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 2); at--)
    if (isWord(scene, at, 'ask') && gapBetween(scene, at, at + 1) === ' ')
      return at === first - 1 || isWord(scene, at + 1, 'askedOf');
  return false;
}

/** Is the word one that says something of the person before it: is, was, heeft, wurde? */
function isSaidOf(scene: Scene, index: number): boolean {
  // "Is explaining" and "hat vorgestellt" tell what she does.
  return (
    index < scene.tokens.length &&
    isBearing(scene, index) &&
    !canBe(scene, index + 1, BIT.speaking) &&
    /^\s?,?\)?\s$/.test(gapBetween(scene, index - 1, index))
  );
}

/** "Mme Ferrand, notre professeure de chant, a des nodules": a verb behind the comma that closes it. */
function isSaidBehindComma(scene: Scene, office: number): boolean {
  for (let at = office + 1; at < Math.min(scene.tokens.length, office + APPOSITION_WORDS); at++) {
    const gap = gapBetween(scene, at - 1, at);
    if (gap === ', ') return isBearing(scene, at);
    if (gap !== ' ' && !/^['\u2019-]$/.test(gap)) return false;
  }
  return false;
}

const APPOSITION_WORDS = 6;

/** "Mme Hall (hall@x.example) a un cancer", "Mevr. Maes, tel. 02 …, heeft …": more than how to reach her is said. */
const ADDRESS = /^[^\n;]{3,70}?[,)] /;
/** "Jan Peeters (mijn team, dossiers) is opgenomen". */
const BRACKETS = /^ \([^()\n]{2,70}\),? /;
const BRACKETS_AND_MARK = /^ \([^()\n]{2,70}\)[,:] /;
/** Words from there to "his". */
const WORDS_TO_HIS = 6;

/** Is something said of somebody right behind what stands between, such as where she works? */
function isSaidBehind(between: RegExp, scene: Scene, last: number): boolean {
  const at = wordBehind(between, scene, last);
  return at > 0 && isBearing(scene, at);
}

/** "Your session with Jan Peeters (ICT team): two marks from his file". */
function isMeantBehind(scene: Scene, last: number): boolean {
  const at = wordBehind(BRACKETS_AND_MARK, scene, last);
  if (at < 0) return false;
  for (let word = at; word < Math.min(scene.tokens.length, at + WORDS_TO_HIS); word++) {
    if (isWord(scene, word, 'theirs')) return true;
    if (/[.!?;\n]/.test(gapBetween(scene, word, word + 1))) return false;
  }
  return false;
}

/** Which word follows what stands between; -1 when something else does. */
function wordBehind(between: RegExp, { text, tokens }: Scene, last: number): number {
  const end = tokens.ends[last]!;
  const found = between.exec(text.slice(end, end + 80));
  if (found === null) return -1;
  const start = end + found[0].length;
  let at = last + 1;
  while (at < tokens.length && tokens.starts[at]! < start) at++;
  return at < tokens.length && tokens.starts[at] === start ? at : -1;
}
