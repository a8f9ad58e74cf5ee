/** Examples of `ca-sin` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'NAS : [[986 202 000]]', why: 'grouped', atLeast: 'high' },
  { text: 'SIN [[683880322]]', why: 'own name' },
  { text: "numéro d'assurance sociale [[729-960-229]]", why: 'dashes', atLeast: 'high' },
  { text: 'social insurance number [[224 340 059]]', why: 'English', atLeast: 'high' },
  { text: 'no NAS [[741867337]]', why: 'own name' },
  { text: 'SIN\t[[414254060]]', why: 'table cell' },
  { text: 'NAS de Mme Gagnon : [[253 118 780]]', why: 'person near', atLeast: 'high' },
  { text: 'NAS [[264 813 073]]', why: 'wrong check digit beside its name' },
];

export const passes: readonly DetectorExample[] = [
  { text: '986 202 000', why: 'no word' },
  { text: 'No de document : 047 188 205', why: 'document number' },
  { text: 'SIN 812345676', why: 'first digit 8' },
  { text: 'NAS 000 000 000', why: 'zeros' },
  { text: 'SIREN 732 918 438', why: 'company' },
  { text: '418 555-0142', why: 'telephone' },
  { text: '20260312 0', why: 'timestamp' },
  { text: 'version 9.86.2', why: 'version string' },
];
