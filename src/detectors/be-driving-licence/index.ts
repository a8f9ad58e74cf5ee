/**
 * Belgian driving licence number: ten digits without a check.
 *
 * Enterprise numbers and telephones have the same length, so it comes after both and needs the
 * licence's own word. High needs the word, a named person and another finding about that person.
 * Sources: Microsoft Purview "Belgium driver's license number" (read 2026-11-21).
 */
import { PASS, type Detector } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { isSpecimen } from '../shared/is-specimen';
import { endingsOf, hasName, isFieldOfNumber, isLabelled } from '../shared/label-before';
import { hasOtherLabel } from '../shared/other-label';
import specimen from '../shared/specimen.json';
import label from './label.json';
import words from './words.json';

const LABELS = endingsOf(words.strong);

export const detector: Detector = {
  id: 'be-driving-licence',
  category: 'id.document',
  takes: ['D10'],
  claimOrder: 91,
  needs: { words: ['be-driving-licence/strong'], characters: isFieldOfNumber },
  words: { strong: words.strong, 'shared/specimen': specimen },
  masking: 'shape',
  label,
  about: {
    finds: 'Ten-digit driving licence numbers beside a driving licence word.',
    decides:
      'The word is required; a named person or another finding near raises medium to high. No check digit exists.',
    sources: ["Microsoft Purview, Belgium driver's license number (read 2026-11-21)"],
    misses: 'Licence numbers without the word in the same line or column header.',
  },
  judge(_candidate, near) {
    if (!hasName(near, 'be-driving-licence/strong')) return PASS;
    // The policy behind the licence: "Rijbewijs nr …, polis 04/55.812.773".
    if (!isLabelled(near, LABELS) && hasOtherLabel(near)) return PASS;
    const keys = keysOf({
      word: true,
      format: true,
      'linked-finding': near.hasFinding(['id.national', 'identity.birth'], 'paragraph'),
      specimen: isSpecimen(near),
    });
    return gradedBy(keys.concat(personKeys(near, 'paragraph')));
  },
};
