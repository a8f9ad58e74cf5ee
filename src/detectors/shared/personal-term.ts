/**
 * Judges a word of a special category: it counts when the text ties it to one person.
 *
 * Category evidence (strong term, name of a medicine, several weak terms) plus person evidence by
 * reach, minus signs that the text speaks of people in general. Negation changes nothing: "no cancer in
 * Ms X" is still health data. High needs a strong term and somebody named in the same paragraph.
 * Points are fitted on the development part of bench/accuracy/sets.
 */
import {
  PASS,
  type Candidate,
  type Judgement,
  type PersonEvidence,
  type Reach,
  type Surroundings,
} from '../../core/detector';
import type { Confidence } from '../../core/types';
import {
  goesOnAboutSomebody,
  isOfSpeaker,
  isSaidToEverybody,
  isTheirs,
  isToldToReader,
} from './whose';
import { isSubjectMatter } from './subject-matter';

/** How much a term says by itself. */
export type TermStrength = 'strong' | 'medicine' | 'weak';

export interface TermReading {
  readonly strength: TermStrength;
  /** Lists of which another word must stand in the sentence of a weak term; none: it may stand alone. */
  readonly companions: readonly string[];
  /** Whoever treats or pleads is concerned as well: of taxes, conduct and offences, not of health. */
  readonly isOfProfessionals?: boolean;
}

const TERM_POINTS = { strong: 40, medicine: 35, weak: 25 };
const HIGH_FROM = 75;
const MEDIUM_FROM = 55;
const LOW_FROM = 40;

/** Who is named beyond doubt; the rest are roles and guesses. */
const NAMED: readonly PersonEvidence[] = [
  'identifier',
  'birth-date',
  'titled-name',
  'name',
  'table',
];
const SURE: readonly PersonEvidence[] = ['identifier', 'birth-date', 'titled-name', 'table'];
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
const PARAGRAPH_NAMED = 35;
const PARAGRAPH_OTHER = 20;
const PARAGRAPH_ROLE = 20;
/** Somebody named elsewhere in the text: with a term alone never enough for medium. */
const PART_NAMED = 14;
/** A number, a birth date or a row of persons elsewhere in it. */
const PART_SURE = 15;
/** "son cancer", "her depression"; "je suis en arrêt maladie", "mijn ziekte". */
const POSSESSIVE = 25;
const SELF = 35;
/** A pronoun in the sentence, and somebody likely in the paragraph whom it stands for. */
const PRONOUN = 30;
/** "He is out on parole": somebody whom the reader knows. */
const PRONOUN_ALONE = 15;
/** Told to whom the letter is written by name. */
const ADDRESSED = 20;
/** The sentence, the paragraph, the whole text speaks of people in general. */
const GENERIC_SENTENCE = -35;
/** The same beside somebody named with title or number: "les enfants de Mme X". */
const GENERIC_SENTENCE_NAMED = -20;
/** Populations beside somebody likely: "die Eltern wissen nicht, dass Paul …". */
const GENERIC_SENTENCE_LIKELY = -15;
const GENERIC_PARAGRAPH = -15;
const GENERIC_PART = -20;

interface PersonScore {
  readonly points: number;
  readonly evidence: readonly string[];
  /** Somebody stands in the sentence itself, so that its generality counts less. */
  readonly isInSentence: boolean;
  readonly isNamed: boolean;
}

/** A finding when term and person together weigh enough; signatures and disclaimers are silent. */
export function judgePersonalTerm(
  _candidate: Candidate,
  near: Surroundings,
  { strength, companions, isOfProfessionals }: TermReading,
): Judgement {
  if (near.zone === 'signature' || near.zone === 'disclaimer') return PASS;
  // What costs least is asked first.
  const needsCompany = strength === 'weak' && companions.length > 0;
  if (needsCompany && !companions.some((list) => near.has(list, 'sentence'))) return PASS;
  if (isIdentifierOfCode(near) || isSaidToEverybody(near)) return PASS;
  if (near.isAside() || isSubjectMatter(near)) return PASS;
  const person = scorePerson(near, isOfProfessionals === true);
  if (person.points === 0) return PASS;
  // A word that may stand alone needs somebody's name instead.
  if (strength === 'weak' && !needsCompany && !person.isNamed) return PASS;
  const score = TERM_POINTS[strength] + person.points + scoreGenerality(near, person, strength);
  const confidence = confidenceOf(score, strength, person.isNamed);
  if (confidence === null) return PASS;
  const term = strength === 'weak' ? 'weak-terms' : 'term';
  return { verdict: 'finding', confidence, evidence: [term].concat(person.evidence) };
}

/**
 * `total_net_worth`, `select t.fiscal_year`, `impots.gouv.fr`; of a file name (`ziekteattest_peeters.pdf`)
 * words count.
 */
function isIdentifierOfCode(near: Surroundings): boolean {
  if (REST_OF_DOMAIN.test(near.after(40))) return true;
  const joined = near.before(1) + near.raw() + near.after(1);
  return joined.indexOf('_') >= 0 && !REST_OF_FILE_NAME.test(near.after(60));
}

const REST_OF_DOMAIN =
  /^\.(?:[a-z0-9-]{2,20}\.){0,2}(?:be|brussels|ca|com|de|eu|fr|gouv|info|lu|net|nl|org|quebec|vlaanderen)(?![a-z0-9-])/;
const REST_OF_FILE_NAME =
  /^[^\s/]*\.(?:pdf|docx?|docm|xls[xmb]?|ppt[xm]?|od[tsp]|rtf|txt|csv|msg|eml|zip|7z|png|tiff?|jpe?g)/;

