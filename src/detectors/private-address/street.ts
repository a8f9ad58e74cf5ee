/**
 * Where a street with its house number begins before a postal code, in the orders in which people write:
 * `lindestraat 44 bus 3, ` and `rue haute 9, `, `12 bis rue victor hugo, `, `24 maple street, montreal qc `.
 *
 * All text comes folded. Whose address it is: index.ts. Sources: layouts of BE, LU, FR, DE, NL and Canada.
 */
import { anyOf } from '../../core/wording';
import words from './wording.json';

/** `bus 3`, `/b4`, `-6`, `app. 4`, `-b`: which part of the house. */
const BOX = `[ ,/-]{1,3}(?:${anyOf(words.box)}\\.? ?\\d{0,4}[a-z]?|\\d{1,4}[a-z]?|[a-z]{1,3}\\d{0,3})`;
/** `12 bis`, `12a`: what may follow the number. */
const SECOND = `(?: ?${anyOf(words.secondNumber)}| ?[a-z])?`;
/** `12 bis, ` or `1055, 4e `, before the word for a street. */
const FIRST_NUMBER = `\\d{1,5}${SECOND},? (?:\\d{1,3}e )?`;
/** The end of `lindestraat 44 bus 3, b-`: house number, perhaps a box, `te`, then at most one country letter. */
const HOUSE_NUMBER = new RegExp(
  `\\b\\d{1,4}${SECOND}(?:${BOX})?(?: \\([^()\\n]{1,20}\\))?[ ,;|\\n\\t(-]{1,24}(?:${anyOf(words.at)} )?(?:[bldf] ?- ?|nl ?- ?)?$`,
);
/** Last parts of Dutch and German street names. */
const ENDINGS = anyOf(words.endings);
const ENDS_STREET = new RegExp(`${ENDINGS}$`);
const STREETS = anyOf(words.streetFirst);
/** `avenue de la couronne`, `place du marche`: the word for a street comes first. */
const STREET_FIRST = new RegExp(`(?:^|[^a-z])(${STREETS}\\.? [a-z0-9 .'-]{1,40})$`);
/** `12 bis, rue`, `340 a, rue`, `1055, 4e avenue`. */
const NUMBERED_STREET = `${FIRST_NUMBER}${STREETS}\\b`;
/** `12 bis, rue victor hugo, `: the number comes first; a Canadian code has the town before it. */
const NUMBER_FIRST = new RegExp(
  `(?:^|[^a-z0-9])(${NUMBERED_STREET}s?\\.?[a-z0-9 .,\\n'()-]{2,56}[ \\n])(?:f-|l-|b-)?$`,
);
/** `24 maple street, apt 5, montreal qc `. */
const STREET_LAST = new RegExp(
  `(?:^|[^a-z0-9])(\\d{1,5},? [a-z'. ]{2,24} ${anyOf(words.streetLast)}(?: ${anyOf(words.side)})?\\.?,[a-z0-9 .,'()-]{1,32} )$`,
);

/** `Mevrouw An Claes, `, or with the street on the line below, or the part of the building between. */
export const ADDRESSEE = new RegExp(
  `(?:^|[^a-z])(?:${anyOf(words.kin)} ?[(,:] ?(?:[a-z.' -]{3,40}, ?)?|${anyOf(words.title)}\\.? [a-z.' -]{2,40}(?:, ?|\\n(?:[ \\t]*${anyOf(words.building)}[^a-z\\n][^\\n]{0,40}\\n)?[ \\t]*))$`,
);

/** `Privé : `, `Thuis: `: a label of private contact data directly before the street. */
export const PRIVATE = new RegExp(`(?:^|[^a-z])${anyOf(words.private)} ?: ?$`);

/** `woonachtig te`, `habite au`: what only people do. */
export const LIVES = new RegExp(`^${anyOf(words.lives)}`);

/** `Adres `: the field of a form, with its sign or without. */
export const ADDRESS = new RegExp(`(?:^|[^a-z])${anyOf(words.address)} ?:? {0,20}$`);

/** `october 29, 2001`: a day. */
const DAY = new RegExp(`(?:^|[^a-z])${anyOf(words.months)}\\.? ?$`);

