/**
 * Signatures that no greeting announced: a name on a line of its own, below it what she is and where she
 * works. Neither the name nor the words of her office are data about somebody.
 *
 * Used by `person-line.ts` only; zones (`zones.ts`) know signatures behind a greeting formula. Looks at the
 * line itself and at a bounded number of lines next to it.
 */
import { BIT } from './person-lists';
import { isBearing, isBody, isOfficeWord } from './person-office';
import { canBe, type Scene } from './person-scene';
import { foldText } from '../text';
import { CLOSING, NAME_LINE } from '../zones/zone-patterns';
import { textBefore } from '../text-before';

const LONGEST_NAME_LINE = 60;
export const LONGEST_OFFICE_LINE = 80;
/** "Debt Mediation Adviser": the function comes last in English. */
const OFFICE_WORDS = 4;
/** Lines of function and body between a name and the line asked about. */
const MOST_LINES = 3;

/** Does a line begin with what somebody is or where she works: "Médiatrice de dettes", "Jugendamt – …"? */
export function isOfficeLine(scene: Scene): boolean {
  const { tokens } = scene;
  for (let at = 0; at < tokens.length; at++) if (isBearing(scene, at)) return false;
  if (tokens.length === 0 || canBe(scene, 0, BIT.salutations)) return false;
  for (let at = 0; at < Math.min(tokens.length, OFFICE_WORDS); at++) {
    if (isOfficeWord(scene, at)) return true;
  }
  if (canBe(scene, 0, BIT.professionals)) return true;
  if (tokens.caps[0] === 0) return false;
  // "Fraud and Money Laundering Team": the body comes last in English.
  const last = tokens.length - 1;
  return isBody(scene, 0) || (tokens.caps[last] === 1 && isBody(scene, last));
}

/** Does the line that ends at `end` stand, over at most a few short lines, below a name alone? */
export function isBelowName({ text }: Scene, start: number): boolean {
  let end = start - 1;
  for (let lines = 0; lines < MOST_LINES && end > 0; lines++) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    if (end - from > LONGEST_OFFICE_LINE) return false;
    const line = text.slice(from, end);
    if (end - from <= LONGEST_NAME_LINE && NAME_LINE.test(line)) return true;
    if (line.trim() === '' || /[.!?:]\s{0,4}$/.test(line)) return false;
    end = from - 1;
  }
  return false;
}

/** "Met dank voor uw antwoord," or a closing formula above: whoever stands on this line signs. */
export function isBelowClosing(text: string, start: number): boolean {
  let end = start - 1;
  while (end > 0 && start - end < 5 && text.charCodeAt(end - 1) <= 32) end--;
  const from = text.lastIndexOf('\n', end - 1) + 1;
  if (end <= 0 || end - from > LONGEST_OFFICE_LINE) return false;
  const line = text.slice(from, end).trim();
  return /^[^,:;]{3,50},$/.test(line) || CLOSING.test(foldText(line));
}

/** Does a line begin the last block of a text, with something else before it, over a blank line? */
export function isLastBlock(text: string, start: number, end: number): boolean {
  if (text.length - end > LONGEST_BLOCK) return false;
  if (/\n[ \t\r]*\n/.test(text.slice(end).trim())) return false;
  return /\S\s*\n\s*\n$/.test(textBefore(text, start, 8));
}

const LONGEST_BLOCK = 400;
