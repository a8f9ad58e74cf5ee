/** Examples of `be-structured-communication` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

/** Texts whose number this detector claims in silence. */
export const claims: readonly DetectorExample[] = [
  { text: '+++592/1043/99161+++', why: 'brackets' },
  { text: '***592/1043/99161***', why: 'older brackets' },
  { text: 'mededeling 592104399161', why: 'bare behind the word' },
  { text: 'Communication : 592/1043/99161', why: 'grouping with a right check' },
  { text: '+++ 592/1043/99161 +++', why: 'spaces inside' },
  { text: 'Mitteilung 593017799257', why: 'German' },
  { text: 'structured communication 594991299320', why: 'English' },
  { text: '+++120/3456/78902+++', why: 'any other number' },
];

export const examples: readonly DetectorExample[] = claims.concat([
  { text: '592-1043991-61', why: 'grouping of an identity card' },
  { text: '592104399161', why: 'bare digits' },
  { text: 'Gsm +32 471 26 92 46', why: 'telephone' },
  { text: 'Bestelling 592104399160', why: 'order number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'account' },
  { text: '2026-03-12 08:14', why: 'timestamp' },
  { text: 'v5.92.1', why: 'version string' },
  { text: '592/1043/99160', why: 'wrong check, no brackets' },
]);
