/** Examples of `nl-bsn` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'BSN: [[614894190]]', why: 'own name directly before', atLeast: 'high' },
  { text: 'burgerservicenummer [[8364.04.774]]', why: 'grouping', atLeast: 'high' },
  { text: 'BSN [[587 730 444]]', why: 'groups of three', atLeast: 'high' },
  { text: 'bsn-nummer\t[[357042827]]', why: 'table cell' },
  { text: 'sofinummer [[400207813]]', why: 'old name' },
  { text: 'Uw BSN is [[990301771]], klopt dat?', why: 'sentence' },
  { text: 'citizen service number [[709204796]]', why: 'English' },
  { text: 'BSN [[230410006]]', why: 'wrong by the eleven-test beside its name' },
];

export const passes: readonly DetectorExample[] = [
  { text: '614894190', why: 'no word' },
  { text: 'Factuur 614894190', why: 'invoice' },
  { text: 'volgens zijn BSN; lokaal 614894191', why: 'another number beside the name' },
  { text: 'BSN 000000000', why: 'zeros' },
  { text: 'RSIN 614894190', why: 'company number' },
  { text: 'tel. 020 1234567', why: 'telephone' },
  { text: 'NL91 ABNA 0417 1643 00', why: 'account' },
  { text: '20260312', why: 'timestamp' },
  { text: 'versie 6.14.89', why: 'version string' },
];
