/** Examples of `be-riziv` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'RIZIV [[1-04799-58-004]]', why: 'printed grouping with its name', atLeast: 'high' },
  { text: 'INAMI : [[39901246001]]', why: 'bare digits behind the name' },
  { text: 'n° INAMI [[4/99871/67/000]]', why: 'slashes', atLeast: 'high' },
  { text: 'Dr. Maes, [[5-99345-18-501]]', why: 'printed grouping alone' },
  { text: 'RIZIV-nummer [[17990134003]]', why: 'Dutch name' },
  { text: 'LIKIV [[4-40099-06-201]]', why: 'check by 89', atLeast: 'high' },
  { text: 'INAMI number [[1 04799 58 004]]', why: 'spaces', atLeast: 'high' },
  { text: 'Numéro INAMI\n[[39901246001]]', why: 'name on the line before' },
  { text: '10479958004', why: 'bare digits' },
  { text: 'Factuur 10479958004', why: 'invoice number' },
  { text: 'RIZIV 1-04799-59-004', why: 'wrong check digits' },
  { text: 'Tél. +33 3 20 00 05 39', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: '20260312 081', why: 'timestamp' },
  { text: 'v1.04799.58', why: 'version string' },
  { text: 'Het RIZIV betaalt terug sinds 2026.', why: 'the institute, no number' },
];
