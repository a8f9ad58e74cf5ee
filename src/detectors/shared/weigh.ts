/**
 * How a number with words around it is weighed, the same for every country: own name, grouping, person,
 * against telephone and reference words. A detector brings what the digits themselves prove.
 *
 * Not here: reading the digits (each detector), points and levels (`core/evidence.ts`). A number typed
 * wrong beside its own name still leaks a person: `looks-mistyped`, at most medium.
 */
import { PASS, type Candidate, type Judgement, type Surroundings } from '../../core/detector';
import type { WordList } from '../../core/word-list';
import { gradedBy, isOfSomebody, keysOf, personKeys } from '../../core/evidence';
import { hasName, isInBracketsBehindName, isLabelled } from './label-before';
import { groupsOf, hasPlusBefore } from './layout';
import { hasOtherLabel } from './other-label';
import examples from './published-examples.json';
import phone from './phone.json';
import reference from './reference.json';
import { isSpecimen } from './is-specimen';
import specimen from './specimen.json';

/** The shared lists that `weigh` looks up; a detector adds them to its own `strong` and `weak`. */
export const SHARED_LISTS: { readonly [list: string]: WordList } = {
  'shared/phone': phone,
  'shared/reference': reference,
  'shared/specimen': specimen,
};

export interface Reading {
  /** Id of the detector, whose lists are `<id>/strong` and `<id>/weak`. */
  readonly id: string;
  /** What the characters prove: `checksum`, `date`, `shape`, `format` … */
  readonly keys: readonly string[];
  /** False: reported only beside its own name, as mistyped. Numbers without a check digit: true. */
  readonly isCheckRight: boolean;
  /** Groupings of which this number is the usual cause: `1.2.2.2.3.3.2`. */
  readonly official: readonly string[];
  /** Without its own name near it is nothing. */
  readonly needsWord?: boolean;
  readonly kind?: string;
  /** Ends of its names (`endingsOf`), where a name directly before it counts for more. */
  readonly labels?: readonly string[];
}

/** `0032484…`: a telephone number as it is dialled from abroad. */
const DIALLED = /^00(32|33|31|352|49|44|1)\d{8,11}$/;

/** `Passeport : 18 CF 92 740`, `permis n° 0208 5940 1736`: in a field of its own people group as they like. */
const FIELD = /[:=] ?$|(?:^|[^a-z])n[ro]\.? ?$/;
const SPACED = /^[A9 ]+$/;

/** As much text as five groups take, `2.2.3.3.3`: sums and parts are typed so as well. */
const FEW_GROUPS = 9;

/** Weighs one candidate that the detector has read; passes when too little speaks for it. */
export function weigh(candidate: Candidate, near: Surroundings, reading: Reading): Judgement {
  const hasWord = hasName(near, `${reading.id}/strong`);
  if (!hasWord && (reading.needsWord === true || !reading.isCheckRight)) return PASS;
  if (hasPlusBefore(near)) return PASS;
  const groups = groupsOf(candidate.layout);
  const isOfficial = reading.official.indexOf(groups) >= 0;
  if (groups.indexOf('.') >= 0 && !isOfficial) {
    const isField = FIELD.test(near.before(4)) && SPACED.test(candidate.layout);
    if (!hasWord || !(isChecked(reading) || isField)) return PASS;
  }
  const isNamed = hasWord && reading.labels !== undefined && isLabelled(near, reading.labels);
  // Another number of nine digits beside a BSN is no mistyped BSN.
  if (!reading.isCheckRight && reading.labels !== undefined && !isNamed && !isOfficial) return PASS;
  const isPlain = !hasWord && !isOfficial;
  if (isPlain && DIALLED.test(candidate.compact)) return PASS;
  const isUnnamed = isPlain && !isInBracketsBehindName(near);
  const isOther = !hasWord && groups.length <= FEW_GROUPS && hasOtherLabel(near);
  const person = personKeys(near, 'sentence');
  const context = keysOf({
    word: hasWord,
    label: isNamed,
    separators: isOfficial,
    'weak-word': near.has(`${reading.id}/weak`, 'paragraph'),
    phone: isUnnamed && near.has('shared/phone', 'near'),
    reference: isOther || (isUnnamed && near.has('shared/reference', 'near')),
    specimen: isExample(candidate, near),
    'looks-mistyped': !reading.isCheckRight,
  });
  const isAlone = !isOfSomebody(near, 'sentence');
  const most = (isAlone && isPlain) || !reading.isCheckRight ? 'medium' : 'high';
  const cap = isAlone && isOther ? 'low' : most;
  const judgement = gradedBy(reading.keys.concat(context, person), cap);
  if (judgement.verdict !== 'finding' || reading.kind === undefined) return judgement;
  return Object.assign({}, judgement, { kind: reading.kind });
}

/**
 * Odd groupings need the own name and a right check digit: a word and a date are no number
 * (`seit 27/04/2020`), nor are a licence's date and its year (`12/03/2011 - 2026`).
 */
function isChecked({ keys }: Reading): boolean {
  return keys.indexOf('checksum') >= 0 || keys.indexOf('check-digit') >= 0;
}

function isExample(candidate: Candidate, near: Surroundings): boolean {
  return examples.numbers.indexOf(candidate.compact) >= 0 || isSpecimen(near);
}
