/**
 * Whose a term is, by the words next to it: mine, somebody's, the reader's, everybody's.
 *
 * Looks at the folded text directly before a term (and behind it where told), never further. The words are data
 * (whose-wording.json).
 */
import type { Surroundings } from '../../core/detector';
import { foldText } from '../../core/text';
import { anyOf } from '../../core/wording';
import words from './whose-wording.json';

/** Where a word begins and ends. */
const FROM = '(?:^|[^a-z])';
const UNTIL = '(?![a-z])';
/** A word between, or none. */
const ONE = '(?: [a-z-]{2,18})?';
/** Where a sentence begins. */
const SENTENCE = '(?:^|[.!?:\\n] ?)';
const YOUR = anyOf(words.yours);
const YOUR_OR_THY = anyOf(words.yours, words.yoursToFriends);

/** "mon ", "mijn ", "meine schwere ": directly before the term, one word between at most. */
const MINE = new RegExp(
  `${FROM}${anyOf(words.mine)}(?:(?: [a-z-]{2,9})?|(?: [a-z-]{2,12}){1,2} ${anyOf(words.is)}(?: [a-z]{2,10}){0,3}) $`,
);
const I_AM = new RegExp(
  `${FROM}${anyOf(words.iAm)}((?: [a-z0-9'.,$%-]{1,14}){0,11})(?: | l'| d'| \\()$`,
);
/** "Ik heb de nota over diabetes": words between that make the term a subject of talk. */
const TALK = new RegExp(` ${anyOf(words.talk)}(?: |$)`);
const THEIRS = new RegExp(
  `${FROM}${anyOf(words.theirs, words.yours)}(?: (?!${anyOf(words.places, words.theirPeople)} )[a-z-]{2,18})? $`,
);

/** "Op zijn uittreksel staat een …", "dans son dossier, une …", "la DPJ l'a placée": the sentence goes on about somebody. */
const OF_THEIRS = new RegExp(
  `${FROM}${anyOf(words.doneToThem)} (?:[a-z]{2,12} ){0,2}$|${FROM}${anyOf(words.inTheirs)} [a-z]` +
    `|${SENTENCE}${anyOf(words.theirsFirst)} [a-z]{3,16} ${anyOf(words.befell)} `,
);

/** "Hat gestern alles zugegeben.", "A été opéré hier.": who it is was said before. */
const WITHOUT_SUBJECT = new RegExp(
  `(?:^|[.!?\\n] ?)${anyOf(words.noted)} (?!${anyOf(words.subjects)} )[a-z]`,
);
const IS_QUESTION = /^[^.!\n]*\?/;

/** "Un blâme vous est infligé", "u kreeg een schriftelijke verwittiging": a fact, not an offer. */
const TOLD_YOU = new RegExp(
  `${FROM}(?:${anyOf(words.toldYou)}|${anyOf(words.youOwe)} (?:eur |€ ?)?\\d)${UNTIL}`,
);

