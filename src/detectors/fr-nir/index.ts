/**
 * French social security number: NIR ("numéro de sécurité sociale", "matricule INS") and the provisional
 * NIA, with Corsica (2A, 2B) and without its key. Not here: the 21 digits on the back of the carte Vitale.
 * High needs the key together with the number's own name, the 1-2-2-2-3-3-2 grouping or a named person.
 * Sources: INSEE, "Numéro de sécurité sociale", definitions (read 2026-11-21).
 */
import { isLuhn, isVerhoeff, mod97 } from '../../core/checksum';
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { numberIn, type Glance } from '../../core/judge/glance';
import { birthKeys } from '../shared/birth';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['1.2.2.2.3.3.2', '13.2', '1.2.2.2.3.3', '1.4.2.3.3.2', '1.2.2.5.3.2'];

export const detector: Detector = {
  id: 'fr-nir',
  category: 'id.national',
  takes: ['D15', 'D6L1D8', 'D13', 'D6L1D6'],
  claimOrder: 40,
  needs: { words: ['fr-nir/strong'], characters: mayHaveKey },
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'NIR and NIA with their key in any typed grouping, Corsican ones, and NIR without key.',
    decides:
      'Key (97 minus the first 13 digits mod 97), sex, month and department; then grouping, own name and person near. Without key only beside its own name.',
    sources: ['INSEE rule of the NIR, decree 82-103 of 22 January 1982 (read 2026-11-21)'],
    misses: 'NIR without key and without a word; numbers beside a telephone or invoice word.',
  },
  judge(candidate: Candidate, near: Surroundings) {
    const number = readNir(candidate.compact, near);
    if (number === null) return PASS;
    return weigh(candidate, near, {
      id: 'fr-nir',
      keys: number.keys,
      isCheckRight: number.isKeyRight,
      official: OFFICIAL,
      needsWord: number.key === null,
      kind: number.isProvisional ? 'nia' : 'nir',
    });
  },
};

/** Reads 13 or 15 characters; null when sex, month, department or order make it impossible. */
function readNir(compact: string, near: Surroundings) {
  const body = compact.slice(0, 13);
  const sex = body.charAt(0);
  const month = Number(body.slice(3, 5));
  if ('123478'.indexOf(sex) < 0 || !isMonth(month) || !isPlace(body.slice(5, 10))) return null;
  if (body.slice(10) === '000') return null;
  const key = compact.length === 15 ? compact.slice(13) : keyAfter(near.after(12), body);
  if (key === null && isMatricule(body)) return null;
  const isKeyRight = key === null || key === keyOf(body);
  const isDated = month >= 1 && month <= 12;
  // A first day stands in for the day, which the NIR does not hold.
  const written = { year: Number(body.slice(1, 3)), month, day: 1 };
  const birth = isDated ? birthKeys(written, near.today) : [];
  if (birth === null) return null;
  const strength = key === null || !isKeyRight ? 'format' : 'checksum';
  const dated = birth.filter((evidence) => evidence !== 'recent-date');
  return { key, isKeyRight, isProvisional: '3478'.indexOf(sex) >= 0, keys: [strength, ...dated] };
}

/** 1 to 12; 20 to 42 and 50 to 99 for incomplete civil-status records. */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

/** Department and commune: 01 to 95, 2A, 2B, 96 to 99; `A` and `B` after 2 only. */
function isPlace(place: string): boolean {
  if (/[A-Z]/.test(place)) return /^2[AB]\d{3}$/.test(place);
  return place.slice(0, 2) !== '00' && place.slice(2) !== '000';
}

/** Both check digits of a Luxembourg matricule are right: that says more than 13 digits without a key. */
function isMatricule(digits: string): boolean {
  return isLuhn(digits.slice(0, 12)) && isVerhoeff(digits.slice(0, 11) + digits.charAt(12));
}

/** The two digits of the key; Corsica counts as 19 (2A) and 18 (2B). */
function keyOf(body: string): string {
  const digits = body.replace('2A', '19').replace('2B', '18');
  const key = 97 - mod97(digits);
  return key < 10 ? `0${key}` : String(key);
}

/** `clé 31` behind a number of 13, or the right one in the next cell: the two digits, or null. */
function keyAfter(after: string, body: string): string | null {
  const found = /^[ ,;:(/-]{0,3}cle[ :=]{0,3}(\d\d)(?!\d)/.exec(after);
  if (found !== null) return found[1]!;
  const cell = /^ ?[;|\t] ?(\d\d)(?![\d.,])/.exec(after);
  return cell !== null && cell[1] === keyOf(body) ? cell[1]! : null;
}

/** A right key, Corsica, or 13 digits with a word behind them that may begin with `clé`. */
function mayHaveKey(glance: Glance): boolean {
  const key = numberIn(glance, 13, 15);
  if (glance.length === 15) {
    const body = numberIn(glance, 0, 13);
    return Number.isNaN(body) || 97 - (body % 97) === key;
  }
  return /[Cc]/.test(glance.text.substr(glance.end, 12));
}
