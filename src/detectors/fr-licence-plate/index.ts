/**
 * French licence plates: AA-123-AA since 2009 (without I, O, U), 123 ABC 75 before.
 * Codes of courses, rooms and articles look alike: without a word for plates or vehicles it stays low.
 * The letters left out are from memory: they exclude only where the standard is certain.
 */
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { SHARED_LISTS, weigh } from '../shared/weigh';
import label from './label.json';
import words from './words.json';

const GROUPINGS = ['2.3.2', '3.3.2', '4.2.2', '3.2.2', '4.3.2'];

export const detector: Detector = {
  id: 'fr-licence-plate',
  category: 'id.document',
  takes: ['L2D3L2', 'D3L3D2', 'D4L2D2', 'D3L2D2', 'D4L3D2'],
  claimOrder: 92,
  words: Object.assign({}, SHARED_LISTS, words),
  masking: 'shape',
  label,
  about: {
    finds: 'French licence plates, present (AB-123-CD) and old (123 ABC 75).',
    decides: 'Letters and department that exist, beside a word for a plate or a vehicle.',
    sources: ['own reading of the plates in force since 2009, letters unverified'],
    misses: 'Plates without a word near; personalised and diplomatic plates.',
  },
  judge(candidate, near) {
    const isNew = candidate.layout.charAt(0) === 'A';
    if (isNew ? !isNewPlate(candidate.compact) : !isOldPlate(candidate.compact)) return PASS;
    if (!isTyped(candidate, near)) return PASS;
    return weigh(candidate, near, {
      id: 'fr-licence-plate',
      keys: ['format'],
      isCheckRight: true,
      official: GROUPINGS,
      needsWord: !isNew,
    });
  },
};

/** Capitals with dashes, as on the plate; anything else (`win32-16.02.js`) only beside its own name. */
function isTyped(candidate: Candidate, near: Surroundings): boolean {
  if (near.has('fr-licence-plate/strong', 'near')) return true;
  const typed = near.raw();
  return candidate.layout === 'AA-999-AA' && typed.toUpperCase() === typed;
}

/** I, O and U are never used; SS is not issued; 000 does not exist. */
function isNewPlate(compact: string): boolean {
  const letters = compact.slice(0, 2) + compact.slice(5);
  return !/[IOU]/.test(letters) && letters.indexOf('SS') !== 0 && compact.slice(2, 5) !== '000';
}

/** The last two digits are the department, 01 to 95. */
function isOldPlate(compact: string): boolean {
  const department = Number(compact.slice(-2));
  return department >= 1 && department <= 95;
}
