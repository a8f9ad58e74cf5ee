/**
 * The rules that the national register number and the BIS number share: date, serial, check digits,
 * and how evidence is weighed for both. Which words and label belong to which lies in the two detectors.
 *
 * Check: 97 - (first nine digits mod 97), with a 2 in front for births from 2000; the branch that fits
 * gives the century. Months 1-12 are NRN, +20 (sex unknown) and +40 (sex known) BIS; 0 is unknown.
 * Sources: royal decrees 3 April 1984, 8 February 1991, 25 November 1997, 13 October 1998; IBZ
 * instruction IT000; belgif/rest-problem-java SsinValidator @00ce13aa (read 2026-11-21).
 */
import { mod97 } from '../../core/checksum';
import { ageOn, compareDays, daysBetween, isRealDay } from '../../core/dates';
import { PASS, type Candidate, type Judgement, type Surroundings } from '../../core/detector';
import type { WordList } from '../../core/word-list';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { numberIn, type Glance } from '../../core/judge/glance';
import type { Day } from '../../core/types';
import { isInBracketsBehindName } from './label-before';
import { groupsOf, hasPaymentBrackets, hasPlusBefore } from './layout';
import { hasOtherLabel, isBehindOtherLabel } from './other-label';
import words from './be-national-number.json';
import examples from './published-examples.json';
import phone from './phone.json';
import reference from './reference.json';
import { isSpecimen } from './is-specimen';
import specimen from './specimen.json';

export const BELGIAN_LISTS: { readonly [list: string]: WordList } = {
  'shared/be-national-number': words,
  'shared/phone': phone,
  'shared/reference': reference,
  'shared/specimen': specimen,
};

export interface BelgianNumber {
  readonly isBis: boolean;
  /** null when month or day is unknown. */
  readonly birth: Day | null;
  readonly isCheckRight: boolean;
}

/** Reads 11 digits; null when no possible date, serial or century makes them a Belgian number. */
export function readBelgianNumber(digits: string, today: Day): BelgianNumber | null {
  const month = Number(digits.slice(2, 4));
  if (month % 20 > 12 || month > 52) return null;
  const isBis = month > 12;
  const serial = Number(digits.slice(6, 9));
  if (!isBis && (serial === 0 || serial === 999)) return null;
  const fitting = fittingCentury(digits);
  const centuries = fitting === 0 ? [1900, 2000] : [fitting];
  for (const century of centuries) {
    const birth = birthIn(century, digits, month % 20, today);
    if (birth !== null) return { isBis, birth: birth.day, isCheckRight: fitting !== 0 };
  }
  return null;
}

/** Are the check digits right for either century? */
export function isBelgianIn(glance: Glance): boolean {
  const body = numberIn(glance, 0, 9);
  const check = numberIn(glance, 9, 11);
  return 97 - (body % 97) === check || 97 - ((2e9 + body) % 97) === check;
}

/** 1900 or 2000 by the check digits, 0 when neither fits. No number fits both. */
function fittingCentury(digits: string): number {
  const check = Number(digits.slice(9));
  const body = digits.slice(0, 9);
  if (97 - mod97(body) === check) return 1900;
  return 97 - mod97(`2${body}`) === check ? 2000 : 0;
}

/** The birth date in this century: `day` is null for unknown parts; null altogether when impossible. */
function birthIn(
  century: number,
  digits: string,
  month: number,
  today: Day,
): { readonly day: Day | null } | null {
  const year = century + Number(digits.slice(0, 2));
  const day = Number(digits.slice(4, 6));
  if (month === 0 || day === 0) return year <= today.year ? { day: null } : null;
  if (!isRealDay(year, month, day)) return null;
  const birth = { year, month, day };
  return compareDays(birth, today) <= 0 ? { day: birth } : null;
}

/** Groupings of which the number itself is the usual cause. */
const OFFICIAL = ['2.2.2.3.2', '6.3.2'];
/** Groupings in which people also type it; anything else needs the number's own name. */
const POSSIBLE = OFFICIAL.concat(['11', '9.2', '6.5', '2.2.2.5']);

