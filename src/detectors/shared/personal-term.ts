/**
 * Judges a word of a special category: it counts when the text ties it to one person.
 *
 * Category evidence (strong term, name of a medicine, several weak terms) plus person evidence by
 * reach, minus signs that the text speaks of people in general. Negation changes nothing: "no cancer in
 * Ms X" is still health data. High needs a strong term and somebody named in the same paragraph, or likely so
 * in the same sentence.
 * Points are fitted on the development part of bench/accuracy/sets.
 */
import {
  PASS,
  type Candidate,
  type Judgement,
  type PersonEvidence,
  type Surroundings,
} from '../../core/detector';
import type { Confidence } from '../../core/types';
import { anyOf } from '../../core/wording';
import words from './person/wording.json';
import { isAsked, isListedQuestion, isReaders, isSaidToEverybody } from './whose';
import {
  PARAGRAPH_NAMED,
  personsOf,
  scorePerson,
  type PersonScore,
  type Said,
} from './person-score';
import { isSubjectMatter } from './subject-matter';
import { isTied } from './tied';

/** How much a term says by itself. */
export type TermStrength = 'strong' | 'medicine' | 'weak';

export interface TermReading extends Said {
  readonly strength: TermStrength;
  /** Lists of which another word must stand in the sentence of a weak term; none: it may stand alone. */
  readonly companions: readonly string[];
  /** The word has another, everyday sense: lists of which another word ties it to somebody, besides grammar. */
  readonly tiedBy?: readonly string[] | undefined;
}

const TERM_POINTS = { strong: 40, medicine: 35, weak: 25 };
const HIGH_FROM = 70;
/** Less is no hint either: of such texts most are about nobody. */
const MEDIUM_FROM = 55;

/** The sentence, the paragraph, the whole text speaks of people in general. */
const GENERIC_SENTENCE = -35;
/** The same beside somebody named with title or number: "les enfants de Mme X". */
const GENERIC_SENTENCE_NAMED = -20;
/** Populations beside somebody likely: "die Eltern wissen nicht, dass Paul …". */
const GENERIC_SENTENCE_LIKELY = -15;
const GENERIC_PARAGRAPH = -15;
const GENERIC_PART = -20;
/** Named beyond doubt, in headings and announcements too. */
const SURE: readonly PersonEvidence[] = ['identifier', 'birth-date', 'titled-name', 'table'];
const SURE_OR_HE = SURE.concat('pronoun');

/** A finding when term and person together weigh enough; signatures and disclaimers are silent. */
export function judgePersonalTerm(
  _candidate: Candidate,
  near: Surroundings,
  reading: TermReading,
): Judgement {
  const { strength, companions, tiedBy, isSaidOf } = reading;
  if (near.zone === 'signature' || near.zone === 'disclaimer') return PASS;
  // What costs least is asked first.
  const needsCompany = strength === 'weak' && companions.length > 0;
  if (needsCompany && !companions.some((list) => near.has(list, 'sentence'))) return PASS;
  if (isIdentifierOfCode(near) || PARTED.test(near.raw()) || isSaidToEverybody(near)) return PASS;
  if (isOnRota(near)) return PASS;
  if (near.isAside() || (isSaidOf !== true && isSubjectMatter(near))) return PASS;
  const person = scorePerson(near, reading);
  if (person.points === 0) return PASS;
  if (tiedBy !== undefined && !isTied(near, tiedBy)) return PASS;
  if (needsCompany && person.evidence.every(isBareName) && !isTied(near, []) && !isField(near))
    return PASS;
  // A word that may stand alone needs somebody's name instead.
  if (strength === 'weak' && !needsCompany && !person.isNamed) return PASS;
  const score = TERM_POINTS[strength] + person.points + scoreGenerality(near, person, reading);
  const confidence = confidenceOf(score, strength, person);
  if (confidence === null) return PASS;
  const term = strength === 'weak' ? 'weak-terms' : 'term';
  return { verdict: 'finding', confidence, evidence: [term].concat(person.evidence) };
}

