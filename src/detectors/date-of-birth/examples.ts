/** Examples of `date-of-birth` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Geboren op [[5 december 1988]] te Gent', why: 'Dutch month' },
  { text: 'né le [[12/03/1980]]', why: 'digits' },
  { text: 'Nom : Dubois\nNé(e) le : [[05/09/1947]]', why: 'both forms in one, as on forms' },
  { text: 'Date de naissance : [[1er mars 2001]]', why: 'French month' },
  { text: 'Geburtsdatum: [[19. Februar 1973]]', why: 'German month' },
  { text: 'DOB [[1990-05-04]]', why: 'ISO' },
  { text: 'de heer Marc Wouters, geboren op [[05.12.1988]]', why: 'named person', atLeast: 'high' },
  { text: 'geboortedatum [[5-12-88]]', why: 'two-digit year' },
  { text: 'Nom\tDate de naissance\nDupont\t[[4/5/1990]]', why: "name in the table's head" },
  {
    text: 'Dobbelaere, [[3.7.1966]] geboren te Gent',
    why: 'words behind; a word that begins alike',
  },
  { text: 'Reçu le 12/03/2020, née le [[4/5/1990]]', why: 'words belong to the second date' },
  { text: 'Née le [[4/5/1990]], reçu le 12/03/2020', why: 'words belong to the first date' },
  { text: 'Réunion le 12/03/2026', why: 'date of a meeting' },
  { text: 'Facture du 12/03/1980', why: 'date of an invoice' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: '2026-03-12T08:14:33', why: 'timestamp' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'versie 12.3.1980', why: 'version string' },
  { text: 'né le 31/02/1980', why: '31 February' },
  { text: 'De stad, geboren uit handel, telde in 1850 al 12.03 km', why: 'no date' },
  { text: 'Wer nach dem 31. Dezember 1978 geboren ist, zahlt mehr', why: 'a rule in German' },
  { text: 'les agents nés avant le 01/01/1960 partent à 62 ans', why: 'a rule in French' },
  { text: 'wie geboren is vanaf 01/01/1960', why: 'a rule in Dutch' },
  { text: 'né le 4 mars 1756', why: 'too long ago' },
  {
    text: 'Naam\tGeboortedatum\nTom\t[[17/01/1983]]\nAn\t[[29/12/1971]]',
    why: 'each row of a table',
  },
  {
    text: 'Nom ; adresse ; anniv.\nDupont Tom ; Namur ; [[17/01/1983]]\nRoy An ; Huy ; [[29/12/1971]]',
    why: 'birthdays, by the head of their column; it ends with a full stop',
  },
  { text: "L'anniversaire de l'agence, 12/06/1979", why: 'an anniversary in a sentence' },
  { text: 'Max Weber (* [[12.03.1985]])', why: 'German sign' },
  { text: '* 12.03.2021: Sitzung', why: 'item of a list' },
];
