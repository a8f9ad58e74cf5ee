/**
 * Who is meant by a word of a special category, and how sure that is: in its sentence, its paragraph, the
 * whole text; by name, number, role, or as "my" and "he".
 *
 * Used by `personal-term.ts` only. Points are fitted on the development part of bench/accuracy/sets.
 */
import type { PersonEvidence, Reach, Surroundings } from '../../core/detector';
import { foldText } from '../../core/text';
import { hasRole, isOneRole } from './one-role';
import {
  goesOnAboutSomebody,
  isFirstPerson,
  leavesOutWho,
  isOfSpeaker,
  isReaders,
  isTheirs,
  isToldToReader,
} from './whose';

/** Who is named beyond doubt; the rest are roles and guesses. */
const NAMED: readonly PersonEvidence[] = [
  'identifier',
  'birth-date',
  'titled-name',
  'name',
  'table',
];
const SENTENCE_POINTS: { readonly [evidence in PersonEvidence]: number } = {
  identifier: 45,
  'birth-date': 45,
  'titled-name': 45,
  name: 45,
  table: 45,
  role: 30,
  // Being written to is nothing yet: newsletters have a "Dear Mrs Hall" too.
  possessive: 0,
  'first-person': 30,
  'file-name': 25,
  'likely-name': 30,
  // "The taxpayer encloses the notice" is everybody in that role, unless a number or day tells who or when.
  'any-role': 14,
  pronoun: 0,
  professional: 0,
};
const DATED_ROLE = 20;
/** Somebody named in the same paragraph, or by a role there. */
export const PARAGRAPH_NAMED = 35;
const PARAGRAPH_OTHER = 20;
const PARAGRAPH_ROLE = 20;
/** Somebody named elsewhere in the text: with a term alone never enough for medium. */
const PART_NAMED = 14;
/** A number, a birth date or a row of persons elsewhere in it. */
const PART_SURE = 15;
/** "son cancer", "her depression"; "je suis en arrêt maladie", "mijn ziekte". */
const POSSESSIVE = 25;
const SELF = 40;
/** A pronoun in the sentence, and somebody likely in the paragraph whom it stands for. */
const PRONOUN = 30;
/** "He is out on parole": somebody whom the reader knows. */
const PRONOUN_ALONE = 15;
/** Told to whom the letter is written by name. */
const ADDRESSED = 30;
export interface PersonScore {
  readonly points: number;
  readonly evidence: readonly string[];
  /** Somebody stands in the sentence itself, so that its generality counts less. */
  readonly isInSentence: boolean;
  readonly isNamed: boolean;
  /** Two capitals or a first name in the sentence itself are most likely somebody's. */
  readonly isLikely: boolean;
}

/**
 * Who is named within reach. Names in passing in a long document are likely ones at best, elsewhere in it
 * they say nothing, and authors cited are nobody.
 */
export function personsOf(near: Surroundings, reach: Reach): readonly PersonEvidence[] {
  const persons = withNamesAgain(near, reach);
  const standing = near.names();
  if (standing === 'meant') return persons;
  if (standing === 'cited' || reach === 'part') return persons.filter(isSure);
  return persons
    .map((kind) => (kind === 'name' ? 'likely-name' : kind))
    .filter((kind, at, all) => all.indexOf(kind) === at);
}

function withNamesAgain(near: Surroundings, reach: Reach): readonly PersonEvidence[] {
  const persons = near.persons(reach);
  if (reach === 'part' || persons.some((kind) => isNaming(kind) || kind === 'likely-name'))
    return persons;
  return near.isNamedAgain(reach) ? ['likely-name', ...persons] : persons;
}

/** A number, or a file that is named after somebody. */
function isSure(kind: PersonEvidence): boolean {
  return kind === 'identifier' || kind === 'birth-date' || kind === 'file-name';
}

/** What the word is, as far as it changes who is meant (personal-term.ts). */
export interface Said {
  /** The words beside it say it of somebody already ("membre de la CGT"), so it is no subject of a thing. */
  readonly isSaidOf?: boolean;
  /** Whoever treats or pleads is concerned as well: of taxes and conduct, not of health. */
  readonly isOfProfessionals?: boolean;
}

export function scorePerson(near: Surroundings, said: Said): PersonScore {
  const found = personsOf(near, 'sentence');
  const isDoctors = said.isOfProfessionals === true && found.indexOf('professional') >= 0;
  const sentence: readonly PersonEvidence[] = isDoctors ? found.concat('likely-name') : found;
  const before = near.before(64);
  // Of "suis à découvert" the first word says it.
  const isToldByI = isFirstPerson(before) || isFirstPerson(before + firstWord(near));
  const isSelf = isToldByI || isOfSpeaker(before, said.isSaidOf);
  const evidence: string[] = sentence.filter((kind) => SENTENCE_POINTS[kind] > 0);
  let points = 0;
  for (const kind of sentence) points = Math.max(points, SENTENCE_POINTS[kind]);
  if (sentence.indexOf('any-role') >= 0 && isOneRole(near, sentence))
    points = Math.max(points, DATED_ROLE);
  if (isSelf) {
    points = Math.max(points, SELF);
    evidence.push('self-disclosure');
  } else if (isTheirs(before)) {
    points = Math.max(points, POSSESSIVE);
    if (evidence.indexOf('possessive') < 0) evidence.push('possessive');
  }
  const isInSentence = points > 0;
  // "RE: mon impôt" tells nothing yet of its sender, "ma dépression" does.
  const isTelling = isSelf && (said.isOfProfessionals !== true || isToldByI);
  const isNamed = isTelling || sentence.some(isNaming);
  const isLikely = sentence.indexOf('likely-name') >= 0;
  const person = { points, evidence, isInSentence, isNamed, isLikely };
  return isNamed ? person : addWider(near, person);
}

