/** Examples of `be-eid-card` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  {
    text: 'Identiteitskaart nr. [[592-1043991-61]]',
    why: 'printed grouping with its name',
    atLeast: 'high',
  },
  { text: "Numéro de carte d'identité : [[593017799257]]", why: 'bare digits behind the name' },
  { text: 'Personalausweis [[594 9912993 20]]', why: 'spaces' },
  { text: 'eID [[590-3344994-72]]', why: 'short name', atLeast: 'high' },
  { text: 'Carte de séjour n° [[591-8855995-94]]', why: 'residence card', atLeast: 'high' },
  { text: 'Identity card number [[601001299684]]', why: 'English name' },
  { text: 'Het nummer [[592-1043991-61]] op de kaart', why: 'printed grouping, no name close by' },
  { text: 'Kids-ID [[593-0177992-57]]', why: 'card of a child', atLeast: 'high' },
  {
    text: 'Identiteitskaart [[592-1043991-62]]',
    why: 'wrong check digits behind the name: looks mistyped',
  },
  { text: '+++592/1043/99161+++', why: 'structured communication with the same digits' },
  { text: '***592/1043/99161***', why: 'structured communication, older brackets' },
  { text: 'Compte 592-1043991-61', why: 'old bank account with the same grouping' },
  { text: 'Bestelnummer 592104399161', why: 'order number' },
  { text: 'N° inventaire\tÉtat\n592-1043991-61\tbon', why: 'inventory, by its column' },
  { text: 'Tél. 0032 2 555 12 34 99', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: '20260312 0814 33', why: 'timestamp' },
  { text: 'v5.92.1043991.61', why: 'version string' },
  { text: "Carte d'identité demandée le 12/03/2026", why: 'date behind the name' },
];
