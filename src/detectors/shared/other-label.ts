/**
 * Does a label of something else stand directly before a number: `Lotnummer 22081626989`, `n° de marché :`,
 * `Batch no.`, `Vorgangsnummer:`? Whoever writes that means no person's number, though its check is right.
 *
 * No list can hold all such labels, so their form decides: a noun with `number` (other-label-wording.json). Lists,
 * folded: `persons` are parts of labels under which a person's number may stand as well, `never` words that make no
 * label (`his number`), `things` labels without such a word, `stems` parts of words for orders, deliveries, contracts,
 * `headers` what says so only above a column. What says `reference` from further away is in reference.json.
 */
import type { Surroundings } from '../../core/detector';
import { isOfSomebody } from '../../core/evidence';
import type { Glance } from '../../core/judge/glance';
import { lemmasOf } from '../../core/phrases/lemma-text';
import { FOLD, foldText, isLetterFold } from '../../core/text';
import { anyOf } from '../../core/wording';
import { isBehindName } from './label-before';
import data from './other-label-words.json';
import words from './other-label-wording.json';
import { textBefore } from '../../core/text-before';

const LOOK = 64;
/** Where a word begins. */
const FROM = '(?:^|[^a-z])';
const NUMBER = anyOf(words.no, words.number);
const SIGNS = new RegExp(`(?: ${anyOf(words.is)})?[ \\t\\n:=#.(-]*$`);
/** Numbers before it in one list share its label: `Commitments: 76395216846, 74563189002`. */
const LISTED = new RegExp(`(?:\\d[\\d .-]{2,24}(?:[,;/] ?| ${anyOf(words.and)} | & ?)){1,3}$`);
/** `lotnummer`, `batchnr`, `kassenzeichen`, `lotnummer van het papier`. */
const COMPOUND = new RegExp(
  `${FROM}([a-z][a-z-]{1,28}[a-z])-?${anyOf(words.compoundEnd)}\\.?(?: ${anyOf(words.compoundOf)}((?: [a-z'-]{1,20}){1,4}))?$`,
);
/** `lot number`, `batch no`, `contract nr`, `lot n°` with its sign folded. */
const APART = new RegExp(`${FROM}([a-z-]{2,20}) (?:${NUMBER}|${anyOf(words.labelEnd)})$`);
/** `numéro de marché`, `identifiant du marché`, `clé de licence`. */
const NUMBER_OF = new RegExp(
  `${FROM}${anyOf(words.labelStart)} ${anyOf(words.labelOf)}((?:[a-z'-]{1,20} ?){1,4})$`,
);
/** `container`, `waybill`, `lot n°`. */
const THING = new RegExp(`${FROM}(?:${lemmasOf(data.things).join('|')})(?: ${anyOf(words.no)})?$`);
/** `auftragsbestätigung`, `raamovereenkomst`, `vendor case`; with a colon a few words may follow. */
const BUSINESS = `[a-z-]{0,20}(?:${lemmasOf(data.stems).join('|')})[a-z-]{0,20}`;
const OF_BUSINESS = new RegExp(`${BUSINESS}(?: (?:${NUMBER}|${anyOf(words.businessEnd)}))?$`);
const OF_BUSINESS_LABEL = new RegExp(
  `${BUSINESS}(?: (?!${anyOf(words.ofWhom)}[^a-z])[a-z'-]{1,16}){0,3}$`,
);
/** `sessiecode`, `Projektcode`. */
const CODE = new RegExp(`${FROM}(?![a-z]*(?:${lemmasOf(data.persons).join('|')}))[a-z]{3,20}code$`);
const HEADER = new RegExp(`^(?:${lemmasOf(data.headers).join('|')})$`);
const PERSONS = new RegExp(lemmasOf(data.persons).join('|'));
/** `die gewünschte Nummer`, `the requested number`: says which, not of what. */
const WHICH = new RegExp(`${FROM}[a-z]{3,}${anyOf(words.whichEnding)} ${NUMBER}$`);
const NEVER = new RegExp(`^(?:${lemmasOf(data.never).join('|')})$`);
/** `GET /v2/invoices/62091899029`. */
const PATH = /[a-z_-]{2,24}\/$/;

/** Is the label directly before the number that of something else? */
export function isBehindOtherLabel(near: Surroundings): boolean {
  return isOtherLabel(near.before(LOOK)) && !isBehindName(near);
}

/**
 * The same, where the label may also be that of a list of numbers, the column's header or a line above. A
 * code may be anything, so in the line of somebody it is no label.
 */
export function hasOtherLabel(near: Surroundings): boolean {
  const before = near.before(LOOK).replace(LISTED, '');
  const above = near.above();
  if (isOtherLabel(before) || isOtherLabel(above)) return !isBehindName(near);
  const isCode = CODE.test(before.replace(SIGNS, '')) || CODE.test(above) || HEADER.test(above);
  return isCode && !isOfSomebody(near, 'line');
}

function isOtherLabel(before: string): boolean {
  if (before === '') return false;
  if (PATH.test(before)) return true;
  const text = before.replace(SIGNS, '');
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (THING.test(line)) return true;
  if (WHICH.test(line)) return false;
  const business = (
    before.slice(text.length).indexOf(':') >= 0 ? OF_BUSINESS_LABEL : OF_BUSINESS
  ).exec(line);
  if (business !== null) return !PERSONS.test(business[0]);
  const found = COMPOUND.exec(line) ?? APART.exec(line) ?? NUMBER_OF.exec(line);
  if (found === null) return false;
  return !NEVER.test(found[1]!) && !PERSONS.test(found[1]! + (found[2] ?? ''));
}

/** The same of a number that was only glanced at. */
export function hasOtherLabelIn({ text, start }: Glance): boolean {
  let last = start - 1;
  for (let i = 0; i < 4 && last >= 0 && !isLetterFold(FOLD[text.charCodeAt(last)]!); i++) last--;
  if (last < 0 || !isLetterFold(FOLD[text.charCodeAt(last)]!)) return false;
  return isOtherLabel(foldText(textBefore(text, start, LOOK)));
}
