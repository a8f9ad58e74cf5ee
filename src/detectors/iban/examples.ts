/** Examples of `iban` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  {
    text: 'Aanvrager: Jan Peeters\nRekening: [[BE19 9799 9009 9112]]\nBedrag van de factuur: 45 euro',
    why: 'who paid an invoice and gets it back',
    atLeast: 'high',
  },
  {
    text: 'Begunstigde: Bakkerij Peeters BV\nRekening: BE19 9799 9009 9112\nBedrag van de factuur: 45 euro',
    why: 'a firm that gets paid',
  },
  { text: 'IBAN [[BE19 9799 9009 9112]]', why: 'Belgian', atLeast: 'high' },
  { text: 'Op uw rekening [[BE34652990099290]]', why: 'typed together', atLeast: 'high' },
  { text: 'Mon compte : [[be55 0639 9009 9344]]', why: 'lower case', atLeast: 'high' },
  {
    text: '[[BE39-7349-9009-9419]]',
    why: 'dashes, no word: two checks are right',
    atLeast: 'high',
  },
  { text: 'IBAN [[NL81 TEST 0990 0009 91]]', why: 'Dutch', atLeast: 'high' },
  { text: 'IBAN [[DE96 9999 0000 0099 0000 91]]', why: 'German', atLeast: 'high' },
  { text: 'compte [[LU41 9990 0990 0009 9000]]', why: 'Luxembourg', atLeast: 'high' },
  { text: 'virement sur [[FR55 9999 0000 0101 2345 6789 900]]', why: 'French', atLeast: 'high' },
  { text: 'account [[GB33 TEST 9900 0099 0009 91]]', why: 'British', atLeast: 'high' },
  { text: 'BE19 9799 9009 9113', why: 'wrong check digits' },
  { text: 'IBAN BE15 0634 2188 9099', why: 'ISO check right, Belgian check wrong' },
  { text: 'TVA BE 0417.846.997', why: 'VAT number' },
  { text: 'Bestelling BE12 2026 0312', why: 'order number' },
  {
    text: 'Facture 2026-03, compte de la société BE19 9799 9009 9112',
    why: 'account of a company',
  },
  {
    text: 'Votre compte : BE78 3630 4412 9986\nVotre numéro d’entreprise : 0812.345.603',
    why: 'account of a company that is written to, on a line of its own',
  },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'BE2026-03-12T08:14:33', why: 'timestamp' },
  { text: 'versie DE2026.3.12.1', why: 'version string' },
  {
    text: 'Uw ondernemingsnummer: 0812.345.603. Uw rekening: BE78 3630 4412 9986.',
    why: 'account of the company that is written to',
  },
  {
    text: 'Fournisseur\tN° entreprise\tIBAN\nACME\t0812.345.603\tBE78 3630 4412 9986',
    why: 'row with an enterprise number',
  },
  {
    text: 'Compte BE78 3630 4412 9986\nCommunication +++260/4410/08751+++\nVotre BCE : 0812.345.603',
    why: 'lines about a supplier',
  },
  {
    text: 'SIRET : 902 177 468 00029\nIBAN titulaire : FR55 9999 0000 0101 2345 6789 900 (RIB société)',
    why: 'lines about a French supplier; a holder is nobody yet',
  },
  {
    text: 'Rekening van mevrouw Claes: [[BE78 3630 4412 9986]]\nBTW FOD 0812.345.603',
    why: 'somebody is named in the line',
  },
  {
    text: 'Rekening [[BE78 3630 4412 9986]]\n\nFirma 0812.345.603',
    why: 'the company stands in another block',
  },
  {
    text: 'Mevrouw Els Claes, uw rekening [[BE78 3630 4412 9986]], ondernemingsnummer 0812.345.603',
    why: 'somebody is named beside the company',
  },
];
