/**
 * Does the text say that what stands here is an example? "Numéro fictif", "SPECIMEN", but not "SPF Exemple" and
 * "48 Specimen Street", which are names.
 */
import type { Surroundings } from '../../core/detector';
import { wordsOf } from '../../core/phrases/lemma-text';
import { foldText } from '../../core/text';
import { LANGUAGES } from '../../core/types';
import { anyOf } from '../../core/wording';
import words from './specimen.json';
import names from './specimen-wording.json';

const WORDS = LANGUAGES.map((language) =>
  wordsOf(words[language])
    .map((word) => foldText(word))
    .join('|'),
).join('|');
const WORD = new RegExp(`(?:^|[^a-z])(?:${WORDS})(?![a-z])`);
const IN_NAME = new RegExp(
  `(?:^|[^a-z])${anyOf(names.before)} (?:${anyOf(names.of)} ?)?(?:${WORDS})(?![a-z])` +
    `|(?:^|[^a-z])(?:${WORDS}) ${anyOf(names.behind)}(?![a-z])`,
  'g',
);
const LOOK = 64;

/** The list `shared/specimen` near, other than as a part of names. */
export function isSpecimen(near: Surroundings): boolean {
  if (!near.has('shared/specimen', 'near')) return false;
  const around = `${near.above()}\n${near.before(LOOK)}\n${near.after(LOOK)}`;
  const rest = around.replace(IN_NAME, '');
  return rest === around || WORD.test(rest);
}
