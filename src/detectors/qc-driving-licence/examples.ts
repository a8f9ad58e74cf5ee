/** Examples of `qc-driving-licence` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Permis de conduire : [[G4127-140782-06]]', why: 'printed form', atLeast: 'high' },
  { text: 'permis SAAQ [[G412714078206]]', why: 'compact' },
  { text: "driver's licence [[C7719 091174 11]]", why: 'English', atLeast: 'high' },
  { text: '[[H7650-160101-64]]', why: 'printed form without a name' },
  { text: 'No de permis [[Y117802029139]]', why: 'compact' },
  { text: 'SAAQ\t[[K5499-170245-90]]', why: 'table cell', atLeast: 'high' },
  { text: 'license number [[b2685-090312-06]]', why: 'lower case', atLeast: 'high' },
  { text: 'rijbewijs [[E2956-280255-02]]', why: 'Dutch', atLeast: 'high' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'GG4127-140782-06', why: 'two letters' },
  { text: 'G412714078206', why: 'compact without a name' },
  { text: 'Colis G412799998206', why: 'parcel' },
  { text: 'permis de conduire depuis 2011', why: 'year only' },
  { text: '418 555-0142', why: 'telephone' },
  { text: 'IBAN BE74 0634 2188 9007', why: 'account' },
  { text: 'T20260312081502', why: 'timestamp' },
  { text: 'v4.12.7', why: 'version string' },
];