/**
 * Who is named within reach. Names in passing in a long document are likely ones at best, elsewhere in it
 * they say nothing, and authors cited are nobody.
 */
function personsOf(near: Surroundings, reach: Reach): readonly PersonEvidence[] {
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

function scorePerson(near: Surroundings, isOfProfessionals: boolean): PersonScore {
  const found = personsOf(near, 'sentence');
  const isDoctors = isOfProfessionals && found.indexOf('professional') >= 0;
  const sentence: readonly PersonEvidence[] = isDoctors ? found.concat('likely-name') : found;
  const before = near.before(64);
  const isSelf = isOfSpeaker(before);
  const evidence: string[] = sentence.filter((kind) => SENTENCE_POINTS[kind] > 0);
  let points = 0;
  for (const kind of sentence) points = Math.max(points, SENTENCE_POINTS[kind]);
  if (sentence.indexOf('any-role') >= 0 && hasDigit(near)) points = Math.max(points, DATED_ROLE);
  if (isSelf) {
    points = Math.max(points, SELF);
    evidence.push('self-disclosure');
  } else if (isTheirs(before)) {
    points = Math.max(points, POSSESSIVE);
    if (evidence.indexOf('possessive') < 0) evidence.push('possessive');
  }
  const isInSentence = points > 0;
  const isNamedHere = sentence.some(isNaming);
  if (isNamedHere) return { points, evidence, isInSentence, isNamed: true };
  return addWider(near, { points, evidence, isInSentence, isNamed: false });
}

function hasDigit(near: Surroundings): boolean {
  return /\d/.test(near.before(64) + near.after(64));
}

/** Adds what the paragraph and the rest of the text say. */
function addWider(near: Surroundings, person: PersonScore): PersonScore {
  const paragraph = personsOf(near, 'paragraph');
  const named = paragraph.filter(isNaming);
  if (named.length > 0) {
    // The name may belong to the next sentence about somebody else, unless a pronoun takes it up.
    const isTakenUp =
      person.points > 0 ||
      personsOf(near, 'sentence').indexOf('pronoun') >= 0 ||
      goesOnAboutSomebody(near.before(40));
    const points = Math.max(isTakenUp ? PARAGRAPH_NAMED : PARAGRAPH_OTHER, person.points + 10);
    return { ...person, points, evidence: person.evidence.concat(named), isNamed: true };
  }
  let { points, evidence } = person;
  const isMeant = paragraph.some((kind) => kind === 'likely-name' || kind === 'any-role');
  if (points === 0 && isMeant && personsOf(near, 'sentence').indexOf('pronoun') >= 0) {
    points = PRONOUN;
    evidence = evidence.concat('likely-name');
  } else if (points === 0 && paragraph.indexOf('role') >= 0) {
    points = PARAGRAPH_ROLE;
    evidence = evidence.concat('role');
  } else if (points === 0 && personsOf(near, 'sentence').indexOf('pronoun') >= 0) {
    points = PRONOUN_ALONE;
    evidence = evidence.concat('possessive');
  }
  const part = personsOf(near, 'part');
  const isToSomebody = part.some((kind) => kind === 'possessive' || kind === 'titled-name');
  if (points === 0 && isToSomebody && isToldToReader(near)) {
    points = ADDRESSED;
    evidence = evidence.concat('possessive');
  }
  const elsewhere = part.filter((kind) => isNaming(kind) || kind === 'file-name');
  if (elsewhere.length > 0) {
    points += elsewhere.some(isNumberOrRow) ? PART_SURE : PART_NAMED;
    evidence = evidence.concat(elsewhere.filter((kind) => evidence.indexOf(kind) < 0));
  } else if (points > 0 && part.indexOf('possessive') >= 0) points += 10;
  return { ...person, points, evidence };
}

function isNaming(kind: PersonEvidence): boolean {
  return NAMED.indexOf(kind) >= 0;
}

function isNumberOrRow(kind: PersonEvidence): boolean {
  return kind === 'identifier' || kind === 'birth-date' || kind === 'table';
}

function scoreGenerality(near: Surroundings, person: PersonScore, strength: TermStrength): number {
  const sentence = near.generality('sentence');
  if (sentence !== 'none') {
    // A full name stands in headings and announcements too.
    const isDoubtful = sentence === 'genre' || strength === 'weak';
    const isSure = isDoubtful
      ? personsOf(near, 'sentence').some((kind) => SURE.indexOf(kind) >= 0)
      : person.isNamed && person.points >= PARAGRAPH_NAMED;
    if (isSure) return GENERIC_SENTENCE_NAMED;
    const isOfPeople = sentence === 'people' && /^(none|people)$/.test(near.generality('part'));
    return isOfPeople && person.isInSentence ? GENERIC_SENTENCE_LIKELY : GENERIC_SENTENCE;
  }
  if (person.isInSentence && person.isNamed) return 0;
  const paragraph = near.generality('paragraph') === 'none' ? 0 : GENERIC_PARAGRAPH;
  const part = near.generality('part') === 'none' ? 0 : GENERIC_PART;
  // Somebody named before, and taken up here: as good as named in the sentence.
  const isTied = person.isInSentence || (person.isNamed && person.points >= PARAGRAPH_NAMED);
  return isTied ? Math.min(paragraph, part) : paragraph + part;
}

function confidenceOf(score: number, strength: TermStrength, isNamed: boolean): Confidence | null {
  if (score >= HIGH_FROM && isNamed && strength !== 'weak') return 'high';
  if (score >= MEDIUM_FROM) return 'medium';
  // A weak word with a weak tie is everyday language, not a hint.
  return score >= LOW_FROM && strength !== 'weak' ? 'low' : null;
}
