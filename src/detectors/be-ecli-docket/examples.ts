/** Examples of `be-ecli-docket` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

/** Texts whose number this detector claims in silence. */
export const claims: readonly DetectorExample[] = [
  { text: 'ECLI:BE:CASS:2020:ARR.20201030.1N.4', why: 'Cassation' },
  { text: 'ECLI:BE:GHCC:2019:ARR.120', why: 'Constitutional court' },
  { text: 'ECLI:BE:HBGNT:2021:ARR.20210312.7', why: 'Court of appeal' },
  { text: 'P.21.0123.F', why: 'docket of Cassation' },
  { text: 'C.15.0011.F', why: 'civil docket' },
  { text: '2021/AR/123', why: 'court of appeal' },
  { text: 'Dossier 21/1234/A', why: 'first instance' },
  { text: '19/567/A', why: 'short number' },
];

export const examples: readonly DetectorExample[] = claims.concat([
  { text: '2021-AR', why: 'no number' },
  { text: 'Gsm +32 471 26 92 46', why: 'telephone' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'account' },
  { text: 'Bestelling 21-1234-A', why: 'order number' },
  { text: 'v21.12.A', why: 'version string' },
  { text: '2026/03/12', why: 'date' },
  { text: 'arrest nr. 2022/5678', why: 'no letter' },
  { text: '12/03/2026 A', why: 'date and letter' },
]);
