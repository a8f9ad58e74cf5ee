/** Examples of `fr-passport` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Passeport n° [[39OI94457]]', why: 'own name' },
  { text: 'Numéro de passeport : [[71ZD03110]]', why: 'own name' },
  { text: 'passport number [[30RK05030]]', why: 'English' },
  { text: 'Paspoort [[43MO58341]]', why: 'Dutch' },
  { text: 'Reisepass: [[77VQ37717]]', why: 'German' },
  { text: 'Passeport de Mme Anne Roussel : [[65DZ55557]]', why: 'person near' },
  { text: 'passeport français [[93jt80951]], visa joint', why: 'lower case' },
  { text: 'Passeport\t[[12AB34567]]', why: 'table cell' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'Ticket 39OI94457', why: 'reference' },
  { text: '39OI94457', why: 'no word' },
  { text: 'Passeport délivré le 12 mars 2024', why: 'date only' },
  { text: 'passeport 39O194457', why: 'one letter' },
  { text: '+33 3 20 00 05 39', why: 'telephone' },
  { text: 'ISBN 978-2-8027-6543-2', why: 'ISBN' },
  { text: '2026-03-12T08:15', why: 'timestamp' },
  { text: 'v12AB3', why: 'version string' },
];
