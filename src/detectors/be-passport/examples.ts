/** Examples of `be-passport` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  {
    text: 'Document : passeport belge\nNuméro du document : [[EH123456]]',
    why: 'the field above says of what',
  },
  { text: 'Document : bon de commande\nNuméro du document : EH123456', why: 'of something else' },
  { text: 'Paspoort [[EH482991]]', why: 'Dutch name' },
  { text: 'Passeport n° [[EJ 199 004]]', why: 'spaces' },
  { text: 'Reisepass Nr. [[EK482993]]', why: 'German name' },
  { text: 'Passport number: [[GA-123994]]', why: 'dash' },
  { text: 'numéro de passeport [[ep199005]]', why: 'lower case' },
  { text: 'Son passeport ([[EM990012]]) expire en 2027.', why: 'in brackets' },
  {
    text: 'Mme Claire Dubois, née le 4 mai 1990, passeport [[EN990013]]',
    why: 'named person and birth date',
    atLeast: 'high',
  },
  {
    text: 'Paspoortnummer\n[[EH990014]] hoort bij reisdocument [[EH990015]]',
    why: 'travel document',
  },
  { text: 'Référence AB123456', why: 'reference of the same shape' },
  { text: 'Factuur FA202603', why: 'invoice number' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'Vol SN202603 de Bruxelles', why: 'flight code' },
  { text: 'Breng uw paspoort mee op 12/03/2026', why: 'date behind the word' },
  { text: 'version RC202603', why: 'version string' },
  { text: 'Passport no. 990341', why: 'the sign of a number is no letters of one' },
  { text: 'Le passeport est valable dix ans.', why: 'the word without a number' },
];
