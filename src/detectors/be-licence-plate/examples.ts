/** Examples of `be-licence-plate` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Nummerplaat [[1-ABC-991]]', why: 'plate with index' },
  { text: 'Plaque [[2-XYZ-992]]', why: 'French name' },
  { text: 'Kennzeichen [[1 DEF 993]]', why: 'spaces' },
  { text: 'Kennz. [[1-DEF-993]]', why: 'its abbreviation' },
  { text: 'Licence plate: [[1GHJ994]]', why: 'typed together' },
  { text: 'immatriculée [[T-XAA-995]]', why: 'taxi' },
  { text: 'De heer Jan Peeters, nummerplaat [[1-KLM-996]]', why: 'named person', atLeast: 'high' },
  { text: "plaque d'immatriculation [[ABC-997]]", why: 'before 2010' },
  { text: 'Nummernschild [[991-XYZ]]', why: 'oldest form' },
  { text: 'Cursus 1-ABC-123 start maandag', why: 'course code' },
  { text: 'Zaal 1-ABC-123', why: 'room' },
  { text: 'Bestelling 1-ABC-123', why: 'order number' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'versie 1-RCA-123', why: 'version string' },
  { text: '12 mei 2026 om 10 u', why: 'date' },
  { text: 'La plaque coûte EUR 500.', why: 'amount behind the word' },
  { text: 'bestuurder van de [[1-ABC-123]]', why: 'a vehicle and the full form' },
  { text: 'auto TDI-150', why: 'a vehicle and a type' },
];
