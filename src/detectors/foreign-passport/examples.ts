/** Examples of `foreign-passport` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Hij heeft enkel zijn reispas bij, [[B50417732]]', why: 'a sentence about somebody' },
  { text: 'Polish passport no. [[EK 4082917]]', why: 'Poland, two letters and seven digits' },
  {
    text: 'Passport number: [[A08990726]], valid until 14 May 2029',
    why: 'a letter, eight digits',
  },
  { text: 'Passeport tunisien, passeport n° [[K990441]]', why: 'a letter, six digits' },
  { text: 'Paspoortnummer [[U9909182]]', why: 'a letter, seven digits' },
  { text: 'Reisepass-Nr. [[U9909183]]', why: 'German name' },
  { text: 'British passport no. [[990 341 552]]', why: 'digits only' },
  { text: 'Nom\tPasseport\nBenali\t[[K9904418]]', why: 'above the column' },
  { text: 'Reisdocument: [[C990417]]', why: 'travel document' },
  {
    text: 'Ms Grace Krynicka, passport number [[A08990727]]',
    why: 'somebody is named',
    atLeast: 'high',
  },
  { text: 'Passport desk, order A08990726', why: 'something else stands directly before' },
  { text: 'Colis A08990726', why: 'parcel' },
  { text: 'Port number: A08990726', why: 'a label that ends like that of a passport' },
  { text: 'The passport is ready, call 990341552', why: 'telephone' },
  { text: 'Factuur AB9904417', why: 'invoice number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'version RC9026034', why: 'version string' },
  { text: '20260312 0814', why: 'timestamp' },
  { text: 'Breng uw paspoort mee op 12/03/2026', why: 'date behind the word' },
];