/** As much of a sentence as is looked at to either side of a term. */
const SENTENCE_LOOK = 160;
/** Not behind "1." or "Dr.". */
const SENTENCE_END = /(?:[a-z]{3}|\d{3}|[)"»%€$])[.!?](?: |$)|[!?] |\n/;
/** Not "9u00". */
const YOU = new RegExp(`(?:^|[^a-z0-9])${anyOf(words.you)}(?![a-z0-9])`);
const ASKED = new RegExp(`${FROM}${anyOf(words.asked, words.handIn)}${UNTIL}`);

/** "Beslag op uw loon", "eine Pfändung Ihres Gehalts": behind a term, that it is the reader's. */
const ON_YOURS = new RegExp(`^ (?:${anyOf(words.onYours)} )?${YOUR}${UNTIL}`);

/** "You can file your tax return online": said to everybody. */
const EVERYBODYS = new RegExp(
  `${FROM}${anyOf(words.youMay)}(?: [a-z]{2,12}){0,4} ${YOUR_OR_THY}${ONE} $`,
);

/** "Et envoyez votre certificat médical", "bezorg dan je attest": what everybody is to hand in. */
const HAND_IN_YOURS = new RegExp(
  `(?:^|[.!?,;:\\n(]|[^a-z]${anyOf(words.then)}) ?${anyOf(words.handIn)}(?: [a-z'-]{2,12}){0,2} ${YOUR_OR_THY}${ONE} $`,
);

/** "Ihre Steuererklärung können Sie …", "uw aangifte kunt u …". */
const YOURS = new RegExp(`${FROM}${YOUR_OR_THY}${ONE} $`);
const EVERYBODY_MAY = new RegExp(`^(?: [a-z-]{2,12}){0,2} ${anyOf(words.mayYou)}${UNTIL}`);

/** "… belastbaar? Ja, …", "… et je ne peux pas payer : demandez un délai": who reads it is told what to do. */
const ANSWERED = new RegExp(
  `^[^\\n]{0,60}?(?:\\? ?${anyOf(words.yesNo)}${UNTIL}|[:.?] (?:${anyOf(words.thatGives)} )?` +
    `(?:${anyOf(words.told)}|${anyOf(words.some)} [^\\n]{2,40} ${anyOf(words.possible)}))`,
);

/** "Please do not send us any medical details": asked of everybody, as long as nobody is meant ("his cancer"). */
const DO_NOT = new RegExp(`${FROM}${anyOf(words.doNot)}(?: [a-z',-]{1,16}){0,8} $`);
const SOMEBODYS = new RegExp(`${FROM}${anyOf(words.theirs)}${UNTIL}`);

/** "Payer ses impôts en ligne", "Comment déclarer ses revenus", "Paying your taxes": a heading, nobody's. */
const ANYBODYS = new RegExp(
  `(?:^|[.!?:\\n«"\u201c•*-] ?)(?:[a-z']{2,10} )?${anyOf(words.atOnesOwn)} $`,
);

/** "Q. I have a cough.", "Vraag 3: mag ik …": one of a list of questions, up to the term. */
const LISTED = new RegExp(`(?:^|\\n) ?${anyOf(words.question)} ?[.:)-][^\\n]{0,60}$`);

/** Does the sentence leave out who it is about, as notes do? */
export function leavesOutWho(near: Surroundings): boolean {
  return WITHOUT_SUBJECT.test(near.before(40)) && !IS_QUESTION.test(near.after(64));
}

/**
 * "Mon cancer", "je suis en arrêt maladie": `before` ends where the term begins. `isSaidOf`: words between are
 * no subject of talk ("I am a member of").
 */
export function isOfSpeaker(before: string, isSaidOf = false): boolean {
  return MINE.test(before) || (isSaidOf ? I_AM.test(before) : isFirstPerson(before));
}

/** The nearest "I" counts as well as the furthest: "ik ga niet akkoord met de dienst, omdat ik …". */
export function isFirstPerson(before: string): boolean {
  let rest = before;
  for (let match = I_AM.exec(rest); match !== null; match = I_AM.exec(rest)) {
    if (!TALK.test(match[1] ?? '')) return true;
    rest = rest.slice(match.index + 1);
  }
  return false;
}

/** Is it asked, or answered right behind it? */
export function isAsked(after: string): boolean {
  return IS_QUESTION.test(after) || ANSWERED.test(after);
}

/** Is it asked in a list of questions, by nobody in particular? */
export function isListedQuestion(before: string): boolean {
  return LISTED.test(before);
}

/** "Son cancer", "her severe depression". */
export function isTheirs(before: string): boolean {
  return THEIRS.test(before);
}

/** "Votre dépistage", "uw leefloon". */
export function isReaders(before: string): boolean {
  return YOURS.test(before);
}

/** "Op zijn uittreksel staat een …". */
export function goesOnAboutSomebody(before: string): boolean {
  return OF_THEIRS.test(before);
}

/** Is it told as a fact to whoever reads the letter? Who that is, a greeting tells. */
export function isToldToReader(near: Surroundings): boolean {
  const after = near.after(40);
  if (ON_YOURS.test(after)) return true;
  return TOLD_YOU.test(near.before(64) + foldText(near.raw()) + after) || isInLetter(near);
}

/** Does its sentence speak to whoever reads the letter, without asking or offering: "hat gegen Sie … verhängt"? */
function isInLetter(near: Surroundings): boolean {
  if (near.generality('sentence') !== 'none' || near.generality('part') === 'genre') return false;
  const before = near.before(SENTENCE_LOOK).split(SENTENCE_END).pop()!;
  if (isReaders(before)) return true;
  const ahead = foldText(near.raw()) + near.after(SENTENCE_LOOK);
  const end = SENTENCE_END.exec(ahead);
  const rest = end === null ? ahead : ahead.slice(0, end.index + end[0].length);
  if (rest.indexOf('?') >= 0) return false;
  const sentence = before + rest;
  return YOU.test(sentence) && !ASKED.test(sentence);
}

/** Is it offered to everybody who reads it, or forbidden? */
export function isSaidToEverybody(near: Surroundings): boolean {
  const before = near.before(64);
  if (EVERYBODYS.test(before) || HAND_IN_YOURS.test(before) || ANYBODYS.test(before)) return true;
  const forbidden = DO_NOT.exec(before)?.[0];
  if (forbidden !== undefined && near.sinceName() === null && !SOMEBODYS.test(forbidden))
    return near.persons('sentence').indexOf('pronoun') < 0;
  return YOURS.test(before) && EVERYBODY_MAY.test(near.after(40));
}
