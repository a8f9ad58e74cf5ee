/** Examples of `be-driving-licence` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Rijbewijsnummers: [[1234567890]], [[1234567891]]', why: 'several of them' },
  { text: 'Rijbewijs [[1799900123]]', why: 'Dutch name' },
  { text: 'Rijbewijsnummer: [[1688 990 124]]', why: 'grouped' },
  { text: 'Permis de conduire n° [[1799900125]]', why: 'French name' },
  { text: 'numéro de permis [[1799900126]]', why: 'short French name' },
  { text: 'Führerschein-Nr. [[1799900127]]', why: 'German name' },
  { text: 'Driving licence [[1799900131]]', why: 'English name' },
  { text: "driver's license no. [[1799900129]]", why: 'American name' },
  { text: 'Son permis de conduire (n° [[1799900130]]) a été retiré.', why: 'in brackets' },
  { text: 'Bestelnummer 1799900123', why: 'order number' },
  { text: 'Gsm 0471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'Ondernemingsnummer 0765.432.146', why: 'enterprise number' },
  { text: 'Rijbewijs B, KBO 0765.432.146', why: 'enterprise number beside the word' },
  { text: '2026031208 was de export', why: 'timestamp' },
  { text: 'v17.9990.0123', why: 'version string' },
  { text: 'Permis de conduire délivré le 12/03/2026', why: 'date behind the word' },
];
