/**
 * Quebec "code permanent" of a pupil or student: three letters of the surname, one of the first name,
 * birth date DDMMYY (day +62 from 2000, month +50 for girls) and two digits.
 * The health insurance number has the same shape with the date reversed, so this one asks for its own
 * name, or that of its holder and a date that the other cannot have. Structure from memory: the date is a gate
 * only as a possible day.
 */
import { PASS, type Detector } from '../../core/detector';
import { keysOf } from '../../core/evidence';
import type { Day } from '../../core/types';
import { birthKeys } from '../shared/birth';
import { endingsOf, isLabelled } from '../shared/label-before';
import { hasHolder, healthInsuranceDay } from '../shared/quebec-number';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const OFFICIAL = ['4.8', '4.4.4', '4.6.2'];
const LABELS = endingsOf(words.strong);

export const detector: Detector = {
  id: 'qc-permanent-code',
  category: 'id.national',
  takes: ['L4D8'],
  claimOrder: 46,
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'Quebec permanent codes of pupils and students.',
    decides:
      'Shape and the own name near, or a name near with its letters and a possible birth date, which raises it.',
    sources: ["Commission d'accès à l'information, decision 05 13 62 (read 2026-11-21)"],
    misses: 'Codes without their own name near, nor that of their holder.',
  },
  judge(candidate, near) {
    const birth = writtenKeys(candidate.compact, near.today);
    const hasWord = near.has('qc-permanent-code/strong', 'near');
    // `Tremblay, Luc (TREL12038512)`: his letters, and no birth date as in a health insurance number.
    const isHolders = birth.length > 0 && hasHolder(candidate.compact, near);
    if (!hasWord && !isHolders) return PASS;
    const isNamed = isLabelled(near, LABELS);
    if (!isNamed && near.has('qc-health-insurance/strong', 'near')) return PASS;
    if (!hasWord && isHealthInsurance(candidate.compact, near.today)) return PASS;
    return weigh(candidate, near, {
      id: 'qc-permanent-code',
      keys: keysOf({ shape: true, holder: isHolders }).concat(birth),
      isCheckRight: true,
      official: OFFICIAL,
    });
  },
};

/** Behind the date of a health insurance number stands no zero. */
function isHealthInsurance(code: string, today: Day): boolean {
  return code.charAt(10) !== '0' && birthKeys(healthInsuranceDay(code), today) !== null;
}

function writtenKeys(code: string, today: Parameters<typeof birthKeys>[1]): readonly string[] {
  const day = Number(code.slice(4, 6));
  const month = Number(code.slice(6, 8));
  const year = Number(code.slice(8, 10));
  const written = {
    year: day > 62 ? 2000 + year : 1900 + year,
    month: month > 50 ? month - 50 : month,
    day: day > 62 ? day - 62 : day,
  };
  return birthKeys(written, today) ?? [];
}
