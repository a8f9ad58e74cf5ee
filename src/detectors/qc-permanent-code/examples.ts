/** Examples of `qc-permanent-code` for the tests; all numbers are generated, all people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Code permanent : [[MVEL16599774]]', why: 'own name', atLeast: 'high' },
  { text: 'code permanent [[SDRD83021312]]', why: 'born from 2000', atLeast: 'high' },
  { text: 'permanent code [[SYHU20623957]]', why: 'English' },
  { text: "Code permanent de l'élève [[VKWO 1453 6602]]", why: 'groups', atLeast: 'high' },
  {
    text: 'relevé de notes, code permanent [[ZIWZ15566776]]',
    why: 'school word near',
    atLeast: 'high',
  },
  {
    text: 'Tremblay, Luc ([[TREL12038512]])',
    why: 'letters of the name before it',
  },
  { text: 'Code permanent\t[[HLNS17585259]]', why: 'table cell', atLeast: 'high' },
  { text: 'codes permanents : [[VMYX09104246]]', why: 'plural', atLeast: 'high' },
  { text: 'code permanent [[mvel16599774]]', why: 'lower case', atLeast: 'high' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'MVEL16599774', why: 'no word' },
  { text: 'NAM GAGM82071417', why: 'health insurance number' },
  {
    text: 'élève sans code permanent, NAM GAGM82071417',
    why: 'both names, the nearer one decides',
  },
  { text: 'Référence PROJ25061512', why: 'reference' },
  { text: 'code postal G1R 2B5', why: 'postal code' },
  { text: '418 555-0142', why: 'telephone' },
  { text: 'code permanent à venir', why: 'word only' },
  { text: 'MARS20240115', why: 'word and date' },
  { text: 'version 16.59.97', why: 'version string' },
];
