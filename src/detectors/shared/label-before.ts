/**
 * Does a number's own name stand directly before it, as in a form: `BSN: 230410005`, `NAS no 264 813 072`?
 * That says more than the name somewhere near, and decides for numbers whose check passes often by chance.
 */
import type { Surroundings } from '../../core/detector';
import type { Glance } from '../../core/judge/glance';
import type { WordList } from '../../core/word-list';
import { wordsOf } from '../../core/phrases/lemma-text';
import { foldText } from '../../core/text';
import { textBefore } from '../../core/text-before';
import { LANGUAGES } from '../../core/types';
import { anyOf } from '../../core/wording';
import words from './label-before-wording.json';

/** So many letters of a long name are compared; `before` shows no more than 16 characters. */
const COMPARED = 10;

/** The ends of all names of a list, folded; made once when a detector loads. */
export function endingsOf(list: WordList): readonly string[] {
  return LANGUAGES.map((language) => wordsOf(list[language]))
    .reduce((all, some) => all.concat(some), [])
    .map((name) => foldText(name).slice(-COMPARED));
}

export function isLabelled(near: Surroundings, endings: readonly string[]): boolean {
  return isLabel(near.before(16), endings);
}

/** Does this folded text end in one of the names, signs and `no.` behind it left out? */
export function isLabel(text: string, endings: readonly string[]): boolean {
  const before = text.replace(SIGNS_AND_NUMBER, '');
  return endings.some((ending) => endsWithWord(before, ending));
}

/** `: `, ` = `, ` no. ` and the like at its end. */
const SIGNS_AND_NUMBER = new RegExp(`(?:[^a-z0-9]{1,4}${anyOf(words.number)}?){1,2}$`);

/** `Numéro du document : `, `Nr.: ` at the beginning of a line: the line above says of what. */
const OF_ABOVE = new RegExp(
  `\\n[ \\t]*${anyOf(words.number, words.whole)}(?: ${anyOf(words.ofDocument)})?\\.? ?[:=]? ?$`,
);
const OF_ABOVE_LOOK = 40;

/** The same of a number that was only glanced at: a first look may not refuse it. */
export function isFieldOfNumber({ text, start }: Glance): boolean {
  return OF_ABOVE.test(foldText(textBefore(text, start, OF_ABOVE_LOOK)));
}

/** Does a word of the list stand near, or, over a field that only says `number`, in its paragraph? */
export function hasName(near: Surroundings, list: string): boolean {
  return (
    near.has(list, 'near') ||
    (near.has(list, 'paragraph') && OF_ABOVE.test(near.before(OF_ABOVE_LOOK)))
  );
}

function endsWithWord(text: string, ending: string): boolean {
  const start = text.length - ending.length;
  if (start < 0 || text.slice(start) !== ending) return false;
  return ending.length >= COMPARED || !/[a-z0-9]/.test(text.charAt(start - 1));
}

/** "Jan Peeters (62091899029)": his, whatever words of orders and telephones stand near. */
export function isInBracketsBehindName(near: Surroundings): boolean {
  // Asked first, because it spares reading the line for names.
  return near.before(1) === '(' && IN_BRACKETS.test(near.sinceName() ?? NO_NAME);
}

/** "Contract van Jan Peeters: …" says whose number it is. */
export function isBehindName(near: Surroundings): boolean {
  return SIGNS.test(near.sinceName() ?? NO_NAME);
}

const IN_BRACKETS = /^ ?\($/;
const SIGNS = /^[ \t:=,(-]{0,4}$/;
/** No sign: without a name nothing stands behind one. */
const NO_NAME = 'x';
