/** Examples of `be-bis-number` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  {
    text: 'BIS-nr [[73421999073]] voor Jan Peeters',
    why: 'its short name looks like a label of a thing',
  },
  { text: 'BIS-nummer [[85.23.14-991.50]]', why: 'month +20', atLeast: 'high' },
  { text: 'numéro bis : [[73421999073]]', why: 'month +40, bare behind its name', atLeast: 'high' },
  { text: 'NISS [[044531 993 57]]', why: 'carries the NISS name, too', atLeast: 'high' },
  { text: 'BIS-Nummer: [[91.22.07-994.85]]', why: 'German name', atLeast: 'high' },
  {
    text: "Son numéro d'identification est [[66.41.01-995.66]].",
    why: 'French name in general',
    atLeast: 'high',
  },
  {
    text: 'Het nummer [[99.48.25-996.87]] werd toegekend.',
    why: 'official grouping without name',
    atLeast: 'high',
  },
  { text: 'bis number [[02 24 12 997 46]]', why: 'spaces only', atLeast: 'high' },
  { text: 'INSZ [[80.40.00-993.94]]', why: 'month and day unknown' },
  {
    text: 'BIS-nummer [[85.23.14-991.51]]',
    why: 'wrong check digits behind its name: looks mistyped',
  },
  { text: 'Gsm: +32 471 26 92 46', why: 'Belgian mobile number that passes the check' },
  { text: 'Tel 0032471269246', why: 'the same with 00' },
  { text: 'Tél. +33 3 20 00 05 39', why: 'land line of Lille that passes' },
  { text: 'Tél. +1 450 000-0091', why: 'Quebec number that passes' },
  { text: 'Ons kenmerk: 2023/0001612', why: 'case number with a year' },
  { text: 'Bestelling 85231499150', why: 'order number, order word before' },
  { text: 'Meeting ID: 312 448 120 77', why: 'meeting id' },
  { text: 'build 8.52.3149.9150', why: 'version string' },
  { text: 'Numéro BIS 85.33.14-018.26', why: 'month 33 does not exist' },
  { text: '20231224 123', why: 'timestamp' },
];
