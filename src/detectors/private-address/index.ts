/**
 * Where somebody lives: street and house number with a postal code, behind words of residence, or
 * behind whom it belongs to.
 *
 * Precision first: addresses of services stand in every signature, so the address alone is nothing, and
 * signatures are left alone. High needs a word of residence and a person. The candidate is a postal
 * code, a word of residence or a street's word; the finding is widened to street and number. Postal
 * codes of BE, LU, FR, DE, NL and Canada.
 */
import {
  PASS,
  type Candidate,
  type Detector,
  type Judgement,
  type Surroundings,
} from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import type { Category } from '../../core/types';
import { type Glance } from '../../core/judge/glance';
import {
  FOLD,
  foldText,
  isDigitFold,
  isLetterFold,
  NEWLINE,
  RETURN,
  SKIP,
  SPACE,
  TAB,
} from '../../core/text';
import legalEntity from '../shared/legal-entity.json';
import { isSpecimen } from '../shared/is-specimen';
import specimen from '../shared/specimen.json';
import label from './label.json';
import {
  ADDRESS,
  ADDRESSEE,
  anyStreetStart,
  LIVES,
  NUMBER_BEFORE,
  numberEnd,
  PRIVATE,
  streetEnd,
  streetStart,
} from './street';
import parts from './street-parts.json';
import words from './words.json';

export const detector: Detector = {
  id: 'private-address',
  category: 'contact.private',
  takes: [
    'D4',
    'D5',
    'D4L2',
    'L1D1L1D1L1D1',
    'phrase:residence',
    'phrase:address',
    'phrase:street',
  ],
  claimOrder: 95,
  needs: {
    words: ['private-address/street', 'private-address/residence'],
    characters: isBehindNumber,
  },
  words: {
    street: Object.assign({ compounds: parts }, words.street),
    residence: words.residence,
    service: words.service,
    address: words.address,
    private: words.private,
    office: words.office,
    moving: words.moving,
    'shared/legal-entity': legalEntity,
    'shared/specimen': specimen,
  },
  masking: 'label',
  label,
  about: {
    finds:
      'Home addresses: street and number, with or without a postal code, beside words of residence or a person.',
    decides:
      'With a postal code: street and house number, in either order, stand beside it, and words of residence give medium, a person as well high; so does a list of persons with a column for addresses and a role in the row. Without one: a street behind a word of residence with a person, or a street named by its word ("rue", "-straat") directly behind whom it belongs to. The address of a firm, an office or a meeting is nobody\'s.',
    sources: ['own rule; layouts of postal codes of BE, LU, FR, DE, NL and Canada'],
    misses:
      'Addresses in signatures, or without a person or a word of residence; streets without a street word and without a postal code ("Ter Varent 27").',
  },
  judge,
};

function judge(candidate: Candidate, near: Surroundings) {
  switch (candidate.shape) {
    case 'phrase:residence':
      // Only people live somewhere; a service has moved or is registered there.
      return judgeStreet(near, () => LIVES.test(foldText(near.raw())) || hasPerson(near));
    case 'phrase:address':
      return judgeStreet(near, () => isAboutSomebody(near));
    case 'phrase:street':
      return judgeTied(near);
    default:
      return judgeCode(candidate, near);
  }
}

/** "Moeder woont op Prins Hendrikkade 9 in Zaandam": the word, a street behind it, and no postal code. */
function judgeStreet(near: Surroundings, isHome: () => boolean): Judgement {
  const end = streetEnd(near.after(STREET_LOOK));
  // With a postal code it was found by that.
  if (end < 0 || near.zone === 'signature' || near.hasFinding(HOME, 'near')) return PASS;
  if (!isHome() || near.generality('sentence') !== 'none') return PASS;
  if (NOBODYS.some((list) => near.has(list, 'line'))) return PASS;
  const keys = ['residence-word', 'shape'].concat(personKeys(near, 'sentence'));
  const judged = gradedBy(keys, 'medium');
  if (judged.verdict !== 'finding') return PASS;
  return Object.assign({}, judged, { widen: { before: 0, after: end } });
}

