/** Examples of `reference-number` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

/** Texts whose number this detector claims in silence. */
export const claims: readonly DetectorExample[] = [
  { text: 'Factuur 26031200112', why: 'invoice' },
  { text: 'Facture n° 26031200141', why: 'French invoice' },
  { text: 'Commande : 88190245617', why: 'order' },
  { text: 'Bestellung 4500218873', why: 'German order' },
  { text: 'tracking 3528990000990019', why: 'parcel' },
  { text: 'EAN : 5410228112334', why: 'article' },
  { text: 'Ons kenmerk: 2023/0001581', why: 'case' },
  { text: 'Invoice no. 2026-000418', why: 'English invoice' },
  { text: 'Lotnummer 62091899029 van het papier', why: 'a label that no list holds' },
  { text: 'Batch no. 62091899029', why: 'English label apart' },
  { text: 'N° de marché : 62091899029', why: 'French label' },
  { text: 'Vorgangsnummer: 62091899029', why: 'German label' },
  { text: 'Container: 62091899029', why: 'a thing without the word number' },
  { text: 'Raamovereenkomst 62091899029', why: 'a word for a business, made of two' },
  { text: 'Leveringen maart: 62091899029', why: 'a word between such a label and its colon' },
  { text: 'Boekstuk 62091899029 is dubbel', why: 'a label of accountants' },
  { text: 'GET /api/deliveries/62091899029', why: 'path of a program' },
  { text: 'Lotnummer\tAantal\n62091899029\t5\n72112299041\t7', why: 'column of a table' },
];

export const examples: readonly DetectorExample[] = claims.concat([
  { text: 'NISS 62091899029', why: 'national number' },
  { text: 'dossiernummer, NISS 62091899029', why: 'national number beside a file word' },
  { text: '62091899029', why: 'no word' },
  { text: 'Factuur 62.09.18-990.29', why: 'grouping of a national number' },
  { text: 'Gsm +32 471 26 92 46', why: 'telephone' },
  { text: '12/03/2026', why: 'timestamp' },
  { text: 'v1.2.3', why: 'version string' },
  { text: 'factuur van 1.742,18 euro', why: 'amount' },
  { text: 'Contract van Jan Peeters: 62091899029', why: 'the label ends in a name' },
  { text: 'rr-nummer 62091899029', why: 'a short name of the national number' },
]);
