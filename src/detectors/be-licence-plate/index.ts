/**
 * Belgian licence plates: 1-ABC-123 (since 2010), T-XAA-001 and other letter indexes, ABC-123, 123-ABC.
 *
 * Course codes, rooms and articles share these shapes, so a plate word is always required.
 * Personalised plates are free text and not looked for. High needs the word and a named person.
 * Sources: mobilit.belgium.be, deplalaw.be (read 2026-11-21).
 */
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { isSpecimen } from '../shared/is-specimen';
import specimen from '../shared/specimen.json';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'be-licence-plate',
  category: 'id.document',
  takes: ['D1L3D3', 'L4D3', 'L3D3', 'D3L3'],
  claimOrder: 92,
  needs: { words: ['be-licence-plate/strong', 'be-licence-plate/vehicle'] },
  words: { strong: words.strong, vehicle: words.vehicle, 'shared/specimen': specimen },
  masking: 'shape',
  label,
  about: {
    finds: 'Licence plates with and without an index, beside a plate word.',
    decides:
      'The word is required, or that of a vehicle beside an index; a named person adds to it.',
    sources: ['mobilit.belgium.be, deplalaw.be (read 2026-11-21)'],
    misses: 'Personalised plates; any plate without a plate word near.',
  },
  judge,
};

/** Layouts as typed (`EUR 500` is no plate, so the oldest forms need a dash); the index digit is 1 to 9, a letter index one of those in use. */
const LAYOUT = /^(9[-. ]?AAA[-. ]?999|A[- ]AAA[- ]?999|AAA[-.]?999|999[-.]?AAA)$/;
const LETTER_INDEX = 'GMOQSTVWXYZ';

function judge(candidate: Candidate, near: Surroundings) {
  if (!LAYOUT.test(candidate.layout) || !hasPossibleIndex(candidate.compact)) return PASS;
  if (!near.has('be-licence-plate/strong', 'near')) {
    // `auto TDI-150`: beside a vehicle alone, only the form that nothing else has.
    const isSure = candidate.compact.length === 7 && candidate.layout.indexOf(' ') < 0;
    if (!isSure || !near.has('be-licence-plate/vehicle', 'near')) return PASS;
  }
  const keys = keysOf({
    word: true,
    shape: candidate.compact.length === 7,
    format: candidate.compact.length === 6,
    specimen: isSpecimen(near),
  });
  return gradedBy(keys.concat(personKeys(near, 'sentence')));
}

function hasPossibleIndex(compact: string): boolean {
  if (compact.length === 6) return true;
  const index = compact.charAt(0);
  return index !== '0' && (/[1-9]/.test(index) || LETTER_INDEX.indexOf(index) >= 0);
}