/** "M. Collard, rue Haute 9 à Ciney", "Famille R., 12 cité des Pins": behind whom it belongs to. */
function judgeTied(near: Surroundings): Judgement {
  const before = near.before(STREET_LOOK);
  const number = NUMBER_BEFORE.exec(before)?.[0] ?? '';
  const lead = before.slice(0, before.length - number.length);
  const end = numberEnd(near.after(STREET_LOOK), number !== '');
  if (end < 0 || near.zone === 'signature' || near.hasFinding(HOME, 'near')) return PASS;
  // `Malmedyer Straße`: a word of its name may stand before.
  const isTied = ADDRESSEE.test(lead) || ADDRESSEE.test(lead.replace(/[a-z-]+ $/, ''));
  const isBehind = isBehindName(near, before, lead.length) && isPrivatePerson(near, lead);
  if (!isTied && !isBehind && !(NUMBERED.test(lead) && near.hasFinding(BORN, 'line'))) return PASS;
  if (NOBODYS.some((list) => near.has(list, 'line'))) return PASS;
  const judged = gradedBy(['residence-word', 'shape'], 'medium');
  return judged.verdict === 'finding'
    ? Object.assign({}, judged, { widen: { before: number.length, after: end } })
    : PASS;
}

function hasPerson(near: Surroundings): boolean {
  return near.persons('sentence').length > 0;
}

/** A birth date, a national number or a role in the paragraph says so. */
function isAboutSomebody(near: Surroundings): boolean {
  return near.hasFinding(BORN, 'paragraph') || near.has('private-address/private', 'paragraph');
}

/** A firm, or where one meets and who works there: an address in their line is theirs. */
const NOBODYS = ['shared/legal-entity', 'private-address/office'];

/** "Nos bureaux ont déménagé au 25 rue …": words of residence that are said of them as well. */
const OF_SERVICE = NOBODYS.concat('private-address/service');

/** How far behind its word a street ends. */
const STREET_LOOK = 96;
const HOME: readonly Category[] = ['contact.private'];

