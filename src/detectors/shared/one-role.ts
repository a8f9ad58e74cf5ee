/**
 * Is a role one person? "The taxpayer encloses the notice" is everybody in that role; with a day, a number or in a
 * mail about one case it is one of them.
 *
 * Used by `person-score.ts` only.
 */
import type { PersonEvidence, Surroundings } from '../../core/detector';
import { anyOf } from '../../core/wording';
import words from './one-role-wording.json';

/** A date, or a number of three digits and more; not "step 6", "for up to 18 months". */
const DAY_OR_NUMBER = new RegExp(
  `\\d{3}|\\d[./:-]\\d|\\d${anyOf(words.ordinalEnding)}(?![a-z])` +
    `|(?:^|[^a-z])${anyOf(words.number, words.numberedPlace)}\\.? ?[a-z]?\\.?\\d` +
    `|(?:^|[^a-z])${anyOf(words.onDay)}(?: ${anyOf(words.the)})? \\d{1,2}(?!\\d| ${anyOf(words.spanOfTime)})`,
);

/** "Dossier 871204", "Az. 7 F 214/23", "PP-22/047", "matricule 5521": the mail is about one case. */
const CASE_NUMBER = new RegExp(
  `(?:^|[^a-z])${anyOf(words.case)}[ .:#-]{0,3}(?:${anyOf(words.number)}|n)?[ .:#-]{0,3}(?:[a-z]{1,4}[ ./-]?){0,2}\\d{2,}` +
    '|(?:^|[^\\d/.])\\d{2,8}/(?:\\d{2}|20\\d{2})(?![\\d/.])',
);

/** A day, a number, or a pronoun that takes the role up; or a mail about one case. */
export function isOneRole(near: Surroundings, sentence: readonly PersonEvidence[]): boolean {
  if (sentence.indexOf('pronoun') >= 0) return true;
  if (isAboutCase(near)) return true;
  return DAY_OR_NUMBER.test(near.before(64) + near.after(64));
}

/** One person by role; "the official" is one in a mail about one case. */
export function hasRole(persons: readonly PersonEvidence[], near: Surroundings): boolean {
  if (persons.indexOf('role') >= 0) return true;
  return persons.indexOf('any-role') >= 0 && isAboutCase(near);
}

function isAboutCase(near: Surroundings): boolean {
  return CASE_NUMBER.test(near.subject()?.folded ?? '');
}
