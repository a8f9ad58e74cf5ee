/** Examples of `phone` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Gsm: +[[32 471 26 92 46]]', why: 'mobile, international', atLeast: 'low' },
  { text: 'Tel [[0032471269246]]', why: '00 and country code', atLeast: 'low' },
  { text: 'Tél. +[[33 3 20 00 05 39]]', why: 'France', atLeast: 'low' },
  { text: 'bel [[02 555 12 34]]', why: 'Brussels', atLeast: 'low' },
  { text: 'call [[0471 26 92 46]]', why: 'mobile, national', atLeast: 'low' },
  { text: 'Tél. [[01 99 00 12 34]]', why: 'France, national', atLeast: 'low' },
  { text: 'poste, [[418 555-0142]]', why: 'Quebec', atLeast: 'low' },
  { text: 'Telefon +[[49 30 1234567]]', why: 'Germany', atLeast: 'low' },
  { text: 'NISS 62.09.18-990.29', why: 'national number' },
  { text: 'Facture 26031200112', why: 'invoice number' },
  { text: '2026-03-12 08:14', why: 'timestamp' },
  { text: 'v1.2.3.4', why: 'version string' },
  { text: '+++592/1043/99161+++', why: 'structured communication' },
  { text: '1.742,18 euro', why: 'amount' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'ISBN 978-2-8027-6543-2', why: 'ISBN' },
];
