/**
 * What each piece of evidence weighs, and from which sum a confidence follows. Data and short functions,
 * shared by all detectors.
 *
 * A detector collects keys; it never adds points itself. The points (levels: high from 75, medium from
 * 50, low from 30) are fitted on the project's own labelled text.
 * Keys without a row here (`specimen`, `looks-mistyped`) inform and weigh nothing.
 */
import {
  CLAIM,
  PASS,
  type Judgement,
  type PersonEvidence,
  type Reach,
  type Surroundings,
} from './detector';
import type { Confidence } from './types';

const POINTS: { readonly [evidence: string]: number } = {
  /** A check of two digits (mod 97, 511) or of equal strength is right. */
  checksum: 40,
  /** A second, independent check is right as well (Belgian IBAN, Luxembourg matricule). */
  'second-checksum': 20,
  /** A check of one digit (Luhn, eleven-test) is right. */
  'check-digit': 20,
  /** The number holds a possible birth date. */
  date: 15,
  /** Nobody of that age is impossible: 0 to 110 years. */
  age: 5,
  /** That birth date lies within the last years: more likely the date of a document. */
  'recent-date': -20,
  /** Typed with the official grouping, which few other numbers have. */
  separators: 25,
  /** Typed with the official grouping, but with spaces only, as sums and meters are, too. */
  spaced: 10,
  /** The letters and digits have a shape that few other things have. */
  shape: 25,
  /** The number's own name stands near. */
  word: 30,
  /** Its letters are those of a name near. */
  holder: 30,
  /** That name stands directly before it, as in a form. */
  label: 10,
  /** Length and kinds of characters fit, which many other things do too. */
  format: 20,
  /** The first digits belong to an issuer that gives out numbers of this length. */
  issuer: 30,
  /** The words that announce a birth date stand before it. */
  'birth-word': 35,
  /** The words that say where somebody lives stand near. */
  'residence-word': 30,
  /** A word that goes with such numbers stands near. */
  'weak-word': 10,
  /** A person's name or a role stands near. */
  person: 10,
  /** The text says who it is: a titled name, a birth date, another number. */
  'named-person': 20,
  /** Another identifier, a birth date or an address was found near. */
  'linked-finding': 20,
  /** A bare number of a type with a large surface for chance. */
  bare: -15,
  /** A telephone sign or word belongs to it. */
  phone: -60,
  /** A telephone word stands in the neighbourhood, the number itself carries no sign of one. */
  'phone-word': -25,
  /** Invoice, order, parcel or file words stand directly before it. */
  reference: -30,
  /** It stands in a signature, an address of a page or technical text. */
  technical: -30,
};

const HIGH_FROM = 75;
const MEDIUM_FROM = 50;
const LOW_FROM = 30;

/** Sum of the points of these keys; unknown keys weigh nothing. */
function scoreOf(evidence: readonly string[]): number {
  let sum = 0;
  for (const key of evidence) sum += POINTS[key] ?? 0;
  return sum;
}

/** The confidence of a score; null below low. */
function confidenceOf(score: number): Confidence | null {
  if (score >= HIGH_FROM) return 'high';
  if (score >= MEDIUM_FROM) return 'medium';
  return score >= LOW_FROM ? 'low' : null;
}

/** A finding graded by its evidence, never above `cap`; a pass when the evidence is too thin. */
export function gradedBy(evidence: readonly string[], cap: Confidence = 'high'): Judgement {
  const confidence = confidenceOf(scoreOf(evidence));
  if (confidence === null) return PASS;
  return { verdict: 'finding', confidence: lowerOf(confidence, cap), evidence: sorted(evidence) };
}

/** The keys whose condition holds: `keysOf({ word: true, phone: false }) // ['word']`. */
export function keysOf(conditions: { readonly [evidence: string]: boolean }): readonly string[] {
  return Object.keys(conditions).filter((key) => conditions[key]);
}

/** What the surroundings say about whose it is: at most one key. */
export function personKeys(near: Surroundings, reach: Reach): readonly string[] {
  const evidence = near.persons(reach);
  if (evidence.some((kind) => NAMING.indexOf(kind) >= 0)) return ['named-person'];
  return evidence.some((kind) => HINTING.indexOf(kind) >= 0) ? ['person'] : [];
}

const NAMING: readonly PersonEvidence[] = ['identifier', 'birth-date', 'titled-name'];
const HINTING: readonly PersonEvidence[] = ['name', 'role', 'possessive', 'first-person'];

/** Does anything but another number say whose it is? Numbers read by chance stand together. */
export function isOfSomebody(near: Surroundings, reach: Reach): boolean {
  return near.persons(reach).some((kind) => kind !== 'identifier' && PERSONS.indexOf(kind) >= 0);
}

const PERSONS = NAMING.concat(HINTING, 'table');

/** A claim when the condition holds, else a pass: for public numbers. */
export function claimIf(isMine: boolean): Judgement {
  return isMine ? CLAIM : PASS;
}

function lowerOf(a: Confidence, b: Confidence): Confidence {
  const order: readonly Confidence[] = ['low', 'medium', 'high'];
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}

/** Strongest first; ties keep the order in which the detector named them. */
function sorted(evidence: readonly string[]): readonly string[] {
  return evidence
    .map((key, index) => ({ key, index }))
    .sort((a, b) => (POINTS[b.key] ?? 0) - (POINTS[a.key] ?? 0) || a.index - b.index)
    .map(({ key }) => key);
}
