/** Examples of `fr-licence-plate` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Véhicule immatriculé [[BP-651-EC]]', why: 'own name', atLeast: 'high' },
  { text: 'Plaque : [[KX702LB]]', why: 'together' },
  { text: 'immatriculation [[VT 884 TW]]', why: 'spaces' },
  { text: 'carte grise [[TD-205-ED]]', why: 'registration paper' },
  { text: 'nummerplaat [[RY-275-PM]]', why: 'Dutch' },
  { text: 'Kennzeichen [[KB-882-JJ]]', why: 'German' },
  { text: 'licence plate [[KJ-242-MK]]', why: 'English' },
  { text: 'plaque [[123 ABC 75]]', why: 'old form' },
  { text: 'la voiture de M. Roussel, [[BP-651-EC]]', why: 'vehicle word only' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'cours BP-651-EC', why: 'course code' },
  { text: 'plaque IO-651-UC', why: 'letters that are not used' },
  { text: 'plaque SS-123-AB', why: 'letters that are not issued' },
  { text: 'plaque AB-000-CD', why: 'number that is not issued' },
  { text: 'local B-2417', why: 'room' },
  { text: '+33 3 20 00 05 39', why: 'telephone' },
  { text: 'TVA BE 0417.846.207', why: 'enterprise number' },
  { text: '2026-03-12', why: 'date' },
];
