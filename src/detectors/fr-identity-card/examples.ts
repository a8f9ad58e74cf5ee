/** Examples of `fr-identity-card` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'CNI n° [[160984546713]]', why: 'old form' },
  { text: 'CNI n° [[1609 84 5 46713]]', why: 'grouped as somebody likes' },
  { text: 'Pièce : CNI\nN° : [[160984546713]]', why: 'the field above says of what' },
  { text: "carte nationale d'identité [[X1TD89FW4]]", why: 'new form' },
  { text: "Carte d'identité n° [[130221898712]], délivrée le 3 mars 2013", why: 'issue date near' },
  { text: 'CNI : [[X4DF26FW4]]', why: 'new form' },
  { text: "Numéro de carte d'identité : [[190295551328]]", why: 'old form' },
  { text: 'French identity card [[X1FH90FW4]]', why: 'English' },
  { text: 'Franse identiteitskaart [[X0MM93FW4]]', why: 'Dutch' },
  { text: "pièce d'identité n° [[180775123456]]", why: 'old form' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'Commande 160984546713', why: 'order number' },
  { text: 'X1TD89FW4', why: 'no word' },
  { text: '160984546713', why: 'no word' },
  { text: 'CNI délivrée à CHAMBERY', why: 'words only' },
  { text: '+32 471 26 92 46', why: 'telephone' },
  { text: '+++592/1043/37729+++', why: 'structured communication' },
  { text: '20260312081502', why: 'timestamp' },
  { text: 'version 16.09.84', why: 'version string' },
];