/**
 * What a bare BIS number is mistaken for: telephone numbers of Belgian mobiles and of the neighbours
 * without their plus (`32471269246`), and case numbers that begin with a year (`20230001581`).
 */
const LIKE_OTHERS = /^(324|31|33|352|44|49|14|20[23])/;

/** Judges a candidate as NRN or BIS. `strong` and `weak` name the lists of the type's own words. */
export function judgeBelgian(
  candidate: Candidate,
  near: Surroundings,
  type: { readonly isBis: boolean; readonly strong: readonly string[]; readonly weak: string },
): Judgement {
  const number = readBelgianNumber(candidate.compact, near.today);
  if (number === null || number.isBis !== type.isBis) return PASS;
  const groups = groupsOf(candidate.layout);
  const isOfficial = OFFICIAL.indexOf(groups) >= 0;
  const isSpaced = /^[9 ]+$/.test(candidate.layout);
  if (!number.isCheckRight && number.birth === null) return PASS;
  if (hasPlusBefore(near) || hasPaymentBrackets(near)) return PASS;
  const hasWord = type.strong.some((list) => near.has(list, 'near'));
  if (!hasWord && POSSIBLE.indexOf(groups) < 0) return PASS;
  if (!number.isCheckRight) return judgeMistyped(number, near, { hasWord, isOfficial });
  if (number.birth === null && !hasWord && !isOfficial) return PASS;
  const isPlain = !hasWord && !isOfficial;
  const isUnnamed = isPlain && !isInBracketsBehindName(near);
  // "Lot 240613-975-83": dots show the birth date, dashes alone may be anything's.
  const isOther = !hasWord && groups === '6.3.2' && isBehindOtherLabel(near);
  const keys = keysOf({
    checksum: true,
    word: hasWord,
    separators: isOfficial && !isSpaced,
    spaced: isOfficial && isSpaced,
    // "Karel, heb jij het rijksregisternummer nog?", quoted below the answer.
    'weak-word':
      !hasWord &&
      (near.has(type.weak, 'line') || type.strong.some((list) => near.has(list, 'part'))),
    bare: isPlain && number.isBis && LIKE_OTHERS.test(candidate.compact),
    phone: isPlain && number.isBis && near.has('shared/phone', 'near'),
    'phone-word': isUnnamed && !number.isBis && near.has('shared/phone', 'near'),
    reference:
      isOther || (isUnnamed && (near.has('shared/reference', 'near') || hasOtherLabel(near))),
  });
  const all = keys.concat(birthKeys(number, near, isPlain), personKeys(near, 'sentence'));
  return gradedBy(all.concat(specimenKeys(candidate, near)), isOther ? 'low' : 'high');
}

/** A labelled number with wrong check digits still leaks a person: medium with the word, low without. */
function judgeMistyped(
  number: BelgianNumber,
  near: Surroundings,
  has: { readonly hasWord: boolean; readonly isOfficial: boolean },
): Judgement {
  if (!has.hasWord) return PASS;
  const keys = keysOf({ word: true, separators: has.isOfficial });
  return gradedBy(keys.concat(birthKeys(number, near, false), ['looks-mistyped']), 'medium');
}

/** Days back from today in which a plain number's date is more likely a document's. */
const RECENT_DAYS = 731;

/** For a plain number, a birth within the last two years speaks against it: documents are dated, too. */
function birthKeys(number: BelgianNumber, near: Surroundings, isPlain: boolean): readonly string[] {
  if (number.birth === null) return [];
  const age = ageOn(number.birth, near.today);
  // Read in this century even when the check says the last one: `260720…` on a document of 2026.
  const written = { ...number.birth, year: 2000 + (number.birth.year % 100) };
  const daysAgo = daysBetween(written, near.today);
  const isRecent = daysAgo >= 0 && daysAgo <= RECENT_DAYS;
  return keysOf({
    date: true,
    age: age <= 110 && !isRecent,
    'recent-date': isRecent && isPlain,
  });
}

function specimenKeys(candidate: Candidate, near: Surroundings): readonly string[] {
  const isPublished = examples.numbers.indexOf(candidate.compact) >= 0;
  return isPublished || isSpecimen(near) ? ['specimen'] : [];
}