/** Two capitals say less than a title, a number, a role: most of them sign, sell or attend. */
function isBareName(evidence: string): boolean {
  return evidence === 'name' || evidence === 'likely-name';
}

/** "Eindbeoordeling: goed", "Motif : insultes". */
function isField(near: Surroundings): boolean {
  return / ?: $/.test(near.before(3)) || /^ ?:/.test(near.after(2));
}

/** "Subject: Neue Aufgabenverteilung … Frau Thoma    Jugend, häusliche Gewalt": what she is there for. */
function isOnRota(near: Surroundings): boolean {
  const subject = near.subject()?.folded ?? '';
  if (!ROTA.test(subject) || ROTA_OF.test(subject)) return false;
  const since = near.sinceName() ?? '';
  return /^(?: {3}|\t)/.test(since) && !AWAY.test(since);
}

const ROTA = new RegExp(anyOf(words.rosters));
const ROTA_OF = new RegExp(anyOf(words.rosterOf));
const AWAY = new RegExp(`(?:^|[^a-z])${anyOf(words.away)}`);

/** "ACME SA – TVA": a dash between spaces parts the words. */
const PARTED = / [-\u2013\u2014] /;

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

function scoreGenerality(
  near: Surroundings,
  person: PersonScore,
  { strength, tiedBy }: TermReading,
): number {
  const isHers = person.isInSentence && person.isNamed;
  if (isHers && isOfAnybody(near, person)) return GENERIC_SENTENCE;
  const sentence = near.generality('sentence');
  if (sentence !== 'none') {
    const isNamed = person.isNamed && person.points >= PARAGRAPH_NAMED;
    // A full name stands in headings and announcements too, but not "he".
    const isDoubtful = sentence === 'genre' || strength === 'weak';
    const sure = strength === 'weak' || tiedBy !== undefined ? SURE : SURE_OR_HE;
    const isSure = isDoubtful
      ? isNamed && personsOf(near, 'sentence').some((kind) => sure.indexOf(kind) >= 0)
      : isNamed;
    if (isSure) return GENERIC_SENTENCE_NAMED;
    const isOfPeople = sentence === 'people' && /^(none|people)$/.test(near.generality('part'));
    // "Éric ne vient pas à la formation, … depuis sa garde à vue": his, whatever else is spoken of.
    const isHis =
      person.isLikely && person.evidence.indexOf('possessive') >= 0 && !isReaders(near.before(64));
    return isHis || (isOfPeople && person.isInSentence)
      ? GENERIC_SENTENCE_LIKELY
      : GENERIC_SENTENCE;
  }
  if (isHers) return 0;
  const paragraph = near.generality('paragraph') === 'none' ? 0 : GENERIC_PARAGRAPH;
  const part = near.generality('part') === 'none' ? 0 : GENERIC_PART;
  // Somebody named before, and taken up here: as good as named in the sentence.
  const isTied = person.isInSentence || (person.isNamed && person.points >= PARAGRAPH_NAMED);
  return isTied ? Math.min(paragraph, part) : paragraph + part;
}

/** "Is mijn uitkering belastbaar? Ja, …": the "I" of frequent questions is anybody, and the "your" of a template. */
function isOfAnybody(near: Surroundings, { evidence }: PersonScore): boolean {
  if (evidence.length !== 1) return false;
  if (evidence[0] === 'possessive') return near.generality('paragraph') === 'genre';
  if (evidence[0] !== 'self-disclosure') return false;
  if (isListedQuestion(near.before(64))) return true;
  return isAsked(near.after(64)) && near.generality('part') === 'genre';
}

function confidenceOf(
  score: number,
  strength: TermStrength,
  { isNamed, isLikely }: PersonScore,
): Confidence | null {
  if (score >= HIGH_FROM && (isNamed || isLikely) && strength !== 'weak') return 'high';
  return score >= MEDIUM_FROM ? 'medium' : null;
}