/** The first word of a term of several, and a space. */
function firstWord(near: Surroundings): string {
  const raw = near.raw();
  const space = raw.indexOf(' ');
  return space < 0 ? '' : foldText(raw.slice(0, space + 1));
}

/** Adds what the paragraph and the rest of the text say. */
function addWider(near: Surroundings, person: PersonScore): PersonScore {
  const hasPronoun = personsOf(near, 'sentence').indexOf('pronoun') >= 0;
  const goesOn = hasPronoun || goesOnAboutSomebody(near.before(64));
  // Another item of a list names whom that one is about.
  const paragraph = personsOf(near, goesOn || leavesOutWho(near) ? 'paragraph' : 'item');
  const subject = near.subject()?.persons ?? [];
  const here = paragraph.filter(isNaming);
  const named = here.length > 0 ? here : subject.filter(isNaming);
  if (named.length > 0) {
    // The name may belong to the next sentence about somebody else, unless a pronoun takes it up.
    const isTakenUp = person.points > 0 || goesOn || leavesOutWho(near);
    // Whoever is named only behind it answers, presents or signs.
    const isBefore = isTakenUp || here.length === 0 || personsOf(near, 'leading').some(isNaming);
    const unlinked = isBefore ? PARAGRAPH_OTHER : PART_NAMED;
    const isCase = personsOf(near, 'line').some(isNumberOrRow) || isBehindNumber(near);
    const points = Math.max(isTakenUp || isCase ? PARAGRAPH_NAMED : unlinked, person.points + 10);
    return { ...person, points, evidence: person.evidence.concat(named), isNamed: true };
  }
  let { points, evidence } = person;
  const isMeant = paragraph.concat(subject).some(isLikely);
  if (points === 0 && isMeant && goesOn) {
    points = PRONOUN;
    evidence = evidence.concat('likely-name');
  } else if (points === 0 && hasRole(paragraph, near)) {
    points = PARAGRAPH_ROLE;
    evidence = evidence.concat('role');
  } else if (points === 0 && paragraph.indexOf('first-person') >= 0) {
    points = PARAGRAPH_ROLE;
    evidence = evidence.concat('self-disclosure');
  } else if (points === 0 && hasPronoun) {
    points = PRONOUN_ALONE;
    evidence = evidence.concat('possessive');
  }
  const part = personsOf(near, 'part');
  const isToSomebody = part.some((kind) => kind === 'possessive' || kind === 'titled-name');
  const isTold = isToSomebody && isToldToReader(near);
  if (isTold && points < ADDRESSED) {
    points = ADDRESSED;
    evidence = evidence.concat('possessive');
  }
  const elsewhere = part.filter((kind) => isNaming(kind) || kind === 'file-name');
  if (elsewhere.length > 0) {
    points += elsewhere.some(isNumberOrRow) ? PART_SURE : PART_NAMED;
    evidence = evidence.concat(elsewhere.filter((kind) => evidence.indexOf(kind) < 0));
  } else if (points > 0 && part.indexOf('possessive') >= 0) points += 10;
  // "Subject: Arrêt maladie", "Marie Dupont est absente jusqu'au 12 mars".
  if (points === 0 && isWholeSubject(near) && near.isAwayInBody())
    return { ...person, points: PARAGRAPH_NAMED, evidence: ['name'], isNamed: true };
  // "Bonjour Madame Roy, votre dépistage est positif" names her.
  const isNamed = isTold || (isReaders(near.before(64)) && part.indexOf('possessive') >= 0);
  return { ...person, points, evidence, isNamed };
}

/** Nothing stands beside the term but a word or two, `RE:` among them. */
function isWholeSubject(near: Surroundings): boolean {
  const beside = near.before(64) + near.after(64);
  return beside.split(/[^a-z]+/).filter((word) => word !== '').length <= MOST_BESIDE;
}

const MOST_BESIDE = 2;

function isNaming(kind: PersonEvidence): boolean {
  return NAMED.indexOf(kind) >= 0;
}

/** A number says whose the paragraph is from there on, unless it is one about examples. */
function isBehindNumber(near: Surroundings): boolean {
  if (personsOf(near, 'leading').indexOf('identifier') < 0) return false;
  return near.generality('paragraph') !== 'genre';
}

function isLikely(kind: PersonEvidence): boolean {
  return kind === 'likely-name' || kind === 'any-role';
}

function isNumberOrRow(kind: PersonEvidence): boolean {
  return kind === 'identifier' || kind === 'birth-date' || kind === 'table';
}
