/**
 * IBAN of every country: length and structure by table, ISO 7064 mod 97-10, and for Belgium the check
 * of the old account number inside.
 *
 * The account of a company or an authority is public: claimed in silence when company or invoice words
 * stand around and no person does. Own accounts come from the overlay (detectors/organisation). High
 * needs the check and an account word, or the second Belgian check.
 * Sources: SWIFT IBAN registry; oracle: ibantools (read 2026-11-21).
 */
import { isIso97, mod97 } from '../../core/checksum';
import {
  CLAIM,
  PASS,
  type Candidate,
  type Detector,
  type PersonEvidence,
  type Surroundings,
} from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { anyOf } from '../../core/wording';
import account from '../shared/account.json';
import examples from '../shared/published-examples.json';
import legalEntity from '../shared/legal-entity.json';
import { isSpecimen } from '../shared/is-specimen';
import specimen from '../shared/specimen.json';
import countries from './countries.json';
import label from './label.json';
import wording from './wording.json';
import words from './words.json';

export const detector: Detector = {
  id: 'iban',
  category: 'financial',
  takes: ['iban'],
  claimOrder: 10,
  words: {
    invoice: words.invoice,
    somebody: words.somebody,
    yours: words.yours,
    company: words.company,
    'shared/account': account,
    'shared/legal-entity': legalEntity,
    'shared/specimen': specimen,
  },
  masking: 'shape',
  label,
  about: {
    finds: 'Bank account numbers (IBAN) of all countries that issue them.',
    decides:
      'Structure by country and both check digits; company and invoice words without a person make it a public number.',
    sources: ['SWIFT IBAN registry (read 2026-11-21)'],
    misses: 'Accounts of persons on invoices; mistyped accounts without an account word.',
  },
  judge,
};

const STRUCTURES: { readonly [country: string]: string | undefined } = countries.structures;

function judge(candidate: Candidate, near: Surroundings) {
  const iban = candidate.compact;
  const structure = STRUCTURES[iban.slice(0, 2)];
  if (structure === undefined || !hasStructure(iban.slice(4), structure)) return PASS;
  const isBelgian = iban.slice(0, 2) === 'BE';
  const isCheckRight = isIso97(iban) && (!isBelgian || hasBelgianCheck(iban));
  const hasWord = near.has('shared/account', 'near');
  if (!isCheckRight) return hasWord ? CLAIM : PASS;
  if (isOfCompany(near)) return CLAIM;
  const keys = keysOf({
    checksum: true,
    'second-checksum': isBelgian,
    shape: true,
    word: hasWord,
    specimen: examples.numbers.indexOf(iban) >= 0 || isSpecimen(near),
  });
  return gradedBy(keys.concat(personKeys(near, 'sentence')));
}

/** Does the part behind the check digits fit `n5c12`: five digits, then twelve letters or digits? */
function hasStructure(bban: string, structure: string): boolean {
  let at = 0;
  for (let i = 0; i < structure.length;) {
    const kind = structure.charAt(i);
    const count = parseInt(structure.slice(i + 1), 10);
    for (let k = 0; k < count; k++, at++) {
      const isDigit = bban.charAt(at) >= '0' && bban.charAt(at) <= '9';
      if (at >= bban.length || (kind === 'n' && !isDigit) || (kind === 'a' && isDigit))
        return false;
    }
    i += 1 + String(count).length;
  }
  return at === bban.length;
}

/** Last two digits of the account = first ten mod 97, 0 written as 97. */
function hasBelgianCheck(iban: string): boolean {
  const rest = mod97(iban.slice(4, 14));
  return (rest === 0 ? 97 : rest) === Number(iban.slice(14));
}

/** A company's words in the line, or invoice words around, and nobody's account in particular. */
function isOfCompany(near: Surroundings): boolean {
  if (near.has('iban/somebody', 'near') || isInFormOfPerson(near)) return false;
  const owners = personKeys(near, 'line');
  if (near.has('iban/company', 'line') || NUMBER.test(rowOf(near))) {
    // `Uw ondernemingsnummer: 0812.345.603. Uw rekening: BE78 …` speaks to a company.
    return owners.length === 0 || (near.has('iban/yours', 'near') && owners[0] === 'person');
  }
  // "IBAN titulaire : … (RIB société)": a holder is nobody yet.
  const isNobodys = !near.persons('line').some((kind) => NAMING.indexOf(kind) >= 0);
  const isLegal = near.has('shared/legal-entity', 'line') && isNobodys;
  // "Le RIB de la société … Si votre compte a changé", about an invoice.
  if (near.has('iban/yours', 'near'))
    return isToCompany(near) || (isLegal && near.has('iban/invoice', 'paragraph'));
  if (near.has('shared/legal-entity', 'line')) return isLegal;
  if (isNobodys && NUMBER.test(blockOf(near))) return true;
  return (
    near.has('iban/invoice', 'paragraph') &&
    personKeys(near, 'sentence').indexOf('named-person') < 0
  );
}

/** `Aanvrager: Jan Peeters`, over the account and what he paid for. */
function isInFormOfPerson(near: Surroundings): boolean {
  return (
    near.has('private-address/private', 'paragraph') &&
    !near.has('shared/legal-entity', 'paragraph') &&
    near.persons('paragraph').some((kind) => NAMING.indexOf(kind) >= 0)
  );
}

const NAMING: readonly PersonEvidence[] = [
  'identifier',
  'birth-date',
  'titled-name',
  'name',
  'first-person',
];

/** "Votre compte : BE78 …", a line or two from "Votre numéro d'entreprise": the addressee is a company. */
function isToCompany(near: Surroundings): boolean {
  return YOUR_COMPANY.test(near.before(BLOCK)) || YOUR_COMPANY.test(near.after(BLOCK));
}

const BLOCK = 160;
const YOUR_COMPANY = new RegExp(
  `(?:^|[^a-z])${anyOf(wording.your)} ${anyOf(wording.companyNumber)}`,
);

/** A Belgian enterprise number, dotted, or a French one with its name. */
const NUMBER =
  /(?:^|[^0-9.])[01]\d{3}\.\d{3}\.\d{3}(?![.\d])|(?:^|[^a-z])sire[nt] ?:? ?\d{3} ?\d{3}/;

/** Its row: `ACME;0812.345.603;BE78 …`. */
function rowOf(near: Surroundings): string {
  const before = near.before(64);
  return before.slice(before.lastIndexOf('\n') + 1) + near.after(32).split('\n', 1)[0]!;
}

/** The lines above and below up to a blank one, as suppliers are written down. */
function blockOf(near: Surroundings): string {
  const before = near.before(BLOCK);
  const above = before.slice(before.lastIndexOf('\n\n') + 1);
  return above + near.after(BLOCK).split('\n\n', 1)[0]!;
}
