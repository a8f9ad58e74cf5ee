/** Examples of `be-national-number` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  {
    text: 'Uw rijksregisternummer [[62.09.18-990.29]] staat in het dossier.',
    why: 'official grouping with its name',
    atLeast: 'high',
  },
  {
    text: 'Mon numéro national est le [[740318 991 44]].',
    why: 'grouping of the SIS card',
    atLeast: 'high',
  },
  { text: 'Die gewünschte Nummer: [[85073003328]]', why: 'which number, not of what' },
  { text: 'NISS : [[85062199310]]', why: 'bare digits behind the name', atLeast: 'high' },
  {
    text: 'Rijksregisternr. [[07.11.30 - 994.08]]',
    why: 'born in 2007, spaces around the dash',
    atLeast: 'high',
  },
  { text: 'Nationalregisternummer [[91/02/04/995/34]]', why: 'slashes' },
  {
    text: 'Ik zocht het op onder uw nr [[56 08 15 996 77]].',
    why: 'whose number it is',
    atLeast: 'high',
  },
  {
    text: 'le nr national était faux, c’est [[79 06 15 994 63]]',
    why: 'own name, short',
    atLeast: 'high',
  },
  { text: 'INSZ [[56 08 15 996 77]], graag nakijken', why: 'spaces only', atLeast: 'high' },
  {
    text: 'Numéro de registre national : [[03.12.02–997.89]]',
    why: 'en dash from a word processor',
    atLeast: 'high',
  },
  {
    text: 'Le dossier concerne le [[79.07.11-992.95]].',
    why: 'official grouping without any name',
    atLeast: 'high',
  },
  {
    text: 'national number [[00.05.10-993.32]]',
    why: 'born in 2000: check with a 2 in front',
    atLeast: 'high',
  },
  {
    text: 'Rijksregisternummer: [[69.01.01-990.49]]',
    why: 'one check digit wrong: looks mistyped',
  },
  { text: 'NISS [[88.00.00-993.79]]', why: 'month and day unknown' },
  {
    text: 'Nom\tNISS\nDupont\t[[62091899029]]',
    why: "the name stands in the table's head",
    atLeast: 'high',
  },
  {
    text: 'Factuur 26031200112',
    why: 'invoice number that begins with a date and passes the check',
  },
  { text: 'Ons kenmerk: 2023/0001581', why: 'case number that begins with a year' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE39 7349 9009 9419', why: 'part of an account' },
  { text: '2026-03-12 08:14:33.990', why: 'timestamp' },
  { text: 'versie 6.20.9.1899029 is uit', why: 'version string' },
  {
    text: 'Commande 62091899029 expédiée hier',
    why: 'order number by chance right, order word before',
  },
  { text: 'Colis 74131821319 livré', why: 'month 13' },
  { text: 'Rijksregisternummer 740318213', why: 'nine digits only' },
  { text: '+++620/9189/90295+++', why: 'structured communication' },
  { text: 'ISBN 978-2-8027-6543-2', why: 'ISBN' },
  { text: 'Ref. 74.03.18-213.47', why: 'wrong check digits and no name' },
  { text: 'Zijn nummer: [[62091899029]]', why: 'somebody’s number is no label of a thing' },
  {
    text: 'NISS\t[[6\t2\t0\t9\t1\t8\t9\t9\t0\t2\t9]]',
    why: 'a cell for each digit, as in forms',
    atLeast: 'high',
  },
  {
    text: 'Rijksregisternummer |[[6|2|0|9|1|8|9|9|0|2|9]]|',
    why: 'boxes drawn with bars',
    atLeast: 'high',
  },
  { text: '6\t2\t0\t9\t1\t8\t9\t9\t0\t2\t9', why: 'columns of digits without a name' },
  { text: 'NISS\t6\t2\t0\t9\t1\t8\t9\t9\t0\t2\t9\t1', why: 'more boxes than digits' },
  {
    text: 'Ik had Jan Peeters ([[62091899029]]) aan de telefoon over de bestelling.',
    why: 'in brackets behind a name, words of telephones and orders near',
  },
  { text: 'Contract van Jan Peeters: [[62091899029]]', why: 'the label ends in a name' },
  { text: 'Lieferscheine: 4711, 62091899029, 72112299041', why: 'numbers of one list, one label' },
  { text: 'Boekstuk\tBedrag\n62091899029\t12', why: 'column of entries' },
  { text: 'Toestel\tSerienr\nPrinter\t62091899029', why: 'column of things' },
  {
    text: 'Invoice no.,Amount,Due\n62091899029,88.20,2026-12-04',
    why: 'column with commas between',
  },
  {
    text: 'Nom,Prénom,NISS\nDupont,Claire,[[62091899029]]',
    why: 'a head with commas between',
    atLeast: 'high',
  },
  { text: 'Code;Libellé;Stock\n62091899029;Toner noir;7', why: 'column of codes of things' },
  { text: 'Code;Nom;Prénom\n[[62091899029]];Dupont;Claire', why: 'column of codes of persons' },
  { text: 'Opleiding sessiecode 62091899029', why: 'code of a thing' },
  { text: 'Schadedossier 62091899029 (waterlek)', why: 'file about a thing' },
  { text: 'Patiëntnummer [[62091899029]]', why: 'a label under which persons stand' },
  { text: 'N° de lot ........ 240613-975-83', why: 'dashes only, behind a label of lots' },
];
