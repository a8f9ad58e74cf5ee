/**
 * Telephone numbers: an international sign, a telephone word, or a national grouping.
 *
 * Contact data are an exception in the rules, so a telephone never gets past low and never warns alone;
 * it is counted (a leaked list) and, above all, it closes its span to the number types after it.
 * Private only beside words that say so. Not here: a full numbering plan.
 */
import { CLAIM, PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { groupsIn, signBefore, type Glance } from '../../core/judge/glance';
import { groupsOf, hasPaymentBrackets, hasPlusBefore } from '../shared/layout';
import phone from '../shared/phone.json';
import label from './label.json';
import plans from './groupings.json';
import words from './words.json';

export const detector: Detector = {
  id: 'phone',
  category: 'contact.professional',
  takes: ['D8', 'D9', 'D10', 'D11', 'D12', 'D13', 'D14', 'D15'],
  claimOrder: 70,
  needs: { words: ['shared/phone'], characters: isPossibleIn },
  words: { private: words.private, 'shared/phone': phone },
  masking: 'shape',
  label,
  about: {
    finds:
      'Telephone numbers of Belgium and its neighbours, Canada, and any in international form.',
    decides:
      'A + or 00 with a country code, a telephone word, or a national grouping. Never above low.',
    sources: ['ITU-T E.164'],
    misses: 'Ungrouped national numbers without a telephone word.',
  },
  judge,
};

function judge(candidate: Candidate, near: Surroundings) {
  if (hasPaymentBrackets(near)) return PASS;
  const isInternational = hasPlusBefore(near) || hasCountryPrefix(candidate.compact);
  const hasWord = near.has('shared/phone', 'near');
  const isGrouped = isNationalGrouping(candidate);
  if (!isInternational && !isGrouped && !(hasWord && mayBeNational(candidate.compact))) return PASS;
  if (near.zone === 'signature') return CLAIM;
  const isPrivate = near.has('phone/private', 'near');
  return {
    verdict: 'finding' as const,
    confidence: 'low' as const,
    evidence: isInternational ? ['separators'] : hasWord ? ['word'] : ['separators'],
    category: isPrivate ? ('contact.private' as const) : ('contact.professional' as const),
  };
}

function hasCountryPrefix(digits: string): boolean {
  return (
    digits.slice(0, 2) === '00' &&
    plans.countries.some((code) => digits.slice(2).indexOf(code) === 0)
  );
}

/** A leading zero, or the ten digits of North America. */
function mayBeNational(digits: string): boolean {
  if (digits.charAt(0) === '0') return digits.length >= 9 && digits.length <= 12;
  return digits.length === 10 && digits.charAt(0) >= '2' && digits.charAt(3) >= '2';
}

/** `02.2.2.2`: the first digits a plan asks for, then the lengths between separators. */
function isNationalGrouping({ compact, layout }: Candidate): boolean {
  const groups = groupsOf(layout);
  return plans.groupings.some(
    (plan) =>
      plan.groups.indexOf(groups) >= 0 && compact.slice(0, plan.starts.length) === plan.starts,
  );
}

const ZERO = 48;
/** What may stand directly before a number in international form: `+`, `(+`, `+(0)`. */
const SIGNS = [43, 40, 41, ZERO];
/** The groupings of all plans, each as one number. */
const GROUPINGS = new Set(
  plans.groupings.reduce<number[]>((all, plan) => all.concat(plan.groups.map(groupsCode)), []),
);

function groupsCode(groups: string): number {
  return groups.split('.').reduce((code, length) => code * 16 + Number(length), 0);
}

/** An international sign or two zeros in front, or the grouping of some plan. */
function isPossibleIn(glance: Glance): boolean {
  if (glance.codes[0] === ZERO && glance.codes[1] === ZERO) return true;
  return SIGNS.indexOf(signBefore(glance)) >= 0 || GROUPINGS.has(groupsIn(glance));
}