/** Where the street begins in the folded text before a postal code; -1 for none. */
export function streetStart(before: string, hasStreetWord: boolean): number {
  const house = HOUSE_NUMBER.exec(before);
  if (house !== null) {
    const street = before.slice(0, house.index).replace(/[ ,]+$/, '');
    if (ENDS_STREET.test(street)) {
      return street.search(/[^ ,;:|\t\n(]*$/);
    }
    if (DAY.test(street)) return -1;
    const named = STREET_FIRST.exec(street);
    if (named !== null) return street.length - named[1]!.length;
    if (hasStreetWord) return looseStart(street, before.length - 40);
  }
  if (!hasStreetWord) return -1;
  const whole = NUMBER_FIRST.exec(before) ?? STREET_LAST.exec(before);
  return whole === null ? -1 : before.lastIndexOf(whole[1]!);
}

/** The same where any words before a house number may be a street. */
export function anyStreetStart(before: string): number {
  const house = HOUSE_NUMBER.exec(before);
  const street = before.slice(0, house?.index ?? 0).replace(/[ ,]+$/, '');
  return street === '' || DAY.test(street) ? -1 : looseStart(street, before.length - 40);
}

/** All since the last sign may be the street, but for the label: `adres Molenwijk`. */
function looseStart(street: string, least: number): number {
  const start = Math.max(street.search(/[^ ,;:|\t\n(][^,;:|\t\n(]*$/), least);
  return start + (LABEL.exec(street.slice(start))?.[0].length ?? 0);
}

const LABEL = new RegExp(`^${anyOf(words.address)} `);

/** What may stand before a street and in its name: `de`, `het adres `, `prins `. */
const NAME = "[a-z.'-]{1,20},? ";
/** `n° `, `nr. `, `(nr `, its sign folded to the letter o. */
const NUMBER_SIGN = '(?:\\(?n[or]?\\.? ?)?';
/** The street and its number behind a word of residence, and what shows that the number ends there. */
const BEHIND_RESIDENCE = new RegExp(
  `^[ :=.,\\n]{0,3}(?:${anyOf(words.at)} \\d{4,5} [a-z' -]{2,30},? )?(?:(?!${anyOf(words.near)})${NAME}){0,6}?(?:[a-z'-]{1,24}${ENDINGS},? ${NUMBER_SIGN}\\d{1,4}(?: ?[a-z]{1,2}\\b)?(?:${BOX})?|${STREETS}\\.? [a-z.' -]{2,40},? ${NUMBER_SIGN}\\d{1,4}|${NUMBERED_STREET}\\.?(?: [a-z0-9'-]{1,24}){0,5}|\\d{1,5} [a-z'. ]{2,24} ${anyOf(words.streetLast)}|(?:(?!${anyOf(words.notStreet)} )${NAME}){1,3}\\d{1,4}[a-z]?(?:(?= ${anyOf(words.at)} [a-z])|,? ${anyOf(words.box)}\\.? ?\\d{1,4}))(?= ?(?:[,.;()\\n]|$)| (?!${anyOf(words.units)}\\b)[a-z-]{2})`,
);

/** Where an address without a postal code ends in the folded text behind a word of residence; -1 for none. */
export function streetEnd(after: string): number {
  const found = BEHIND_RESIDENCE.exec(after);
  return found === null ? -1 : found[0].length;
}

/** `12 bis, `, directly before the word for a street. */
export const NUMBER_BEFORE = new RegExp(`(?:^|[^a-z0-9])${FIRST_NUMBER}$`);
/** ` de la gare 12`, ` 12` of `Kerkstraat 12`; behind a number the name alone. */
const NUMBER_BEHIND = new RegExp(
  `^(?:\\.? (?:${NAME}){0,5}?\\d{1,4}(?: ?[a-z]{1,2}\\b)?(?:${BOX})?)(?![\\d/])`,
);
const NAME_BEHIND = /^\.?(?: [a-z0-9'-]{1,24}){1,4}/;

/** Where the street ends behind its word; -1 without a house number on either side. */
export function numberEnd(after: string, hasNumberBefore: boolean): number {
  const found = (hasNumberBefore ? NAME_BEHIND : NUMBER_BEHIND).exec(after);
  return found === null ? -1 : found[0].length;
}