function judgeCode({ compact }: Candidate, near: Surroundings): Judgement {
  const before = near.before(LOOK);
  const behind = near.after(16);
  const isCanadian = compact.length === 6 && /[A-Z]$/.test(compact.slice(0, 1));
  const town = isCanadian ? '' : /^[ ;|\t\n]{1,2}[a-z][a-z'-]*/.exec(behind)?.[0];
  if (town === undefined || near.zone === 'signature') return PASS;
  const isListed = isPersonRow(near);
  const hasStreet =
    isListed ||
    near.has('private-address/street', 'near') ||
    near.has('private-address/residence', 'near');
  const sure = streetStart(before, hasStreet);
  // "Mevrouw Oudejans (Zuiderdiep 212, 9611 PM …": where somebody's address is due, any word may be a street.
  const start = sure >= 0 ? sure : anyStreetStart(before);
  if (start < 0) return PASS;
  const lead = before.slice(0, start);
  const isLabelled = PRIVATE.test(lead) || isInForm(near, lead);
  const hasWord =
    isLabelled ||
    isListed ||
    near.has('private-address/residence', 'line') ||
    near.has('private-address/moving', 'paragraph');
  if (!hasWord && NOBODYS.some((list) => near.has(list, 'line'))) return PASS;
  // Most addresses stand in signatures and letters, below whoever works there: asked before who it is.
  const isAddressed =
    ADDRESSEE.test(lead) || (NUMBERED.test(lead) && near.hasFinding(BORN, 'line'));
  const isBehind = isAddressed || isBehindName(near, before, start);
  const isOfPrivate = isBehind && isPrivatePerson(near, lead);
  if (!isBehind && (!hasWord || (sure < 0 && !isLabelled))) return PASS;
  const isSure = isListed || isAddressed || isOfPrivate;
  const persons = isSure ? ['named-person'] : personKeys(near, 'sentence');
  // A bare name directly before it will do; of whoever works there the persons know nothing.
  const isNamed =
    persons.indexOf('named-person') >= 0 || (isBehind && persons.indexOf('person') >= 0);
  // "Soins à domicile" says what a service does, unless somebody is named.
  const isOfService = !isLabelled && !isNamed && OF_SERVICE.some((list) => near.has(list, 'line'));
  const hasResidence = hasWord && !isOfService;
  if (!hasResidence && !isNamed) return PASS;
  const keys = keysOf({
    shape: true,
    'residence-word': hasResidence || (isNamed && isBehind),
    specimen: isSpecimen(near),
  });
  const judged = gradedBy(keys.concat(persons));
  if (judged.verdict !== 'finding') return PASS;
  return Object.assign({}, judged, {
    widen: { before: before.length - start - sharpS(before, start), after: town.length },
  });
}

/** A folded ß counts for two: as many letters less, and spans are drawn out to whole words. */
function sharpS(before: string, start: number): number {
  return Math.min(2, before.slice(start).split('ss').length - 1);
}

/** "Mr Pratt, 48 Maple Street, …", "Mr Pratt (48 Maple Street": only a sign between the name and the street. */
function isBehindName(near: Surroundings, before: string, start: number): boolean {
  const sign = /(?:, ?| ?\(| [-/] | ?: ?)$/.exec(before.slice(0, start))?.[0];
  if (sign === undefined) return false;
  const since = near.sinceName() ?? '';
  return since.slice(0, Math.max(0, since.length - before.length + start)) === sign;
}

/**
 * A bare name may be whoever works there: "Jan Peeters (Kerkstraat 5", "Demandeur : Luc Martin, 5 allée …" and who
 * has a birth date there are not.
 */
function isPrivatePerson(near: Surroundings, lead: string): boolean {
  return (
    /\($/.test(lead) || near.has('private-address/private', 'line') || near.hasFinding(BORN, 'line')
  );
}

/** `, geb. 12.03.1980, `, `(85.07.30-033.28), `. */
const NUMBERED = /\d\d\)?, ?$/;

/** `Adres: `, in a form about somebody. */
function isInForm(near: Surroundings, lead: string): boolean {
  const isField =
    ADDRESS.test(lead) || (/[:\t;|,] ?$/.test(lead) && near.has('private-address/address', 'near'));
  return isField && isAboutSomebody(near);
}

/** Who is born on a day, or has a national number, is no service. */
const BORN: readonly Category[] = ['identity.birth', 'id.national'];

/** In a list of persons, the column says that it is where they live; or the column `address` and a role. */
function isPersonRow(near: Surroundings): boolean {
  const isHome =
    near.has('private-address/residence', 'near') ||
    (near.has('private-address/address', 'near') &&
      (near.has('private-address/private', 'line') || near.hasFinding(BORN, 'line')));
  return isHome && near.persons('line').indexOf('table') >= 0;
}

/** Characters that the street and its town may take before the postal code. */
const LOOK = 128;
/** Characters before the postal code in which a house number is looked for. */
const FURTHEST = 40;
/** With comma, hyphen, brackets, and what parts the columns of a list: `Kerkstraat 7;2800 Mechelen`. */
const BETWEEN = [TAB, NEWLINE, RETURN, SPACE, 40, 41, 44, 45, 46, 47, 59, 124, SKIP];
/** `hinterhaus`, `boite`, or the letter behind a house number. */
const LONGEST_BOX = 10;

/** White space and a letter behind, a separator before, and a house number or box before that. */
function isBehindNumber({ text, start, end }: Glance): boolean {
  if (!isBeforeWord(text, end)) return false;
  let i = start - 1;
  const stop = Math.max(0, start - FURTHEST);
  // The country's letter: `B-1000`.
  if (text.charCodeAt(i) === 45 && isLetterFold(FOLD[text.charCodeAt(i - 1)]!)) return true;
  if (i < stop || BETWEEN.indexOf(FOLD[text.charCodeAt(i)]!) < 0) return false;
  // `76A te`, `12 bis`: no more words than these.
  for (let words = 0; words < 3; words++) {
    while (i > stop && BETWEEN.indexOf(FOLD[text.charCodeAt(i)]!) >= 0) i--;
    const last = i;
    while (i > stop && isLetterFold(FOLD[text.charCodeAt(i)]!)) i--;
    if (last === i) break;
    if (last - i > LONGEST_BOX) return false;
  }
  return isDigitFold(FOLD[text.charCodeAt(i)]!);
}

function isBeforeWord(text: string, end: number): boolean {
  let i = end;
  const stop = Math.min(text.length, end + FURTHEST);
  while (i < stop && BETWEEN.indexOf(FOLD[text.charCodeAt(i)]!) >= 0) i++;
  return i > end && i < stop && isLetterFold(FOLD[text.charCodeAt(i)]!);
}
